"""The one use case: an incoming message becomes replies, and what was asked is counted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from datetime import datetime
from typing import Protocol

from bot.dialogue import last_resort
from bot.dialogue.engine import Engine, Found
from bot.dialogue.events import Event
from bot.dialogue.messages import Incoming, Reply, Text
from bot.dialogue.takeaway import Takeaway, Taken, entry_of, next_opening, offered
from bot.dialogue.wording import Words, words
from bot.knowledge.hours import BERLIN

log = logging.getLogger(__name__)


class EventRecorder(Protocol):
    """Port for counting. record returns at once and never raises; chat is only used to tell conversations apart."""

    def record(self, event: Event, channel: str, chat: str, now: datetime) -> None: ...


class NoRecorder:
    """Counts nothing."""

    def record(self, *_: object) -> None:
        return None


class Service:
    """Answers messages with the engine in force; `engine` may be replaced at any time by a new snapshot."""

    def __init__(
        self,
        engine: Engine | None,
        recorder: EventRecorder,
        clock: Callable[[], datetime],
        reader: Executor | None = None,
    ) -> None:
        """reader is where texts are read, off the event loop, when reading them takes long."""
        self.engine = engine
        self._recorder = recorder
        self._clock = clock
        self._reader = reader

    async def handle(self, incoming: Incoming) -> list[Reply]:
        """One or more screens for a message. When anything breaks, the emergency numbers are the answer."""
        if self._reader is None or not isinstance(incoming.input, Text):
            return self.reply(incoming)
        return await asyncio.get_running_loop().run_in_executor(self._reader, self.reply, incoming)

    def text(self, key: str, lang: str) -> str:
        """A sentence a channel says by itself; empty without a knowledge base."""
        return words(self.engine.knowledge, lang)(key) if self.engine else ""

    def words(self, lang: str) -> Words | None:
        """The words of a language for what a channel says by itself; None without a knowledge base."""
        return words(self.engine.knowledge, lang) if self.engine else None

    def takeaways(self, token: str) -> tuple[Takeaway, ...]:
        """What may be taken away from the screen of a token."""
        position = self.engine.codec.decode(token) if self.engine else None
        return offered(position, self.engine.knowledge, self._clock()) if self.engine and position else ()

    def take(self, token: str) -> Taken | None:
        """The screen of a token once more, to be taken away; nothing is counted. None for a forged token."""
        position = self.engine.codec.decode(token) if self.engine else None
        if self.engine is None or position is None:
            return None
        known, now = self.engine.knowledge, self._clock()
        entry = entry_of(position, known)
        opens = next_opening(entry, now, known.closed_on) if entry else None
        return Taken(self.engine.show(position, now), now.astimezone(BERLIN), entry, opens)

    async def search(self, text: str, lang: str) -> list[Found]:
        """Cards of entries to pass on; nothing is counted."""
        if self.engine is None or not text.strip():
            return []
        loop, engine, now = asyncio.get_running_loop(), self.engine, self._clock()
        return await loop.run_in_executor(self._reader, engine.search, text, lang, now)

    def reply(self, incoming: Incoming) -> list[Reply]:
        """The same as handle, at once."""
        engine, now = self.engine, self._clock()
        try:
            if engine is None:
                return [last_resort.reply(incoming.lang)]
            step = engine.step(incoming.input, incoming.lang, now)
        except Exception:
            log.exception("a message could not be answered")
            return [last_resort.reply(incoming.lang)]
        for event in step.events:
            self._recorder.record(event, incoming.channel, incoming.chat, now)
        return [step.reply.on(incoming.channel)]
