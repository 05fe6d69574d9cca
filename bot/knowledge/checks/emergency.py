"""Every urgent need has an answer of one to three sure numbers."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.checks.spots import Find, listed, needs, unread
from bot.knowledge.loader import Draft
from bot.knowledge.model import Kind, Situation
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Problem

MOST = 3
RULE = "emergency"


def check(draft: Draft) -> Iterator[Problem]:
    known = draft.knowledge
    for need, place in needs(draft):
        if need.urgent and need.id not in known.situation and not unread(draft, "emergency.yaml"):
            message = f"Zum dringenden Anliegen „{need.id}“ fehlt die Antwort für den Notfall."
            remedy = f"Ergänze in emergency.yaml eine Lage mit need: {need.id}."
            yield Problem(place("id"), message, remedy, rule=RULE)
    for item in known.situations:
        place = listed(draft, "emergency.yaml", "situations", "need", item.need)
        if item.need in known.needs and not known.needs[item.need].urgent:
            message = f"Das Anliegen „{item.need}“ ist nicht dringend."
            yield Problem(place("need"), message, "Setze dort urgent: true oder lösche die Lage.", rule=RULE)
        yield from _numbers(draft, item, place)


def _numbers(draft: Draft, item: Situation, place: Find) -> Iterator[Problem]:
    if not 1 <= len(item.hotlines) <= MOST:
        message = f"Hier stehen {len(item.hotlines)} Nummern, erlaubt sind eine bis drei."
        yield Problem(place("hotlines"), message, "Behalte die drei wichtigsten.", rule=RULE)
    hotlines = {entry.id: entry for entry in draft.knowledge.entries if entry.kind is Kind.HOTLINE}
    for at, name in enumerate(item.hotlines):
        if unread(draft, f"hotlines/{name}.yaml"):
            continue
        if name not in hotlines:
            remedy = f"{suggest(name, hotlines)} Die Namen sind die Dateien in hotlines/.".strip()
            yield Problem(place("hotlines", at), f"Die Nummer „{name}“ gibt es nicht.", remedy, rule=RULE)
        if name in hotlines and not hotlines[name].sure:
            message = f"Die Nummer „{name}“ ist für den Notfall nicht sicher genug."
            remedy = "Nimm eine mit phones: und confidence: high."
            yield Problem(place("hotlines", at), message, remedy, rule=RULE)
