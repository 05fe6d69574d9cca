"""Lists have no empty lines."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem, Severity
from bot.knowledge.source import Node

RULE = "blanks"


def check(draft: Draft) -> Iterator[Problem]:
    for file, sheet in draft.sheets.items():
        if not file.startswith("phrases/"):  # the loader asks for a sentence there
            yield from _blank(sheet)


def _blank(node: Node) -> Iterator[Problem]:
    if isinstance(node.value, dict):
        for child in node.value.values():
            yield from _blank(child)
    elif isinstance(node.value, list):
        if not node.value:
            remedy = "Lösche das Feld oder trage etwas ein."
            yield Problem(node.place, "Diese Liste ist leer.", remedy, Severity.WARNING, RULE)
        for item in node.value:
            if item.value == "":
                yield Problem(item.place, "In der Liste steht eine leere Zeile.", "Lösche sie.", rule=RULE)
            yield from _blank(item)
