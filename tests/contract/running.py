"""Runs the real Telegram channel against the fake Bot API, by polling or by webhook, inside a test."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from datetime import UTC, datetime

from bot.channels.telegram import app
from bot.channels.telegram.consent import Consent
from bot.channels.telegram.figures import Figures
from bot.dialogue.engine import Engine
from bot.service import NoRecorder, Service
from tests.fakes.botapi import TOKEN, BotApi

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def service(engine: Engine | None) -> Service:
    return Service(engine, NoRecorder(), lambda: NOW)


@contextlib.asynccontextmanager
async def polling(
    api: BotApi, given: Service, figures: Figures | None = None, consent: Consent | None = None
) -> AsyncIterator[None]:
    figures, consent = figures or Figures(), consent or Consent()
    async with _running(given, app.Options(TOKEN, api.base, port=0, figures=figures, consent=consent)):
        yield


@contextlib.asynccontextmanager
async def webhook(api: BotApi, given: Service, secret: str = "s3cret") -> AsyncIterator[str]:
    """Gives the address of the webhook."""
    port = free_port()
    url = f"http://127.0.0.1:{port}/hook"
    options = app.Options(TOKEN, api.base, url, secret, port=port)
    async with _running(given, options):
        await listening(port)
        await app.set_webhook(options)
        yield url


@contextlib.asynccontextmanager
async def _running(given: Service, options: app.Options) -> AsyncIterator[None]:
    stop = asyncio.Event()
    task = asyncio.create_task(app.run(given, options, stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(task, 10)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


async def listening(port: int) -> None:
    """Waits until somebody listens on the port of this machine."""
    for _ in range(1000):  # a first start learns the words anew
        with contextlib.suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            await writer.wait_closed()
            return
        await asyncio.sleep(0.02)
    raise TimeoutError
