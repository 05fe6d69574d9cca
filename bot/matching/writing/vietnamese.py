"""Vietnamese typed without accents gets them back."""

from __future__ import annotations

from bot.matching.normalize import fold
from bot.matching.writing.rows import WORD, Rows

LANG = "vi"
MOST_ACCENTED = 0.2  # share of words with accents up to which they count as left out


class Vietnamese:
    """Safe to use from several threads."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._spellings: dict[str, list[str]] = {}
        for word in rows.words:
            self._spellings.setdefault(fold(word), []).append(word)

    def restore(self, text: str) -> str:
        """The text with accents, in lower case; as it is when it has accents."""
        words = WORD.findall(text)
        if sum(not word.isascii() for word in words) > MOST_ACCENTED * len(words):
            return text
        restored = iter(self._rows.likeliest(map(self._choices, words)))
        return WORD.sub(lambda _: next(restored), text)

    def _choices(self, word: str) -> list[str]:
        return self._spellings.get(fold(word), [word]) if word.isascii() else [word]
