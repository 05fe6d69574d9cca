"""Sealing while the bot runs, and clocks that jump."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.statistics.periods import Period
from bot.statistics.scheduler import Scheduler, Steadiness
from bot.statistics.store import SqliteStore
from tests.unit.statistics.town import counts, opened, sealer

OCTOBER = Period("2026-10")
NOW = datetime(2026, 11, 20, 3, tzinfo=UTC)


class Clock:
    """Two clocks: one on the wall, which can be set, and one in the machine."""

    def __init__(self) -> None:
        self.now, self.ticks = NOW, 0.0

    def goes(self, hours: float, jump: timedelta = timedelta(0)) -> None:
        self.now += timedelta(hours=hours) + jump
        self.ticks += hours * 3600


def scheduler(folder: Path, clock: Clock) -> Scheduler:
    return Scheduler(lambda: SqliteStore.open(folder), sealer, lambda: clock.now, lambda: clock.ticks, every=0.01)


async def test_it_seals_by_itself(tmp_path: Path) -> None:
    async with opened(tmp_path) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))
        async with asyncio.timeout(10), scheduler(tmp_path, Clock()):
            while OCTOBER not in await store.publications():  # noqa: ASYNC110 # another connection seals
                await asyncio.sleep(0.01)


async def test_an_unknown_fault_ends_neither_sealing_nor_the_bot(tmp_path: Path) -> None:
    tries = 0

    async def opens() -> SqliteStore:
        nonlocal tries
        tries += 1
        if tries == 1:
            raise ValueError
        return await SqliteStore.open(tmp_path)

    async with opened(tmp_path) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))
        async with asyncio.timeout(10), Scheduler(opens, sealer, lambda: NOW, lambda: 0.0, every=0.01):
            while OCTOBER not in await store.publications():  # noqa: ASYNC110 # another connection seals
                await asyncio.sleep(0.01)


class Tidied(SqliteStore):
    """Counts how often it was rewritten."""

    times = 0

    async def vacuum(self) -> None:
        Tidied.times += 1
        await super().vacuum()


async def test_the_database_is_tidied_once_a_day(tmp_path: Path) -> None:
    clock = Clock()
    watch = Scheduler(lambda: Tidied.open(tmp_path), sealer, lambda: clock.now, lambda: clock.ticks)
    before, done = Tidied.times, []
    for _ in range(30):
        await watch.look()
        done.append(Tidied.times - before)
        clock.goes(1)
    assert done == [1] * 20 + [2] * 10


async def test_what_was_sealed_is_tidied_at_once(tmp_path: Path) -> None:
    clock = Clock()
    watch = Scheduler(lambda: Tidied.open(tmp_path), sealer, lambda: clock.now, lambda: clock.ticks)
    await watch.look()
    async with opened(tmp_path) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))
    before = Tidied.times
    assert await watch.look() == [OCTOBER]
    assert Tidied.times == before + 1


async def test_a_clock_that_jumps_ahead_seals_nothing_for_a_day(tmp_path: Path) -> None:
    clock = Clock()
    watch = scheduler(tmp_path, clock)
    async with opened(tmp_path) as store:
        await store.add(counts(900, Period("2026-11").start, Period("2026-11").end))
        assert await watch.look() == []
        clock.goes(1, jump=timedelta(days=60))
        assert await watch.look() == []
        clock.goes(1, jump=timedelta(days=-60))
        assert await watch.look() == []
        clock.goes(25)
        assert await watch.look() == []
        assert await store.publications() == {}
        assert await store.buckets()


async def test_a_clock_that_was_set_right_is_believed_after_a_day(tmp_path: Path) -> None:
    clock = Clock()
    clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    watch = scheduler(tmp_path, clock)
    async with opened(tmp_path) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))
    steady = Steadiness()
    assert steady.trusts(NOW, 0)
    assert not steady.trusts(NOW + timedelta(days=60), 3600)
    assert steady.trusts(NOW + timedelta(days=61), 25 * 3600)
    clock.now = NOW
    assert await watch.look() == [OCTOBER]
