"""Telegram's webhook: check the secret, handle the update, and only then say that it arrived."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import orjson
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.channels.telegram.acknowledge import Call
from bot.channels.telegram.api import Unavailable
from bot.logs import trail

log = logging.getLogger(__name__)

HEADER = b"x-telegram-bot-api-secret-token"
MAX_BYTES = 1024 * 1024
ARRIVED = 200  # Telegram repeats everything that is not 2xx


def route(path: str, secret: str, handle: Callable[[Any], Awaitable[Call | None]]) -> Route:
    """Answers 200 when an update is done with, 503 when it should come again, 401 without the secret."""
    return Route(path, _Hook(secret.encode(), handle), methods=["POST"])


@dataclass(frozen=True)
class _Hook:
    """The endpoint as a bare ASGI application: nothing between the server and the handler.

    What handle gives is put into the response, where Telegram takes it as a call whose result nobody needs.
    """

    secret: bytes = field(repr=False)
    handle: Callable[[Any], Awaitable[Call | None]]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = Response(status_code=401)
        if hmac.compare_digest(_given(scope), self.secret):
            response = await self._answer(await _body(receive))
        await response(scope, receive, send)

    async def _answer(self, body: bytes) -> Response:
        try:
            call = await self.handle(orjson.loads(body))
        except orjson.JSONDecodeError:
            log.warning("an update was skipped: not JSON")
        except Unavailable as error:
            return Response(status_code=503, headers={"Retry-After": str(max(1, round(error.after)))})
        except Exception as error:
            log.error("an update was skipped: %s", trail(error))
        else:
            if call:
                return Response(orjson.dumps(call), media_type="application/json")
        return Response(status_code=ARRIVED)


def _given(scope: Scope) -> bytes:
    """The secret that came with the request."""
    return next((value for name, value in scope["headers"] if name == HEADER), b"")


async def _body(receive: Receive) -> bytes:
    """The body; nothing when no update is that long, or when it broke off."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        part = message.get("body", b"")
        size += len(part)
        if size > MAX_BYTES or message["type"] == "http.disconnect":
            return b""
        parts.append(part)
        if not message.get("more_body"):
            return b"".join(parts)
