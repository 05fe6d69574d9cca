"""Every need leads to at least two entries, an urgent one also to a sure hotline."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.checks.spots import needs, unread
from bot.knowledge.loader import Draft
from bot.knowledge.model import Kind
from bot.knowledge.problem import Problem

FEWEST = 2
FOLDERS = ("offers/", "benefits/", "hotlines/")
RULE = "entries_per_need"


def check(draft: Draft) -> Iterator[Problem]:
    if unread(draft, *FOLDERS):
        return
    for need, place in needs(draft):
        entries = draft.knowledge.entries_for[need.id]
        if len(entries) < FEWEST:
            message = f"Zum Anliegen „{need.id}“ gibt es zu wenig Einträge: {len(entries)} statt {FEWEST}."
            remedy = f"Ergänze in offers/, benefits/ oder hotlines/ einen Eintrag mit needs: [{need.id}]."
            yield Problem(place("id"), message, remedy, rule=RULE)
        if need.urgent and not any(item.kind is Kind.HOTLINE and item.sure for item in entries):
            message = f"Zum dringenden Anliegen „{need.id}“ fehlt eine sichere Nummer."
            remedy = "Ergänze in hotlines/ eine Nummer mit phones: und confidence: high."
            yield Problem(place("id"), message, remedy, rule=RULE)
