"""The bot as a process of its own, which can be killed."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from bot import edition
from bot.settings import ROOT
from tests.contract.running import free_port, listening
from tests.fakes.botapi import TOKEN, BotApi

SECRET = "s3cret"


@cache
def learnt() -> Path:
    """A cache of the shipped knowledge, so that not every process learns it anew."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    edition.load(ROOT / "knowledge", folder, None)
    return folder


@dataclass
class Bot:
    """A bot that talks to a fake; port is set in webhook mode. extra is added to its environment."""

    api: BotApi
    data: Path
    port: int = 0
    http_port: int = 0
    module: str = "bot"
    extra: dict[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    @property
    def log(self) -> Path:
        """What the process wrote to standard output and error."""
        return self.data / "bot.log"

    async def start(self) -> None:
        hook = {"WEGWEISER_WEBHOOK_URL": self.url, "WEGWEISER_WEBHOOK_SECRET": SECRET} if self.port else {}
        environment = {
            **os.environ,
            **hook,
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE": self.api.base,
            "WEGWEISER_DATA_DIR": str(self.data),
            "WEGWEISER_ENCODER": "off",
            "WEGWEISER_HTTP_PORT": str(self.port or self.http_port),
            **self.extra,
        }
        if not (self.data / "cache").exists():
            shutil.copytree(learnt(), self.data / "cache")
        log = self.log.open("ab")
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", self.module, "telegram", cwd=ROOT, env=environment, stderr=log, stdout=log
        )
        log.close()
        if self.port:
            await listening(self.port)

    async def end(self, number: int) -> float:
        """Sends a signal and waits for the end; seconds it took."""
        assert self.process is not None
        began = asyncio.get_running_loop().time()
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(number)
        await asyncio.wait_for(self.process.wait(), 15)
        return asyncio.get_running_loop().time() - began


@contextlib.asynccontextmanager
async def bot(
    api: BotApi, data: Path, mode: str, *, http_port: int = 0, module: str = "bot", **extra: str
) -> AsyncIterator[Bot]:
    """A started bot in a mode, "polling" or "webhook"; killed at the end. Without http_port a free one is taken."""
    webhook = mode == "webhook"
    port = (http_port or free_port()) if webhook else 0
    running = Bot(api, data, port, port or http_port, module, extra)
    await running.start()
    if running.port:
        api.hook = {"url": running.url, "secret_token": SECRET}
    try:
        yield running
    finally:
        await running.end(signal.SIGKILL)
