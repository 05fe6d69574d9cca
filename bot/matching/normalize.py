"""Brings what people type into one form, so that the same words look the same."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

MAX_CHARS = 500
MAX_MARKS = 2  # combining marks in a row that a written language needs
RAW_CHARS = 4 * MAX_CHARS  # NFKC makes some characters 18 times longer: cut before and after

LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z", "и": "i",
    "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "i", "ь": "",
    "э": "e", "ю": "iu", "я": "ia", "ё": "e",
}  # fmt: skip

_SPACE = re.compile(r"\s+")
_ORDINARY = re.compile(r"[\w\s\x20-\x7e]*")  # nothing invisible, no combining marks
_WORD = re.compile(r"[^\W_]+", re.UNICODE)
_REPEAT = re.compile(r"(.)\1{2,}")
_GERMAN = (("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "ss"), ("ae", "a"), ("oe", "o"), ("ue", "u"))
_LOOKALIKE = str.maketrans("ıłđøæœأإآىة’`", "ildoaoااايه''", "ـ") | str.maketrans(LATIN)


def clean(text: str) -> str:
    """The text as it can be shown and read: no invisible or stacked characters, one kind of space, 500 characters.

    Text that was decoded with the wrong table ("Ã¤" for "ä") is repaired.
    """
    text = unicodedata.normalize("NFKC", _repair(text[:RAW_CHARS]))[:RAW_CHARS]
    if _ORDINARY.fullmatch(text):
        return _SPACE.sub(" ", text).strip()[:MAX_CHARS].strip()
    kept: list[str] = []
    marks = 0
    for char in text:
        kind = _kind(char)
        if kind == "C":
            continue
        marks = marks + 1 if kind == "M" else 0
        if marks <= MAX_MARKS:
            kept.append(char)
    return _SPACE.sub(" ", "".join(kept)).strip()[:MAX_CHARS].strip()


def fold(text: str) -> str:
    """A cleaned text for comparing: lower case, no accents, ä/ae/a alike, Latin for Cyrillic, single spaces."""
    text = text.casefold()
    for written, folded in _GERMAN:
        text = text.replace(written, folded)
    if not text.isascii():
        text = text.translate(_LOOKALIKE)
        text = "".join(map(_bare, text))
    return " ".join(_WORD.findall(_REPEAT.sub(r"\1\1", text)))


@lru_cache(maxsize=2048)  # the letters of all eight languages
def _bare(char: str) -> str:
    return "".join(part for part in unicodedata.normalize("NFKD", char) if not unicodedata.combining(part))


@lru_cache(maxsize=2048)
def _kind(char: str) -> str:
    """ "M" for a combining mark, "C" for what is not seen and is no space, other letters for everything else."""
    return "Z" if char.isspace() else unicodedata.category(char)[0]


def _repair(text: str) -> str:
    """Undoes UTF-8 read as Latin-1, where that is what happened."""
    if "Ã" not in text and "Ð" not in text and "Ø" not in text:
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text
