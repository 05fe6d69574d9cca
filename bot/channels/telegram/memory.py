"""Message ids of the last 48 hours, in RAM only, so that a person can delete the conversation.

Beside them stands, until the location comes, the screen from which a person was asked for it: Telegram does not say.
"""

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
    """ids with the time they were seen; older: there are messages from before this process; asked_at: a token."""

    ids: deque[tuple[float, int]] = field(default_factory=lambda: deque(maxlen=MAX_MESSAGES))
    older: bool = False
    asked_at: str = field(default="", repr=False)


class Memory:
    """Forgets by itself: what is older than 48 hours, and the chats that were silent longest."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._chats: OrderedDict[int, _Chat] = OrderedDict()

    def saw(self, chat: int, message_id: int, *, follows: bool = False) -> None:
        """Remembers a message. follows says that others stand before it, should it not be remembered yet."""
        found = self._chats.setdefault(chat, _Chat())
        self._chats.move_to_end(chat)
        self._expire(found)
        if any(known == message_id for _, known in found.ids):
            return
        found.older = found.older or follows or len(found.ids) == MAX_MESSAGES
        found.ids.append((self._clock(), message_id))
        if len(self._chats) > MAX_CHATS:
            self._chats.popitem(last=False)

    def asks(self, chat: int, token: str) -> None:
        """Remembers the screen of a chat that a location is asked for."""
        if chat in self._chats:
            self._chats[chat].asked_at = token

    def asked(self, chat: int) -> str:
        """The token of that screen, once; empty when it is not known."""
        found = self._chats.get(chat)
        if found is None:
            return ""
        token, found.asked_at = found.asked_at, ""
        return token

    def knows(self, chat: int) -> bool:
        return chat in self._chats

    def messages(self, chat: int) -> tuple[list[int], bool]:
        """The ids of a chat's messages, and whether there may be older ones that cannot be deleted."""
        found = self._chats.get(chat)
        if found is None:
            return [], True
        self._expire(found)
        return [message_id for _, message_id in found.ids], found.older

    def forget(self, chat: int) -> None:
        """Forgets the messages of a chat; what comes now stands alone."""
        self._chats[chat] = _Chat()

    def _expire(self, chat: _Chat) -> None:
        limit = self._clock() - KEPT_SECONDS
        while chat.ids and chat.ids[0][0] < limit:
            chat.ids.popleft()
