"""python-telegram-bot's HTTP backend on aiohttp, several times faster than its default under load."""

from __future__ import annotations

from typing import Any

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

CONNECTIONS = 256
KEEPALIVE = 25.0  # seconds; below what the Bot API keeps idle connections open, so that no request meets a closed one
JSON = {"Content-Type": "application/json"}
Timeout = Any  # float, None or PTB's marker for "not given"


class AiohttpRequest(BaseRequest):
    """One connection pool. Timeouts in seconds; raises TimedOut and NetworkError as PTB expects."""

    def __init__(self, read: float = 10.0, connect: float = 5.0) -> None:
        self._read = read
        self._connect = connect
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEEPALIVE)
            timeout = aiohttp.ClientTimeout(sock_read=self._read, sock_connect=self._connect)
            self._session = aiohttp.ClientSession(
                connector=connector, timeout=timeout, cookie_jar=aiohttp.DummyCookieJar()
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def send(self, url: str, body: bytes) -> tuple[int, bytes]:
        """Posts JSON; the status and body of the answer. Raises TimedOut and NetworkError."""
        return await self._exchange("POST", url, {"data": body, "headers": JSON})

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:
        """The decoded body. Raises TelegramError, without quoting the body, when it is not JSON."""
        try:
            return orjson.loads(payload)
        except orjson.JSONDecodeError:
            raise TelegramError("Invalid server response") from None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        write_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        connect_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        pool_timeout: Timeout = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        timeout = aiohttp.ClientTimeout(
            sock_read=_seconds(read_timeout, self._read), sock_connect=_seconds(connect_timeout, self._connect)
        )
        return await self._exchange(method, url, {"timeout": timeout, **_body(request_data)})

    async def _exchange(self, method: str, url: str, options: dict[str, Any]) -> tuple[int, bytes]:
        if self._session is None:
            raise RuntimeError("The request backend is not initialised.")
        try:
            async with self._session.request(method, url, **options) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from None


def _body(data: RequestData | None) -> dict[str, Any]:
    """JSON, or multipart when there are files."""
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": orjson.dumps(data.parameters), "headers": JSON}
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, mime) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=mime)
    return {"data": form}


def _seconds(given: Timeout, default: float) -> float | None:
    return default if given is BaseRequest.DEFAULT_NONE else given
