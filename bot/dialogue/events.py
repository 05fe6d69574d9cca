"""What the conversation tells the statistics: no person, no text, no time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """found: an entry for the person's region and language was shown. other: the person said it was not meant."""

    FOUND = "found"
    NOT_FOUND = "not_found"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Answered:
    """A screen answered a need. region and source are empty when unknown; by is "tree", "text" or "link"."""

    need: str
    topic: str
    outcome: Outcome
    region: str
    lang: str
    source: str
    by: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A person named a part of the district for a need that was answered before; found: there is an entry there."""

    need: str
    topic: str
    region: str
    found: bool


@dataclass(frozen=True, slots=True)
class Rated:
    """A person said whether an entry shown for a need has helped."""

    need: str
    helped: bool


Event = Answered | Placed | Rated
