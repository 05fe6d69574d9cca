"""Turns a text into hashed features: pieces of words, words and pairs of words."""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BITS = 17
BUCKETS = 1 << BITS
SHORTEST, LONGEST = 2, 5
WORD, PAIR = 11, 12  # seeds that keep words and pairs apart from pieces

Indices = NDArray[np.int32]

_FACTOR = np.uint32(16777619)
_MIX = np.uint32(2654435761)
_SPACE = ord(" ")


def features(folded: str) -> Indices:
    """Sorted distinct bucket numbers of a folded text; the same text gives the same numbers on every machine."""
    if not folded:
        return np.zeros(0, np.int32)
    words = folded.split(" ")
    found = [crc32(word.encode(), WORD) for word in words]
    found += [crc32(f"{first} {second}".encode(), PAIR) for first, second in pairwise(words)]
    hashed = np.concatenate([pieces(f" {folded} ", SHORTEST, LONGEST), np.array(found, np.uint32)])
    buckets = np.sort(hashed >> np.uint32(32 - BITS)).astype(np.int32)
    distinct: Indices = buckets[np.append(True, buckets[1:] != buckets[:-1])]  # quicker than numpy's unique
    return distinct


def pieces(text: str, shortest: int, longest: int) -> NDArray[np.uint32]:
    """Hashes of all pieces of a text with a space at most at their ends; the high bits are the well mixed ones."""
    codes = np.frombuffer(text.encode("utf-32-le"), np.uint32)
    spaces = np.concatenate([[0], np.cumsum(codes == _SPACE)])
    rolled = codes
    found = [rolled * _MIX] if shortest == 1 else []
    for size in range(2, longest + 1):
        rolled = rolled[:-1] * _FACTOR + codes[size - 1 :]
        if size >= shortest and len(rolled):
            inner = spaces[size - 1 : -1] - spaces[1 : len(rolled) + 1]
            found.append((rolled[inner == 0] + np.uint32(size)) * _MIX)
    return np.concatenate(found) if found else np.zeros(0, np.uint32)
