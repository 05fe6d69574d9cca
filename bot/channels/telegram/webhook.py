"""Telegram's webhook: check the secret, handle the update, and only then say that it arrived."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.telegram.api import Unavailable
from bot.logs import trail

log = logging.getLogger(__name__)

HEADER = "x-telegram-bot-api-secret-token"
MAX_BYTES = 1024 * 1024
PERMANENT = 200  # Telegram repeats everything that is not 2xx


def route(path: str, secret: str, handle: Callable[[Any], Awaitable[None]]) -> Route:
    """Answers 200 when an update is done with, 503 when it should come again, 401 without the secret."""
    expected = secret.encode()

    async def receive(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(), expected):
            return Response(status_code=401)
        body = await _body(request)
        try:
            update = orjson.loads(body)
        except orjson.JSONDecodeError:
            log.warning("an update was skipped: not JSON")
            return Response(status_code=PERMANENT)
        try:
            await handle(update)
        except Unavailable as error:
            return Response(status_code=503, headers={"Retry-After": str(max(1, round(error.after)))})
        except Exception as error:
            log.error("an update was skipped: %s", trail(error))
        return Response(status_code=PERMANENT)

    return Route(path, receive, methods=["POST"])


async def _body(request: Request) -> bytes:
    """The body, cut where no update is that long."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > MAX_BYTES:
            return b""
        parts.append(part)
    return b"".join(parts)
