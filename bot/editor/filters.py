"""Finds entries in the coordinator's list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.knowledge.freshness import is_due
from bot.knowledge.model import Confidence, Entry
from bot.matching.normalize import fold

Test = Callable[[Entry, date], bool]

TESTS: dict[str, tuple[str, Test]] = {
    "due": ("zu prüfen", is_due),
    "hours": ("ohne Zeiten", lambda entry, _: not (entry.opening_hours or entry.phone_hours)),
    "phone": ("ohne Telefon", lambda entry, _: not entry.phones),
    "unsure": ("unsicher", lambda entry, _: entry.confidence is Confidence.LOW),
}


@dataclass(frozen=True, slots=True)
class _Card:
    """An entry and its words, folded once."""

    entry: Entry
    text: str


class Catalogue:
    """The entries of one snapshot by name, ready to be searched."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        named = sorted((fold(entry.name), entry.id, entry) for entry in entries)
        self._cards = [_Card(entry, f"{name} {_text(entry)}") for name, _, entry in named]
        self.areas = sorted({card.entry.area for card in self._cards})

    def find(self, query: Mapping[str, str], today: date) -> list[Entry]:
        """Entries that fit the words, the need, the Ortsteil and the test of a query, by name."""
        words = fold(query.get("q", "")).split()
        test = TESTS.get(query.get("only", ""))
        need, area = query.get("need", ""), query.get("area", "")
        return [
            card.entry
            for card in self._cards
            if (not need or need in card.entry.needs)
            and (not area or card.entry.area == area)
            and (test is None or test[1](card.entry, today))
            and all(word in card.text for word in words)
        ]


def _text(entry: Entry) -> str:
    return fold(" ".join((entry.id, entry.provider, entry.summary, *entry.aliases, *entry.phones)))
