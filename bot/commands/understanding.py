"""How well sentences are understood, and learning what they mean."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from functools import partial
from pathlib import Path

from bot import bootstrap, edition
from bot.commands import progress
from bot.errors import BotError
from bot.matching import encoder
from bot.settings import Settings

LEARNING = partial(progress.counted, "Sätzen")
LOW = 10  # priority of learning


def evaluate(settings: Settings, given: argparse.Namespace) -> int:
    """How well test sentences are understood."""
    from bot.evaluation import cases, metrics, report

    if given.authors:
        return _authors(settings, given)
    asked = cases.read(Path(given.path))
    matcher = bootstrap.load_edition(replace(settings, encoder=settings.encoder and not given.words_only)).matcher
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
    embed = partial(edition.embed, sense=sense, cache=settings.cache, progress=LEARNING) if sense else None
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
    cache = settings.cache
    file = settings.knowledge_dir / edition.SHIPPED if given.ship else cache / edition.SHIPPED
    edition.train(settings.knowledge_dir, cache, sense, file, LEARNING)
    print(f"Gelernt: {file}")
    return 0
