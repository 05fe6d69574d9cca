"""`wegweiser demo` and `wegweiser web` as processes: there at once, gone when told, silent about visitors."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.settings import ROOT

CANARY = "kanarienvogel"


@contextlib.asynccontextmanager
async def running(command: str, data: Path) -> AsyncIterator[tuple[asyncio.subprocess.Process, httpx.AsyncClient]]:
    environment = os.environ | {
        "WEGWEISER_DATA_DIR": str(data), "WEGWEISER_ENCODER": "off", "WEGWEISER_HTTP_PORT": "0",
    }  # fmt: skip
    with (data / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", command, cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE, stderr=log
        )
    try:
        assert process.stdout is not None
        address = (await process.stdout.readline()).decode().split()[-1]
        async with httpx.AsyncClient(base_url=address, timeout=60) as client:
            yield process, client
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def test_the_demo_shows_its_doors_and_every_door_opens(tmp_path: Path) -> None:
    async with running("demo", tmp_path) as (_, client):
        doors = await client.get("/")
        assert "Für Eltern" in doors.text
        chat = await client.get("/chat")
        assert "Hallo" in chat.text


@pytest.mark.parametrize("command", ["demo", "web"])
async def test_it_ends_when_told_and_writes_nothing_about_visitors(tmp_path: Path, command: str) -> None:
    async with running(command, tmp_path) as (process, client):
        await client.post("/chat", data={"text": CANARY}, headers={"user-agent": CANARY})
        await client.get(f"/{CANARY}?{CANARY}")
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 15) == 0
        assert process.stdout is not None
        written = await process.stdout.read()
    assert [content for content in (written, *contents(tmp_path)) if CANARY.encode() in content] == []
    assert b"127.0.0.1:" not in (tmp_path / "log").read_bytes()


def contents(folder: Path) -> list[bytes]:
    """All files of a folder; there must be some."""
    found = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    assert found
    return found
