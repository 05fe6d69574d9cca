"""Hotlines are due after 90 days, offers after 180, benefits at the turn of the year; the riskiest first."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.dialogue.card import trust
from bot.dialogue.position import Position
from bot.dialogue.ranking import Ranking
from bot.dialogue.wording import Words
from bot.knowledge.freshness import due_on, is_due, stale
from bot.knowledge.model import Confidence, Kind, RoughDate
from tests.unit.samples import entry, knowledge

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("kind", "due"),
    [(Kind.HOTLINE, date(2026, 5, 30)), (Kind.OFFER, date(2026, 8, 28)), (Kind.BENEFIT, date(2027, 1, 1))],
)
def test_each_kind_has_its_own_span(kind: Kind, due: date) -> None:
    assert due_on(entry("a", "kita", kind=kind, checked_on=date(2026, 3, 1))) == due


def test_what_nobody_has_checked_is_due() -> None:
    assert is_due(entry("a", "kita"), TODAY)


def test_the_day_itself_is_due_and_the_day_before_is_not() -> None:
    checked = entry("a", "kita", checked_on=date(2026, 5, 28))
    assert is_due(checked, date(2026, 11, 24))
    assert not is_due(checked, date(2026, 11, 23))


def test_hotlines_come_first_then_the_unsure_then_the_oldest() -> None:
    entries = (
        entry("angebot", "kita"),
        entry("frisch", "kita", checked_on=date(2026, 11, 1)),
        entry("unsicher", "kita", confidence=Confidence.LOW),
        entry("alt", "kita", checked_on=date(2025, 1, 1)),
        entry("notruf", "kita", kind=Kind.HOTLINE),
        entry("geld", "kita", kind=Kind.BENEFIT),
    )
    assert [item.id for item in stale(entries, TODAY)] == ["notruf", "unsicher", "angebot", "alt", "geld"]


def test_parents_read_that_an_entry_is_overdue() -> None:
    say = Words("de", {"card.overdue": "lange her: {date}", "card.checked": "geprüft: {date}"}, {})
    assert trust(entry("a", "kita", checked_on=date(2026, 1, 2)), say, NOW) == "lange her: 02.01.2026"
    assert trust(entry("a", "kita", checked_on=date(2026, 11, 2)), say, NOW) == "geprüft: 02.11.2026"


def test_checked_before_overdue_before_unchecked_and_a_year_old_check_is_withheld() -> None:
    known = knowledge(
        entry("d-neu", "kita", checked_on=date(2026, 11, 20)),
        entry("c-lang", "kita", checked_on=date(2026, 2, 1)),
        entry("b-nie", "kita", source_date=RoughDate(2026, 11)),
        entry("a-uralt", "kita", checked_on=date(2025, 11, 1)),
    )
    ranked = Ranking(known).rank("kita", Position(), NOW)
    assert [item.entry.id for item in ranked] == ["d-neu", "c-lang", "b-nie"]


def test_a_year_old_check_is_shown_when_there_is_nothing_else() -> None:
    known = knowledge(entry("a-uralt", "kita", checked_on=date(2025, 11, 1)))
    assert [item.entry.id for item in Ranking(known).rank("kita", Position(), NOW)] == ["a-uralt"]
