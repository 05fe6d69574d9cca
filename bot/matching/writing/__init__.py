"""Brings texts that were typed without the letters of their language back into its own writing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.matching.writing import arabic, cyrillic, vietnamese
from bot.matching.writing.rows import Rows, learn

LEARNT = (arabic.LANG, vietnamese.LANG)


class Writing:
    """Safe to use from several threads."""

    def __init__(self, rows: Mapping[str, Rows]) -> None:
        """Rows of words by language (BCP 47), those of LEARNT."""
        self.rows = rows
        self._arabic = arabic.Arabic(rows[arabic.LANG])
        self._vietnamese = vietnamese.Vietnamese(rows[vietnamese.LANG])

    def native(self, text: str, lang: str) -> str:
        """The text as somebody would write it who has all letters; itself when nothing is missing."""
        if lang in cyrillic.LANGS:
            return cyrillic.restore(text, lang)
        if lang == arabic.LANG:
            return self._arabic.restore(text)
        return self._vietnamese.restore(text) if lang == vietnamese.LANG else text


def train(texts: Sequence[str], langs: Sequence[str]) -> Writing:
    """From cleaned texts and their languages."""
    return Writing(
        {
            name: learn(text for text, lang in zip(texts, langs, strict=True) if lang == name and _complete(text))
            for name in LEARNT
        }
    )


def _complete(text: str) -> bool:
    return not text.isascii()
