"""The coordinator's example questions: each must still lead to the need it was written for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.knowledge.loader import Draft
from bot.knowledge.problem import Place, Problem
from bot.matching.result import Match, Matcher

FIRST = 3  # needs of an answer that a parent looks at


@dataclass(frozen=True, slots=True)
class Example:
    """A question, the needs it may lead to, and the entry it stands beside, if any."""

    text: str
    needs: tuple[str, ...]
    entry: str
    place: Place


def examples(draft: Draft) -> Iterator[Example]:
    """Those beside entries and those beside needs."""
    for entry in draft.knowledge.entries:
        for at, text in enumerate(entry.examples):
            yield Example(text, entry.needs, entry.id, draft.entry_place(entry, "examples", at))
    for topic in draft.knowledge.topics:
        for number, need in enumerate(topic.needs):
            for at, text in enumerate(need.examples):
                place = draft.place(f"topics/{topic.id}.yaml", "needs", number, "examples", at)
                yield Example(text, (need.id,), "", place)


def check(draft: Draft, matcher: Matcher) -> Iterator[Problem]:
    """One problem for each question that leads elsewhere."""
    for example in examples(draft):
        found = matcher.match(example.text, "de")
        if not _leads(found, example):
            said = ", ".join(f"„{name}“" for name in answer(found)) or "kein Anliegen"
            message = f"Die Frage „{example.text}“ führt nicht mehr zu „{example.needs[0]}“, sondern zu: {said}."
            yield Problem(example.place, message, "Ändere die Frage oder die Sätze des Anliegens.", rule="examples")


def answer(found: Match) -> tuple[str, ...]:
    """What a question leads to: an urgent need, named entries, or the first needs."""
    if found.urgent:
        return (found.urgent,)
    return tuple(item.id for item in (found.entries or found.needs)[:FIRST])


def _leads(found: Match, example: Example) -> bool:
    reached = {found.urgent, *(item.id for item in found.needs[:FIRST]), *(item.id for item in found.entries)}
    return bool(reached & {*example.needs, example.entry} - {""})
