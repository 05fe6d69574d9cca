"""Counts beside the conversation: never in its way, in order, each conversation once."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import logging
import secrets
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.dialogue.events import Event
from bot.knowledge.hours import BERLIN
from bot.statistics.store import CountStore
from bot.statistics.tally import Count, counts

log = logging.getLogger(__name__)

SAME_CONVERSATION = timedelta(hours=12)
PER_WEEK = 3  # conversations of one chat that count in a week
MAX_FLAGS = 100_000
QUEUE = 10_000
PAUSES = (0.1, 0.5, 2.0, 10.0, 30.0)  # seconds between tries


class Conversations:
    """Tells whether an event starts something new, by keyed hashes that die with the process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._seen: OrderedDict[bytes, datetime] = OrderedDict()
        self._weeks: OrderedDict[bytes, int] = OrderedDict()

    def new(self, chat: str, event: Event, now: datetime) -> bool:
        """True once in 12 hours for a chat and the same event, and for three conversations of a chat a week."""
        flag = self._flag(chat, repr(event))
        seen = self._seen.get(flag)
        if seen is not None and now - seen < SAME_CONVERSATION:
            return False
        self._seen[flag] = now
        self._seen.move_to_end(flag)
        if len(self._seen) > MAX_FLAGS:
            self._seen.popitem(last=False)
        return self._within_week(chat, now)

    def _within_week(self, chat: str, now: datetime) -> bool:
        half_day = f"{now:%Y-%m-%d}-{now.hour // 12}"
        year, number, _ = now.isocalendar()
        started = self._flag(chat, half_day)
        if started in self._seen:
            return True
        weekly = self._flag(chat, f"{year}-W{number}")
        if self._weeks.get(weekly, 0) >= PER_WEEK:
            return False
        self._seen[started] = now
        self._weeks[weekly] = self._weeks.get(weekly, 0) + 1
        if len(self._weeks) > MAX_FLAGS:
            self._weeks.popitem(last=False)
        return True

    def _flag(self, *parts: str) -> bytes:
        return hmac.new(self._key, "\0".join(parts).encode(), hashlib.blake2b).digest()[:16]


class Recorder:
    """An EventRecorder that writes from a queue in the background, while its context is open."""

    def __init__(self, opens: Callable[[], Awaitable[CountStore]]) -> None:
        """opens gives the store; it is called again after a failure."""
        self._opens = opens
        self._store: CountStore | None = None
        self._conversations = Conversations()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._queue: asyncio.Queue[tuple[Count, ...] | None] = asyncio.Queue()
        self._ending = False

    def record(self, event: Event, channel: str, chat: str, now: datetime) -> None:
        """Returns at once, from any thread."""
        if self._loop is not None and not self._loop.is_closed():
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
        self._writer = asyncio.create_task(self._write_all())
        return self

    async def __aexit__(self, *_: object) -> None:
        """Writes what is still queued, without waiting for a database that does not answer."""
        self._ending = True
        await asyncio.sleep(0)  # events of other threads are on their way through the loop
        self._queue.put_nowait(None)
        await self._writer
        if self._store is not None:
            await self._store.close()

    async def _write_all(self) -> None:
        while (counted := await self._queue.get()) is not None:
            await self._write(counted)

    async def _write(self, counted: tuple[Count, ...]) -> None:
        """Tries again, so that counts stay in order; after the last try the count is given up."""
        for pause in (*PAUSES, None):
            try:
                if self._store is None:
                    self._store = await self._opens()
                await self._store.add(counted)
                return
            except OSError as error:
                log.warning("counting failed: %s", error)
                if pause is None or self._ending:
                    break
                await asyncio.sleep(pause)
        log.error("a count was lost: the database did not take it")
