"""Brings a new engine into a process that goes on answering, and takes the old one out of it.

Whatever Python does in one go, all threads wait for. So nothing is done here in one go that takes long.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import Iterator
from pathlib import Path

from bot import edition
from bot.dialogue.engine import Engine
from bot.errors import KnowledgeError
from bot.matching.encoder import Encoder
from bot.service import Service


async def exchange(service: Service, mark: str, folder: Path, cache: Path, sense: Encoder | None) -> bool:
    """The service answers from the edition of the cache with this fingerprint; whether its meaning is its own.

    Raises KnowledgeError when the cache does not hold it.
    """
    with _spared():
        engine, learnt = await asyncio.to_thread(_engine, mark, folder, cache, sense)
        last = [service.engine]
        service.engine = engine
        await asyncio.to_thread(_let_go, last)
    return learnt


def _engine(mark: str, folder: Path, cache: Path, sense: Encoder | None) -> tuple[Engine, bool]:
    current = edition.stored(mark, folder, cache, sense)
    if current is None:
        raise KnowledgeError("the compiled edition cannot be read")
    return Engine(current.knowledge, current.matcher), current.learnt


def _let_go(last: list[Engine | None]) -> None:
    """Empties the list; the engine in it is freed part by part."""
    engine = last.pop()
    if engine is None:
        return
    entries = engine.knowledge.entries
    parts: list[object] = [entries[at : at + edition.PART] for at in range(0, len(entries), edition.PART)]
    parts.append(engine.matcher)
    del engine, entries
    while parts:
        parts.pop()


@contextlib.contextmanager
def _spared() -> Iterator[None]:
    """No search for garbage in what comes, and never again in what has come: each would take as long as a reload."""
    gc.collect()  # takes a moment, because what came before is left out as well
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
