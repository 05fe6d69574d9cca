"""Where a person is in the conversation, packed into a token that every button, deep link and form carries.

A token is 55 characters of A–Z a–z 0–9 _ - at most: version, checksum, six one-character fields, the code of a region,
then codes of six characters. A code is bits of a hash of an id, so that old buttons keep working when the knowledge
base grows or is put in another order.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from dataclasses import dataclass
from enum import StrEnum
from hashlib import blake2b
from string import ascii_letters, digits

from bot.knowledge.code import REGION_SIZE, SIZE, code, region_code
from bot.knowledge.model import AGE_BANDS, Knowledge

VERSION = "2"
FIRST = "1"  # its tokens, which may be printed on paper, had the number of a region in place of a code
ALPHABET = ascii_letters + digits + "_-"
LANGS = ("de", "en", "tr", "ru", "uk", "ar", "vi", "pl")
AGES = ("", *AGE_BANDS)
MAX_OTHERS = 4
MAX_PAGE = len(ALPHABET) - 1
CHECK = 4
FIELDS = 6 + REGION_SIZE
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

    screen is the screen of a tree that led to the need, others are needs that were nearly meant; who came through a
    tree has no others. region, source and child_age are empty when unknown. before is the view from which a person
    came to the help screen, which keeps what that view has shown.
    """

    view: View = View.START
    lang: str = "de"
    subject: str = ""
    need: str = ""
    screen: str = ""
    region: str = ""
    child_age: str = ""
    source: str = ""
    via: Via = Via.TREE
    page: int = 0
    others: tuple[str, ...] = ()
    before: View = View.START


class Codec:
    """Encodes and decodes positions for one snapshot of the knowledge base."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._regions = {region_code(name): name for name in ("", *knowledge.region)}
        sources = [source.id for source in knowledge.sources]
        names = [*knowledge.topic, *knowledge.screens, *knowledge.needs, *knowledge.entry, *sources]
        self._names = {code(name): name for name in names}
        self._names[NOTHING] = ""
        self._screens = {*knowledge.topic, *knowledge.screens}

    def encode(self, position: Position) -> str:
        """The token of a position whose ids exist; ids are not looked up."""
        flags = (
            position.view
            + ALPHABET[LANGS.index(position.lang)]
            + ALPHABET[AGES.index(position.child_age) if position.child_age in AGES else 0]
            + position.via
            + ALPHABET[min(position.page, MAX_PAGE)]
            + position.before
            + region_code(position.region)
        )
        came = (position.screen,) if position.screen else position.others[:MAX_OTHERS]
        names = (position.subject, position.need, position.source, *came)
        body = flags + "".join(code(name) if name else NOTHING for name in names)
        while body.endswith(NOTHING):
            body = body[:-SIZE]
        return VERSION + _checksum(VERSION + body) + body

    def decode(self, token: str) -> Position | None:
        """The position of a token, or None if it is forged, damaged, of another version or names what is gone."""
        version, checksum, body = token[:1], token[1 : 1 + CHECK], token[1 + CHECK :]
        if version not in (VERSION, FIRST) or checksum != _checksum(body if version == FIRST else version + body):
            return None
        if version == FIRST:
            body = body[:2] + body[3:6] + View.START + region_code("") + body[6:]
        codes = [body[at : at + SIZE] for at in range(FIELDS, len(body), SIZE)]
        if len(body) < FIELDS or len(codes) > 3 + MAX_OTHERS:
            return None
        try:
            lang, age, page = (ALPHABET.index(body[at]) for at in (1, 2, 4))
            subject, need, source = [self._names[item] for item in [*codes, *[NOTHING] * 3][:3]]
            others = [name for item in codes[3:] if (name := self._names.get(item, ""))]  # nobody needs those that went
            screen = others.pop(0) if others and others[0] in self._screens else ""
            region = self._regions.get(body[6:FIELDS], "")
            return Position(
                View(body[0]), LANGS[lang], subject, need, screen, region, AGES[age], source, Via(body[3]), page,
                tuple(others), View(body[5]),
            )  # fmt: skip
        except (ValueError, KeyError, IndexError):
            return None


def _checksum(text: str) -> str:
    return urlsafe_b64encode(blake2b(text.encode(errors="replace"), digest_size=3).digest()).decode()
