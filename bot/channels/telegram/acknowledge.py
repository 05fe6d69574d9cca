"""Stops the spinner of a tapped button: in the response of the webhook, or by a call when that would take long."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from bot.channels.telegram.api import SPINNER, Api, Refused, Unavailable
from bot.logs import trail

log = logging.getLogger(__name__)

SPINNER_SECONDS = 0.5  # a tap that takes longer is acknowledged before its screen is there
Call = dict[str, Any]
"""A method by its Bot API name under "method", with its parameters."""


class Acknowledgements:
    """Telegram does not mind to hear the same one twice."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._late: set[asyncio.Task[None]] = set()

    def later(self, tap: str) -> asyncio.TimerHandle:
        """Acknowledges a tap by a call in a moment, unless it is cancelled before."""
        return asyncio.get_running_loop().call_later(SPINNER_SECONDS, self._begin, tap)

    def now(self, tap: str) -> asyncio.Task[None]:
        """The call, begun; it never fails."""
        return asyncio.create_task(self._call(tap))

    def end(self) -> None:
        """Gives up what is still on its way."""
        for task in self._late:
            task.cancel()

    def _begin(self, tap: str) -> None:
        task = self.now(tap)
        self._late.add(task)
        task.add_done_callback(self._late.discard)

    async def _call(self, tap: str) -> None:
        """A late or repeated answer is refused by Telegram; that must not stop the edit."""
        try:
            await self._api.call(SPINNER, callback_query_id=tap)
        except (Refused, Unavailable) as error:
            log.info("a tap was not acknowledged: %s", trail(error))


def in_response(tap: str) -> Call:
    """What Telegram does when it finds it in a response; it tells nobody the result."""
    return {"method": SPINNER, "callback_query_id": tap}
