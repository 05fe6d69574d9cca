"""Whether a place is open, by its OSM opening hours and Berlin's public holidays; time is always given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

import opening_hours as osm

BERLIN = ZoneInfo("Europe/Berlin")
ALWAYS = "24/7"


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
    """Dated closures stand for PH, because the library knows no holidays of a German state by itself."""
    days = () if opening_hours == ALWAYS or "PH" in opening_hours else closed
    closures = [f"{day:%Y %b %d} off" for day in days]
    try:
        return osm.OpeningHours("; ".join([opening_hours, *closures]))
    except osm.ParserError:  # type: ignore[attr-defined]
        return None
