"""An HTTP server that starts and stops when it is told to, and writes no addresses of visitors anywhere."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.errors import SettingsError

GRACE_SECONDS = 8
PROXIES = ("127.0.0.1", "::1")
NOT_READY = ("starting", "error")


class _Server(uvicorn.Server):
    """Leaves signals to the process, which has more to end than this server."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def serving(
    routes: Sequence[BaseRoute],
    host: str,
    port: int,
    middleware: Sequence[Middleware] = (),
    proxies: Sequence[str] = PROXIES,
) -> AsyncIterator[int]:
    """Serves while the context is open and gives the port; open requests are finished at the end.

    proxies are the addresses and networks whose X-Forwarded-For says who asks. Raises SettingsError when the address
    is taken or not ours.
    """
    listener = _listen(host, port)
    app = Starlette(routes=list(routes), middleware=list(middleware))
    config = uvicorn.Config(
        app, log_config=None, log_level="warning", access_log=False, lifespan="off", server_header=False,
        date_header=False, timeout_graceful_shutdown=GRACE_SECONDS, timeout_keep_alive=75,
        forwarded_allow_ips=list(proxies),
    )  # fmt: skip
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        while not server.started:
            if task.done():
                await task
            await asyncio.sleep(0.005)
        yield listener.getsockname()[1]
    finally:
        server.should_exit = True
        await task


def written(host: str) -> str:
    """A host as addresses write it: IPv6 in brackets."""
    return f"[{host}]" if ":" in host else host


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # With the protocol named, asyncio turns off Nagle's algorithm, which holds every answer back by 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen()  # two may bind the same address until one of them listens
    except OSError as error:
        listener.close()
        message = f"{written(host)}:{port} ist belegt oder nicht erlaubt ({error.strerror})."
        raise SettingsError(f"{message} Setze WEGWEISER_HTTP_PORT, bei edit --port.") from None
    return listener


def health(ready: Callable[[], dict[str, str]]) -> list[BaseRoute]:
    """/healthz says that the process lives, /readyz what it can do; 503 while a value is "starting" or "error: …"."""

    async def alive(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    async def readiness(_: Request) -> Response:
        state = ready()
        bad = [name for name, value in state.items() if value.startswith(NOT_READY)]
        return JSONResponse(state, status_code=503 if bad else 200)

    return [Route("/healthz", alive), Route("/readyz", readiness)]
