"""Reads what is published, for pages and chats."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from bot.knowledge.model import Knowledge
from bot.statistics.periods import Period
from bot.statistics.ports import SealStore
from bot.statistics.report.model import Sealed, build

if TYPE_CHECKING:
    from bot.statistics.report.briefing import Briefing


Opens = Callable[[], Awaitable[SealStore]]


@dataclass(frozen=True, slots=True)
class Published:
    """All publications of a database, and whether they are about invented conversations."""

    sealed: Sealed
    sample: bool = False


async def read(opens: Opens) -> Published:
    """Raises OSError."""
    store = await opens()
    try:
        return Published(await store.publications(), store.sample)
    finally:
        await store.close()


def newest(sealed: Sealed) -> list[Period]:
    """Periods, newest first, a month before its quarter."""
    return sorted(sealed, key=lambda period: (period.end, not period.is_quarter), reverse=True)


async def briefing(opens: Opens, knowledge: Knowledge, today: date) -> Briefing:
    """The newest report for a chat, or a line that says why there is none."""
    from bot.statistics.report.briefing import Briefing, brief  # templates stay out of the memory of most bots

    try:
        published = await read(opens)
    except OSError:
        return Briefing("Die Zahlen sind gerade nicht erreichbar. Versuch es später noch einmal.")
    sealed = published.sealed
    if not sealed:
        return Briefing("Noch ist kein Zeitraum versiegelt.")
    newest_one = newest(sealed)[0]
    return await asyncio.to_thread(lambda: brief(build(knowledge, sealed, newest_one, today, sample=published.sample)))
