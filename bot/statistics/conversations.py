"""Tells in memory whether an event is something new, by keyed hashes that die with the process."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections import Counter, OrderedDict
from datetime import datetime, timedelta

from bot.dialogue.events import Answered, Event, Outcome, Placed, Rated
from bot.statistics.periods import week

SAME_CONVERSATION = timedelta(hours=12)
PER_WEEK = 3  # conversations of one chat that count in a week
MAX_FLAGS = 100_000


class Conversations:
    """Flags of the last twelve hours, and how often a chat has begun a conversation this week."""

    def __init__(self, key: bytes | None = None) -> None:
        """key makes the flags of a simulation repeatable."""
        self._key = key or secrets.token_bytes(32)
        self._seen: OrderedDict[bytes, datetime] = OrderedDict()
        self._week = ""
        self._begun: Counter[bytes] = Counter()

    def new(self, chat: str, event: Event, now: datetime) -> bool:
        """True for the first event of its kind about a need in a conversation, if the conversation counts."""
        self._forget(now)
        marks = [self._flag(chat, *mark) for mark in _marks(event)]
        first = marks[0] not in self._seen
        for mark in marks:
            self._seen.setdefault(mark, now)
        return first and self._counts(chat, now)

    def _counts(self, chat: str, now: datetime) -> bool:
        """Whether this conversation is one of the three of the chat's week."""
        begun, over = self._flag(chat), self._flag(chat, "over")
        if begun in self._seen or over in self._seen:
            return begun in self._seen
        counts = self._begun[begun] < PER_WEEK
        self._seen[begun if counts else over] = now
        self._begun[begun] += counts
        return counts

    def _forget(self, now: datetime) -> None:
        """Flags stand in the order of their times; a clock that was set back clears them all."""
        while self._seen:
            age = now - next(iter(self._seen.values()))
            if timedelta(0) <= age < SAME_CONVERSATION and len(self._seen) <= MAX_FLAGS:
                break
            self._seen.popitem(last=False)
        if self._week != week(now.date()) or len(self._begun) > MAX_FLAGS:
            self._week = week(now.date())
            self._begun.clear()

    def _flag(self, *parts: str) -> bytes:
        return hmac.new(self._key, "\0".join(parts).encode(), hashlib.blake2b).digest()[:16]


def _marks(event: Event) -> list[tuple[str, str]]:
    """What the event says about its need; the first one decides whether it is new."""
    match event:
        case Rated():
            return [("rated", event.need)]
        case Placed():
            return [("placed", event.need)]
        case Answered(outcome=Outcome.OTHER):
            return [("other", event.need)]
    asked = [("asked", event.need)]
    return [*asked, ("placed", event.need)] if event.region else asked
