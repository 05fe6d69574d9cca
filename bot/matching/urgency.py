"""Decides whether danger must lead the answer or be touched on gently, from words that are certain and a model."""

from __future__ import annotations

from dataclasses import dataclass

HARD = 0.5  # log odds from which the answer leads with numbers
SOFT = -2.5  # log odds from which a gentle line is added


@dataclass(frozen=True, slots=True)
class Alarm:
    """need is the urgent need it would be; hard leads with numbers, soft adds a line."""

    need: str
    hard: bool
    soft: bool


def judge(certain: str, likely: str, odds: float) -> Alarm:
    """certain is what the lexicon found, likely the model's urgent need, odds its log odds of danger."""
    hard = bool(certain) or odds >= HARD
    return Alarm(certain or likely, hard, hard or odds >= SOFT)
