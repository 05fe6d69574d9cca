"""Where a person is in the conversation, packed into a token that every button, deep link and form carries.

A token is 64 characters of A–Z a–z 0–9 _ - at most: version, checksum, six one-character fields, then codes of six
characters. A code is 36 bits of a hash of an id, so that old buttons keep working when the knowledge base grows.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from string import ascii_letters, digits

from bot.knowledge.code import SIZE, code
from bot.knowledge.model import AGE_BANDS, Knowledge

VERSION = "1"
ALPHABET = ascii_letters + digits + "_-"
LANGS = ("de", "en", "tr", "ru", "uk", "ar", "vi", "pl")
AGES = ("", *AGE_BANDS)
MAX_OTHERS = 5
MAX_PAGE = len(ALPHABET) - 1
CHECK = 4
HEAD = 1 + CHECK + 6
NOTHING = "_" * SIZE


class View(StrEnum):
    """The kinds of screen; the value stands in the token."""

    START = "s"
    TREE = "t"
    NEED = "n"
    ENTRY = "e"
    HELP = "h"
    SITUATION = "u"
    REGION = "r"
    LANGUAGE = "l"
    ABOUT = "a"
    PRIVACY = "p"
    CHOICES = "c"
    HUMAN = "m"
    MAP = "k"
    HELPED = "y"
    NOT_HELPED = "x"


class Via(StrEnum):
    """How a person came to a screen. Only the first five lead to a count."""

    TREE = "t"
    TEXT = "x"
    LINK = "l"
    CHOICE = "c"
    PLACE = "p"
    BACK = "b"


@dataclass(frozen=True, slots=True)
class Position:
    """subject is the id of the topic/screen, need or entry shown; need is the need an entry is shown for.

    others are needs that were nearly meant. region, source and child_age are empty when unknown.
    """

    view: View = View.START
    lang: str = "de"
    subject: str = ""
    need: str = ""
    region: str = ""
    child_age: str = ""
    source: str = ""
    via: Via = Via.TREE
    page: int = 0
    others: tuple[str, ...] = ()


class Codec:
    """Encodes and decodes positions for one snapshot of the knowledge base."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._regions = ("", *knowledge.region)
        sources = [source.id for source in knowledge.sources]
        names = [*knowledge.topic, *knowledge.screens, *knowledge.needs, *knowledge.entry, *sources]
        self._names = {code(name): name for name in names}
        self._names[NOTHING] = ""

    def encode(self, position: Position) -> str:
        """The token of a position whose ids exist; ids are not looked up."""
        flags = (
            position.view
            + ALPHABET[LANGS.index(position.lang)]
            + ALPHABET[self._regions.index(position.region) if position.region in self._regions else 0]
            + ALPHABET[AGES.index(position.child_age)]
            + position.via
            + ALPHABET[min(position.page, MAX_PAGE)]
        )
        names = (position.subject, position.need, position.source, *position.others[:MAX_OTHERS])
        body = flags + "".join(code(name) if name else NOTHING for name in names)
        while body.endswith(NOTHING):
            body = body[:-SIZE]
        return VERSION + _checksum(body) + body

    def decode(self, token: str) -> Position | None:
        """The position of a token, or None if it is forged, damaged, of another version or names what is gone."""
        body = token[1 + CHECK :]
        codes = [token[at : at + SIZE] for at in range(HEAD, len(token), SIZE)]
        if not token.startswith(VERSION) or len(body) < HEAD - 1 - CHECK or len(codes) > 3 + MAX_OTHERS:
            return None
        if token[1 : 1 + CHECK] != _checksum(body):
            return None
        try:
            view, via = View(body[0]), Via(body[4])
            lang, region, age, page = (ALPHABET.index(body[at]) for at in (1, 2, 3, 5))
            subject, need, source, *others = [self._names[item] for item in codes] + [""] * max(0, 3 - len(codes))
            return Position(
                view, LANGS[lang], subject, need, self._regions[region], AGES[age], source, via, page, tuple(others)
            )
        except (ValueError, KeyError, IndexError):
            return None


def _checksum(body: str) -> str:
    return urlsafe_b64encode(blake2b(body.encode(errors="replace"), digest_size=3).digest()).decode()
