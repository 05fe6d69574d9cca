"""Joins the parts; the only module that knows them all."""

from __future__ import annotations

import argparse
import asyncio
import io
import logging
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import orjson

from bot import edition, logs, stores
from bot.channels.terminal import Terminal
from bot.dialogue.engine import Engine
from bot.errors import BotError, KnowledgeError, UsageError
from bot.knowledge.hours import BERLIN
from bot.knowledge.model import Knowledge
from bot.matching import encoder
from bot.matching.result import Plan
from bot.reload import verdict
from bot.reload.watcher import Notice, Tell, Watcher, watching
from bot.service import NoRecorder, Service
from bot.settings import Settings
from bot.statistics import archive
from bot.statistics.recorder import Recorder
from bot.statistics.scheduler import Scheduler
from bot.statistics.sealing import Sealer
from bot.statistics.tally import domain

if TYPE_CHECKING:
    from starlette.routing import BaseRoute

    from bot.channels.metrics import Metric
    from bot.channels.telegram.app import Options
    from bot.channels.telegram.consent import Consent
    from bot.channels.telegram.figures import Figures
    from bot.statistics.report.briefing import Briefing

log = logging.getLogger(__name__)

LOW = 10  # priority of learning

Run = Callable[[Service, "Options", asyncio.Event], Awaitable[None]]

BOTFATHER = """\
Es fehlt TELEGRAM_BOT_TOKEN. So bekommst du einen Token:
1. Öffne in Telegram den Chat mit @BotFather und schreibe /newbot.
2. Wähle einen Namen und einen Benutzernamen, der auf bot endet.
3. Setze den Token: export TELEGRAM_BOT_TOKEN=… und starte wegweiser telegram noch einmal."""


def now() -> datetime:
    return datetime.now(UTC)


def chat(settings: Settings, given: argparse.Namespace) -> int:
    """A conversation on standard input and output."""
    current = load_edition(settings)
    service = Service(Engine(current.knowledge, current.matcher), NoRecorder(), now)
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # whatever is typed gets an answer
    Terminal(service.reply, sys.stdout, given.lang, styled=sys.stdout.isatty()).run(sys.stdin)
    return 0


def match(settings: Settings, given: argparse.Namespace) -> int:
    """What the matcher makes of one text, or of many as JSON lines."""
    if not given.jsonl and given.text is None:
        raise UsageError('Gib einen Satz an, zum Beispiel: wegweiser match "Kita in Karlshorst"')
    current = load_edition(settings)
    engine = Engine(current.knowledge, current.matcher)
    if not given.jsonl:
        print(orjson.dumps(_found(engine, given.text, "de"), option=orjson.OPT_INDENT_2).decode())
        return 0
    for number, line in enumerate(sys.stdin.buffer, 1):
        if line.strip():
            text, lang = _asked(line, number)
            sys.stdout.buffer.write(orjson.dumps(_found(engine, text, lang), option=orjson.OPT_APPEND_NEWLINE))
            sys.stdout.buffer.flush()
    return 0


def _asked(line: bytes, number: int) -> tuple[str, str]:
    try:
        asked = orjson.loads(line)
        text, lang = asked["text"], asked.get("lang") or "de"
    except (ValueError, KeyError, TypeError, AttributeError):
        text = lang = None
    if not isinstance(text, str) or not isinstance(lang, str):
        raise UsageError(f'Zeile {number}: Erwartet wird ein JSON-Objekt wie {{"text": "…", "lang": "de"}}.')
    return text, lang


def _found(engine: Engine, text: str, lang: str) -> dict[str, object]:
    """The contract of `wegweiser match --jsonl`."""
    found = engine.matcher.match(text, engine.spoken(lang))
    scored = [] if found.plan in (Plan.OUT_OF_SCOPE, Plan.SMALL_TALK) else found.needs
    return {
        "text": text,
        "lang": found.lang,
        "urgent": found.urgent or None,
        "urgent_hint": found.urgent_hint,
        "needs": [{"id": item.id, "score": item.score} for item in scored],
        "confidence": round(found.confidence, 4),
        "offers": engine.offers(found, now()),
        "plan": found.plan,
    }


def evaluate(settings: Settings, given: argparse.Namespace) -> int:
    """How well test sentences are understood."""
    from bot.evaluation import cases, metrics, report

    if given.authors:
        return _authors(settings, given)
    asked = cases.read(Path(given.path))
    matcher = load_edition(replace(settings, encoder=settings.encoder and not given.words_only)).matcher
    found = report.figures(metrics.ask(matcher, asked, lambda case: "de" if given.german else case.lang))
    print(report.text(found))
    for path in report.write(found, Path(given.report)) if given.report else []:
        print(path)
    return 0


def _authors(settings: Settings, given: argparse.Namespace) -> int:
    """The same figures for each hand, learnt without it."""
    from bot.evaluation import authors, report
    from bot.knowledge import loader

    sense = encoder.available() if settings.encoder and not given.words_only else None
    draft = loader.load(settings.knowledge_dir)
    embed = (
        partial(edition.embed, sense=sense, cache=settings.data_dir / "cache", progress=_progress) if sense else None
    )
    for author, answers in authors.leave_one_out(draft.knowledge, draft.phrases, encoder.Guarded(sense), embed):
        print(f"\nohne „{author}“ gelernt: {report.text(report.figures(answers))}")
    return 0


def train(settings: Settings, given: argparse.Namespace) -> int:
    """Learns meaning from the phrases, which takes minutes the first time."""
    if hasattr(os, "nice"):
        os.nice(LOW)  # a running bot beside it goes first
    sense = encoder.available()
    if sense is None:
        raise BotError("Auf diesem Rechner gibt es kein Sprachmodell. Der Bot versteht dann nur nach Wörtern.")
    cache = settings.data_dir / "cache"
    file = settings.knowledge_dir / edition.SHIPPED if given.ship else cache / edition.SHIPPED
    edition.train(settings.knowledge_dir, cache, sense, file, _progress)
    print(f"Gelernt: {file}")
    return 0


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} von {total} Sätzen", end="" if done < total else "\n", file=sys.stderr)


def telegram(settings: Settings, given: argparse.Namespace) -> int:
    """The Telegram bot, by polling or webhook."""
    if not settings.token:
        raise UsageError(BOTFATHER)
    from bot.channels.telegram import app  # a terminal chat needs neither Telegram nor a web server

    logs.set_up(settings.log_level)
    options = app.Options(
        settings.token, settings.api_base, settings.webhook_url, settings.webhook_secret,
        settings.http_host, settings.http_port,
    )  # fmt: skip
    if given.set_webhook:
        run_loop(app.set_webhook(options))
        print("Der Webhook ist gesetzt.")
        return 0
    run_loop(_telegram(settings, options, app.run))
    return 0


async def _telegram(settings: Settings, options: Options, run: Run) -> None:
    meters = options.meters
    async with living(
        settings, _telling(settings, options), {"telegram": lambda: meters.telegram}, meters.all
    ) as alive:
        figures, consent = _figures(settings, alive.service), _consent(settings)
        await run(alive.service, replace(options, routes=alive.routes, figures=figures, consent=consent), alive.stop)


def _consent(settings: Settings) -> Consent:
    """The coordinator's chat may allow what `wegweiser confirm` allows."""
    from bot.channels.telegram.consent import Consent

    def give(mark: str) -> str:
        try:
            return verdict.confirm(settings.data_dir / "cache", mark)
        except KnowledgeError as error:
            return str(error)

    return Consent(settings.coordinator_chat, give)


def _figures(settings: Settings, service: Service) -> Figures:
    """/statistik for the chats of the steering group."""
    from bot.channels.telegram.figures import Figures

    def newest() -> Awaitable[Briefing]:
        known = service.engine.knowledge if service.engine else Knowledge()
        return archive.briefing(lambda: stores.open_store(settings), known, now().astimezone(BERLIN).date())

    return Figures(settings.statistics_chats, newest)


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
    cache = settings.data_dir / "cache"
    return watching(Watcher(settings.knowledge_dir, cache, service, _sense(settings), tell))


def _telling(settings: Settings, options: Options) -> Tell:
    """Messages go to the coordinator's chat, when there is one."""
    from bot.channels.telegram.notice import notify

    async def tell(notice: Notice) -> bool:
        chat = settings.coordinator_chat
        return not chat or await notify(options, chat, notice.text, notice.allows)

    return tell


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
        cache = settings.data_dir / "cache"
        current = edition.last_good(settings.knowledge_dir, cache, _sense(settings)) or load_edition(settings)
    except KnowledgeError as error:
        log.error("the knowledge base cannot be used, only emergency numbers are shown: %s", error)
        return None
    return Engine(current.knowledge, current.matcher)


def load_edition(settings: Settings) -> edition.Edition:
    return edition.load(settings.knowledge_dir, settings.data_dir / "cache", _sense(settings))


def _sense(settings: Settings) -> encoder.Encoder | None:
    return _encoder() if settings.encoder else None


@lru_cache(maxsize=1)
def _encoder() -> encoder.Encoder | None:
    """One for all editions of a process, because its model is large."""
    return encoder.available()
