"""Which language a text is in, learnt from the phrases, with the person's setting as a head start."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.matching.features import pieces
from bot.matching.normalize import fold

BITS = 14
BUCKETS = 1 << BITS
LONGEST = 4
SMOOTHING = 0.02
PRIOR = 2.0  # nats in favour of the person's setting: decides about one word, not about a sentence
SURE = 3.0  # nats by which another language must lead to be answered in
FEW_WORDS = 2  # so few words are often names or words of German offices, which everybody uses
OFFICE = "de"
VERY_SURE = 12.0  # nats for them
LATIN = "-Latn"  # ends the BCP 47 tag of a language in Latin letters that has others of its own
SCRIPTS = (("\u0400", "\u04ff", ("ru", "uk")), ("\u0600", "\u06ff", ("ar",)))  # first and last letter of a script
SHORTEST = 3  # letters of a word that shows a language
KNOWN = 0.2  # share of letters in words of the phrases: less is a language that is not spoken here, or no words at all
SCRIPT_LETTERS = 3  # so many show the language: German office words stand in sentences of every language
FOREIGN = re.compile("[یکےںٹڈڑ]")  # letters of Persian, Urdu and Kurdish, which are no Arabic

_LETTERS = re.compile(r"[^\W\d_]+")


class Heard(NamedTuple):
    """lang is what to answer in; shown is the language of the text, empty when it could be another one."""

    lang: str
    shown: str


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """weights is (BUCKETS, languages): log probabilities; words are sorted hashes of folded words, by language."""

    langs: tuple[str, ...]
    weights: NDArray[np.float16]
    words: Mapping[str, NDArray[np.uint32]]

    def hear(self, text: str, setting: str) -> Heard:
        """What a cleaned text shows, however it is written; setting is the language of the person's app."""
        found = _features(text)
        if not len(found) or not self.langs or len(FOREIGN.findall(text)) > 1:
            return Heard(setting, "")
        scores = self.weights[found].astype(np.float32).sum(axis=0)
        speech = [*map(spoken, self.langs)]
        written = [name for name in _by_script(text) if name in self.langs]
        if written:
            scores[[name not in written for name in self.langs]] = -np.inf
        scores[[name == setting for name in speech]] += PRIOR
        best = speech[int(scores.argmax())]
        lead = scores.max() - scores[[name != best for name in speech]].max(initial=-np.inf)
        few = len(text.split()) <= FEW_WORDS
        sure = lead >= (VERY_SURE if few else SURE)
        if best == setting:
            return Heard(setting, setting if sure or not few else "")
        if written:
            sure = sure or setting not in map(spoken, written)
        else:
            sure = sure and not (few and best == OFFICE) and self._knows(best, text)
        return Heard(best, best) if sure else Heard(setting, "")

    def _knows(self, lang: str, text: str) -> bool:
        """Whether enough of a text are words of a language."""
        words = sorted({word for word in fold(text).split() if len(word) >= SHORTEST})
        known = self.words[lang]
        if not words or not len(known):
            return False
        hashes = _hashes(words)
        found = known.take(known.searchsorted(hashes), mode="clip") == hashes
        letters = np.array([len(word) for word in words])
        return bool(letters[found].sum() >= KNOWN * letters.sum())


def tag(text: str, lang: str) -> str:
    """The BCP 47 tag of a text whose language is known: with its script when that is not the usual one."""
    own = any(lang in langs for *_, langs in SCRIPTS)
    return lang + LATIN if own and lang not in _by_script(text) else lang


def train(texts: Sequence[str], langs: Sequence[str]) -> LanguageModel:
    """Multinomial naive Bayes on pieces of up to four letters, accents kept; every language weighs the same.

    langs are tags, so that a language in other letters is learnt as one of its own.
    """
    names = tuple(sorted(set(langs)))
    counts = np.zeros((BUCKETS, len(names)))
    for at, name in enumerate(names):
        written = " ".join(text for text, lang in zip(texts, langs, strict=True) if lang == name)
        counts[:, at] = np.bincount(_features(written), minlength=BUCKETS)
    share = counts / np.maximum(1.0, counts.sum(axis=0))
    floor = SMOOTHING / BUCKETS
    weights = np.log((share + floor) / (1 + SMOOTHING)).astype(np.float16)
    return LanguageModel(names, weights, {lang: _words(texts, langs, lang) for lang in sorted({*map(spoken, names)})})


def spoken(tag: str) -> str:
    """The language of a tag, however it is written."""
    return tag.removesuffix(LATIN)


def _words(texts: Sequence[str], langs: Sequence[str], lang: str) -> NDArray[np.uint32]:
    said = " ".join(text for text, name in zip(texts, langs, strict=True) if spoken(name) == lang)
    return np.unique(_hashes(fold(said).split()))


def _hashes(words: Sequence[str]) -> NDArray[np.uint32]:
    return np.array([crc32(word.encode()) for word in words], np.uint32)


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
    return (pieces(f" {words} ", 1, LONGEST)[0] >> np.uint32(32 - BITS)).astype(np.int64)
