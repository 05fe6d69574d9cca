"""No sum of money without its year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.checks.spots import visible
from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem

SUM = re.compile(r"\d[\d.,]*\s*(?:Euro\b|EUR\b|€)|€\s*\d", re.IGNORECASE)
YEAR = re.compile(r"\b20\d\d\b")
RULE = "amounts"


def check(draft: Draft) -> Iterator[Problem]:
    for text, place in visible(draft):
        if SUM.search(text) and not YEAR.search(text):
            message = f"Hier steht ein Betrag ohne Jahr: „{text}“"
            remedy = "Ergänze das Jahr, zum Beispiel „(Stand 2026)“, oder trage ihn unter amounts: mit year: ein."
            yield Problem(place, message, remedy, rule=RULE)
    for entry in draft.knowledge.entries:
        for at, amount in enumerate(entry.amounts):
            if not 2000 <= amount.year <= 2099:
                message = f"Das Jahr {amount.year} passt nicht zu einem Betrag."
                place = draft.entry_place(entry, "amounts", at, "year")
                yield Problem(place, message, "Schreibe das Jahr der Quelle, zum Beispiel 2026.", rule=RULE)
