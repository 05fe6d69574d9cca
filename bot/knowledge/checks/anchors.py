"""What the conversation promises by itself is there: a person to talk to and the numbers that everybody needs."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.anchors import ORIENTATION, PROMISED
from bot.knowledge.checks.spots import unread
from bot.knowledge.loader import Draft
from bot.knowledge.model import Kind
from bot.knowledge.problem import Problem
from bot.knowledge.translation import GERMAN

RULE = "anchors"


def check(draft: Draft) -> Iterator[Problem]:
    known, file = draft.knowledge, f"texts/{GERMAN}.yaml"
    texts = known.texts.get(GERMAN, {})
    for key, name in PROMISED.items():
        entry = known.entry.get(name)
        if key not in texts or unread(draft, *(f"{kind}s/{name}.yaml" for kind in Kind)):
            continue
        if entry is None:
            message = f"Der Eintrag „{name}“ fehlt. Der Text „{key}“ führt dorthin."
            remedy = f"Lege den Eintrag „{name}“ mit phones: wieder an."
            yield Problem(draft.place(file, key), message, remedy, rule=RULE)
        elif not entry.phones:
            message = f"Der Eintrag „{name}“ braucht eine Telefonnummer. Der Text „{key}“ führt hierher."
            yield Problem(draft.entry_place(entry), message, "Ergänze phones: mit einer Nummer.", rule=RULE)
    if "nav.human" in texts and ORIENTATION not in known.needs and not unread(draft, "topics/"):
        message = f"Das Anliegen „{ORIENTATION}“ fehlt. Der Text „nav.human“ führt dorthin."
        remedy = f"Lege in topics/ ein Anliegen mit id: {ORIENTATION} an."
        yield Problem(draft.place(file, "nav.human"), message, remedy, rule=RULE)
