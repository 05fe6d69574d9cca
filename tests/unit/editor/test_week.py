"""The grid of the week and OSM syntax say the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.editor.week import hours, week
from bot.knowledge.hours import readable

SPAN = st.tuples(st.integers(0, 11), st.integers(12, 23)).map(lambda ends: f"{ends[0]:02}:00-{ends[1]:02}:30")
DAY = st.lists(SPAN, max_size=2).map(", ".join)


@given(st.lists(DAY, min_size=7, max_size=7))
def test_a_grid_survives_osm_syntax(grid: list[str]) -> None:
    written = hours(grid)
    assert not written or readable(written)
    assert week(written) == tuple(grid)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("9-12 und 14 bis 16 Uhr", "Mo 09:00-12:00,14:00-16:00"),
        ("von 9.30 bis 12 Uhr", "Mo 09:30-12:00"),
        ("9-12 / 13-15", "Mo 09:00-12:00,13:00-15:00"),
        ("rund um die Uhr", "Mo 00:00-24:00"),
        ("geschlossen", ""),
    ],
)
def test_german_ways_of_writing_times_are_understood(typed: str, stored: str) -> None:
    assert hours((typed, "", "", "", "", "", "")) == stored


def test_a_week_that_wraps_keeps_all_its_days() -> None:
    assert week("Sa-Mo 10:00-12:00") == ("10:00-12:00", "", "", "", "", "10:00-12:00", "10:00-12:00")


def test_always_open_is_written_as_such() -> None:
    assert hours(("immer",) * 7) == "24/7"


@pytest.mark.parametrize("text", ["24/7", "Mo-Fr 09:00-16:00; PH off", "Mo[1] 10:00-12:00", 'We 14:00-18:00 "Termin"'])
def test_what_a_grid_cannot_hold_is_left_to_the_text_field(text: str) -> None:
    assert week(text) is None
