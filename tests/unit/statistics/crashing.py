"""Processes that count or seal until they are killed; run as a program, because only a process can be killed.

One parent forks so many children, kills each with SIGKILL at a random moment and checks what it left behind.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

from bot.statistics.periods import Period
from bot.statistics.recorder import Recorder
from bot.statistics.scheduler import seal_due
from bot.statistics.store import FILE, SqliteStore
from bot.statistics.tally import Count, Table
from tests.unit.statistics.town import counts, opened, sealer

ONE = Count(Table.NEED, "2026-W48", ("kita", "found"))
OCTOBER, TODAY = Period("2026-10"), date(2027, 1, 20)


class Acknowledging(SqliteStore):
    """Says so in a pipe after each count that is safe; the recorder around it is the real one."""

    pipe = 0

    async def add(self, counts: list[Count]) -> None:  # type: ignore[override]
        await super().add(counts)
        os.write(self.pipe, b".")


def counting(folder: Path, kills: int) -> None:
    """No acknowledged count is lost, none is invented, the file is never damaged."""
    acknowledged = 0
    dice = random.Random(1)
    for _ in range(kills):
        end, Acknowledging.pipe = os.pipe()
        child = _fork(lambda: _count_for_ever(folder))
        os.close(Acknowledging.pipe)
        first = os.read(end, 1)
        time.sleep(dice.uniform(0, 0.03))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        acknowledged += len(first)
        while more := os.read(end, 65536):
            acknowledged += len(more)
        os.close(end)
        number = _rows(folder, "SELECT number FROM counts")[0][0]
        assert acknowledged <= number <= acknowledged + kills, (acknowledged, number)
        assert _rows(folder, "PRAGMA integrity_check") == [("ok",)]
    print(f"{kills} kills, {acknowledged} acknowledged, {number} kept")


def sealing(folder: Path, kills: int) -> None:
    """A period is sealed whole or not at all, and the next call finishes the work."""
    asyncio.run(_prepare(folder))
    shutil.copy(folder / FILE, folder / "before")
    began = time.perf_counter()
    os.waitpid(_fork(lambda: _seal(folder)), 0)
    length = time.perf_counter() - began
    finished = len(_rows(folder, "SELECT * FROM publications"))
    states = set()
    dice = random.Random(1)
    for _ in range(kills):
        shutil.copy(folder / "before", folder / FILE)
        child = _fork(lambda: _seal(folder))
        time.sleep(dice.uniform(0, length))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert _rows(folder, "PRAGMA integrity_check") == [("ok",)]
        states.add(_whole(folder))
        asyncio.run(_seal(folder))
        assert _whole(folder) == finished
    print(f"{kills} kills, {len(states)} different numbers of sealed periods left behind")
    assert len(states) > 1


def _whole(folder: Path) -> int:
    """How many periods are sealed; October has either all its counts and no publication, or the other way round."""
    sealed = {row[0] for row in _rows(folder, "SELECT period FROM publications")}
    figures = {row[0] for row in _rows(folder, "SELECT DISTINCT period FROM figures")}
    weeks = {row[0] for row in _rows(folder, "SELECT DISTINCT period FROM counts")} & set(OCTOBER.weeks)
    assert (OCTOBER.name in sealed) == (OCTOBER.name in figures) == (not weeks)
    assert figures <= sealed
    return len(sealed)


async def _prepare(folder: Path) -> None:
    async with opened(folder) as store:
        await store.add(counts(900, OCTOBER.start, OCTOBER.end))


async def _seal(folder: Path) -> None:
    async with opened(folder) as store:
        await seal_due(store, sealer(), TODAY)


async def _count_for_ever(folder: Path) -> None:
    async with Recorder(lambda: Acknowledging.open(folder)) as recorder:
        while True:
            await recorder._write((ONE,))


def _fork(work: Callable[[], Awaitable[None]]) -> int:
    child = os.fork()
    if child == 0:
        asyncio.run(work())  # type: ignore[arg-type]
        os._exit(0)
    return child


def _rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(folder / FILE)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


if __name__ == "__main__":
    {"counting": counting, "sealing": sealing}[sys.argv[1]](Path(sys.argv[2]), int(sys.argv[3]))
