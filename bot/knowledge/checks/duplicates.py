"""A sentence teaches one thing, and it stands there once."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.loader import Draft
from bot.knowledge.model import NEAR_MISS, OUT_OF_SCOPE, Phrase
from bot.knowledge.problem import Place, Problem, Severity

RULE = "duplicates"


def check(draft: Draft) -> Iterator[Problem]:
    seen: dict[tuple[str, str], tuple[str, Place]] = {}
    for phrase, place in zip(draft.phrases, draft.phrase_places, strict=True):
        key, teaches = (phrase.lang, " ".join(phrase.text.casefold().split())), _teaches(phrase)
        if key not in seen:
            seen[key] = (teaches, place)
            continue
        first, where = seen[key]
        if first == teaches:
            message = f"Der Satz „{_short(phrase.text)}“ steht schon in {where}."
            yield Problem(place, message, "Lösche eine der beiden Zeilen.", Severity.WARNING, RULE)
        else:
            message = f"Der Satz „{_short(phrase.text)}“ steht bei „{teaches}“ und bei „{first}“ ({where})."
            yield Problem(place, message, "Lösche die Zeile bei dem Anliegen, das weniger passt.", rule=RULE)


def _teaches(phrase: Phrase) -> str:
    """What the matcher learns from it."""
    return (phrase.need or OUT_OF_SCOPE) if phrase.label == NEAR_MISS else phrase.label


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39].rstrip() + "…"
