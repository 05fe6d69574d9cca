"""The pipeline from a text to an answer plan: language, urgency, names, needs, scope."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bot.knowledge.model import SMALL_TALK, Knowledge
from bot.matching import lexicon, urgency
from bot.matching.encoder import Guarded, Vectors
from bot.matching.features import Indices, features, features_of
from bot.matching.lexicon import cries
from bot.matching.models import Models
from bot.matching.names import Names
from bot.matching.normalize import clean, fold
from bot.matching.plan import decide
from bot.matching.regions import Regions
from bot.matching.result import Match, Plan, Scored
from bot.matching.training import centred

BEST = 5
SHORT = 3  # letters of words that are no reason
EVIDENCE = 3  # words that are named as the reason
MARKS = ".,;:!?…()[]\"'„“”«»–-"
WORDS_SHARE = 0.45  # weight of the words beside the meaning of a sentence
SHARPNESS = 1.5  # turns spread scores into probabilities
TINY = 1e-6

Scores = NDArray[np.float32]


class WordMatcher:
    """Understands texts with the models of one edition. Safe to use from several threads."""

    def __init__(self, knowledge: Knowledge, common: Mapping[str, int], models: Models, encoder: Guarded) -> None:
        """common counts the folded words of all phrases: words that are no names."""
        self._common = common
        self._models = models
        self._encoder = encoder
        self._names = Names(knowledge.entries, Counter(common))
        self._regions = Regions(knowledge)
        self._needs = [label for label in models.labels if label in knowledge.needs]
        self._urgent = [at for at, label in enumerate(self._needs) if knowledge.needs[label].urgent]

    @property
    def encoder_state(self) -> str:
        """ "ready", "resting" or "missing"."""
        return self._encoder.state

    def over(self, knowledge: Knowledge) -> WordMatcher:
        """The same models over other entries."""
        return WordMatcher(knowledge, self._common, self._models, self._encoder)

    def match(self, text: str, lang: str) -> Match:
        """lang is the person's setting (BCP 47)."""
        cleaned = clean(text)
        typed = fold(cleaned)
        heard = self._models.language.hear(cleaned, lang)
        native = self._models.writing.native(cleaned, heard.shown)
        folded = typed if native is cleaned else fold(native)
        found = features(folded)
        vector = self._vector(native) if folded else None
        chances = self._chances(found, vector)
        needs = chances[: len(self._needs)]
        talk = chances[len(self._needs) + 1 :]
        alarm = urgency.judge(lexicon.find(folded), *self._danger(chances), understood=vector is not None)
        places = self._names.find(cleaned, typed)
        cry, only = cries.language(cleaned), self._regions.alone(cleaned)
        match = Match(
            text=cleaned,
            lang=lang if places or only else heard.lang if heard.shown else cry or heard.lang,
            plan=Plan.NARROW,
            urgent=alarm.need if alarm.hard else "",
            urgent_hint=alarm.soft and not alarm.hard and not places,
            needs=self._best(needs) if folded else (),
            confidence=float(needs.sum()) if folded else 0.0,
            entries=places,
            region=self._regions.called(cleaned) if only else self._regions.find(cleaned, typed),
            small_talk=SMALL_TALK[int(talk.argmax())] if folded else "",
        )
        planned = decide(match, talk=float(talk.sum()), cry=cry is not None, place=only)
        return replace(planned, evidence=self._evidence(cleaned, planned)) if planned.plan is Plan.DIRECT else planned

    def _evidence(self, text: str, match: Match) -> tuple[str, ...]:
        """The words that speak most for the best need, as they were written and in their order."""
        label = self._needs.index(match.needs[0].id)
        words = [word.strip(MARKS) for word in text.split()]
        long = [word for word in words if len(word) > SHORT]
        found = features_of([fold(word) for word in long])
        pulls = {word: self._models.bayes.pull(each, label) for word, each in zip(long, found, strict=True)}
        strongest = sorted((word for word in pulls if pulls[word] > 0), key=lambda word: -pulls[word])[:EVIDENCE]
        return tuple(word for word in dict.fromkeys(words) if word in strongest)

    def _vector(self, text: str) -> Vectors | None:
        """The centred sentence vector, or None when only words are to be had."""
        meaning = self._models.meaning
        vector = self._encoder.encode(text) if meaning else None
        return None if vector is None or meaning is None else centred(vector, meaning.centre)

    def _chances(self, found: Indices, vector: Vectors | None) -> Scores:
        """One probability for each label."""
        scores = spread(self._models.bayes.scores(found))
        if vector is not None and self._models.meaning is not None:
            weights = self._models.meaning.weights
            scores = spread(vector @ weights[:-1] + weights[-1]) + WORDS_SHARE * scores
        sharp = np.exp(SHARPNESS * (scores - scores.max()))
        chances: Scores = sharp / sharp.sum()
        return chances

    def _danger(self, chances: Scores) -> tuple[str, float]:
        """The likeliest urgent need and the log odds that the text is about danger."""
        if not self._urgent:
            return "", -math.inf
        share = float(chances[self._urgent].sum())
        likely = self._needs[max(self._urgent, key=lambda at: chances[at])]
        return likely, math.log((share + TINY) / (1 - share + TINY))

    def _best(self, needs: Scores) -> tuple[Scored, ...]:
        """The likeliest needs; their scores are shares of all needs."""
        order = np.argsort(-needs, kind="stable")[:BEST]
        total = float(needs.sum()) or 1.0
        return tuple(Scored(self._needs[at], round(float(needs[at]) / total, 4)) for at in order)


def spread(scores: Scores) -> Scores:
    """Scores with mean 0 and deviation 1, so that different models can be added."""
    even: Scores = (scores - scores.mean()) / max(float(scores.std()), 1e-6)
    return even
