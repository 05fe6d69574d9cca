"""What people see before the first message: commands, menu button and descriptions, in every language."""

from __future__ import annotations

import asyncio
import logging

from bot.channels.telegram.api import Api, Refused, Unavailable
from bot.dialogue.wording import DEFAULT, words
from bot.knowledge.model import Knowledge
from bot.logs import trail

log = logging.getLogger(__name__)

COMMANDS = ("start", "hilfe", "sprache", "datenschutz", "loeschen")


async def introduce(api: Api, knowledge: Knowledge) -> None:
    """Sets commands and descriptions; a failure is logged and does not keep the bot from answering."""
    try:
        await asyncio.gather(*(_language(api, knowledge, lang) for lang in knowledge.texts))
        await api.call("setChatMenuButton", menu_button={"type": "commands"})
    except (Refused, Unavailable) as error:
        log.warning("commands and descriptions were not set: %s", trail(error))


async def _language(api: Api, knowledge: Knowledge, lang: str) -> None:
    """German is what people see whose language has no texts."""
    say = words(knowledge, lang)
    code = {} if lang == DEFAULT else {"language_code": lang}
    commands = [{"command": name, "description": say(f"command.{name}")} for name in COMMANDS]
    await asyncio.gather(
        api.call("setMyCommands", commands=commands, **code),
        api.call("setMyDescription", description=say("bot.description"), **code),
        api.call("setMyShortDescription", short_description=say("bot.short_description"), **code),
    )
