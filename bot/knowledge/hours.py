"""Whether a place is open, by its OSM opening hours and Berlin's public holidays; time is always given."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import opening_hours as osm

BERLIN = ZoneInfo("Europe/Berlin")
ALWAYS = "24/7"
HOLIDAY, CLOSED = "PH", "closed"
SEPARATOR = re.compile(r"(; |, | \|\| )")  # between rules, as the library writes them


@dataclass(frozen=True, slots=True)
class Status:
    """Open or not at a moment, and the local time of the next change; None when it never changes."""

    open: bool
    changes: datetime | None


def status(opening_hours: str, now: datetime, closed_on: frozenset[date]) -> Status | None:
    """None when the hours are unknown, unreadable or leave it open. closed_on are public holidays."""
    if not opening_hours:
        return None
    local = now.astimezone(BERLIN).replace(tzinfo=None, second=0, microsecond=0)
    rules = _parse(opening_hours, _near(closed_on, local.year))
    if rules is None or rules.is_unknown(local):
        return None
    is_open = rules.is_open(local)
    changes = rules.next_change(local)
    while changes is not None and rules.is_open(changes) == is_open:
        changes = rules.next_change(changes)
    return Status(is_open, changes)


def readable(opening_hours: str) -> bool:
    """Whether the text is valid OSM opening hours."""
    return _parse(opening_hours, ()) is not None


@lru_cache(maxsize=4)
def _near(closed_on: frozenset[date], year: int) -> tuple[date, ...]:
    """The holidays of this year and the next."""
    return tuple(sorted(day for day in closed_on if day.year in (year, year + 1)))


@lru_cache(maxsize=4096)
def _parse(opening_hours: str, closed: tuple[date, ...]) -> osm.OpeningHours | None:
    try:
        return osm.OpeningHours(_dated(opening_hours, closed))
    except osm.ParserError:  # type: ignore[attr-defined]
        return None


def _dated(opening_hours: str, closed: tuple[date, ...]) -> str:
    """The hours with dates for PH, because the library knows no holidays of a German state by itself.

    On holidays it is closed unless a rule for them says otherwise. Raises osm.ParserError.
    """
    if not closed or opening_hours == ALWAYS:
        return opening_hours
    dates = ",".join(f"{day:%Y %b %d}" for day in closed)
    if HOLIDAY not in opening_hours:
        return f"{opening_hours}; {dates} off"
    parts = SEPARATOR.split(str(osm.OpeningHours(opening_hours)))
    separators, rules = ["", *parts[1::2]], [_rule(part, dates) for part in parts[::2]]
    said = "".join(before + (before or "; ").join(rule) for before, rule in zip(separators, rules, strict=True))
    opens = any(rule[-1].startswith(dates) and CLOSED not in rule[-1] for rule in rules)
    return said if opens else f"{said}; {dates} off"


def _rule(text: str, dates: str) -> list[str]:
    """A rule for PH as one for its other days, if any, and one for the dates; every other rule as it is."""
    days, _, rest = text.partition(" ")
    names = days.split(",")
    if HOLIDAY not in names or rest.startswith(("+", "-")):  # such as the day before a holiday
        return [text]
    others = ",".join(name for name in names if name != HOLIDAY)
    return [*([f"{others} {rest}"] if others else []), f"{dates} {rest}"]
