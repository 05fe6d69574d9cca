"""Files lie where they are read, and ids use plain letters and stand for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from bot.knowledge.checks.spots import needs
from bot.knowledge.loader import Draft
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Place, Problem

SHAPE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
FOLDERS = ("topics", "trees", "offers", "benefits", "hotlines", "texts", "phrases")
FILES = ("regions.yaml", "emergency.yaml", "holidays.yaml", "sources.yaml")
KNOWN = (*(f"{folder}/" for folder in FOLDERS), *FILES)
RULE = "file_names"


def check(draft: Draft) -> Iterator[Problem]:
    for file in draft.sheets:
        yield from _file(file)
    seen: dict[str, Place] = {}
    for name, place in _ids(draft):
        if not SHAPE.fullmatch(name.rpartition("/")[2]):
            message = f"Der Name „{name.rpartition('/')[2]}“ ist nicht erlaubt."
            remedy = "Nimm kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel kita-platz."
            yield Problem(place, message, remedy, rule=RULE)
        if name in seen:
            message = f"Den Namen „{name.rpartition('/')[2]}“ gibt es schon in {seen[name]}."
            yield Problem(place, message, "Gib einem von beiden einen anderen Namen.", rule=RULE)
        seen.setdefault(name, place)


def _file(file: str) -> Iterator[Problem]:
    parts = PurePosixPath(file).parts
    deep = 3 if parts[0] == "phrases" else 2
    if file not in FILES and (parts[0] not in FOLDERS or len(parts) != deep):
        meant = suggest(parts[0] + "/" * (len(parts) > 1), KNOWN)
        remedy = f"{meant} Verschiebe die Datei. Erlaubt sind: {', '.join(KNOWN)}.".strip()
        yield Problem(Place(file), "Diese Datei wird an diesem Ort nicht gelesen.", remedy, rule=RULE)


def _ids(draft: Draft) -> Iterator[tuple[str, Place]]:
    """Names after the kind of thing they name, each with its place."""
    known = draft.knowledge
    yield from ((f"topic/{topic.id}", draft.place(f"topics/{topic.id}.yaml")) for topic in known.topics)
    yield from ((f"need/{need.id}", place("id")) for need, place in needs(draft))
    yield from ((f"entry/{entry.id}", draft.entry_place(entry)) for entry in known.entries)
    for tree in known.trees:
        file = f"trees/{tree.topic}.yaml"
        yield from ((f"{tree.topic}/{screen.id}", draft.sheets[file].keys[screen.id]) for screen in tree.screens)
    yield from _listed(draft, "regions.yaml", "regions", "id")
    yield from _listed(draft, "emergency.yaml", "situations", "need")
    yield from _listed(draft, "sources.yaml", "sources", "id")


def _listed(draft: Draft, file: str, key: str, field: str) -> Iterator[tuple[str, Place]]:
    sheet = draft.sheets.get(file)
    plain = sheet.plain() if sheet else {}
    for at, item in enumerate(plain.get(key, []) if isinstance(plain, dict) else []):
        if isinstance(item, dict) and isinstance(item.get(field), str):
            yield f"{key}/{item[field]}", draft.place(file, key, at, field)
