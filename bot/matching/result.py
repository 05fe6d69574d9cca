"""What the matcher makes of a text, with the evidence for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Plan(StrEnum):
    """How to answer."""

    URGENT = "urgent"
    HELP = "help"
    PLACE = "place"
    WHERE = "where"
    DIRECT = "direct"
    CHOOSE = "choose"
    NARROW = "narrow"
    SMALL_TALK = "small_talk"
    OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Scored:
    """An id of a need or an entry and how well it fits, 0 to 1."""

    id: str
    score: float


@dataclass(frozen=True, slots=True)
class Match:
    """needs are the best five, confidence (0 to 1) says how sure it is that the text is about them at all.

    urgent is the id of an urgent need when the answer must lead with numbers; urgent_hint asks for one gentle line.
    region is the id of a region the text names. evidence holds the words that spoke most for the best need.
    """

    text: str
    lang: str
    plan: Plan
    urgent: str = ""
    urgent_hint: bool = False
    needs: tuple[Scored, ...] = ()
    confidence: float = 0.0
    entries: tuple[Scored, ...] = ()
    region: str = ""
    small_talk: str = ""
    evidence: tuple[str, ...] = ()


class Matcher(Protocol):
    """The port through which the dialogue asks what a text means; never raises."""

    def match(self, text: str, lang: str) -> Match: ...
