"""Calls of the Bot API with a retry policy that never makes one chat wait for another."""

from __future__ import annotations

import asyncio
import logging
import random
from typing import Any

from telegram import Bot
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.channels.telegram.request import AiohttpRequest

log = logging.getLogger(__name__)

ATTEMPTS = 5
SEND_ATTEMPTS = 2  # a send that timed out may have arrived: one more try, not five
FIRST_PAUSE = 0.2


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


class Api(Bot):
    """python-telegram-bot's bot, with raw calls for the hot path: no parsing of replies that nobody reads."""

    def __init__(self, token: str, base: str, poll_seconds: float) -> None:
        super().__init__(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=AiohttpRequest(),
            get_updates_request=AiohttpRequest(read=poll_seconds + 10),
        )

    async def open(self) -> None:
        """Opens the connection pools; asks Telegram nothing."""
        for request in self._request:
            await request.initialize()

    async def close_pools(self) -> None:
        for request in self._request:
            await request.shutdown()

    async def call(self, method: str, **params: Any) -> Any:
        """The result of a method by its Bot API name. Raises Refused or Unavailable.

        Drops, 5xx and timeouts are tried again with growing, random pauses; when Telegram asks to wait (429), that is
        left to the caller, who knows which chat it concerns.
        """
        attempts = SEND_ATTEMPTS if method.startswith("send") else ATTEMPTS
        while True:
            try:
                return await self._post(method, params)
            except RetryAfter as error:
                raise Unavailable(_seconds(error)) from None
            except (BadRequest, Forbidden, InvalidToken, Conflict) as error:
                raise Refused(error.message) from None
            except (NetworkError, TelegramError):
                attempts -= 1
                if not attempts:
                    raise Unavailable from None
                pause = FIRST_PAUSE * 2 ** (ATTEMPTS - attempts) * random.uniform(0.5, 1.0)
            await asyncio.sleep(pause)


def _seconds(error: RetryAfter) -> float:
    after = error.retry_after
    return after if isinstance(after, int | float) else after.total_seconds()
