"""Finds the names a person may have meant when a name is unknown."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process


def nearest(word: str, names: Iterable[str], count: int = 2) -> list[str]:
    """Up to `count` of the names that look most like the word, best first; none that look nothing like it."""
    found = process.extract(word, list(names), scorer=fuzz.ratio, limit=count, score_cutoff=40)
    return [name for name, _, _ in found]


def suggest(word: str, names: Iterable[str]) -> str:
    """„Meinst du a oder b?“, or an empty string."""
    found = nearest(word, names)
    return f"Meinst du {' oder '.join(f'„{name}“' for name in found)}?" if found else ""
