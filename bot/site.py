"""The web channel as a process: the chat page for an operator, and a demo of everything on one machine."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import time
import webbrowser
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import bootstrap, logs, sample, steering, stores, trial
from bot.channels.server import serving, written
from bot.channels.web import app
from bot.channels.web.page import Door
from bot.knowledge.model import Knowledge
from bot.service import NoRecorder, Service
from bot.settings import Settings
from bot.statistics import archive

PARENTS = Door(
    "Für Eltern: der Chat",
    "Ein Satz oder drei Fingertipps führen zu einer Stelle mit Telefon, Adresse und Zeiten.",
    app.CHAT,
)
STARTED = """\
Wegweiser läuft: {address}
Zum Beenden: Strg+C."""


@dataclass(frozen=True)
class Part:
    """A part of the demo: its door and its pages."""

    door: Door
    routes: Sequence[BaseRoute] = ()


def web(settings: Settings, _: argparse.Namespace) -> int:
    """The chat page until the process is asked to end."""
    logs.set_up()
    bootstrap.run_loop(_web(settings))
    return 0


async def _web(settings: Settings) -> None:
    async with bootstrap.living(settings, _nobody) as alive:
        routes = [*app.entrance(), *app.routes(alive.service), *alive.routes, *_report(settings, alive.service)]
        async with _serving(settings, routes):
            await alive.stop.wait()


def _report(settings: Settings, service: Service) -> list[BaseRoute]:
    """The steering group's page, when there is a password for it."""
    if not settings.report_password_hash:
        return []
    from bot.channels.web import report
    from bot.editor.login import Login

    def knowledge() -> Knowledge:
        return service.engine.knowledge if service.engine else Knowledge()

    shelf = report.Shelf(knowledge, lambda: archive.read(lambda: stores.open_store(settings)), steering.today)
    return report.routes(Login(settings.report_password_hash, time.monotonic), shelf)


def demo(settings: Settings, _: argparse.Namespace) -> int:
    """Everything on one address, with nothing counted."""
    logs.set_up()
    copy = trial.copied(settings)
    bootstrap.run_loop(_demo(copy, [*coordination(copy), *parts(settings)]))
    return 0


def coordination(copy: Settings) -> list[Part]:
    """The editor, on the same copy of the knowledge as the chat."""
    pages = trial.routes(copy)
    return [Part(Door(*trial.DOOR), pages)] if pages else []


def parts(settings: Settings) -> list[Part]:
    """What the demo shows beside the chat: parts that exist bring their door along."""
    return [Part(Door(*sample.DOOR), sample.routes(settings))]


async def _demo(settings: Settings, beside: Sequence[Part]) -> None:
    """The doors are there at once; the chat answers as soon as the knowledge has been read."""
    stop, ready = bootstrap.stopping(), asyncio.Event()
    with ThreadPoolExecutor(1, "reader") as reader:
        service = Service(None, NoRecorder(), bootstrap.now, reader)
        doors = [PARENTS, *(part.door for part in beside)]
        routes = [*app.entrance(doors), *app.routes(service), *(route for part in beside for route in part.routes)]
        async with _serving(settings, routes, [Middleware(Waiting, ready=ready, path=app.CHAT)]) as address:
            _show(address)
            service.engine = await asyncio.get_running_loop().run_in_executor(reader, bootstrap.load_engine, settings)
            ready.set()
            async with bootstrap.watched(settings, service, _nobody):
                await stop.wait()


class Waiting:
    """ASGI middleware that holds requests below a path until something is ready."""

    def __init__(self, wrapped: ASGIApp, ready: asyncio.Event, path: str) -> None:
        self._wrapped, self._ready, self._path = wrapped, ready, path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].startswith(self._path):
            await self._ready.wait()
        await self._wrapped(scope, receive, send)


@asynccontextmanager
async def _serving(
    settings: Settings, routes: Sequence[BaseRoute], beside: Sequence[Middleware] = ()
) -> AsyncIterator[str]:
    """Gives and shows the address as soon as somebody can open it."""
    middleware = [*app.middleware(settings.embed_hosts), *beside]
    host, proxies = settings.http_host, settings.trusted_proxies
    async with serving(routes, host, settings.http_port, middleware, proxies) as port:
        address = f"http://{written(host)}:{port}/"
        print(STARTED.format(address=address), flush=True)
        yield address


async def _nobody(_: object) -> bool:
    """A web server has no chat with the coordinator; its log says what is wrong."""
    return True


def _show(address: str) -> None:
    """The page itself, where somebody sits at a screen."""
    screen = sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.stdout.isatty() and screen:
        webbrowser.open(address)
