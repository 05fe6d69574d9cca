"""Calls of the Bot API with a retry policy that never makes one chat wait for another."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import orjson
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.channels.telegram.meters import Meters
from bot.channels.telegram.request import AiohttpRequest

ATTEMPTS = 5
SEND_ATTEMPTS = 2  # a send that timed out may have arrived: one more try, not five
SPINNER = "answerCallbackQuery"  # tried once: whoever waits for it holds up the chat
FIRST_PAUSE = 0.2
TOO_MANY = 429
WRONG_TOKEN = "Telegram kennt diesen Token nicht. Prüfe TELEGRAM_BOT_TOKEN."  # noqa: S105


class Unavailable(Exception):
    """Telegram could not be reached in time; the update should be tried again. after is in seconds."""

    def __init__(self, after: float = 1.0) -> None:
        super().__init__(after)
        self.after = after


class Refused(Exception):
    """Telegram will never accept this call: blocked by the person, or a bad request. reason is Telegram's sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason.lower()

    @property
    def of_token(self) -> bool:
        """Whether Telegram does not know the token."""
        return "unauthorized" in self.reason or "not found" in self.reason


class Api(Bot):
    """python-telegram-bot's bot, with raw calls for the hot path: no parsing of replies that nobody reads."""

    def __init__(self, token: str, base: str, poll_seconds: float, meters: Meters) -> None:
        self._wire = AiohttpRequest()
        self._poll_wire = AiohttpRequest(read=poll_seconds + 10)
        super().__init__(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._wire,
            get_updates_request=self._poll_wire,
        )
        self._meters = meters

    async def open(self) -> None:
        """Opens the connection pools; asks Telegram nothing."""
        await self._wire.initialize()
        await self._poll_wire.initialize()

    async def close_pools(self) -> None:
        await self._wire.shutdown()
        await self._poll_wire.shutdown()

    async def call(self, method: str, **params: Any) -> Any:
        """The result of a method by its Bot API name. Raises Refused or Unavailable.

        Drops, 5xx and timeouts are tried again with growing, random pauses; when Telegram asks to wait (429), that is
        left to the caller, who knows which chat it concerns.
        """
        for tried in range(_attempts(method)):
            if tried:
                await asyncio.sleep(FIRST_PAUSE * 2 ** (tried - 1) * random.uniform(0.5, 1.0))
            try:
                return await self._once(method, params)
            except NetworkError:
                self._meters.missed()
                self._meters.retries.add()
        raise Unavailable

    async def upload(self, method: str, **params: Any) -> Any:
        """The result of a method that sends a file, tried once. Raises Refused or Unavailable."""
        try:
            return await self._post(method, params)
        except (BadRequest, Forbidden) as error:
            raise Refused(error.message) from None
        except TelegramError:
            raise Unavailable from None

    async def _once(self, method: str, params: dict[str, Any]) -> Any:
        """One try. Raises NetworkError when another may help."""
        wire = self._poll_wire if method == "getUpdates" else self._wire
        status, payload = await wire.send(f"{self.base_url}/{method}", orjson.dumps(params))
        if status >= 500:
            raise NetworkError("unavailable")
        body = _decoded(payload)
        self._meters.reached()
        if status < 300 and body.get("ok"):
            return body.get("result")
        if status == TOO_MANY:
            self._meters.retries.add()
            raise Unavailable(_seconds(body))
        self._meters.refused.add()
        raise Refused(str(body.get("description", "")))


def _attempts(method: str) -> int:
    if method == SPINNER:
        return 1
    return SEND_ATTEMPTS if method.startswith("send") else ATTEMPTS


def _decoded(payload: bytes) -> dict[str, Any]:
    """Raises NetworkError, without quoting the payload, for what a proxy on the way may have written."""
    try:
        body = orjson.loads(payload)
    except orjson.JSONDecodeError:
        raise NetworkError("not JSON") from None
    if not isinstance(body, dict):
        raise NetworkError("not an object")
    return body


def _seconds(body: dict[str, Any]) -> float:
    """How long Telegram asks to wait."""
    parameters = body.get("parameters")
    after = parameters.get("retry_after") if isinstance(parameters, dict) else None
    return float(after) if isinstance(after, int | float) else 1.0
