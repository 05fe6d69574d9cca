"""How well phrases of one hand are understood by models that learnt only from the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bot.evaluation.cases import Case, Kind
from bot.evaluation.metrics import Answer, ask
from bot.knowledge.model import NEAR_MISS, OUT_OF_SCOPE, Knowledge, Phrase
from bot.matching import training
from bot.matching.encoder import Guarded
from bot.matching.matcher import WordMatcher

FEWEST = 300  # phrases that a hand must have written to be left out
MOST = 600  # of its phrases, evenly taken, that are asked

Embed = Callable[[Sequence[str]], NDArray[np.float32]]


def leave_one_out(
    knowledge: Knowledge, phrases: Sequence[Phrase], encoder: Guarded, embed: Embed | None
) -> Iterator[tuple[str, list[Answer]]]:
    """Each hand with the answers to its phrases; embed gives sentence vectors (n, dimensions), None: words only."""
    needs = list(knowledge.needs.values())
    for author in sorted({phrase.author for phrase in phrases}):
        own = [phrase for phrase in phrases if phrase.author == author]
        if len(own) < FEWEST:
            continue
        learned = training.lessons(needs, [phrase for phrase in phrases if phrase.author != author])
        models, common = training.words(needs, learned)
        if embed is not None:
            meaning = training.meaning(needs, learned, embed([lesson.text for lesson in learned]))
            models = replace(models, meaning=meaning)
        cases = [case for phrase in own[:: max(1, len(own) // MOST)] if (case := _case(phrase, knowledge))]
        yield author, ask(WordMatcher(knowledge, common, models, encoder), cases, lambda case: case.lang)


def _case(phrase: Phrase, knowledge: Knowledge) -> Case | None:
    """A phrase as a test; small talk is none."""
    if phrase.label == NEAR_MISS:
        return Case(phrase.text, phrase.lang, (phrase.need,) if phrase.need else (), Kind.NEAR_MISS, phrase.author)
    if phrase.label == OUT_OF_SCOPE:
        return Case(phrase.text, phrase.lang, (), Kind.OUT_OF_SCOPE, phrase.author)
    if phrase.label not in knowledge.needs:
        return None
    kind = Kind.URGENT if knowledge.needs[phrase.label].urgent else Kind.ORDINARY
    return Case(phrase.text, phrase.lang, (phrase.label,), kind, phrase.author)
