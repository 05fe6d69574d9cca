"""Checking the knowledge and reloading it under a bot that answers, for 300, 3,000 and 30,000 entries in files."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Awaitable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot import edition
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Incoming, Tap
from bot.reload.watcher import Watcher
from bot.service import NoRecorder, Service
from tests.benchmarks.core import tokens
from tests.benchmarks.scale import planted

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SIZES = (300, 3_000, 30_000)
RELOADS = 5
CONTROL_SECONDS = 4.0
EVERY = 0.002  # seconds between two answers
CHECK_AIM_SECONDS, DELAY_AIM_MS = 2.0, 20.0


def main() -> None:
    print("an answer is a tap; late is how much later than usual it came, by the work of this process or of others")
    with TemporaryDirectory() as name:
        for size in SIZES:
            folder, data = Path(name) / str(size), Path(name) / f"data-{size}"
            planted(folder, size)
            _checks(folder, data, size)
            asyncio.run(_reloads(folder, data / "cache", size))


def _checks(folder: Path, data: Path, size: int) -> None:
    """The first check learns words; the coordinator waits for those after a change, and for those without one."""
    for title in ("first", "after a change", "again"):
        if title == "after a change":
            _edit(folder, 0)
        began = time.perf_counter()
        environment = os.environ | {"WEGWEISER_DATA_DIR": str(data)}
        subprocess.run(
            [sys.executable, "-m", "bot", "check", str(folder)], env=environment, check=True, stdout=subprocess.DEVNULL
        )
        seconds = time.perf_counter() - began
        print(f"{size:6} entries: check, {title:15} {seconds:6.2f} s  {seconds / CHECK_AIM_SECONDS:5.2f} of the aim")


async def _reloads(folder: Path, cache: Path, size: int) -> None:
    current = edition.load(folder, cache, None)
    service = Service(Engine(current.knowledge, current.matcher), NoRecorder(), lambda: NOW)
    watcher = Watcher(folder, cache, service, None, _told)
    await _settle(watcher)
    taps = tokens(Engine(current.knowledge, current.matcher))
    del current
    usual = await _answering(service, taps, asyncio.sleep(CONTROL_SECONDS))
    late: list[tuple[float, float]] = []
    seconds = []
    for number in range(1, RELOADS + 1):
        _edit(folder, number)
        before, began = service.engine, time.perf_counter()
        await asyncio.sleep(0.05)
        late += await _answering(service, taps, _settle(watcher))
        seconds.append(time.perf_counter() - began)
        assert service.engine is not before
        del before
    print(f"{size:6} entries: reload                {max(seconds):6.2f} s")
    _row(size, "without a reload", usual, usual)
    _row(size, "while reloading", late, usual)


def _row(size: int, title: str, found: list[tuple[float, float]], usual: list[tuple[float, float]]) -> None:
    for who, at in (("all", 0), ("own", 1)):
        middle = sorted(item[at] for item in usual)[len(usual) // 2]
        times = sorted(item[at] - middle for item in found)
        p50, p99, most = (times[int(share * (len(times) - 1))] for share in (0.5, 0.99, 1))
        print(
            f"{size:6} entries: {len(times):6} answers {title:16} {who} late p50 {p50:5.2f} p99 {p99:5.2f}"
            f" max {most:6.2f} ms  {most / DELAY_AIM_MS:5.2f} of the aim"
        )


async def _answering(service: Service, taps: list[str], work: Awaitable[None]) -> list[tuple[float, float]]:
    """Answers while something is done: milliseconds from the time of each, and how many of them this process worked.

    The second tells a reload that is in the way from a machine that is busy with something else.
    """
    task = asyncio.ensure_future(work)
    found = []
    while not task.done():
        due, worked = time.perf_counter() + EVERY, time.process_time()
        await asyncio.sleep(EVERY)
        await service.handle(Incoming(Tap(taps[len(found) % len(taps)]), "bench"))
        late = time.perf_counter() - due
        found.append((late * 1000, min(late, time.process_time() - worked) * 1000))
    await task
    return found


async def _settle(watcher: Watcher) -> None:
    """Two looks: a folder is judged once it has come to rest."""
    await watcher.look()
    await watcher.look()


async def _told(message: str) -> bool:
    raise AssertionError(message)


def _edit(folder: Path, number: int) -> None:
    file = min((folder / "offers").iterdir())
    edition.publish(file, file.read_bytes() + f"# {number}\n".encode())


if __name__ == "__main__":
    main()
