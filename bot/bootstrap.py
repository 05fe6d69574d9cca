"""Joins the parts of a process: knowledge, engine, counts, and what keeps them going."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from bot import edition, logs, stores
from bot.dialogue.engine import Engine
from bot.errors import KnowledgeError
from bot.knowledge.hours import BERLIN
from bot.matching import encoder
from bot.reload.watcher import Tell, Watcher, watching
from bot.service import Service
from bot.settings import Settings
from bot.statistics.recorder import Recorder
from bot.statistics.scheduler import Scheduler
from bot.statistics.sealing import Sealer
from bot.statistics.tally import domain

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

    from bot.channels.metrics import Metric

log = logging.getLogger(__name__)


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    """The day in Berlin."""
    return now().astimezone(BERLIN).date()


@dataclass(frozen=True)
class Alive:
    """A service that counts and follows its knowledge, the health routes, and what is set when it is to end."""

    service: Service
    routes: tuple[BaseRoute, ...]
    stop: asyncio.Event


@asynccontextmanager
async def living(
    settings: Settings,
    tell: Tell,
    parts: Mapping[str, Callable[[], str]] = MappingProxyType({}),
    numbers: Sequence[Metric] = (),
) -> AsyncIterator[Alive]:
    """What every lasting channel needs, while the context is open; parts and numbers go into /readyz and /metrics."""
    from bot.operations import Operations  # commands that serve nothing start without a web server

    stores.check(settings)
    counting = Recorder(lambda: stores.open_store(settings))
    stop = stopping()
    with ThreadPoolExecutor(1, "reader") as reader:
        async with counting:
            service = Service(load_engine(settings), counting, now, reader)
            routes = Operations(service, counting).routes(parts, numbers)
            async with watched(settings, service, tell), _sealing(settings, service):
                yield Alive(service, routes, stop)


def _sealing(settings: Settings, service: Service) -> Scheduler:
    """Seals periods with the cells of the knowledge in force."""

    def sealer() -> Sealer | None:
        return Sealer(domain(service.engine.knowledge)) if service.engine else None

    return Scheduler(lambda: stores.open_store(settings), sealer, now)


def stopping() -> asyncio.Event:
    """Set when the process is asked to end."""
    loop = asyncio.get_running_loop()
    logs.guard_loop(loop)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    return stop


def watched(settings: Settings, service: Service, tell: Tell) -> AbstractAsyncContextManager[None]:
    """The service follows every good change of the knowledge folder while the context is open."""
    return watching(Watcher(settings.knowledge_dir, settings.cache, service, sense(settings), tell))


def run_loop(work: Coroutine[None, None, None]) -> None:
    """On uvloop where the platform has it."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


def load_engine(settings: Settings) -> Engine | None:
    """The last good knowledge; None when there is none to use: the bot then answers with the emergency numbers."""
    try:
        good = edition.last_good(settings.knowledge_dir, settings.cache, sense(settings))
        current = good or load_edition(settings)
    except KnowledgeError as error:
        log.error("the knowledge base cannot be used, only emergency numbers are shown: %s", error)
        return None
    return Engine(current.knowledge, current.matcher)


def load_edition(settings: Settings) -> edition.Edition:
    return edition.load(settings.knowledge_dir, settings.cache, sense(settings))


def sense(settings: Settings) -> encoder.Encoder | None:
    """The sentence encoder, where it is wanted and there is one."""
    return _encoder() if settings.encoder else None


@lru_cache(maxsize=1)
def _encoder() -> encoder.Encoder | None:
    """One for all editions of a process, because its model is large."""
    return encoder.available()
