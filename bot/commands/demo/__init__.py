"""A demo of everything on one machine: the chat, the coordinator's pages and a report, with nothing counted."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import webbrowser
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import bootstrap, logs
from bot.channels.web import app
from bot.channels.web.page import Door
from bot.commands.demo import editor, report
from bot.commands.web import nobody, serve
from bot.service import NoRecorder, Service
from bot.settings import Settings

PARENTS = Door(
    "Für Eltern: der Chat",
    "Ein Satz oder drei Fingertipps führen zu einer Stelle mit Telefon, Adresse und Zeiten.",
    app.CHAT,
)


@dataclass(frozen=True)
class Part:
    """A part of the demo: its door and its pages."""

    door: Door
    routes: Sequence[BaseRoute] = ()


def demo(settings: Settings, _: argparse.Namespace) -> int:
    """Everything on one address, with nothing counted."""
    logs.set_up()
    copy = editor.copied(settings)
    bootstrap.run_loop(_demo(copy, [*coordination(copy), *parts(settings)]))
    return 0


def coordination(copy: Settings) -> list[Part]:
    """The editor, on the same copy of the knowledge as the chat."""
    pages = editor.routes(copy)
    return [Part(Door(*editor.DOOR), pages)] if pages else []


def parts(settings: Settings) -> list[Part]:
    """What the demo shows beside the chat: parts that exist bring their door along."""
    return [Part(Door(*report.DOOR), report.routes(settings))]


async def _demo(settings: Settings, beside: Sequence[Part]) -> None:
    """The doors are there at once; the chat answers as soon as the knowledge has been read."""
    stop, ready = bootstrap.stopping(), asyncio.Event()
    with ThreadPoolExecutor(1, "reader") as reader:
        service = Service(None, NoRecorder(), bootstrap.now, reader)
        doors = [PARENTS, *(part.door for part in beside)]
        routes = [*app.entrance(doors), *app.routes(service), *(route for part in beside for route in part.routes)]
        async with serve(settings, routes, [Middleware(Waiting, ready=ready, path=app.CHAT)]) as address:
            _show(address)
            service.engine = await asyncio.get_running_loop().run_in_executor(reader, bootstrap.load_engine, settings)
            ready.set()
            async with bootstrap.watched(settings, service, nobody):
                await stop.wait()


class Waiting:
    """ASGI middleware that holds requests below a path until something is ready."""

    def __init__(self, wrapped: ASGIApp, ready: asyncio.Event, path: str) -> None:
        self._wrapped, self._ready, self._path = wrapped, ready, path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["path"].startswith(self._path):
            await self._ready.wait()
        await self._wrapped(scope, receive, send)


def _show(address: str) -> None:
    """The page itself, where somebody sits at a screen."""
    screen = sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.stdout.isatty() and screen:
        webbrowser.open(address)
