"""Counting beside the conversation, over a database that fails, hangs or comes back."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.dialogue.events import Answered, Outcome
from bot.statistics.recorder import Recorder
from bot.statistics.tally import Count

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
ASKED = Answered("kita", "betreuung", Outcome.FOUND, "nord", "vi", "flyer", "tree")


class Store:
    """A store that works, fails or never answers."""

    def __init__(self, *, fails: bool = False, hangs: bool = False) -> None:
        self.fails, self.hangs = fails, hangs
        self.taken: list[Count] = []
        self.closed = False

    async def add(self, counts: Sequence[Count]) -> None:
        if self.hangs:
            await asyncio.Event().wait()
        if self.fails:
            raise OSError("gone")
        self.taken += counts

    async def close(self) -> None:
        self.closed = True
        if self.fails:
            raise OSError("gone")


class Stores:
    """Gives the stores one after the other, the last one for ever."""

    def __init__(self, *stores: Store) -> None:
        self.stores, self.opened = stores, 0

    async def open(self) -> Store:
        self.opened += 1
        return self.stores[min(self.opened, len(self.stores)) - 1]


async def until(stores: Stores, opened: int) -> None:
    while stores.opened < opened:  # noqa: ASYNC110 # the recorder counts in a task of its own
        await asyncio.sleep(0.01)


async def test_a_store_that_failed_is_closed_and_another_one_takes_the_count() -> None:
    bad, good = Store(fails=True), Store()
    stores = Stores(bad, good)
    async with asyncio.timeout(5), Recorder(stores.open) as recorder:
        recorder.record(ASKED, "web", "1", NOW)
        await until(stores, 2)
    assert bad.closed
    assert good.taken
    assert recorder.state == "ok"


async def test_the_end_does_not_wait_for_the_next_try() -> None:
    stores = Stores(Store(fails=True))
    recorder = Recorder(stores.open)
    await recorder.__aenter__()
    recorder.record(ASKED, "web", "1", NOW)
    await until(stores, 3)  # the next try is two seconds away
    async with asyncio.timeout(1):
        await recorder.__aexit__()
    assert stores.opened == 4


async def test_the_end_does_not_wait_for_a_database_that_does_not_answer() -> None:
    store = Store(hangs=True)
    async with asyncio.timeout(5), Recorder(Stores(store).open, patience=0.1) as recorder:
        recorder.record(ASKED, "web", "1", NOW)
    assert store.closed
