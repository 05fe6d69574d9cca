"""Turns an event into one-way counts: no table holds two things about the same conversation but need and outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.dialogue.events import Answered, Event, Outcome, Placed, Rated
from bot.dialogue.position import LANGS
from bot.knowledge.model import Knowledge
from bot.statistics.periods import quarter, week

SENSITIVE = ("gewalt", "krise", "kindernot", "schulden", "aufenthalt")
CHANNELS = ("telegram", "web")
WAYS = ("tree", "text", "link")
NOT_NEAR, HELPED, NOT_HELPED = "not_near", "helped", "not_helped"
OUTCOMES = (*Outcome, NOT_NEAR, HELPED, NOT_HELPED)


class Table(StrEnum):
    """The tables counts are kept in: four by need or topic, how people asked, and the sensitive needs by quarter."""

    NEED = "need"
    REGION = "region"
    LANGUAGE = "language"
    ORIGIN = "origin"
    WAY = "way"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """One to add to a table; period is an ISO week "2026-W48" or, for sensitive needs, a quarter "2026-Q4"."""

    table: str
    period: str
    key: tuple[str, str]


Domain = dict[Table, tuple[tuple[str, str], ...]]
"""Every cell a table can have, whether anything was counted in it or not."""


def counts(event: Event, channel: str, today: date) -> tuple[Count, ...]:
    """The counts of an event on a day in Berlin. Sensitive needs count as one total a quarter and nowhere else."""
    if event.need in SENSITIVE:
        asked = isinstance(event, Answered) and event.outcome is not Outcome.OTHER
        return (Count(Table.SENSITIVE, quarter(today).name, (event.need, "")),) if asked else ()
    return tuple(Count(table, week(today), key) for table, key in _cells(event, channel))


def _cells(event: Event, channel: str) -> list[tuple[Table, tuple[str, str]]]:
    match event:
        case Rated(need, helped):
            return [(Table.NEED, (need, HELPED if helped else NOT_HELPED))]
        case Answered(outcome=Outcome.OTHER):
            return [(Table.NEED, (event.need, Outcome.OTHER))]
        case Placed():
            near = [] if event.found else [(Table.NEED, (event.need, NOT_NEAR))]
            return [(Table.REGION, (event.topic, event.region)), *near]
    origin = f"{channel}/{event.source}" if event.source else channel
    cells = [
        (Table.NEED, (event.need, str(event.outcome))),
        (Table.LANGUAGE, (event.topic, event.lang)),
        (Table.ORIGIN, (event.topic, origin)),
        (Table.WAY, (event.by, "")),
    ]
    return [*cells, (Table.REGION, (event.topic, event.region))] if event.region else cells


def domain(knowledge: Knowledge) -> Domain:
    """The cells for a knowledge base; noise is added to all of them, so that an empty one looks like any other."""
    needs = [need for need in knowledge.needs if need not in SENSITIVE]
    topics = list(dict.fromkeys(knowledge.topic_of[need].id for need in needs))
    origins = [*CHANNELS, *(f"{channel}/{source.id}" for channel in CHANNELS for source in knowledge.sources)]
    return {
        Table.NEED: tuple((need, str(outcome)) for need in needs for outcome in OUTCOMES),
        Table.REGION: tuple((topic, region) for topic in topics for region in knowledge.region),
        Table.LANGUAGE: tuple((topic, lang) for topic in topics for lang in LANGS),
        Table.ORIGIN: tuple((topic, origin) for topic in topics for origin in origins),
        Table.WAY: tuple((way, "") for way in WAYS),
        Table.SENSITIVE: tuple((need, "") for need in SENSITIVE if need in knowledge.needs),
    }
