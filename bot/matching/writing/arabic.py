"""Arabic in Latin letters and digits ("3ayez shoghl"), as people chat, back in Arabic letters.

Short vowels are not written in Arabic and differ by dialect, so words are found by their consonants.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.matching.writing.rows import Rows

LANG = "ar"
MOST_CHOICES = 12  # words with the same consonants, the usual ones first

_TYPED_WORD = re.compile(r"[\w']+")
_TWICE = re.compile(r"(.)\1+")
_PREFIXES = {
    "ال": "el al il l", "بال": "bel bil bal", "لل": "lel lal lil", "وال": "wel wal wil", "عال": "3al 3el", "فال": "fel",
}  # fmt: skip
_TYPED_PREFIXES = {way: prefix for prefix, ways in _PREFIXES.items() for way in ways.split()}
_ATTACHED = re.compile("|".join(way for way in _TYPED_PREFIXES if len(way) > 1))
_PREFIX = re.compile("|".join(sorted(_PREFIXES, key=len, reverse=True)))
_SHORTEST = 3  # letters that must be left behind a prefix

# Letters that sound alike in some dialect or are typed alike share one sign; vowels and throat sounds have none.
_SIGNS = {
    "b": "بپ", "t": "تثط", "j": "ج", "$": "شچ", "h": "حخه", "d": "دذضظ", "r": "ر", "z": "ز", "s": "سص", "g": "غ",
    "f": "فڤ", "k": "قكگ", "l": "ل", "m": "م", "n": "ن", "": "اأإآىءئؤعويةـ",
}  # fmt: skip
_ARABIC = str.maketrans({letter: sign for sign, letters in _SIGNS.items() for letter in letters})
_GROUPS = (("sh", "$"), ("ch", "$"), ("kh", "h"), ("gh", "g"), ("th", "t"), ("dh", "d"))
_LATIN = str.maketrans({"7": "h", "5": "h", "6": "t", "9": "k", "q": "k", "c": "k", "p": "b", "v": "f", "x": "ks"}
                       | dict.fromkeys("aeiouywéèà'328", ""))  # fmt: skip


class Arabic:
    """Safe to use from several threads."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._words: dict[str, list[str]] = {}
        for word in sorted(filter(_is_arabic, rows.words), key=lambda word: -rows.words[word]):
            self._words.setdefault(_consonants(_split(word)[1]), []).append(word)

    def restore(self, text: str) -> str:
        """The text in Arabic letters, as far as its words are known; as it is when it has Arabic letters."""
        if _is_arabic(text):
            return text
        choices = []
        prefix = ""
        for word in _TYPED_WORD.findall(text.lower()):
            if word in _TYPED_PREFIXES:
                prefix = _TYPED_PREFIXES[word]
                continue
            choices.append(self._choices(prefix, word))
            prefix = ""
        return " ".join(self._rows.likeliest(choices))

    def _choices(self, prefix: str, word: str) -> list[str]:
        if word in self._rows.words:  # German office words stand in Arabic sentences too
            return [word]
        known = self._known(prefix, word)
        attached = _ATTACHED.match(word)
        if attached and not prefix and len(word) >= attached.end() + _SHORTEST:
            known += self._known(_TYPED_PREFIXES[attached.group()], word[attached.end() :])
        return known[:MOST_CHOICES] or [word]

    def _known(self, prefix: str, word: str) -> list[str]:
        """Words with these consonants: those with this prefix, else any of them with the prefix put before it."""
        alike = [known for key in _typed_consonants(word) for known in self._words.get(key, ())]
        exact = [each for each in alike if _split(each)[0] == prefix]
        return exact or [prefix + _split(each)[1] for each in alike]


def _is_arabic(text: str) -> bool:
    return any("\u0600" <= char <= "\u06ff" for char in text)


def _split(word: str) -> tuple[str, str]:
    """The prefix of an Arabic word and what stands behind it."""
    found = _PREFIX.match(word)
    if found and len(word) >= found.end() + _SHORTEST:
        return found.group(), word[found.end() :]
    return "", word


def _consonants(word: str) -> str:
    return _TWICE.sub(r"\1", word.translate(_ARABIC))


def _typed_consonants(word: str) -> Iterable[str]:
    """All readings: some write qaf as the glottal stop they say, and sad as 9."""
    for group, sign in _GROUPS:
        word = word.replace(group, sign)
    readings = (word, word.replace("2", "k"), word.replace("9", "s"))
    return dict.fromkeys(_TWICE.sub(r"\1", reading.translate(_LATIN)) for reading in readings)
