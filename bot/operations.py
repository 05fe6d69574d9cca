"""What an operator sees of a process: whether it is ready, and numbers that hold no person."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from starlette.routing import BaseRoute

from bot.channels import metrics
from bot.channels.metrics import Gauge, Metric
from bot.channels.server import health
from bot.matching.matcher import WordMatcher
from bot.service import Service
from bot.statistics.recorder import Recorder

ENCODER_STATES = ("ready", "resting", "missing")


class Operations:
    """Looks at the parts of a process whenever it is asked."""

    def __init__(self, service: Service, counting: Recorder) -> None:
        self._service = service
        self._counting = counting
        self._engine = service.engine
        self._since = time.monotonic()

    def routes(self, parts: Mapping[str, Callable[[], str]], more: Sequence[Metric]) -> tuple[BaseRoute, ...]:
        """/healthz, /readyz and /metrics. parts tell the state of what a channel needs, more are its numbers."""
        return (*health(lambda: self._state() | {name: part() for name, part in parts.items()}), self._numbers(more))

    def _state(self) -> dict[str, str]:
        return {
            "knowledge": "ok" if self._service.engine else "error: no knowledge",
            "encoder": self._encoder(),
            "counting": self._counting.state,
        }

    def _numbers(self, more: Sequence[Metric]) -> BaseRoute:
        text = "Whether sentences are understood by meaning."
        return metrics.page((
            Gauge("wegweiser_knowledge_loaded", "1 when there is knowledge to answer from.", self._loaded),
            Gauge("wegweiser_knowledge_age_seconds", "Seconds the knowledge has been in force.", self._age),
            Gauge("wegweiser_encoder_state", text, self._encoder_states, "state"),
            Gauge("wegweiser_counts_waiting", "Counts not yet in the database.", lambda: self._counting.waiting),
            *more,
        ))  # fmt: skip

    def _encoder(self) -> str:
        matcher = self._service.engine.matcher if self._service.engine else None
        return matcher.encoder_state if isinstance(matcher, WordMatcher) else "missing"

    def _encoder_states(self) -> dict[str, float]:
        now = self._encoder()
        return {state: float(state == now) for state in ENCODER_STATES}

    def _loaded(self) -> float:
        return float(self._service.engine is not None)

    def _age(self) -> float:
        """Since the start, or since it was first seen that the knowledge is another."""
        if self._service.engine is not self._engine:
            self._engine, self._since = self._service.engine, time.monotonic()
        return time.monotonic() - self._since
