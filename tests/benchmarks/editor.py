"""The coordinator's list, search and filters, and saving, for 300, 3,000 and 30,000 entries in files."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from starlette.applications import Starlette

from bot import edition
from bot.editor.app import Editor
from bot.editor.desk import Desk
from bot.settings import ROOT
from tests.benchmarks.scale import planted

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SIZES = (300, 3_000, 30_000)
AIM_MS = 200.0
ROUNDS = 10
PAGES = {
    "list": "/",
    "last page": "/?page=100000",
    "search": "/?q=beratung%20karlshorst",
    "need and Ortsteil": "/?need=wohngeld&area=Karlshorst",
    "what is due": "/?only=due",
}


def main() -> None:
    with TemporaryDirectory() as name:
        data = Path(name) / "data"
        edition.load(ROOT / "knowledge", data / "cache", None)
        for size in SIZES:
            folder = Path(name) / str(size)
            planted(folder, size)
            asyncio.run(_measure(folder, data, size))


async def _measure(folder: Path, data: Path, size: int) -> None:
    desk = Desk(folder, data, None, lambda: NOW)
    app = Starlette(routes=Editor(desk, "", locked=False).routes())
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost", timeout=600) as client:
        began = time.perf_counter()
        await client.get("/")
        print(f"{size:6} entries: first list, all files read {time.perf_counter() - began:7.2f} s")
        for title, path in PAGES.items():
            times = sorted([await _time(client, path) for _ in range(ROUNDS)])
            share = times[-1] / AIM_MS
            print(f"{size:6} entries: {title:18} p50 {times[ROUNDS // 2]:7.1f} ms  {share:5.2f} of the aim")
    _timed(f"{size:6} entries: learning once", desk.engine)
    entry = desk.draft().knowledge.entries[0]
    _timed(f"{size:6} entries: problems of a change", lambda: desk.would_change(entry, {"cost": "kostenlos"}))
    change = desk.would_change(entry, {"needs": ["orientierung"]})
    _timed(f"{size:6} entries: differing answers", lambda: desk.asked(change, NOW))


async def _time(client: httpx.AsyncClient, path: str) -> float:
    began = time.perf_counter()
    answer = await client.get(path)
    assert answer.status_code == 200
    return (time.perf_counter() - began) * 1000


def _timed(title: str, call: Callable[[], object]) -> None:
    began = time.perf_counter()
    call()
    print(f"{title} {time.perf_counter() - began:7.2f} s")


if __name__ == "__main__":
    main()
