"""Keeps the updates of one chat in order while a few chats go side by side."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

PLACES = 3  # updates that are answered at once: after a crash, so many may be answered twice
PLACE_SECONDS = 0.5  # who waits longer for Telegram makes room, so that others are answered


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    here: int = 0


class Turns:
    """First come, first served, for each chat."""

    def __init__(self) -> None:
        self._chats: dict[int, _Turn] = {}

    @contextlib.asynccontextmanager
    async def take(self, chat: int) -> AsyncIterator[bool]:
        """Waits for the chat's turn; gives whether more of the chat is waiting behind."""
        turn = self._chats.setdefault(chat, _Turn())
        turn.here += 1
        try:
            async with turn.lock:
                yield turn.here > 1
        finally:
            turn.here -= 1
            if not turn.here:
                self._chats.pop(chat, None)


class Places:
    """Few for all chats together; `async with places.take()` waits for one."""

    def __init__(self) -> None:
        self._free = asyncio.Semaphore(PLACES)

    def take(self) -> _Place:
        return _Place(self._free)


class _Place:
    """Given back at the end, or before, when it is kept too long."""

    def __init__(self, free: asyncio.Semaphore) -> None:
        self._free = free
        self._held = False

    async def __aenter__(self) -> None:
        await self._free.acquire()
        self._held = True
        self._late = asyncio.get_running_loop().call_later(PLACE_SECONDS, self._give_back)

    async def __aexit__(self, *_: object) -> None:
        self._late.cancel()
        self._give_back()

    def _give_back(self) -> None:
        if self._held:
            self._held = False
            self._free.release()
