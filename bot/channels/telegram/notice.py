"""Brings a message of the bot's operation to one chat that the operator has named."""

from __future__ import annotations

import logging
from typing import Any

from bot.channels.telegram import consent
from bot.channels.telegram.api import Refused, Unavailable
from bot.channels.telegram.app import Options, connected
from bot.logs import trail

log = logging.getLogger(__name__)

LONGEST = 4096  # UTF-16 units
MORE = "…"


async def notify(options: Options, chat: str, text: str, allows: str = "") -> bool:
    """Whether it arrived, or never will. allows is the name of what a button below it allows."""
    params: dict[str, Any] = {"reply_markup": consent.keyboard(allows)} if allows else {}
    async with connected(options) as api:
        try:
            await api.call("sendMessage", chat_id=int(chat), text=_cut(text), **params)
        except Unavailable:
            return False
        except Refused as error:
            log.warning(
                "the coordinator's chat takes no messages, look at WEGWEISER_COORDINATOR_CHAT: %s", trail(error)
            )
    return True


def _cut(text: str) -> str:
    units = text.encode("utf-16-le")
    if len(units) <= 2 * LONGEST:
        return text
    return units[: 2 * (LONGEST - len(MORE))].decode("utf-16-le", "ignore") + MORE
