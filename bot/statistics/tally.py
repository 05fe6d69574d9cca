"""Turns an event into one-way counts: no table holds two things about the same conversation but need and outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.dialogue.events import Answered, Event, Rated

SENSITIVE = frozenset({"gewalt", "krise", "kindernot", "schulden", "aufenthalt"})
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """One to add to a table; period is an ISO week "2026-W48" or, for sensitive needs, a quarter "2026-Q4"."""

    table: str
    period: str
    key: tuple[str, str]


def counts(event: Event, channel: str, today: date) -> tuple[Count, ...]:
    """The counts of an event on a day in Berlin. Sensitive needs count as one total a quarter and nowhere else."""
    if event.need in SENSITIVE:
        return (Count("sensitive", quarter(today), (event.need, "")),) if isinstance(event, Answered) else ()
    period = week(today)
    match event:
        case Rated(need, helped):
            return (Count("need", period, (need, "helped" if helped else "not_helped")),)
        case Answered():
            origin = f"{channel}/{event.source}" if event.source else channel
            return (
                Count("need", period, (event.need, event.outcome)),
                Count("region", period, (event.topic, event.region or UNKNOWN)),
                Count("language", period, (event.topic, event.lang)),
                Count("origin", period, (event.topic, origin)),
            )


def week(day: date) -> str:
    """The ISO week of a day, "2026-W48"."""
    year, number, _ = day.isocalendar()
    return f"{year}-W{number:02}"


def quarter(day: date) -> str:
    """The quarter of a day's ISO week, by its Thursday, "2026-Q4"; periods then never share a week."""
    year, number, _ = day.isocalendar()
    thursday = date.fromisocalendar(year, number, 4)
    return f"{thursday.year}-Q{(thursday.month + 2) // 3}"
