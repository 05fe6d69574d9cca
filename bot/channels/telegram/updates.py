"""Reads updates: which chat, what the person did, and what must be answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import msgspec

from bot.dialogue.messages import Command, Incoming, Input, Location, Tap, Text, Unreadable

CHANNEL = "telegram"
ALLOWED = ["message", "callback_query", "inline_query"]
PRIVATE = "private"
START = Command("start")
ERASE = ("loeschen", "delete")
Attachment = dict[str, Any] | list[Any] | None  # only whether there is one matters


class Wish(StrEnum):
    """Things a channel does by itself; the callback data of the button begins with the value, then a token or nothing.

    No token begins with a value.
    """

    ERASE = "erase"
    SHARE_LOCATION = "loc-"


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

    @property
    def first(self) -> bool:
        """Whether it may be the first message of a chat: Telegram lets every private chat begin with /start."""
        given = self.incoming.input if self.incoming else None
        return given == START or (isinstance(given, Tap) and given.link)


def decode(raw: Any) -> Received | None:
    """None for what is not for the bot. Raises msgspec.ValidationError on a malformed update."""
    update = msgspec.convert(raw, _Update)
    if update.callback_query:
        return _tap(update.callback_query)
    if update.inline_query:
        return _inline(update.inline_query)
    if update.message:
        return _message(update.message)
    return None


class _User(msgspec.Struct, frozen=True):
    id: int
    language_code: str = ""


class _Chat(msgspec.Struct, frozen=True):
    id: int
    type: str


class _Place(msgspec.Struct, frozen=True):
    latitude: float
    longitude: float


class _Message(msgspec.Struct, frozen=True, rename={"sender": "from"}):
    """What is read of a message; names never get this far. date is 0 when the message is out of reach."""

    message_id: int
    chat: _Chat
    date: int
    sender: _User | None = None
    text: str | None = None
    location: _Place | None = None
    animation: Attachment = None
    audio: Attachment = None
    contact: Attachment = None
    dice: Attachment = None
    document: Attachment = None
    game: Attachment = None
    photo: Attachment = None
    poll: Attachment = None
    sticker: Attachment = None
    story: Attachment = None
    video: Attachment = None
    video_note: Attachment = None
    voice: Attachment = None

    @property
    def attached(self) -> bool:
        """Whether a person sent something that is not text."""
        media = (self.animation, self.audio, self.document, self.photo, self.sticker, self.story, self.video)
        other = (self.video_note, self.voice, self.contact, self.dice, self.game, self.poll)
        return any(item is not None for item in (*media, *other))


class _Query(msgspec.Struct, frozen=True, rename={"sender": "from"}):
    """A tap or an inline query."""

    id: str
    sender: _User
    message: _Message | None = None
    data: str = ""
    query: str = ""


class _Update(msgspec.Struct, frozen=True):
    message: _Message | None = None
    callback_query: _Query | None = None
    inline_query: _Query | None = None


def _tap(query: _Query) -> Received:
    message = query.message
    chat = message.chat.id if message else query.sender.id
    lang = _lang(query.sender)
    return Received(
        chat=chat,
        incoming=_incoming(Tap(query.data), chat, lang),
        message_id=message.message_id if message else 0,
        callback_id=query.id,
        editable=bool(message and message.date and message.text),
        wish=_wish(query.data),
        private=not message or message.chat.type == PRIVATE,
        lang=lang,
    )


def _wish(data: str) -> Wish | None:
    return next((wish for wish in Wish if data.startswith(wish)), None)


def _message(message: _Message) -> Received | None:
    lang = _lang(message.sender)
    chat = message.chat.id
    private = message.chat.type == PRIVATE
    given = _input(message)
    if given is None or (not private and not isinstance(given, Command | Tap)):
        return None
    wish = Wish.ERASE if isinstance(given, Command) and given.name in ERASE else None
    return Received(chat, _incoming(given, chat, lang), message.message_id, wish=wish, private=private, lang=lang)


def _input(message: _Message) -> Input | None:
    """None for service messages such as a new title, which nobody expects an answer to."""
    if message.text is not None:
        return _command(message.text) if message.text.startswith("/") else Text(message.text)
    if message.location:
        return Location(message.location.latitude, message.location.longitude)
    return Unreadable() if message.attached else None


def _command(text: str) -> Input:
    name, _, rest = text[1:].partition(" ")
    name = name.partition("@")[0].lower()
    return Tap(rest.strip(), link=True) if name == "start" and rest.strip() else Command(name)


def _inline(query: _Query) -> Received:
    return Received(query.sender.id, inline_id=query.id, inline_query=query.query, lang=_lang(query.sender))


def _incoming(given: Input, chat: int, lang: str) -> Incoming:
    return Incoming(given, CHANNEL, lang, chat=str(chat))


def _lang(user: _User | None) -> str:
    """ "pt-BR" as "pt"; German when Telegram does not say."""
    return ((user and user.language_code) or "de").partition("-")[0].lower()
