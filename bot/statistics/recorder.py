"""Counts beside the conversation: never in its way, in order, each conversation once."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from threading import get_ident

from bot.dialogue.events import Event
from bot.knowledge.hours import BERLIN
from bot.statistics.conversations import Conversations
from bot.statistics.ports import CountStore
from bot.statistics.tally import Count, counts

log = logging.getLogger(__name__)

QUEUE = 10_000
BATCH = 1_000  # counts in one transaction when many wait
GATHERING = 0.25  # seconds after a transaction in which counts gather for the next: each costs the disk several writes
PAUSES = (0.1, 0.5, 2.0, 10.0, 30.0)  # seconds between tries
END_SECONDS = 5.0  # for what is still queued at the end


class Recorder:
    """An EventRecorder that writes from a queue in the background, while its context is open."""

    def __init__(self, opens: Callable[[], Awaitable[CountStore]], patience: float = END_SECONDS) -> None:
        """opens gives the store; it is called again after a failure."""
        self._opens = opens
        self._patience = patience
        self._store: CountStore | None = None
        self._conversations = Conversations()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread = 0
        self._queue: asyncio.Queue[tuple[Count, ...] | None] = asyncio.Queue()
        self._ending = asyncio.Event()
        self._failing = False

    @property
    def waiting(self) -> int:
        """Counts that are not yet written."""
        return self._queue.qsize()

    @property
    def state(self) -> str:
        """ "ok", or "behind" while the database takes no counts, for the operator."""
        return "behind" if self._failing else "ok"

    def record(self, event: Event, channel: str, chat: str, now: datetime) -> None:
        """Returns at once, from any thread."""
        if get_ident() == self._thread:
            self._take(event, channel, chat, now)  # waking the loop from itself would cost a system call
        elif self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._take, event, channel, chat, now)

    def _take(self, event: Event, channel: str, chat: str, now: datetime) -> None:
        if not self._conversations.new(chat, event, now):
            return
        if self._queue.qsize() >= QUEUE:
            log.error("a count was lost: too many are waiting")
        elif counted := counts(event, channel, now.astimezone(BERLIN).date()):
            self._queue.put_nowait(counted)

    async def __aenter__(self) -> Recorder:
        self._loop = asyncio.get_running_loop()
        self._thread = get_ident()
        self._writer = asyncio.create_task(self._write_all())
        return self

    async def __aexit__(self, *_: object) -> None:
        """Writes what is still queued, without waiting for a database that does not answer."""
        self._ending.set()
        await asyncio.sleep(0)  # events of other threads are on their way through the loop
        self._queue.put_nowait(None)
        try:
            await asyncio.wait_for(self._writer, self._patience)
        except TimeoutError:
            log.error("counts were lost: the database did not take them before the end")
        await self._close()

    async def _write_all(self) -> None:
        while (counted := await self._queue.get()) is not None:
            batch = list(counted)
            while len(batch) < BATCH and not self._queue.empty():
                if (more := self._queue.get_nowait()) is None:
                    await self._write(tuple(batch))
                    return
                batch += more
            await self._write(tuple(batch))
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), GATHERING)

    async def _write(self, counted: tuple[Count, ...]) -> None:
        """Tries again, so that counts stay in order; after the last try the count is given up."""
        for pause in (*PAUSES, None):
            try:
                if self._store is None:
                    self._store = await self._opens()
                await self._store.add(counted)
                self._failing = False
                return
            except OSError as error:
                self._failing = True
                log.warning("counting failed: %s", error)
            await self._close()
            if pause is None or self._ending.is_set():
                break
            with suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), pause)
        log.error("a count was lost: the database did not take it")

    async def _close(self) -> None:
        """The next count opens the store anew."""
        store, self._store = self._store, None
        if store is not None:
            with suppress(OSError):
                await store.close()
