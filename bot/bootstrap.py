"""Joins the parts; the only module that knows them all."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from bot import edition, logs
from bot.channels.server import health
from bot.channels.terminal import Terminal
from bot.dialogue.engine import Engine
from bot.errors import BotError, KnowledgeError, UsageError
from bot.knowledge.problem import Severity
from bot.matching import encoder
from bot.matching.result import Plan
from bot.service import NoRecorder, Service
from bot.settings import Settings
from bot.statistics.recorder import Recorder
from bot.statistics.store import SqliteStore

if TYPE_CHECKING:
    from bot.channels.telegram.app import Options

log = logging.getLogger(__name__)

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
    current = _edition(settings)
    service = Service(Engine(current.knowledge, current.matcher), NoRecorder(), now)
    Terminal(service.reply, sys.stdout, given.lang, styled=sys.stdout.isatty()).run(sys.stdin)
    return 0


def match(settings: Settings, given: argparse.Namespace) -> int:
    """What the matcher makes of one text, or of many as JSON lines."""
    if not given.jsonl and given.text is None:
        raise UsageError('Gib einen Satz an, zum Beispiel: wegweiser match "Kita in Karlshorst"')
    current = _edition(settings)
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
    found = engine.matcher.match(text, lang)
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

    asked = cases.read(Path(given.path))
    matcher = _edition(replace(settings, encoder=settings.encoder and not given.words_only)).matcher
    found = report.figures(metrics.ask(matcher, asked, lambda case: "de" if given.german else case.lang))
    print(report.text(found))
    for path in report.write(found, Path(given.report)) if given.report else []:
        print(path)
    return 0


def train(settings: Settings, given: argparse.Namespace) -> int:
    """Learns meaning from the phrases, which takes minutes the first time."""
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


def check(settings: Settings, given: argparse.Namespace) -> int:
    """All problems of a knowledge folder; 1 when there is an error among them."""
    from bot.knowledge.checks import check as check_all

    folder = Path(given.path) if given.path else settings.knowledge_dir
    if not folder.is_dir():
        raise UsageError(f"Den Ordner {folder} gibt es nicht.")
    problems = check_all(folder)
    for problem in problems:
        print(problem)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    print(f"{errors} Fehler, {len(problems) - errors} Hinweise.")
    return 1 if errors else 0


def telegram(settings: Settings, given: argparse.Namespace) -> int:
    """The Telegram bot, by polling or webhook."""
    if not settings.token:
        raise UsageError(BOTFATHER)
    from bot.channels.telegram import app  # a terminal chat needs neither Telegram nor a web server

    logs.set_up()
    options = app.Options(
        settings.token, settings.api_base, settings.webhook_url, settings.webhook_secret,
        settings.http_host, settings.http_port,
    )  # fmt: skip
    if given.set_webhook:
        _run(app.set_webhook(options))
        print("Der Webhook ist gesetzt.")
        return 0
    _run(_telegram(settings, options, app.run))
    return 0


async def _telegram(settings: Settings, options: Options, run: Run) -> None:
    loop = asyncio.get_running_loop()
    logs.guard_loop(loop)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    counting = Recorder(lambda: SqliteStore.open(settings.data_dir))
    with ThreadPoolExecutor(1, "reader") as reader:
        async with counting:
            service = Service(_engine(settings), counting, now, reader)
            state = {"knowledge": "ok" if service.engine else "error: no knowledge"}
            await run(service, replace(options, routes=tuple(health(lambda: state))), stop)


def _run(work: Coroutine[None, None, None]) -> None:
    """On uvloop where the platform has it."""
    try:
        import uvloop
    except ImportError:
        asyncio.run(work)
    else:
        uvloop.run(work)


def _engine(settings: Settings) -> Engine | None:
    """None when there is no usable knowledge: the bot then answers with the emergency numbers."""
    try:
        current = _edition(settings)
    except KnowledgeError as error:
        log.error("the knowledge base cannot be used, only emergency numbers are shown: %s", error)
        return None
    return Engine(current.knowledge, current.matcher)


def _edition(settings: Settings) -> edition.Edition:
    sense = encoder.available() if settings.encoder else None
    return edition.load(settings.knowledge_dir, settings.data_dir / "cache", sense)
