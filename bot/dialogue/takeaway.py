"""What a person may take away from a screen: a sheet to print, a date for the calendar, a contact."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.dialogue.messages import Reply
from bot.dialogue.position import Position, View
from bot.knowledge.hours import ALWAYS, BERLIN, status
from bot.knowledge.model import Entry, Knowledge

CARDS = (View.ENTRY, View.HELPED)


class Takeaway(StrEnum):
    """The forms; the value is the last part of the address where a channel hands it out."""

    SHEET = "sheet"
    CALENDAR = "calendar"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Taken:
    """A screen, when it was made, the entry it shows if any, and when that opens next; both in Berlin's time."""

    reply: Reply
    made: datetime
    entry: Entry | None
    opens: datetime | None


def entry_of(position: Position, knowledge: Knowledge) -> Entry | None:
    """The entry whose card a position shows."""
    return knowledge.entry.get(position.subject) if position.view in CARDS else None


def offered(position: Position, knowledge: Knowledge, now: datetime) -> tuple[Takeaway, ...]:
    """The forms for a position. Help in danger leaves no trace in a calendar or address book others may see."""
    entry = entry_of(position, knowledge)
    if entry is None:
        return (Takeaway.SHEET,) if position.view is View.NEED else ()
    if any(knowledge.needs[need].urgent for need in entry.needs if need in knowledge.needs):
        return (Takeaway.SHEET,)
    dated = (Takeaway.CALENDAR,) if next_opening(entry, now, knowledge.closed_on) else ()
    return (Takeaway.SHEET, *dated, Takeaway.CONTACT)


def next_opening(entry: Entry, now: datetime, closed_on: frozenset[date]) -> datetime | None:
    """When an entry opens next, after a closing if it is open now; None when it is unknown or never closes."""
    hours = entry.opening_hours or entry.phone_hours
    state = status(hours, now, closed_on)
    if state is None or hours == ALWAYS:
        return None
    if state.open and state.changes:
        state = status(hours, state.changes.replace(tzinfo=BERLIN), closed_on)
    return state.changes.replace(tzinfo=BERLIN) if state and not state.open and state.changes else None
