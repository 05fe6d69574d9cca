"""Reads updates: which chat, what the person did, and what must be answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from telegram import CallbackQuery, InlineQuery, Message, Update

from bot.dialogue.messages import Command, Incoming, Input, Location, Tap, Text, Unreadable

CHANNEL = "telegram"
ALLOWED = ["message", "callback_query", "inline_query"]


class Wish(StrEnum):
    """Things a channel does by itself; the value is also the callback data of the button."""

    ERASE = "erase"
    SHARE_LOCATION = "location"


@dataclass(frozen=True, slots=True)
class Received:
    """One update. message_id is the message a tap belongs to, or the person's message; editable: it may be changed."""

    chat: int
    incoming: Incoming | None = None
    message_id: int = 0
    callback_id: str = field(default="", repr=False)
    editable: bool = False
    wish: Wish | None = None
    private: bool = True
    inline_id: str = field(default="", repr=False)
    inline_query: str = field(default="", repr=False)
    lang: str = "de"


def decode(raw: Any) -> Received | None:
    """None for what is not for the bot. Raises any exception on a malformed update; the caller skips it."""
    update = Update.de_json(raw, None)
    if update.callback_query:
        return _tap(update.callback_query)
    if update.inline_query:
        return _inline(update.inline_query)
    if update.message:
        return _message(update.message)
    return None


def _tap(query: CallbackQuery) -> Received:
    message = query.message
    chat = message.chat.id if message else query.from_user.id
    lang = _lang(query.from_user.language_code)
    data = query.data or ""
    wish = Wish(data) if data in tuple(Wish) else None
    return Received(
        chat=chat,
        incoming=_incoming(Tap(data), chat, lang),
        message_id=message.message_id if message else 0,
        callback_id=query.id,
        editable=bool(message and message.is_accessible and getattr(message, "text", None)),
        wish=wish,
        private=not message or message.chat.type == "private",
        lang=lang,
    )


def _message(message: Message) -> Received | None:
    lang = _lang(message.from_user.language_code if message.from_user else None)
    chat = message.chat.id
    private = message.chat.type == "private"
    given = _input(message)
    if given is None or (not private and not isinstance(given, Command | Tap)):
        return None
    wish = Wish.ERASE if given in (Command("loeschen"), Command("delete")) else None
    return Received(chat, _incoming(given, chat, lang), message.message_id, wish=wish, private=private, lang=lang)


def _input(message: Message) -> Input | None:
    """None for service messages such as a new title, which nobody expects an answer to."""
    text = message.text
    if text is not None:
        return _command(text) if text.startswith("/") else Text(text)
    if message.location:
        return Location(message.location.latitude, message.location.longitude)
    return Unreadable() if message.effective_attachment is not None else None


def _command(text: str) -> Input:
    name, _, rest = text[1:].partition(" ")
    name = name.partition("@")[0].lower()
    return Tap(rest.strip(), link=True) if name == "start" and rest.strip() else Command(name)


def _inline(query: InlineQuery) -> Received:
    lang = _lang(query.from_user.language_code)
    return Received(query.from_user.id, inline_id=query.id, inline_query=query.query, lang=lang)


def _incoming(given: Input, chat: int, lang: str) -> Incoming:
    return Incoming(given, CHANNEL, lang, chat=str(chat))


def _lang(code: str | None) -> str:
    """ "pt-BR" as "pt"; German when Telegram does not say."""
    return (code or "de").partition("-")[0].lower()
