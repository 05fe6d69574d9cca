"""Times calls."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Milliseconds."""

    p50: float
    p99: float


def measured(calls: Sequence[Callable[[], object]], rounds: int = 10) -> Percentiles:
    """Every call once to warm up, then so many rounds."""
    for call in calls:
        call()
    times = []
    for _ in range(rounds):
        for call in calls:
            began = time.perf_counter()
            call()
            times.append((time.perf_counter() - began) * 1000)
    times.sort()
    return Percentiles(times[len(times) // 2], times[int(len(times) * 0.99)])
