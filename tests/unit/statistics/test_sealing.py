"""From exact counts to publications, once and for ever."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from bot.statistics.periods import Period
from bot.statistics.ports import AlreadySealed
from bot.statistics.scheduler import seal_due
from bot.statistics.sealing import DETAILS, Level, Publication
from bot.statistics.store import FILE
from bot.statistics.tally import Count, Table
from tests.unit.statistics.town import counts, opened, sealer

OCTOBER, NOVEMBER, QUARTER = Period("2026-10"), Period("2026-11"), Period("2026-Q4")


def left(folder: Path) -> set[tuple[str, str]]:
    """Tables and periods exact counts are still kept for."""
    with sqlite3.connect(folder / FILE) as file:
        found = set(file.execute("SELECT DISTINCT tally, period FROM counts"))
    file.close()
    return found


async def test_a_busy_month_is_published_and_its_counts_are_gone(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))
        assert await seal_due(store, sealer(), date(2026, 11, 8)) == []
        assert await seal_due(store, sealer(), date(2026, 11, 9)) == [OCTOBER]
        publication = (await store.publications())[OCTOBER]
    assert publication.level is Level.TABLES
    assert {figure.table for figure in publication.figures} >= {*DETAILS, "total"}
    assert all(figure.number % 5 == 0 and figure.number >= 5 for figure in publication.figures)
    assert left(tmp_path) == {(Table.SENSITIVE, "2026-Q4")}


async def test_a_quiet_month_publishes_its_total_and_waits_for_the_quarter(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(300, OCTOBER.start, OCTOBER.end))
        assert await seal_due(store, sealer(), date(2026, 12, 1)) == [OCTOBER]
        month = (await store.publications())[OCTOBER]
        assert await seal_due(store, sealer(), date(2027, 1, 20)) == [NOVEMBER, Period("2026-12"), QUARTER]
        quarter = (await store.publications())[QUARTER]
    assert {figure.table for figure in month.figures} == {Table.WAY, "total"}
    assert quarter.covers == QUARTER.months
    assert {figure.table for figure in quarter.figures} >= {*DETAILS, Table.SENSITIVE} - {"total"}
    assert left(tmp_path) == set()


async def test_a_quiet_quarter_publishes_totals_only(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(60, OCTOBER.start, OCTOBER.end))
        await seal_due(store, sealer(), date(2027, 1, 20))
        quarter = (await store.publications())[QUARTER]
    assert quarter.level is Level.TOTALS
    assert not {figure.table for figure in quarter.figures} & set(DETAILS)
    assert left(tmp_path) == set()


@pytest.mark.parametrize(("conversations", "level"), [(500, Level.TABLES), (380, Level.TOTALS)])
def test_the_level_follows_the_conversations_though_protected_needs_are_counted_elsewhere(
    conversations: int, level: Level
) -> None:
    exact = {(Table.WAY, "tree", ""): conversations * 9 // 10}
    levels = [sealer(seed).month(OCTOBER, exact, OCTOBER.sealed_from).level for seed in range(100)]
    assert levels.count(level) >= 90  # the noise may be larger than the room for it


async def test_sensitive_needs_below_ten_are_hidden(tmp_path: Path) -> None:
    few = [Count(Table.SENSITIVE, "2026-Q4", ("gewalt", ""))] * 4
    async with opened(tmp_path) as store:
        await store.add(few)
        await seal_due(store, sealer(), date(2027, 1, 20))
        assert (await store.publications())[QUARTER].figures == ()


async def test_a_second_publication_fails(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))
        await seal_due(store, sealer(), date(2026, 11, 9))
        before = await store.publications()

        def again(_: object) -> Publication:
            raise AssertionError

        with pytest.raises(AlreadySealed):
            await store.seal(OCTOBER, OCTOBER.weeks, again)
        assert await seal_due(store, sealer(2), date(2026, 11, 9)) == []
        assert await store.publications() == before


async def test_counts_that_come_after_the_seal_are_dropped(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))
        await seal_due(store, sealer(), date(2026, 11, 9))
        before = await store.publications()
        await store.add(counts(900, OCTOBER.start, OCTOBER.end, seed=2))
        assert await seal_due(store, sealer(), date(2026, 11, 10)) == []
        assert await store.publications() == before
    assert left(tmp_path) == {(Table.SENSITIVE, "2026-Q4")}


async def test_counts_of_a_clock_that_ran_ahead_are_dropped(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(50, date(2031, 3, 3), date(2031, 3, 9)))
        assert await seal_due(store, sealer(), date(2026, 11, 9)) == []
    assert left(tmp_path) == set()


async def test_a_bot_that_was_off_for_months_seals_all_of_them_in_order(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(2000, date(2026, 1, 5), date(2026, 4, 26)))
        done = await seal_due(store, sealer(), date(2026, 11, 9))
        names = [period.name for period in done]
        assert names[:5] == ["2026-01", "2026-02", "2026-03", "2026-Q1", "2026-04"]
        assert names[-1] == "2026-10"
        assert len(names) == 13


async def test_publications_are_kept_for_five_years(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))
        await seal_due(store, sealer(), date(2027, 1, 20))
        await seal_due(store, sealer(), date(2031, 12, 1))
        assert OCTOBER in await store.publications()
        await seal_due(store, sealer(), date(2032, 2, 1))
        assert OCTOBER not in await store.publications()
        await seal_due(store, sealer(), date(2032, 2, 2))
        assert OCTOBER not in await store.publications()


async def test_a_bot_that_starts_in_the_middle_of_a_quarter_publishes_nothing_before(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(900, NOVEMBER.start, NOVEMBER.end))
        for day in (date(2027, 1, 20), date(2027, 1, 21)):
            await seal_due(store, sealer(), day)
            assert OCTOBER not in await store.publications()
        assert QUARTER in await store.publications()
