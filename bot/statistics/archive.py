"""Reads what is published, for pages and chats."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.knowledge.model import Knowledge
from bot.statistics.periods import Period
from bot.statistics.report.model import Sealed, build
from bot.statistics.store import FILE, SqliteStore

if TYPE_CHECKING:
    from bot.statistics.report.briefing import Briefing


async def read(folder: Path, name: str = FILE) -> Sealed:
    """All publications in a database. Raises OSError."""
    store = await SqliteStore.open(folder, name)
    try:
        return await store.publications()
    finally:
        await store.close()


def newest(sealed: Sealed) -> list[Period]:
    """Periods, newest first, a month before its quarter."""
    return sorted(sealed, key=lambda period: (period.end, not period.is_quarter), reverse=True)


async def briefing(folder: Path, knowledge: Knowledge, today: date) -> Briefing:
    """The newest report for a chat, or a line that says why there is none."""
    from bot.statistics.report.briefing import Briefing, brief  # templates stay out of the memory of most bots

    try:
        sealed = await read(folder)
    except OSError:
        return Briefing("Die Zahlen sind gerade nicht erreichbar. Versuch es später noch einmal.")
    if not sealed:
        return Briefing("Noch ist kein Zeitraum versiegelt.")
    return await asyncio.to_thread(lambda: brief(build(knowledge, sealed, newest(sealed)[0], today)))
