"""Turns a text into hashed features: pieces of words, words and pairs of words."""

from __future__ import annotations

from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BITS = 17
BUCKETS = 1 << BITS
SHORTEST, LONGEST = 2, 5

Indices = NDArray[np.int32]


def features(folded: str) -> Indices:
    """Sorted distinct bucket numbers of a folded text; the same text gives the same numbers on every machine."""
    mask = BUCKETS - 1
    found: set[int] = set()
    words = folded.split(" ") if folded else []
    for word in words:
        data = f" {word} ".encode()
        padded = f" {word} "
        if data.isascii() and len(data) == len(padded):
            for size in range(SHORTEST, LONGEST + 1):
                for at in range(len(data) - size + 1):
                    found.add(crc32(data[at : at + size], size) & mask)
        else:
            for size in range(SHORTEST, LONGEST + 1):
                for at in range(len(padded) - size + 1):
                    found.add(crc32(padded[at : at + size].encode(), size) & mask)
        found.add(crc32(data, 11) & mask)
    for first, second in pairwise(words):
        found.add(crc32(f"{first} {second}".encode(), 12) & mask)
    return np.fromiter(sorted(found), np.int32, len(found))
