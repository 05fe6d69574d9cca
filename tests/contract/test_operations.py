"""What an operator sees of a running bot."""

from __future__ import annotations

import asyncio
import re
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from bot.edition import load
from bot.settings import ROOT
from tests.contract.process import Bot, bot
from tests.contract.running import free_port, listening
from tests.fakes.botapi import TOKEN, BotApi, Fault

SAMPLE = re.compile(r'^[a-z_]+(\{(kind|state|le)="[a-zA-Z0-9.+]+"\})? [0-9.e+-]+$')


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    load(ROOT / "knowledge", folder / "cache", None)
    return folder


@pytest.fixture(params=["polling", "webhook"])
async def running(request: pytest.FixtureRequest, data: Path) -> AsyncIterator[Bot]:
    async with BotApi() as api, bot(api, data, request.param, http_port=free_port()) as started:
        await listening(started.http_port)
        yield started


async def ask(started: Bot, path: str) -> tuple[int, str]:
    address = f"http://127.0.0.1:{started.http_port}{path}"
    async with aiohttp.ClientSession() as http, http.get(address) as answer:
        return answer.status, await answer.text()


async def test_a_bot_that_works_is_alive_and_ready(running: Bot) -> None:
    await running.api.until(lambda: running.api.made("setChatMenuButton"))
    assert await ask(running, "/healthz") == (200, '{"status":"ok"}')
    status, text = await ask(running, "/readyz")
    assert status == 200
    assert text == '{"knowledge":"ok","encoder":"missing","counting":"ok","telegram":"ok"}'


async def test_numbers_count_updates_and_name_nobody(running: Bot) -> None:
    api, user = running.api, running.api.user(chat=4_815_162_342)
    await user.writes("/start")
    await api.until(lambda: api.made("sendMessage"))
    await user.taps("Sprache")
    await api.until(lambda: api.made("editMessageText") and len(api.confirmed) == 2)
    status, text = await ask(running, "/metrics")
    assert status == 200
    samples = [line for line in text.splitlines() if not line.startswith("#")]
    assert 'wegweiser_updates_total{kind="message"} 1' in samples
    assert 'wegweiser_updates_total{kind="tap"} 1' in samples
    assert "wegweiser_replies_total 2" in samples
    assert "wegweiser_handling_seconds_count 2" in samples
    assert [line for line in samples if not SAMPLE.match(line)] == []
    assert "4815162342" not in text


async def test_a_bot_that_cannot_reach_telegram_is_not_ready_until_it_can(data: Path) -> None:
    async with BotApi() as api:
        for method in ("getMe", "setMyCommands", "setMyDescription", "setMyShortDescription", "setChatMenuButton"):
            api.faults.append(Fault(method, "drop", times=10**6))
        async with bot(api, data, "webhook", http_port=free_port()) as started:
            assert await eventually(started, "error: unreachable for") == 503
            api.faults.clear()
            assert await eventually(started, '"telegram":"ok"') == 200


async def eventually(started: Bot, part: str) -> int:
    """The status of /readyz as soon as it says so."""
    async with asyncio.timeout(40):
        while True:
            status, text = await ask(started, "/readyz")
            if part in text:
                return status
            await asyncio.sleep(0.05)


async def test_polling_goes_on_when_the_port_is_taken(data: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        async with BotApi() as api, bot(api, data, "polling", http_port=port) as started:
            await api.user().writes("/start")
            await api.until(lambda: api.made("sendMessage"), 20)
            log = started.log.read_text(encoding="utf-8")
    assert f"port {port} is taken" in log
    assert TOKEN not in log
