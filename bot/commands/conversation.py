"""Talking with the guide in a terminal, and seeing what it understands."""

from __future__ import annotations

import argparse
import io
import sys

import orjson

from bot import bootstrap
from bot.channels.terminal import Terminal
from bot.dialogue.engine import Engine
from bot.errors import UsageError
from bot.matching.result import Plan
from bot.service import NoRecorder, Service
from bot.settings import Settings


def chat(settings: Settings, given: argparse.Namespace) -> int:
    """A conversation on standard input and output."""
    current = bootstrap.load_edition(settings)
    service = Service(Engine(current.knowledge, current.matcher), NoRecorder(), bootstrap.now)
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # whatever is typed gets an answer
    Terminal(service.reply, sys.stdout, given.lang, styled=sys.stdout.isatty()).run(sys.stdin)
    return 0


def match(settings: Settings, given: argparse.Namespace) -> int:
    """What the matcher makes of one text, or of many as JSON lines."""
    if not given.jsonl and given.text is None:
        raise UsageError('Gib einen Satz an, zum Beispiel: wegweiser match "Kita in Karlshorst"')
    current = bootstrap.load_edition(settings)
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
    scored = [] if found.plan in (Plan.OUT_OF_SCOPE, Plan.SMALL_TALK, Plan.WHERE) else found.needs
    return {
        "text": text,
        "lang": found.lang,
        "urgent": found.urgent or None,
        "urgent_hint": found.urgent_hint,
        "needs": [{"id": item.id, "score": item.score} for item in scored],
        "confidence": round(found.confidence, 4),
        "offers": engine.offers(found, bootstrap.now()),
        "plan": found.plan,
    }
