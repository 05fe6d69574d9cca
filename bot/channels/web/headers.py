"""What every response says: keep nothing, load nothing from elsewhere, be framed only by hosts we know."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors {}"
)


class Headers:
    """ASGI middleware. hosts are origins such as https://example.org whose pages may show ours in a frame.

    Nothing may be cached, the style sheet neither: a file in a browser's cache tells who was here.
    """

    def __init__(self, app: ASGIApp, hosts: Sequence[str]) -> None:
        self._app = app
        ours = {
            "cache-control": "no-store",
            "content-security-policy": POLICY.format(" ".join(hosts) or "'none'"),
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
            "x-robots-tag": "noarchive",
            "permissions-policy": "camera=(), microphone=(), geolocation=(self)",
            "cross-origin-opener-policy": "same-origin",
        }
        self._ours = [(name.encode(), value.encode()) for name, value in ours.items()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = [item for item in message["headers"] if item[0] not in (b"etag", b"last-modified")]
                message["headers"] = [*kept, *self._ours]
            await send(message)

        await self._app(scope, receive, with_headers)
