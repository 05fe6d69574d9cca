"""Which word follows which, learnt from phrases; finds the likeliest row of words when each could be several."""

from __future__ import annotations

import math
import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from operator import itemgetter
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

WORD = re.compile(r"[^\W\d_]+")
START = ""
OWN = 0.3  # weight of a word's own frequency beside what stands before it

_Path = tuple[float, list[str]]  # log odds and words


@dataclass(frozen=True)
class Rows:
    """How often each lower-case word stands in the phrases, and each pair of words; every phrase begins with START.

    pairs are sorted hashes, which take a tenth of the memory of texts; counts are theirs, at most 255.
    """

    words: Mapping[str, int]
    pairs: NDArray[np.uint32]
    counts: NDArray[np.uint8]

    def likeliest(self, choices: Iterable[Sequence[str]]) -> list[str]:
        """One of each choice, so that the row is the likeliest (Viterbi 1967)."""
        best: dict[str, _Path] = {START: (0.0, [])}
        for words in choices:
            paths = {
                before: (odds - math.log(self.words.get(before, 0) + OWN), row) for before, (odds, row) in best.items()
            }
            best = {word: self._extended(paths, word) for word in words}
        return max(best.values(), key=itemgetter(0))[1]

    def _extended(self, paths: Mapping[str, _Path], word: str) -> _Path:
        """The path to the word with the best odds; each path is known by its last word."""
        own = OWN * (self.words.get(word, 0) + 1) / self._total
        alone = math.log(own)
        best = (-math.inf, "")
        for before, (odds, _) in paths.items():
            together = self._together(before, word)
            best = max(best, (odds + (math.log(together + own) if together else alone), before))
        odds, before = best
        return odds, [*paths[before][1], word]

    def _together(self, before: str, word: str) -> int:
        key = _hashed(before, word)
        at = bisect_left(self._sorted, key)
        return int(self.counts[at]) if at < len(self._sorted) and self._sorted[at] == key else 0

    @cached_property
    def _sorted(self) -> array[int]:
        return array("I", self.pairs.tobytes())  # numpy is slow at single numbers

    @cached_property
    def _total(self) -> int:
        return sum(self.words.values()) or 1


def learn(texts: Iterable[str]) -> Rows:
    words: Counter[str] = Counter()
    pairs: Counter[int] = Counter()
    for text in texts:
        row = [START, *WORD.findall(text.lower())]
        words.update(row)
        pairs.update(_hashed(before, word) for before, word in pairwise(row))
    keys = sorted(pairs)
    counts = np.array([min(pairs[key], 255) for key in keys], np.uint8)
    return Rows(dict(sorted(words.items())), np.array(keys, np.uint32), counts)


def _hashed(before: str, word: str) -> int:
    return crc32(f"{before} {word}".encode())
