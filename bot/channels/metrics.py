"""Numbers about the process for Prometheus. Labels are closed lists of words, so that none can hold a person."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)  # seconds


class Metric(Protocol):
    """Something that can write itself in Prometheus' text format."""

    def lines(self) -> list[str]: ...


class Counter:
    """Only grows. With a label, its words are fixed from the start."""

    def __init__(self, name: str, text: str, label: str = "", words: Sequence[str] = ()) -> None:
        self._name, self._text, self._label = name, text, label
        self._counts = dict.fromkeys(words or ("",), 0)

    def add(self, word: str = "") -> None:
        """Raises KeyError for a word that is not on the list."""
        self._counts[word] += 1

    def lines(self) -> list[str]:
        values = ((_labelled(self._name, self._label, word), count) for word, count in self._counts.items())
        return _head(self._name, self._text, "counter") + [f"{name} {count}" for name, count in values]


class Gauge:
    """Read when it is asked for. read gives one number, or with a label one for each of its words."""

    def __init__(self, name: str, text: str, read: Callable[[], float | Mapping[str, float]], label: str = "") -> None:
        self._name, self._text, self._read, self._label = name, text, read, label

    def lines(self) -> list[str]:
        found = self._read()
        values = found if isinstance(found, Mapping) else {"": found}
        named = ((_labelled(self._name, self._label, word), value) for word, value in values.items())
        return _head(self._name, self._text, "gauge") + [f"{name} {value:g}" for name, value in named]


class Histogram:
    """How often something took how many seconds."""

    def __init__(self, name: str, text: str) -> None:
        self._name, self._text = name, text
        self._counts = [0] * (len(BUCKETS) + 1)
        self._sum = 0.0

    def add(self, seconds: float) -> None:
        self._counts[bisect_left(BUCKETS, seconds)] += 1
        self._sum += seconds

    def lines(self) -> list[str]:
        found, total = _head(self._name, self._text, "histogram"), 0
        for bound, count in zip((*BUCKETS, "+Inf"), self._counts, strict=True):
            total += count
            found.append(f'{self._name}_bucket{{le="{bound}"}} {total}')
        return [*found, f"{self._name}_sum {self._sum:.6f}", f"{self._name}_count {total}"]


def page(metrics: Sequence[Metric]) -> BaseRoute:
    """The page /metrics."""

    async def show(_: Request) -> Response:
        text = "\n".join(line for metric in metrics for line in metric.lines()) + "\n"
        return PlainTextResponse(text, headers={"Content-Type": CONTENT_TYPE})

    return Route("/metrics", show)


def _head(name: str, text: str, kind: str) -> list[str]:
    return [f"# HELP {name} {text}", f"# TYPE {name} {kind}"]


def _labelled(name: str, label: str, word: str) -> str:
    return f'{name}{{{label}="{word}"}}' if label else name
