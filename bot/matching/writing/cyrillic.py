"""Russian and Ukrainian in Latin letters, as people type them on a phone without Cyrillic, and the way back."""

from __future__ import annotations

import re

from bot.matching.normalize import LATIN

LANGS = ("ru", "uk")

# The usual ways to type a letter that has several; the others are typed as in LATIN.
_TYPED = {
    "ru": {"я": "ya ja ia", "ю": "yu ju iu", "ё": "yo jo io", "щ": "shch sch", "ж": "zh j", "х": "kh h x", "й": "y j",
           "ц": "ts c", "ы": "y", "ь": "' "},
    "uk": {"я": "ya ja ia", "ю": "yu ju iu", "є": "ye je ie", "ї": "yi ji", "щ": "shch sch", "ж": "zh", "г": "h g",
           "х": "kh x", "й": "y j", "ц": "ts c", "и": "y", "ь": "' "},
}  # fmt: skip
_SINGLE = {
    "ru": str.maketrans("abvgdezijklmnoprstufhcyxwq'", "абвгдезийклмнопрстуфхцыхвкь"),
    "uk": str.maketrans("abvgdezijklmnoprstufhcyxwq'", "абвгдезійклмнопрстуфгцихвкь"),
}
_GROUPS = {
    lang: {"ch": "ч", "sh": "ш"}
    | {way: letter for letter, ways in typed.items() for way in ways.split() if len(way) > 1}
    for lang, typed in _TYPED.items()
}
_GROUP = {lang: re.compile("|".join(sorted(groups, key=len, reverse=True))) for lang, groups in _GROUPS.items()}
_SHORT_I = re.compile(r"(?<=[aeiouy])y(?![aeiou])")


def typed(text: str, lang: str, style: int) -> str:
    """A Cyrillic text in Latin letters; every style takes other ones of the usual ways."""
    ways = {letter: options.split(" ") for letter, options in _TYPED[lang].items()}
    chosen = {letter: options[style % len(options)] for letter, options in ways.items()}
    return text.lower().translate({ord(letter): way for letter, way in (LATIN | chosen).items()})


def restore(text: str, lang: str) -> str:
    """The same in Cyrillic; text that has Cyrillic letters already stays as it is."""
    if any("\u0400" <= char <= "\u04ff" for char in text):
        return text
    groups = _GROUPS[lang]
    grouped = _GROUP[lang].sub(lambda found: groups[found.group()], _SHORT_I.sub("j", text.lower()))
    return grouped.translate(_SINGLE[lang])
