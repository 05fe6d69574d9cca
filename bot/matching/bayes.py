"""Complement naive Bayes on hashed features: counts only, so a new phrase is learnt in a fraction of a second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.matching.features import BUCKETS, Indices

SMOOTHING = 0.1
CHUNK = 1 << 15


@dataclass(frozen=True, slots=True)
class Bayes:
    """weights is (BUCKETS, classes) in eighths of a byte: value × scale is a log weight. idf is (BUCKETS,)."""

    weights: NDArray[np.int8]
    scale: float
    idf: NDArray[np.float16]

    def scores(self, found: Indices) -> NDArray[np.float32]:
        """One score a class; only differences matter. Zeros for a text without features."""
        if not len(found):
            return np.zeros(self.weights.shape[1], np.float32)
        value = self.idf[found].astype(np.float32)
        value *= self.scale / np.sqrt(value @ value)
        return value @ self.weights[found]

    def pull(self, found: Indices, label: int) -> float:
        """How strongly features speak for one class rather than the others."""
        if not len(found):
            return 0.0
        value = self.idf[found].astype(np.float32)
        return float(value @ self.weights[found, label]) * self.scale / float(np.sqrt(value @ value))


def train(documents: Sequence[Indices], labels: NDArray[np.int64], classes: int) -> Bayes:
    """Learns from feature lists and their class numbers (Rennie et al. 2003, without length bias)."""
    buckets = np.concatenate([np.zeros(0, np.int32), *documents])
    lengths = np.array([len(document) for document in documents])
    rows = np.repeat(np.arange(len(documents)), lengths)
    seen = np.bincount(buckets, minlength=BUCKETS)
    idf = np.log((1 + len(documents)) / (1 + seen)) + 1
    value = idf[buckets]
    norm = np.sqrt(np.bincount(rows, value**2, minlength=len(documents)))
    value /= norm[rows]
    cells = buckets.astype(np.int64) * classes + labels[rows]
    counts = np.bincount(cells, value, minlength=BUCKETS * classes).reshape(BUCKETS, classes)
    total = counts.sum(axis=1, keepdims=True)
    others = counts.sum() - counts.sum(axis=0) + SMOOTHING * BUCKETS
    weights = np.empty((BUCKETS, classes), np.float32)
    for at in range(0, BUCKETS, CHUNK):
        part = slice(at, at + CHUNK)
        log = -np.log((total[part] - counts[part] + SMOOTHING) / others)
        weights[part] = log - log.mean(axis=1, keepdims=True)
    scale = float(np.abs(weights).max()) / 127 or 1.0
    return Bayes(np.round(weights / scale).astype(np.int8), scale, idf.astype(np.float16))
