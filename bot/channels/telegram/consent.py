"""The button below a notice, with which the coordinator's chat allows what waits for a person's yes."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.channels.telegram.api import Api, Refused, Unavailable
from bot.channels.telegram.updates import Received
from bot.dialogue.messages import Tap
from bot.logs import trail

log = logging.getLogger(__name__)

LABEL = "Ja, so übernehmen"
YES = "yes-"  # no token begins like this


@dataclass(frozen=True, slots=True)
class Consent:
    """give takes the name of what is allowed, says in German what has become of it, and never fails.

    The button holds the name, so that it works after a restart, and twice means the same as once.
    """

    chat: str = field(default="", repr=False)
    give: Callable[[str], str] = str

    def wanted(self, received: Received) -> bool:
        """Whether it is a tap on such a button in the chat that may decide."""
        return bool(received.callback_id) and str(received.chat) == self.chat and _token(received).startswith(YES)

    async def take(self, api: Api, received: Received) -> None:
        """Says what has become of it, or raises Refused or Unavailable, and takes the button away."""
        said = await asyncio.to_thread(self.give, _token(received).removeprefix(YES))
        await api.call("sendMessage", chat_id=received.chat, text=said)
        try:
            await api.call("editMessageReplyMarkup", chat_id=received.chat, message_id=received.message_id)
        except (Refused, Unavailable) as error:
            log.info("a button could not be taken away: %s", trail(error))


def keyboard(name: str) -> dict[str, Any]:
    """The button that allows what has this name."""
    return {"inline_keyboard": [[{"text": LABEL, "callback_data": f"{YES}{name}"}]]}


def _token(received: Received) -> str:
    given = received.incoming.input if received.incoming else None
    return given.token if isinstance(given, Tap) and not given.link else ""
