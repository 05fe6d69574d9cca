"""What goes in and out of the conversation, the same for every channel."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import lru_cache

BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Text:
    """Something a person wrote."""

    text: str


@dataclass(frozen=True, slots=True)
class Tap:
    """A token from a button, a deep link or a form: input from outside, to be decoded, never trusted."""

    token: str
    link: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A command without its slash, lower case."""

    name: str


@dataclass(frozen=True, slots=True)
class Location:
    """WGS 84 degrees; used for one reply and forgotten. token is that of the screen where it was asked for, if any."""

    lat: float
    lon: float
    token: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """An Ortsteil or postal code that a person wrote for the screen of a token."""

    text: str
    token: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A photo, a voice message, a sticker: something the bot cannot understand."""


Input = Text | Tap | Command | Location | Place | Unreadable


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message for the bot. lang is the person's setting (BCP 47), chat an opaque key for RAM only."""

    input: Input
    channel: str
    lang: str = "de"
    chat: str = field(default="", repr=False)


class Block(StrEnum):
    """How a paragraph is shown."""

    TEXT = "text"
    HEADING = "heading"
    DETAIL = "detail"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of text in which **two stars** mean bold. A detail may be folded away by the channel.

    only names the one channel where the paragraph is true; empty: everywhere. lang is the language of a detail below
    its first line; empty: that of the screen. quotes: it holds a person's own words, which are kept nowhere.
    """

    text: str
    block: Block = Block.TEXT
    only: str = ""
    lang: str = ""
    quotes: bool = False

    def spans(self) -> list[tuple[str, bool]]:
        """Pieces of text, each with whether it is bold."""
        pieces = BOLD.split(self.text)
        return [(piece, index % 2 == 1) for index, piece in enumerate(pieces) if piece]


class Action(StrEnum):
    """What a choice does: value is a token, a text to copy, an address of a page, or empty.

    The token of SHARE_LOCATION goes back with the location.
    """

    GO = "go"
    COPY = "copy"
    OPEN = "open"
    SHARE_LOCATION = "share_location"
    ERASE = "erase"


class Tone(StrEnum):
    """What a choice means beside its words."""

    PLAIN = "plain"
    MAIN = "main"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Choice:
    label: str
    value: str
    action: Action = Action.GO
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Venue:
    """A place to show on a map; WGS 84 degrees."""

    title: str
    address: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Reply:
    """One screen: paragraphs, then rows of choices. `lang` gives the direction of writing, token leads here again."""

    paragraphs: tuple[Paragraph, ...]
    rows: tuple[tuple[Choice, ...], ...] = ()
    lang: str = "de"
    venue: Venue | None = None
    token: str = ""

    def on(self, channel: str) -> Reply:
        """The screen without what is only true on other channels; the very same one when there is none."""
        return _on(self, channel) if any(paragraph.only for paragraph in self.paragraphs) else self

    @property
    def choices(self) -> list[Choice]:
        """All choices in reading order."""
        return [choice for row in self.rows for choice in row]


@lru_cache(maxsize=256)  # few screens, and the same screen stays the same object
def _on(reply: Reply, channel: str) -> Reply:
    said = tuple(paragraph for paragraph in reply.paragraphs if paragraph.only in ("", channel))
    return replace(reply, paragraphs=said)
