"""Which language a text is in, learnt from the phrases, with the person's setting as a head start."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.matching.features import pieces

BITS = 14
BUCKETS = 1 << BITS
LONGEST = 4
SMOOTHING = 0.02
PRIOR = 2.0  # nats in favour of the person's setting: decides about one word, not about a sentence
SURE = 3.0  # nats by which another language must lead to be answered in
FEW_WORDS = 2  # so few words are often names or German office words
VERY_SURE = 12.0  # nats for them
SCRIPTS = (("\u0400", "\u04ff", ("ru", "uk")), ("\u0600", "\u06ff", ("ar",)))  # first and last letter of a script
SCRIPT_LETTERS = 3  # so many show the language: German office words stand in sentences of every language

_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """weights is (BUCKETS, languages): log probabilities."""

    langs: tuple[str, ...]
    weights: NDArray[np.float16]

    def detect(self, text: str, setting: str) -> str:
        """The language of a cleaned text; the setting when the text does not show it."""
        found = _features(text)
        if not len(found) or not self.langs:
            return setting
        scores = self.weights[found].astype(np.float32).sum(axis=0)
        written = [name for name in _by_script(text) if name in self.langs]
        if written:
            scores[[name not in written for name in self.langs]] = -np.inf
        if setting in self.langs:
            scores[self.langs.index(setting)] += PRIOR
        order = np.argsort(-scores)
        best = self.langs[order[0]]
        lead = scores[order[0]] - scores[order[1]] if len(order) > 1 else np.inf
        needed = SURE if len(text.split()) > FEW_WORDS else VERY_SURE
        return best if lead >= needed or setting not in self.langs else setting


def train(texts: Sequence[str], langs: Sequence[str]) -> LanguageModel:
    """Multinomial naive Bayes on pieces of up to four letters, accents kept; every language weighs the same."""
    names = tuple(sorted(set(langs)))
    counts = np.zeros((BUCKETS, len(names)))
    for at, name in enumerate(names):
        written = " ".join(text for text, lang in zip(texts, langs, strict=True) if lang == name)
        counts[:, at] = np.bincount(_features(written), minlength=BUCKETS)
    share = counts / np.maximum(1.0, counts.sum(axis=0))
    floor = SMOOTHING / BUCKETS
    return LanguageModel(names, np.log((share + floor) / (1 + SMOOTHING)).astype(np.float16))


def _by_script(text: str) -> tuple[str, ...]:
    """The languages that use the script of the text; empty for Latin letters."""
    for first, last, langs in SCRIPTS:
        if sum(first <= char <= last for char in text) >= SCRIPT_LETTERS:
            return langs
    return ()


def _features(text: str) -> NDArray[np.int64]:
    words = " ".join(_LETTERS.findall(text.lower()))
    if not words:
        return np.zeros(0, np.int64)
    return (pieces(f" {words} ", 1, LONGEST) >> np.uint32(32 - BITS)).astype(np.int64)
