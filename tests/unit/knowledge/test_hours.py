"""Open or not, at a given moment, with Berlin's public holidays."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import holidays
import pytest
from opening_hours import OpeningHours

from bot.knowledge.hours import ALWAYS, BERLIN, readable, status
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


@pytest.mark.parametrize(
    ("hours", "is_open"),
    [
        ("Mo-Fr 09:00-17:00; PH off", False), ("PH off; Mo-Fr 09:00-17:00", False), ("24/7; PH off", False),
        ("Mo-Sa 09:00-17:00;Su,PH closed", False), ("Mo-Fr 09:00-17:00; Dec PH off", False),
        ("Mo-Fr 09:00-17:00; PH 10:00-14:00", True), ("Mo-Fr 09:00-17:00; PH 12:00-14:00", False),
        ("Mo-Fr,PH 09:00-17:00", True), ("Sa 09:00-17:00, Su,PH 11:00-17:00", True), ("Mo-Fr PH 09:00-17:00", True),
    ],
)  # fmt: skip
def test_what_the_hours_say_of_holidays_counts_on_them(hours: str, is_open: bool) -> None:
    state = status(hours, at("2026-12-25T10:00"), CLOSED)
    assert state is not None
    assert state.open == is_open


@pytest.mark.parametrize(
    "hours",
    [
        "Mo-Fr 09:00-17:00; PH off", "Mo-Fr 09:00-17:00; PH,SH off", "Mo-Fr 09:00-17:00, PH off", "24/7; PH off",
        "Mo-Fr 09:00-17:00; PH 10:00-14:00", "PH 10:00-14:00; Mo-Fr 09:00-17:00", "PH", "Mo[1,3],PH 10:00-12:00",
        "Mo-Fr,PH 09:00-12:00; Sa 10:00-11:00", "Mo-Fr 09:00-17:00, Sa,PH 10:00-12:00", "PH Mo-Fr 09:00-17:00",
        "Mo-Fr 09:00-17:00 || PH 10:00-11:00", 'Mo-Fr 09:00-12:00 "PH, ja; nein"; PH off', "Mo-Fr 22:00-04:00; PH off",
    ],
)  # fmt: skip
def test_dates_for_holidays_mean_what_the_library_means_where_it_knows_the_holidays(hours: str) -> None:
    everywhere = frozenset(holidays.country_holidays("DE", years=[2026, 2027]))
    known = OpeningHours(hours, country="DE")
    for hour in range(0, 365 * 24, 2):
        moment = datetime(2026, 1, 1, 0, 30, tzinfo=BERLIN) + timedelta(hours=hour)
        state = status(hours, moment, everywhere)
        assert state is not None
        assert state.open == known.is_open(moment.replace(tzinfo=None)), moment


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
