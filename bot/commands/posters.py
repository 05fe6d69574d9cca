"""The command that writes posters."""

from __future__ import annotations

import argparse
import asyncio
import re
from pathlib import Path

from bot import edition
from bot.errors import BotError, UsageError
from bot.settings import Settings

USERNAME = re.compile(r"[A-Za-z]\w{4,31}", re.ASCII)


def qr(settings: Settings, given: argparse.Namespace) -> int:
    """One poster, as a file."""
    try:
        from bot.poster import FORMATS, poster  # drawing is an extra that the bot does without
    except ImportError:
        raise BotError("Für Poster fehlen Pakete: pip install 'wegweiser[posters]'") from None
    known = edition.load(settings.knowledge_dir, settings.cache, None).knowledge
    page = poster(known, _bot(settings, given.bot), given.need, given.source)
    file = Path(given.out) / f"wegweiser-{given.need or 'start'}-{given.source or 'alle'}.{given.format}"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(FORMATS[given.format](page))
    except OSError as error:
        raise BotError(f"{file} lässt sich nicht schreiben: {error.strerror}.") from None
    print(f"{file}\n{page.link}")
    return 0


def _bot(settings: Settings, given: str) -> str:
    """The user name that was given, or the one Telegram knows the token by."""
    name = given.removeprefix("@")
    if not name and settings.token:
        from bot.channels.telegram import app

        name = asyncio.run(app.username(app.Options(settings.token, settings.api_base)))
    if not USERNAME.fullmatch(name):
        raise UsageError("Gib den Benutzernamen des Bots an, zum Beispiel: wegweiser qr --bot wegweiser_bot")
    return name
