"""Learns the models from the phrases of the knowledge base."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.model import NEAR_MISS, OUT_OF_SCOPE, SMALL_TALK, Need, Phrase
from bot.matching import bayes, language, linear, writing
from bot.matching.features import features_of
from bot.matching.models import Meaning, Models
from bot.matching.normalize import clean, fold
from bot.matching.writing import cyrillic

GERMAN = "de"
PENALTY = 0.4
COMMON_FROM = 2
STEPS = 60

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A text and the label it teaches: a need, out_of_scope or a kind of small talk."""

    text: str
    label: str
    lang: str


def lessons(needs: Sequence[Need], phrases: Sequence[Phrase]) -> list[Lesson]:
    """Phrases and the needs' own words, in a stable order; unknown labels are left to the checks."""
    labels = {need.id for need in needs} | {OUT_OF_SCOPE, *SMALL_TALK}
    found = [Lesson(text, need.id, "de") for need in needs for text in (need.label, need.scope, *need.aliases)]
    for phrase in phrases:
        near = phrase.label == NEAR_MISS
        label = (phrase.need or OUT_OF_SCOPE) if near else phrase.label
        if label in labels:
            found.append(Lesson(phrase.text, label, phrase.lang))
    return found


def fingerprint(learned: Sequence[Lesson]) -> str:
    """A hash of everything the lessons teach."""
    digest = hashlib.blake2b(digest_size=16)
    for lesson in learned:
        digest.update(f"{lesson.label}\0{lesson.lang}\0{lesson.text}\n".encode())
    return digest.hexdigest()


def words(needs: Sequence[Need], learned: Sequence[Lesson]) -> tuple[Models, dict[str, int]]:
    """What is learnt from words alone, in a second or two, and how often each folded word stands there."""
    labels = label_names(needs)
    texts, langs = [clean(lesson.text) for lesson in learned], [lesson.lang for lesson in learned]
    letters = writing.train(texts, langs)
    folded = [fold(letters.native(text, lang)) for text, lang in zip(texts, langs, strict=True)]
    models = Models(
        labels=labels,
        bayes=bayes.train(features_of(folded), _numbers(labels, learned), len(labels)),
        language=language.train(*_typed(texts, langs)),
        writing=letters,
    )
    counted = Counter(word for text in folded for word in text.split())
    return models, {word: count for word, count in sorted(counted.items()) if count >= COMMON_FROM}


def native(learned: Sequence[Lesson]) -> list[str]:
    """The cleaned texts in their own letters, as meaning is learnt and looked for."""
    texts, langs = [clean(lesson.text) for lesson in learned], [lesson.lang for lesson in learned]
    letters = writing.train(texts, langs)
    return [letters.native(text, lang) for text, lang in zip(texts, langs, strict=True)]


def _typed(texts: Sequence[str], langs: Sequence[str]) -> tuple[list[str], list[str]]:
    """Texts and their tags, and Russian and Ukrainian once more in Latin letters, in turn in all usual ways.

    German office words stand in all of them; where all letters are Latin, they would pass for the other language.
    """
    more = [
        (cyrillic.typed(text, lang, style), lang)
        for style, (text, lang) in enumerate(zip(texts, langs, strict=True))
        if lang in cyrillic.LANGS
    ]
    german = {word for text, lang in zip(texts, langs, strict=True) if lang == GERMAN for word in fold(text).split()}
    both = [(text, language.tag(text, lang)) for text, lang in (*zip(texts, langs, strict=True), *more)]
    return [_without(german, text) if tag.endswith(language.LATIN) else text for text, tag in both], [
        tag for _, tag in both
    ]


def _without(words: Set[str], text: str) -> str:
    return " ".join(word for word in text.split() if fold(word) not in words)


def meaning(needs: Sequence[Need], learned: Sequence[Lesson], vectors: Vectors) -> Meaning:
    """What is learnt from the unit sentence vectors of the lessons, row by row.

    Sentence vectors share one direction; without it (centred) they tell sentences apart much better.
    """
    labels = label_names(needs)
    centre = vectors.mean(axis=0)
    weights = linear.train(centred(vectors, centre), _numbers(labels, learned), len(labels), PENALTY, STEPS)
    return Meaning(labels, fingerprint(learned), centre, weights)


def label_names(needs: Sequence[Need]) -> tuple[str, ...]:
    return (*(need.id for need in needs), OUT_OF_SCOPE, *SMALL_TALK)


def _numbers(labels: tuple[str, ...], learned: Sequence[Lesson]) -> NDArray[np.int64]:
    number = {label: at for at, label in enumerate(labels)}
    return np.array([number[lesson.label] for lesson in learned], np.int64)


def centred(vectors: Vectors, centre: Vectors) -> Vectors:
    """Unit vectors after taking away what all have in common."""
    moved = vectors - centre
    unit: Vectors = moved / np.maximum(np.linalg.norm(moved, axis=-1, keepdims=True), 1e-6)
    return unit
