"""Open or not, at a given moment, with Berlin's public holidays."""

from __future__ import annotations

from datetime import UTC, date, datetime

import holidays
import pytest

from bot.knowledge.hours import ALWAYS, readable, status
from bot.knowledge.loader import load
from bot.settings import ROOT

WEEK = "Mo-Fr 09:00-17:00; We 09:00-12:00"
CLOSED = frozenset({date(2026, 12, 25), date(2027, 3, 8)})


def at(text: str) -> datetime:
    """A moment in UTC; Berlin is one hour ahead in winter, two in summer."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "is_open", "changes"),
    [
        ("2026-11-24T07:59", False, "2026-11-24T09:00"),
        ("2026-11-24T08:00", True, "2026-11-24T17:00"),
        ("2026-11-24T15:59", True, "2026-11-24T17:00"),
        ("2026-11-24T16:00", False, "2026-11-25T09:00"),
        ("2026-11-25T12:00", False, "2026-11-26T09:00"),
        ("2026-11-28T10:00", False, "2026-11-30T09:00"),
        ("2026-07-07T07:30", True, "2026-07-07T17:00"),
    ],
)
def test_it_is_open_in_berlins_time(moment: str, is_open: bool, changes: str) -> None:
    state = status(WEEK, at(moment), frozenset())
    assert state is not None
    assert (state.open, state.changes) == (is_open, datetime.fromisoformat(changes))


def test_a_holiday_is_closed_and_skipped() -> None:
    state = status("Mo-Fr 09:00-17:00", at("2026-12-25T10:00"), CLOSED)
    assert state is not None
    assert (state.open, state.changes) == (False, datetime.fromisoformat("2026-12-28T09:00"))


def test_berlins_own_holiday_is_closed() -> None:
    state = status("Mo-Su 09:00-17:00", at("2027-03-08T10:00"), CLOSED)
    assert state is not None
    assert not state.open


def test_round_the_clock_is_open_on_holidays_and_never_changes() -> None:
    state = status(ALWAYS, at("2026-12-25T03:00"), CLOSED)
    assert state is not None
    assert (state.open, state.changes) == (True, None)


@pytest.mark.parametrize("text", ["", "Montag 9-17", "unknown", "nach Vereinbarung"])
def test_unknown_hours_have_no_status(text: str) -> None:
    assert status(text, at("2026-11-24T10:00"), CLOSED) is None


def test_only_osm_hours_are_readable() -> None:
    assert readable(WEEK)
    assert readable(ALWAYS)
    assert not readable("Montag 9-17")


def test_the_table_of_holidays_is_right() -> None:
    given = load(ROOT / "knowledge").knowledge.holidays
    years = sorted({item.date.year for item in given})
    expected = set(holidays.country_holidays("DE", subdiv="BE", years=years))
    assert len(given) >= 20
    assert {item.date for item in given} == expected
