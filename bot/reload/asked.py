"""Asks the coordinator's example questions of an edition, and keeps their sentence vectors for the next time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from bot import edition
from bot.evaluation import examples
from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem
from bot.matching.encoder import Encoder, Vectors
from bot.matching.normalize import clean


class Remembered:
    """An encoder that knows the vectors of a few texts already."""

    def __init__(self, sense: Encoder, texts: Sequence[str], cache: Path) -> None:
        self.name = sense.name
        self._sense = sense
        texts = [sense.shortened(text) for text in texts]
        self._known = dict(zip(texts, edition.embed(texts, sense, cache / "examples", lambda *_: None), strict=True))

    def encode(self, texts: Sequence[str]) -> Vectors:
        return np.stack([self._known[text] for text in texts])

    def shortened(self, text: str) -> str:
        return self._sense.shortened(text)


def problems(draft: Draft, folder: Path, cache: Path, mark: str, sense: Encoder | None) -> list[Problem]:
    """The questions that no longer lead where they should; the edition that answers them is left in the cache.

    mark is the fingerprint of the folder that the draft was read from. Raises KnowledgeError.
    """
    texts = [clean(example.text) for example in examples.examples(draft)]
    reader = Remembered(sense, texts, cache) if sense and texts else None
    asked = edition.stored(mark, folder, cache, reader) or edition.build(draft, mark, folder, cache, reader)
    return list(examples.check(draft, asked.matcher))
