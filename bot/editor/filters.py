"""Finds entries in the coordinator's list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from bot.knowledge.freshness import is_due
from bot.knowledge.model import Confidence, Entry
from bot.matching.normalize import fold

Test = Callable[[Entry, date], bool]

TESTS: dict[str, tuple[str, Test]] = {
    "due": ("zu prüfen", is_due),
    "hours": ("ohne Zeiten", lambda entry, _: not entry.opening_hours),
    "phone": ("ohne Telefon", lambda entry, _: not entry.phones),
    "unsure": ("unsicher", lambda entry, _: entry.confidence is Confidence.LOW),
}


def chosen(entries: Iterable[Entry], query: Mapping[str, str], today: date) -> list[Entry]:
    """Entries that fit the words, the need, the Ortsteil and the test of a query, by name."""
    words = fold(query.get("q", "")).split()
    test = TESTS.get(query.get("only", ""))
    need, area = query.get("need", ""), query.get("area", "")
    found = [
        entry
        for entry in entries
        if (not need or need in entry.needs)
        and (not area or entry.area == area)
        and (test is None or test[1](entry, today))
        and (not words or all(word in _text(entry) for word in words))
    ]
    return sorted(found, key=lambda entry: fold(entry.name))


def _text(entry: Entry) -> str:
    return fold(" ".join((entry.id, entry.name, entry.provider, entry.summary, *entry.aliases, *entry.phones)))
