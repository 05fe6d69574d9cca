"""The steering group's report on invented conversations, for the demo: made on the first visit, kept for the next."""

from __future__ import annotations

import asyncio
import atexit
import subprocess
import sys
from collections.abc import Awaitable
from functools import cache

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from bot import bootstrap, edition
from bot.channels.web import report
from bot.knowledge.model import Knowledge
from bot.settings import Settings
from bot.statistics import archive
from bot.statistics.report import page
from bot.statistics.store import SAMPLE_FILE, SqliteStore

DOOR = (
    "Für die Steuerungsgruppe: der Bericht",
    "Wonach gefragt wird und was fehlt. Hier mit Beispieldaten: Die Gespräche sind erfunden.",
    report.PATH,
)
SIMULATE = ("-m", "bot", "simulate", "--conversations", "6000", "--weeks", "36")  # enough for tables every month
MAKING = "Die Beispieldaten werden gerade erfunden. Das dauert einige Sekunden, dann erscheint hier der Bericht."
FAILED = "Die Beispieldaten ließen sich nicht herstellen. Versuch es so: wegweiser simulate"
LOOK_AGAIN = {"refresh": "2"}  # seconds


class Everybody:
    """A guard without a lock: nobody is in invented data."""

    def patient(self) -> bool:
        return True

    def open(self, _: str) -> str:
        return ""

    def session(self, _: str) -> object | None:
        return self


class Maker:
    """Lets a process of its own invent the conversations, so that the chat beside it stays quick."""

    def __init__(self, settings: Settings) -> None:
        self._file = settings.data_dir / SAMPLE_FILE
        self._process: subprocess.Popen[bytes] | None = None

    def done(self) -> bool:
        """Whether the sample is there; starts making it otherwise."""
        if self._file.exists():
            return True
        if self._process is None:
            self._process = subprocess.Popen([sys.executable, *SIMULATE])  # noqa: S603 # ourselves
            atexit.register(self._process.terminate)
        return False

    @property
    def failed(self) -> bool:
        return self._process is not None and self._process.poll() not in (None, 0)


def routes(settings: Settings) -> list[BaseRoute]:
    """The report without a login, and its style."""
    maker = Maker(settings)

    @cache
    def knowledge() -> Knowledge:
        return edition.load(settings.knowledge_dir, settings.cache, None).knowledge

    def published() -> Awaitable[archive.Published]:
        return archive.read(lambda: SqliteStore.open(settings.data_dir, SAMPLE_FILE))

    pages = report.Pages(Everybody(), report.Shelf(knowledge, published, bootstrap.today))

    async def show(request: Request) -> Response:
        if not maker.done():
            message, header = (FAILED, {}) if maker.failed else (MAKING, LOOK_AGAIN)
            return HTMLResponse(page.nothing(report.STYLE, message), 503, header)
        await asyncio.to_thread(knowledge)  # the first time it is read from files
        return await pages.show(request)

    return [Route(report.PATH, show, methods=["GET"]), Route(report.STYLE, pages.style, methods=["GET"])]
