"""The commands of the steering group and the coordinator: report, gaps, seal, status, simulation."""

from __future__ import annotations

import argparse
import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from bot import bootstrap, edition
from bot.commands import progress
from bot.dialogue.engine import Engine
from bot.errors import BotError, UsageError
from bot.knowledge.model import Knowledge
from bot.settings import Settings
from bot.statistics import agenda
from bot.statistics.archive import Published
from bot.statistics.gaps import gaps as find_gaps
from bot.statistics.periods import Period, german, month
from bot.statistics.ports import SealStore
from bot.statistics.report import formats
from bot.statistics.report.model import Report, Sealed, build
from bot.statistics.report.numbers import about
from bot.statistics.scheduler import seal_due
from bot.statistics.sealing import Level, Publication, Sealer
from bot.statistics.simulation import Crowd, simulate
from bot.statistics.store import SAMPLE_FILE, SqliteStore
from bot.statistics.tally import domain
from bot.stores import open_store

T = TypeVar("T")


def report(settings: Settings, given: argparse.Namespace) -> int:
    """Writes the report of a period as a file and names it."""
    made = _report(settings, _period(given.period), sample=given.sample)
    progress.told(f"{made.period.label} wird geschrieben …")
    print(formats.write(made, given.format, Path(given.out)))
    return 0


def gaps(settings: Settings, given: argparse.Namespace) -> int:
    """The needs that were asked for in vain, as tasks for the coordinator."""
    knowledge, published = _knowledge(settings), _published(settings, sample=given.sample)
    period = _period(given.period) if given.period else _latest(published.sealed)
    made = build(knowledge, published.sealed, period, bootstrap.today(), sample=published.sample)
    found = find_gaps(knowledge, made.gaps)
    print(f"{period.label}{' (BEISPIELDATEN)' if made.sample else ''}: gefragt und nichts Passendes gefunden")
    for number, gap in enumerate(found, 1):
        print(f"{number}. {gap.need}: {about(gap.missing)}-mal. Suche ein Angebot und trage es ein.")
        if gap.regions:
            print(f"   kein Angebot in: {'; '.join(gap.regions)}")
        if gap.languages:
            print(f"   keins bekannt auf: {', '.join(gap.languages)}")
    if not found:
        print("Keine Lücke ist groß genug für eine Zahl.")
    return 0


def seal(settings: Settings, given: argparse.Namespace) -> int:
    """Seals what is due; nothing happens when nothing is."""
    sealer = Sealer(domain(_knowledge(settings)))
    done = _with_store(settings, lambda store: seal_due(store, sealer, bootstrap.today()), sample=given.sample)
    for period in done:
        print(f"Versiegelt: {period.label}")
    if not done:
        print("Nichts ist fällig.")
    return 0


def status(settings: Settings, given: argparse.Namespace) -> int:
    """What is sealed and when the next period will be; exact counts are shown to nobody."""

    async def look(store: SealStore) -> tuple[dict[Period, Publication], set[str]]:
        return await store.publications(), await store.buckets()

    sealed, buckets = _with_store(settings, look, sample=given.sample)
    for period, publication in sealed.items():
        print(f"{period.name}  versiegelt am {german(publication.sealed_on)}: {_level(publication)}")
    for period in agenda.due(bootstrap.today(), buckets, sealed):
        print(f"{period.name}  fällig. Rufe auf: wegweiser statistics seal")
    current = month(bootstrap.today())
    for period in dict.fromkeys((current.previous, current, current.quarter)):
        if period not in sealed and bootstrap.today() < period.sealed_from:
            print(f"{period.name}  offen, wird am {german(period.sealed_from)} versiegelt")
    return 0


def simulation(settings: Settings, given: argparse.Namespace) -> int:
    """Fills the sample database anew with invented conversations."""
    if given.conversations < 1 or not 1 <= given.weeks <= 300:
        raise UsageError("Erwartet werden mindestens ein Gespräch und 1 bis 300 Wochen.")
    known = edition.load(settings.knowledge_dir, settings.cache, None)
    engine = Engine(known.knowledge, known.matcher)
    crowd = Crowd(given.conversations, given.weeks, bootstrap.today(), given.seed)
    sealer = Sealer(domain(known.knowledge), random.Random(given.seed).randrange)
    _make_sample(settings, lambda store: simulate(engine, crowd, store, sealer, partial(progress.counted, "Tagen")))
    print(f"Beispieldaten: {settings.data_dir / SAMPLE_FILE}")
    print("Nächster Schritt: wegweiser statistics status --sample")
    return 0


def _make_sample(settings: Settings, fill: Callable[[SealStore], Awaitable[object]]) -> None:
    """A new sample takes the place of the old one when it is whole. Raises BotError."""
    try:
        with TemporaryDirectory(prefix="sample-", dir=settings.data_dir) as folder:
            _with_store(replace(settings, data_dir=Path(folder)), fill, sample=True)
            (Path(folder) / SAMPLE_FILE).replace(settings.data_dir / SAMPLE_FILE)
    except OSError as error:
        raise BotError(f"In {settings.data_dir} lässt sich nicht schreiben ({error.strerror}).") from None


def _report(settings: Settings, period: Period, *, sample: bool) -> Report:
    published = _published(settings, sample=sample)
    return build(_knowledge(settings), published.sealed, period, bootstrap.today(), sample=published.sample)


def _published(settings: Settings, *, sample: bool) -> Published:
    """A database of invented conversations says so itself, whatever it is called."""

    async def read(store: SealStore) -> Published:
        return Published(await store.publications(), store.sample)

    return _with_store(settings, read, sample=sample)


def _latest(sealed: Sealed) -> Period:
    """The newest period with tables."""
    found = [item.period for item in sealed.values() if item.level is Level.TABLES]
    if not found:
        raise BotError("Noch ist kein Zeitraum mit Einzelheiten versiegelt. Sieh nach: wegweiser statistics status")
    return max(found, key=lambda period: period.end)


def _level(publication: Publication) -> str:
    if publication.level is Level.TOTALS:
        return "Summen der geschützten Anliegen" if publication.period.is_quarter else "nur Summen"
    return "Einzelheiten" if not publication.period.is_quarter else f"Einzelheiten für {_months(publication)}"


def _months(publication: Publication) -> str:
    return ", ".join(period.label for period in publication.covers)


def _period(name: str) -> Period:
    try:
        return Period(name)
    except ValueError:
        raise UsageError(
            f"„{name}“ ist kein Zeitraum. Schreibe einen Monat 2026-10 oder ein Quartal 2026-Q4."
        ) from None


def _knowledge(settings: Settings) -> Knowledge:
    return edition.load(settings.knowledge_dir, settings.cache, None).knowledge


def _with_store(settings: Settings, use: Callable[[SealStore], Awaitable[T]], *, sample: bool) -> T:
    """What use makes of the store. Raises BotError when the database does not answer."""

    async def work() -> T:
        store = await (SqliteStore.open(settings.data_dir, SAMPLE_FILE) if sample else open_store(settings))
        try:
            return await use(store)
        finally:
            await store.close()

    try:
        return asyncio.run(work())
    except OSError as error:
        raise BotError(f"Die Zähler in {settings.data_dir} lassen sich nicht öffnen ({error}).") from None
