"""/statistik: the newest report for the chats of the steering group; for all others the command does not exist."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from telegram import InputFile

from bot.channels.telegram.api import Api
from bot.channels.telegram.updates import Received
from bot.dialogue.messages import Command
from bot.statistics.report.briefing import Briefing

ASK = Command("statistik")


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
        """The text, the picture, the PDF. Raises Refused and Unavailable."""
        briefing = await self.newest()
        await api.call("sendMessage", chat_id=chat, text=briefing.text)
        if briefing.picture:
            photo = InputFile(briefing.picture, filename=f"{briefing.name}.png")
            await api.upload("sendPhoto", chat_id=chat, photo=photo, caption=briefing.caption)
        if briefing.pdf:
            document = InputFile(briefing.pdf, filename=f"{briefing.name}.pdf")
            await api.upload("sendDocument", chat_id=chat, document=document)
