"""Turns a text into hashed features: pieces of words, words and pairs of words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BITS = 17
BUCKETS = 1 << BITS
SHORTEST, LONGEST = 2, 5
BLOCK = 256  # texts read at once
WORD, PAIR = 11, 12  # seeds that keep words and pairs apart from pieces

Indices = NDArray[np.int32]

_FACTOR = np.uint32(16777619)
_MIX = np.uint32(2654435761)
_SPACE = ord(" ")


def features(folded: str) -> Indices:
    """Sorted distinct bucket numbers of a folded text; the same text gives the same numbers on every machine."""
    return features_of([folded])[0]


def features_of(folded: Sequence[str]) -> list[Indices]:
    """The same for many texts, four times as fast."""
    return [found for at in range(0, len(folded), BLOCK) for found in _block(folded[at : at + BLOCK])]


def _block(folded: Sequence[str]) -> list[Indices]:
    """One sort finds what is distinct in every text: the number of the text stands above the bits of the bucket."""
    numbers = np.arange(len(folded), dtype=np.int64) << BITS
    words = [text.split() for text in folded]
    hashed, starts = pieces(" ".join(["", *folded, ""]), SHORTEST, LONGEST)
    single = [crc32(word.encode(), WORD) for row in words for word in row]
    pairs = [crc32(f"{first} {second}".encode(), PAIR) for row in words for first, second in pairwise(row)]
    counts = np.array([len(row) for row in words])
    owners = (
        np.repeat(numbers, [len(text) + 1 for text in folded])[starts],
        np.repeat(numbers, counts),
        np.repeat(numbers, np.maximum(counts - 1, 0)),
    )
    buckets = np.concatenate([hashed, np.array(single + pairs, np.uint32)]) >> np.uint32(32 - BITS)
    keys = np.sort(np.concatenate(owners) | buckets)
    keys = keys[np.diff(keys, prepend=-1) > 0]  # quicker than numpy's unique
    found = np.split((keys & (BUCKETS - 1)).astype(np.int32), np.searchsorted(keys, numbers[1:]))
    return [row if text else row[:0] for row, text in zip(found, folded, strict=True)]


def pieces(text: str, shortest: int, longest: int) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Hashes of all pieces of a text with a space at most at their ends, and where each starts.

    The high bits of a hash are the well mixed ones.
    """
    codes = np.frombuffer(text.encode("utf-32-le"), np.uint32)
    spaces = np.concatenate([[0], np.cumsum(codes == _SPACE)])
    rolled = codes
    hashes = [rolled * _MIX] if shortest == 1 else []
    starts = [np.arange(len(codes))] if shortest == 1 else []
    for size in range(2, min(longest, len(codes)) + 1):
        rolled = rolled[:-1] * _FACTOR + codes[size - 1 :]
        if size >= shortest:
            inner = spaces[size - 1 : -1] - spaces[1 : len(rolled) + 1]
            start = np.flatnonzero(inner == 0)
            hashes.append((rolled[start] + np.uint32(size)) * _MIX)
            starts.append(start)
    if not hashes:
        return np.zeros(0, np.uint32), np.zeros(0, np.int64)
    return np.concatenate(hashes), np.concatenate(starts)
