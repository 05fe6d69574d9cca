"""Message ids of the last 48 hours, in RAM only, so that a person can delete the conversation."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

KEPT_SECONDS = 48 * 3600.0  # Telegram lets bots delete messages that long
MAX_CHATS = 50_000
MAX_MESSAGES = 1_000


@dataclass(slots=True)
class _Chat:
    """ids with the time they were seen; older: there are messages from before this process."""

    ids: deque[tuple[float, int]] = field(default_factory=lambda: deque(maxlen=MAX_MESSAGES))
    older: bool = False


class Memory:
    """Forgets by itself: what is older than 48 hours, and the chats that were silent longest."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._chats: OrderedDict[int, _Chat] = OrderedDict()

    def saw(self, chat: int, message_id: int, *, tapped: bool = False) -> None:
        """Remembers a message. A tap on one that is not remembered shows that there are older ones."""
        found = self._chats.setdefault(chat, _Chat())
        self._chats.move_to_end(chat)
        self._expire(found)
        if any(known == message_id for _, known in found.ids):
            return
        found.older = found.older or tapped or len(found.ids) == MAX_MESSAGES
        found.ids.append((self._clock(), message_id))
        if len(self._chats) > MAX_CHATS:
            self._chats.popitem(last=False)

    def knows(self, chat: int) -> bool:
        return chat in self._chats

    def take(self, chat: int) -> tuple[list[int], bool]:
        """Forgets a chat: its ids, and whether there may be older messages that cannot be deleted."""
        found = self._chats.pop(chat, None)
        if found is None:
            return [], True
        self._expire(found)
        return [message_id for _, message_id in found.ids], found.older

    def _expire(self, chat: _Chat) -> None:
        limit = self._clock() - KEPT_SECONDS
        while chat.ids and chat.ids[0][0] < limit:
            chat.ids.popleft()
