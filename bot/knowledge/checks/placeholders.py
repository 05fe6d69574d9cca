"""Translations say the same things as the German texts, with the same placeholders."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.loader import Draft
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Place, Problem, Severity
from bot.knowledge.translation import GERMAN, REVIEWED, originals

NAMED = re.compile(r"\{\w+\}")
RULE = "placeholders"


def check(draft: Draft) -> Iterator[Problem]:
    german = originals(draft.knowledge)
    for lang, texts in draft.knowledge.texts.items():
        file = f"texts/{lang}.yaml"
        for key, text in texts.items():
            place = draft.place(file, key)
            if "{" in NAMED.sub("", text) or "}" in NAMED.sub("", text):
                remedy = "Schreibe Platzhalter wie {phone}, mit einer Klammer auf jeder Seite."
                yield Problem(place, "Eine geschweifte Klammer gehört zu keinem Platzhalter.", remedy, rule=RULE)
            elif lang != GERMAN and key in german and set(NAMED.findall(text)) != set(NAMED.findall(german[key])):
                yield Problem(place, *_different(german[key], text), rule=RULE)
        if lang != GERMAN and not draft.problems:
            yield from _keys(draft, file, texts, german)


def _different(german: str, text: str) -> tuple[str, str]:
    wanted, found = set(NAMED.findall(german)), set(NAMED.findall(text))
    missing, extra = sorted(wanted - found), sorted(found - wanted)
    said = [f"es fehlt {' '.join(missing)}"] * bool(missing) + [f"zu viel ist {' '.join(extra)}"] * bool(extra)
    return f"Die Platzhalter weichen vom Deutschen ab: {', '.join(said)}.", f"Im Deutschen steht: „{german}“"


def _keys(draft: Draft, file: str, texts: dict[str, str], german: dict[str, str]) -> Iterator[Problem]:
    for key in texts.keys() - german.keys() - set(REVIEWED):
        message = f"Den Text „{key}“ gibt es im Deutschen nicht."
        remedy = f"{suggest(key, german)} Sonst lösche die Zeile.".strip()
        yield Problem(draft.sheets[file].keys[key], message, remedy, Severity.WARNING, RULE)
    missing = [key for key in german if key not in texts]
    if missing:
        message = f"Es fehlen {len(missing)} Texte, zuerst „{missing[0]}“."
        yield Problem(Place(file), message, "Bis sie da sind, erscheinen sie auf Deutsch.", Severity.WARNING, RULE)
