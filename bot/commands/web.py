"""The chat page for an operator, with the steering group's report beside it."""

from __future__ import annotations

import argparse
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from bot import bootstrap, logs, stores
from bot.channels.server import serving, written
from bot.channels.web import app
from bot.knowledge.model import Knowledge
from bot.service import Service
from bot.settings import Settings
from bot.statistics import archive

STARTED = """\
Wegweiser läuft: {address}
Zum Beenden: Strg+C."""


def web(settings: Settings, _: argparse.Namespace) -> int:
    """The chat page until the process is asked to end."""
    logs.set_up()
    bootstrap.run_loop(_web(settings))
    return 0


async def _web(settings: Settings) -> None:
    async with bootstrap.living(settings, nobody) as alive:
        routes = [*app.entrance(), *app.routes(alive.service), *alive.routes, *_report(settings, alive.service)]
        async with serve(settings, routes):
            await alive.stop.wait()


def _report(settings: Settings, service: Service) -> list[BaseRoute]:
    """The steering group's page, when there is a password for it."""
    if not settings.report_password_hash:
        return []
    from bot.channels.web import report
    from bot.editor.login import Login

    def knowledge() -> Knowledge:
        return service.engine.knowledge if service.engine else Knowledge()

    shelf = report.Shelf(knowledge, lambda: archive.read(lambda: stores.open_store(settings)), bootstrap.today)
    return report.routes(Login(settings.report_password_hash, time.monotonic), shelf)


@asynccontextmanager
async def serve(
    settings: Settings, routes: Sequence[BaseRoute], beside: Sequence[Middleware] = ()
) -> AsyncIterator[str]:
    """Gives and shows the address as soon as somebody can open it."""
    middleware = [*app.middleware(settings.embed_hosts), *beside]
    host, proxies = settings.http_host, settings.trusted_proxies
    async with serving(routes, host, settings.http_port, middleware, proxies) as port:
        address = f"http://{written(host)}:{port}/"
        print(STARTED.format(address=address), flush=True)
        yield address


async def nobody(_: object) -> bool:
    """A web server has no chat with the coordinator; its log says what is wrong."""
    return True
