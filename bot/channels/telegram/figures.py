"""/statistik: the newest report for the chats of the steering group; for all others the command does not exist."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from telegram import InputFile

from bot.channels.telegram.api import Api, Refused, Unavailable
from bot.channels.telegram.updates import Received
from bot.dialogue.messages import Command
from bot.logs import trail
from bot.statistics.report.briefing import Briefing

log = logging.getLogger(__name__)

ASK = Command("statistik")
PICTURE = "das Bild"
PDF = "das PDF"
MISSING = "Es fehlt: {}. Schreibe später noch einmal /statistik."


async def _none() -> Briefing:
    return Briefing("")


@dataclass(frozen=True, slots=True)
class Figures:
    """newest gives what to send and never fails."""

    chats: frozenset[str] = field(default=frozenset(), repr=False)
    newest: Callable[[], Awaitable[Briefing]] = _none

    def wanted(self, received: Received) -> bool:
        """Whether the message is the command, from a chat that has it."""
        asked = received.incoming is not None and received.incoming.input == ASK
        return asked and str(received.chat) in self.chats

    async def send(self, api: Api, chat: int) -> None:
        """The text, or raises Refused or Unavailable; then the picture and the PDF.

        A file that does not arrive is named: for its sake the text must not come twice.
        """
        briefing = await self.newest()
        await api.call("sendMessage", chat_id=chat, text=briefing.text)
        missing = []
        if briefing.picture:
            photo = InputFile(briefing.picture, filename=f"{briefing.name}.png")
            if not await _arrives(api.upload("sendPhoto", chat_id=chat, photo=photo, caption=briefing.caption)):
                missing.append(PICTURE)
        if briefing.pdf:
            document = InputFile(briefing.pdf, filename=f"{briefing.name}.pdf")
            if not await _arrives(api.upload("sendDocument", chat_id=chat, document=document)):
                missing.append(PDF)
        if missing:
            await _arrives(api.call("sendMessage", chat_id=chat, text=MISSING.format(", ".join(missing))))


async def _arrives(sent: Awaitable[Any]) -> bool:
    try:
        await sent
    except (Refused, Unavailable) as error:
        log.info("a part of the report did not arrive: %s", trail(error))
        return False
    return True
