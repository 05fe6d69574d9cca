"""Decides whether danger must lead the answer or be touched on gently, from words that are certain and a model."""

from __future__ import annotations

from dataclasses import dataclass

HARD = 0.7  # log odds from which the answer leads with numbers
SOFT = -1.6  # log odds from which a gentle line is added
CALM = -1.0  # log odds below which a sentence understood as a whole outweighs a word of danger in it


@dataclass(frozen=True, slots=True)
class Alarm:
    """need is the urgent need it would be; hard leads with numbers, soft adds a line."""

    need: str
    hard: bool
    soft: bool


def judge(certain: str, likely: str, odds: float, *, understood: bool) -> Alarm:
    """certain is what the lexicon found, likely the model's urgent need, odds its log odds of danger.

    understood: the odds come from the meaning of the whole sentence; from words alone they outweigh nothing.
    """
    named = bool(certain) and not (understood and odds < CALM)
    hard = named or odds >= HARD
    return Alarm(certain or likely, hard, hard or bool(certain) or odds >= SOFT)
