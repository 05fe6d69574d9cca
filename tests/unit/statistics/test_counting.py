"""What is counted, and how often."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.dialogue.events import Answered, Outcome, Placed, Rated
from bot.statistics.conversations import Conversations
from bot.statistics.tally import SENSITIVE, Count, Table, counts, domain
from tests.unit.samples import knowledge

DAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
ASKED = Answered("kita", "betreuung", Outcome.FOUND, "nord", "vi", "flyer", "tree")


def test_an_answer_counts_once_in_each_table() -> None:
    assert set(counts(ASKED, "telegram", DAY)) == {
        Count(Table.NEED, "2026-W48", ("kita", "found")),
        Count(Table.REGION, "2026-W48", ("betreuung", "nord")),
        Count(Table.LANGUAGE, "2026-W48", ("betreuung", "vi")),
        Count(Table.ORIGIN, "2026-W48", ("betreuung", "telegram/flyer")),
        Count(Table.WAY, "2026-W48", ("tree", "")),
    }


def test_a_correction_counts_as_outcome_only() -> None:
    other = Answered("kita", "betreuung", Outcome.OTHER, "nord", "de", "", "text")
    assert counts(other, "web", DAY) == (Count(Table.NEED, "2026-W48", ("kita", "other")),)


def test_a_region_named_later_counts_there_and_as_gap() -> None:
    placed = counts(Placed("kita", "betreuung", "sued", found=False), "web", DAY)
    assert {count.key for count in placed} == {("betreuung", "sued"), ("kita", "not_near")}


@pytest.mark.parametrize("need", SENSITIVE)
def test_a_sensitive_need_is_one_total_a_quarter_and_nowhere_else(need: str) -> None:
    asked = Answered(need, "rat", Outcome.FOUND, "nord", "vi", "flyer", "text")
    assert counts(asked, "telegram", DAY) == (Count(Table.SENSITIVE, "2026-Q4", (need, "")),)
    assert counts(Rated(need, helped=True), "telegram", DAY) == ()
    assert counts(Placed(need, "rat", "nord", found=True), "telegram", DAY) == ()


def test_every_count_has_its_cell() -> None:
    cells = domain(knowledge())
    for event in (ASKED, Rated("hort", helped=False), Placed("kita", "betreuung", "sued", found=False)):
        found = counts(event, "telegram", DAY)
        assert found
        assert all(count.key in cells[Table(count.table)] for count in found)


def test_the_same_need_counts_once_in_twelve_hours() -> None:
    seen = Conversations()
    again = Answered("kita", "betreuung", Outcome.FOUND, "sued", "de", "", "text")
    assert seen.new("1", ASKED, NOW)
    assert not seen.new("1", again, NOW + timedelta(hours=11))
    assert not seen.new("1", Placed("kita", "betreuung", "sued", found=True), NOW + timedelta(hours=11))
    assert seen.new("1", again, NOW + timedelta(hours=13))
    assert seen.new("2", ASKED, NOW)


def test_a_chat_counts_three_conversations_a_week() -> None:
    seen = Conversations()
    monday = datetime(2026, 11, 23, tzinfo=UTC)
    counted = [seen.new("1", ASKED, monday + timedelta(hours=13 * at)) for at in range(12)]
    assert counted == [True] * 3 + [False] * 9
    assert seen.new("1", ASKED, monday + timedelta(days=7))


def test_a_clock_set_back_forgets_the_flags() -> None:
    seen = Conversations()
    assert seen.new("1", ASKED, NOW)
    assert seen.new("1", ASKED, NOW - timedelta(days=30))
