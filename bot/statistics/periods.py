"""Weeks, months and quarters of whole ISO weeks: a week belongs to the month and quarter of its Thursday."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

WAIT = timedelta(days=7)  # between the end of a period and its seal
KEPT_YEARS = 5
MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
          "Dezember")  # fmt: skip
_NAME = re.compile(r"[12][0-9]{3}-(?:0[1-9]|1[0-2]|Q[1-4])")  # years before and after which there are dates
_WEEK = re.compile(r"(\d{4})-W(\d\d)")


@dataclass(frozen=True)
class Period:
    """A month "2026-10" or a quarter "2026-Q4"."""

    name: str

    def __post_init__(self) -> None:
        if not _NAME.fullmatch(self.name):
            raise ValueError(self.name)

    @property
    def is_quarter(self) -> bool:
        return "Q" in self.name

    @property
    def year(self) -> int:
        return int(self.name[:4])

    @cached_property
    def months(self) -> tuple[Period, ...]:
        """The month itself, or the three of a quarter."""
        if not self.is_quarter:
            return (self,)
        last = 3 * int(self.name[-1])
        return tuple(Period(f"{self.year}-{number:02}") for number in range(last - 2, last + 1))

    @property
    def quarter(self) -> Period:
        return self if self.is_quarter else Period(f"{self.year}-Q{(int(self.name[5:]) + 2) // 3}")

    @cached_property
    def start(self) -> date:
        """The Monday it starts on."""
        return _monday(self.year, int(self.months[0].name[5:]))

    @cached_property
    def end(self) -> date:
        """Its last Sunday."""
        last = int(self.months[-1].name[5:])
        return _monday(self.year + last // 12, last % 12 + 1) - timedelta(days=1)

    @property
    def sealed_from(self) -> date:
        """The first day it may be sealed: seven full days after its end."""
        return self.end + WAIT + timedelta(days=1)

    @cached_property
    def weeks(self) -> tuple[str, ...]:
        days = range(0, (self.end - self.start).days, 7)
        return tuple(week(self.start + timedelta(days=day)) for day in days)

    @property
    def next(self) -> Period:
        """The one that follows, of the same length."""
        return (quarter if self.is_quarter else month)(self.end + timedelta(days=4))

    @property
    def previous(self) -> Period:
        return (quarter if self.is_quarter else month)(self.start - timedelta(days=4))

    @property
    def label(self) -> str:
        """ "Oktober 2026" or "4. Quartal 2026"."""
        return (
            f"{self.name[-1]}. Quartal {self.year}"
            if self.is_quarter
            else f"{MONTHS[int(self.name[5:]) - 1]} {self.year}"
        )

    @property
    def short(self) -> str:
        """ "Okt 26" or "Q4 26"."""
        head = self.name[5:] if self.is_quarter else MONTHS[int(self.name[5:]) - 1][:3]
        return f"{head} {self.year % 100:02}"


def week(day: date) -> str:
    """The ISO week of a day, "2026-W48"."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02}"


def month(day: date) -> Period:
    """The month of a day's ISO week."""
    thursday = _thursday(day)
    return Period(f"{thursday.year}-{thursday.month:02}")


def quarter(day: date) -> Period:
    """The quarter of a day's ISO week."""
    return month(day).quarter


def month_of(bucket: str) -> Period:
    """The month of what counts are kept by: of a week, or the last one of a quarter."""
    if found := _WEEK.fullmatch(bucket):
        return month(date.fromisocalendar(int(found[1]), int(found[2]), 4))
    return Period(bucket).months[-1]


def german(day: date) -> str:
    """ "9. November 2026"."""
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def _monday(year: int, number: int) -> date:
    """Of the week of a month's first Thursday."""
    first = date(year, number, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 - 3)


def _thursday(day: date) -> date:
    return day + timedelta(days=3 - day.weekday())
