"""Keeps one visitor from taking the time of all others: a token bucket per chat or address, in RAM."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from enum import StrEnum

CAPACITY = 60.0  # messages at once
REFILL = 2.0  # messages a second
MAX_CHATS = 50_000


class Verdict(StrEnum):
    """notice: the first message too many gets a calm word; silent: the rest get none."""

    ANSWER = "answer"
    NOTICE = "notice"
    SILENT = "silent"


@dataclass(slots=True)
class _Bucket:
    level: float
    at: float
    told: bool = False


class Flood:
    """Decides whether a message is answered."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._buckets: OrderedDict[Hashable, _Bucket] = OrderedDict()

    def judge(self, chat: Hashable) -> Verdict:
        now = self._clock()
        bucket = self._buckets.setdefault(chat, _Bucket(CAPACITY, now))
        self._buckets.move_to_end(chat)
        if len(self._buckets) > MAX_CHATS:
            self._buckets.popitem(last=False)
        bucket.level = min(CAPACITY, bucket.level + (now - bucket.at) * REFILL)
        bucket.at = now
        if bucket.level >= 1:
            bucket.level -= 1
            bucket.told = bucket.told and bucket.level < CAPACITY / 2
            return Verdict.ANSWER
        if bucket.told:
            return Verdict.SILENT
        bucket.told = True
        return Verdict.NOTICE
