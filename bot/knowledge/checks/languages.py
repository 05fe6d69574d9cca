"""Languages are named by their codes (BCP 47), and each has a German name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.loader import Draft
from bot.knowledge.problem import Place, Problem, Severity

SHAPE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
RULE = "languages"


def check(draft: Draft) -> Iterator[Problem]:
    names = draft.knowledge.texts.get("de", {})
    for entry in draft.knowledge.entries:
        for at, lang in enumerate(entry.languages):
            place = draft.entry_place(entry, "languages", at)
            if not SHAPE.fullmatch(lang):
                yield _wrong(lang, place, "Schreibe den Code, zum Beispiel de, tr oder vi.")
            elif f"lang.{lang}" not in names:
                message = f"Für die Sprache „{lang}“ fehlt ein Name."
                remedy = f'Ergänze in texts/de.yaml: "lang.{lang}": "…".'
                yield Problem(place, message, remedy, Severity.WARNING, RULE)
    for file in draft.sheets:
        folder, _, rest = file.partition("/")
        name = rest.removesuffix(".yaml").partition("/")[0]
        if folder in ("phrases", "texts") and not SHAPE.fullmatch(name):
            yield _wrong(name, Place(file), "Benenne Ordner oder Datei nach dem Code, zum Beispiel de, tr oder vi.")


def _wrong(lang: str, place: Place, remedy: str) -> Problem:
    return Problem(place, f"„{lang}“ ist kein Code für eine Sprache.", remedy, rule=RULE)
