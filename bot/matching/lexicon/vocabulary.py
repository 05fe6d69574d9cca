"""Finds the words and rows of words of the rules in a text, also with a typing error."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bot.matching.normalize import fold

MIN_TYPO = 6  # shorter words have too many neighbours that mean something else
HEAD = 3  # letters at the beginning or after it that a typing error leaves alone

Span = tuple[int, int]
Pattern = tuple[tuple[str, bool], ...]  # words of one item: text, whether only the beginning counts
Entry = tuple[int, Pattern]  # a pattern's number, its words after the first


class Vocabulary:
    """Numbers the patterns of all items and finds where they stand in a text."""

    def __init__(self) -> None:
        self._numbers: dict[Pattern, int] = {}
        self._items: dict[str, list[int]] = {}
        self._groups: dict[str, frozenset[int]] = {}
        self._exact: dict[str, list[Entry]] = {}
        self._stems: dict[str, list[Entry]] = {}
        self._lengths: list[int] = []
        self._strong: dict[tuple[bool, str], list[tuple[str, bool]]] = {}

    def group(self, text: str) -> frozenset[int]:
        """The numbers of a group's patterns. Raises ValueError for an item without letters."""
        if text not in self._groups:
            items = dict.fromkeys(text.split())
            self._groups[text] = frozenset(number for item in items for number in self._item(item))
        return self._groups[text]

    def _item(self, item: str) -> list[int]:
        """The numbers of an item's patterns; half of all items stand in several groups."""
        if item not in self._items:
            self._items[item] = self._add(item)
        return self._items[item]

    def _add(self, item: str) -> list[int]:
        numbers = []
        for pattern in _patterns(item.removeprefix("~")):
            (first, is_stem), rest = pattern[0], pattern[1:]
            if pattern not in self._numbers:
                number = self._numbers[pattern] = len(self._numbers)
                (self._stems if is_stem else self._exact).setdefault(first, []).append((number, rest))
                if is_stem and len(first) not in self._lengths:
                    self._lengths = sorted([*self._lengths, len(first)])
            if item.startswith("~") and len(first) >= MIN_TYPO:
                for key in ((True, first[:HEAD]), (False, first[HEAD : 2 * HEAD])):
                    self._strong.setdefault(key, []).append(pattern[0])
            numbers.append(self._numbers[pattern])
        return numbers

    def finish(self) -> None:
        """Lets go of what only building needs, a third of the memory; after it nothing can be added."""
        for built in (self._numbers, self._items, self._groups):
            built.clear()
        _folded.cache_clear()

    def spans(self, words: Sequence[str]) -> dict[int, list[Span]]:
        """Where each pattern stands: pairs of first word and the word after the last, in the order of the text."""
        found: dict[int, list[Span]] = {}
        for at, word in enumerate(words):
            for number, rest in self.entries(word):
                if not rest or _follows(rest, words, at + 1):
                    found.setdefault(number, []).append((at, at + 1 + len(rest)))
        return found

    def entries(self, word: str) -> list[Entry]:
        """The patterns that begin with this word, the rest of each still to be compared."""
        entries = self._known(word)
        if len(word) > HEAD and word[0] in "وف":  # Arabic writes "and" and "so" as a part of the word
            entries = entries + self._known(word[1:])
        if word not in self._exact and len(word) >= MIN_TYPO - 1:
            entries = entries + [entry for entry in self._mistyped(word) if entry not in entries]
        return entries

    def _known(self, word: str) -> list[Entry]:
        entries = self._exact.get(word, [])
        stems, long = self._stems, len(word)
        for length in self._lengths:
            if length > long:
                break
            if (more := stems.get(word[:length])) is not None:
                entries = entries + more
        return entries

    def _mistyped(self, word: str) -> list[Entry]:
        candidates = set(self._strong.get((True, word[:HEAD]), ()))
        for start in (HEAD - 1, HEAD, HEAD + 1):
            candidates.update(self._strong.get((False, word[start : start + HEAD]), ()))
        entries: list[Entry] = []
        for text, is_stem in candidates:
            if _near(text, word, is_stem):
                entries += (self._stems if is_stem else self._exact)[text]
        return entries


_folded = lru_cache(maxsize=1 << 14)(fold)  # rules share most of their words


def _patterns(item: str) -> set[Pattern]:
    """An item as it looks in texts, also in texts that were already written without accents."""
    forms = set()
    for twice in (False, True):
        words: list[tuple[str, bool]] = []
        for part in item.split("_"):
            text = _folded(_folded(part)) if twice else _folded(part)
            words += [(word, False) for word in text.split()]
            if part.endswith("*") and words:
                words[-1] = (words[-1][0], True)
        if not words:
            raise ValueError(f"the item {item!r} has no letters")
        forms.add(tuple(words))
    return forms


def _follows(rest: Pattern, words: Sequence[str], at: int) -> bool:
    if at + len(rest) > len(words):
        return False
    for (text, is_stem), word in zip(rest, words[at : at + len(rest)], strict=True):
        if not (word.startswith(text) if is_stem else word == text):
            return False
    return True


def _near(text: str, word: str, is_stem: bool) -> bool:
    """Whether the word, or its beginning, is the text with one letter left out, added, changed or swapped."""
    if text[0] != word[0]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(text, word, strict=False)) if a != b), min(len(text), len(word)))
    if is_stem and at >= len(text) - 1:  # its last letter tells it from its neighbours
        return False
    pairs = [(text[at + 1 :], word[at + 1 :]), (text[at + 1 :], word[at:]), (text[at:], word[at + 1 :])]
    if text[at : at + 2] == word[at : at + 2][::-1]:
        pairs.append((text[at + 2 :], word[at + 2 :]))
    return any(written.startswith(meant) if is_stem else written == meant for meant, written in pairs)
