"""Translations follow the German they were made from, hold no sentence of it, and a person has confirmed them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem, Severity
from bot.knowledge.translation import Work, work

RULE = "translations"


def check(draft: Draft) -> Iterator[Problem]:
    for item in work(draft):
        yield from _open(draft, item)


def _open(draft: Draft, item: Work) -> Iterator[Problem]:
    file = f"texts/{item.lang}.yaml"
    for key in item.stale:
        message = f"Das Deutsche zu „{key}“ hat sich geändert."
        remedy = f"Passe die Übersetzung an, dann: wegweiser texts {item.lang} --done."
        yield Problem(draft.place(file, key), message, remedy, Severity.WARNING, RULE)
    for key in item.german:
        yield Problem(draft.place(file, key), f"„{key}“ ist noch Deutsch.", "Übersetze es.", Severity.WARNING, RULE)
    if not item.confirmed:
        message = "Noch hat niemand, der die Sprache spricht, diese Texte bestätigt, auch nicht die für den Notfall."
        remedy = "Trage nach dem Lesen reviewed_by und reviewed_on ein."
        yield Problem(draft.place(file, "reviewed_by"), message, remedy, Severity.WARNING, RULE)
