"""Keeps the updates of one chat in order while chats go side by side."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field


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
