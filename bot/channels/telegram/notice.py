"""Brings a message of the bot's operation to one chat that the operator has named."""

from __future__ import annotations

from bot.channels.telegram.api import Refused, Unavailable
from bot.channels.telegram.app import Options, connected

LONGEST = 4000  # characters; Telegram's own limit is 4096


async def notify(options: Options, chat: str, text: str) -> bool:
    """Whether it arrived, or never will."""
    async with connected(options) as api:
        try:
            await api.call("sendMessage", chat_id=chat, text=text[:LONGEST])
        except Unavailable:
            return False
        except Refused:
            return True
    return True
