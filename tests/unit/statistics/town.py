"""Counts and stores for tests of the statistics."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from bot.knowledge.model import Knowledge, Option, Screen, Topic, Tree
from bot.statistics.periods import quarter, week
from bot.statistics.sealing import Sealer
from bot.statistics.store import SqliteStore
from bot.statistics.tally import Count, Table, domain
from tests.unit.samples import entry, knowledge, need


def _known() -> Knowledge:
    """The small knowledge base with a third topic, so that numbers of several topics can be played off."""
    base = knowledge()
    needs = ("wohnen", "treffpunkt", "erziehung", "deutschkurs")
    options = tuple(Option(name.title(), need=name) for name in needs)
    return replace(
        base,
        topics=(*base.topics, Topic("alltag", "Alltag", 3, "", tuple(need(name) for name in needs))),
        trees=(*base.trees, Tree("alltag", (Screen("was", "Was brauchst du?", options),))),
        entries=(*base.entries, *(entry(f"stelle-{name}", name, languages=("de", "vi")) for name in needs[1:])),
    )


KNOWN = _known()
DOMAIN = domain(KNOWN)


def sealer(seed: int = 1) -> Sealer:
    return Sealer(DOMAIN, random.Random(seed).randrange)


def counts(number: int, first: date, last: date, seed: int = 1) -> list[Count]:
    """Answers on random days: some needs are common, some rare, one is sensitive."""
    dice = random.Random(seed)
    found: list[Count] = []
    for _ in range(number):
        day = first + timedelta(days=dice.randrange((last - first).days + 1))
        asked, topic = dice.choices([("kita", "betreuung"), ("hort", "betreuung"), ("gewalt", "rat")], [8, 3, 1])[0]
        if topic == "rat":
            found.append(Count(Table.SENSITIVE, quarter(day).name, (asked, "")))
            continue
        cells = {
            Table.NEED: (asked, dice.choices(["found", "not_found"], [9, 1])[0]),
            Table.REGION: (topic, dice.choices(["nord", "sued"], [6, 1])[0]),
            Table.LANGUAGE: (topic, dice.choices(["de", "vi", "ru"], [20, 3, 1])[0]),
            Table.ORIGIN: (topic, dice.choices(["telegram", "web", "web/flyer"], [12, 5, 1])[0]),
            Table.WAY: (dice.choices(["tree", "text", "link"], [7, 3, 1])[0], ""),
        }
        found += [Count(table, week(day), key) for table, key in cells.items()]
    return found


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[SqliteStore]:
    store = await SqliteStore.open(folder)
    try:
        yield store
    finally:
        await store.close()
