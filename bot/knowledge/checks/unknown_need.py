"""Every need that is named must exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.knowledge.checks.spots import listed, options, unread
from bot.knowledge.loader import Draft
from bot.knowledge.model import NEAR_MISS, OUT_OF_SCOPE, SMALL_TALK
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Place, Problem

LIST = "Alle Anliegen stehen in topics/."


def check(draft: Draft) -> Iterator[Problem]:
    if unread(draft, "topics/"):
        return
    known = draft.knowledge.needs
    for name, place in _named(draft):
        if name not in known:
            yield _unknown(name, place, known, LIST)
    labels = (*known, NEAR_MISS, OUT_OF_SCOPE, *SMALL_TALK)
    others = f"Erlaubt sind Anliegen aus topics/ und {', '.join(labels[len(known) :])}."
    for file, sheet in draft.sheets.items():
        if file.startswith("phrases/"):
            yield from (_unknown(key, place, labels, others) for key, place in sheet.keys.items() if key not in labels)


def _named(draft: Draft) -> Iterator[tuple[str, Place]]:
    for entry in draft.knowledge.entries:
        yield from ((need, draft.entry_place(entry, "needs", at)) for at, need in enumerate(entry.needs))
    for _, _, option, find in options(draft):
        if option.need:
            yield option.need, find("need")
    for item in draft.knowledge.situations:
        yield item.need, listed(draft, "emergency.yaml", "situations", "need", item.need)("need")
    for phrase, place in zip(draft.phrases, draft.phrase_places, strict=True):
        if phrase.need:
            yield phrase.need, place


def _unknown(name: str, place: Place, known: Iterable[str], allowed: str) -> Problem:
    remedy = f"{suggest(name, known)} {allowed}".strip()
    return Problem(place, f"Das Anliegen „{name}“ gibt es nicht.", remedy, rule="unknown_need")
