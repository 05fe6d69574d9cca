"""When an entry must be checked again, and which are due first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from bot.knowledge.model import Confidence, Entry, Kind, RoughDate

EVERY_DAYS = {Kind.HOTLINE: 90, Kind.OFFER: 180}  # benefits change with the year
RISK = (Kind.HOTLINE, Kind.OFFER, Kind.BENEFIT)  # a wrong emergency number does the greatest harm
CERTAINTY = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
UNDATED = RoughDate(0)


def due_on(entry: Entry) -> date | None:
    """The day by which a person should check the entry again; None: nobody has checked it yet."""
    if entry.checked_on is None:
        return None
    if entry.kind is Kind.BENEFIT:
        return date(entry.checked_on.year + 1, 1, 1)
    return entry.checked_on + timedelta(days=EVERY_DAYS[entry.kind])


def is_due(entry: Entry, today: date) -> bool:
    """Whether the day has come, or nobody has checked the entry yet."""
    due = due_on(entry)
    return due is None or due <= today


def overdue(entry: Entry, today: date) -> bool:
    """Whether a person has checked the entry and should have done so again."""
    return entry.checked_on is not None and is_due(entry, today)


def stale(entries: Iterable[Entry], today: date) -> list[Entry]:
    """The entries that are due: by risk, then the unsure, then the longest due."""
    return sorted(
        (entry for entry in entries if is_due(entry, today)),
        key=lambda entry: (
            RISK.index(entry.kind),
            CERTAINTY.index(entry.confidence),
            due_on(entry) or date.min,
            entry.source_date or UNDATED,
            entry.id,
        ),
    )
