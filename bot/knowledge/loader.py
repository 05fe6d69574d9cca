"""Reads a knowledge folder into one snapshot and gathers every problem on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from bot.knowledge.model import (
    NEAR_MISS,
    Centre,
    Entry,
    Holiday,
    Kind,
    Knowledge,
    Phrase,
    Region,
    Screen,
    Situation,
    Source,
    Topic,
    Tree,
)
from bot.knowledge.problem import Place, Problem
from bot.knowledge.schema import build
from bot.knowledge.snapshot import files
from bot.knowledge.source import Node, Refused, read

T = TypeVar("T")


@dataclass(slots=True)
class Draft:
    """A knowledge folder as far as it could be read, with the places to point at."""

    knowledge: Knowledge
    phrases: tuple[Phrase, ...]
    sheets: dict[str, Node]
    problems: list[Problem] = field(default_factory=list)
    phrase_places: tuple[Place, ...] = ()

    def place(self, file: str, *path: str | int) -> Place:
        """Where a field stands; the top of the file when it does not."""
        sheet = self.sheets.get(file)
        return sheet.find(*path) if sheet else Place(file)

    def entry_place(self, entry: Entry, *path: str | int) -> Place:
        return self.place(f"{entry.kind}s/{entry.id}.yaml", *path)


def load(folder: Path) -> Draft:
    """Everything that can be read in the folder. Problems are gathered, never raised."""
    draft = Draft(Knowledge(), (), {})
    for name, path in files(folder):
        try:
            node, problems = read(Path(path).read_bytes(), name)
        except Refused as error:
            draft.problems.append(error.problem)
            continue
        except OSError:
            draft.problems.append(Problem(Place(name), "Die Datei lässt sich nicht lesen.", "Prüfe die Rechte."))
            continue
        draft.sheets[name] = node
        draft.problems += problems
    if not draft.sheets and not draft.problems:
        draft.problems.append(Problem(Place("."), "In diesem Ordner liegt keine YAML-Datei.", "Prüfe den Ordner."))
    draft.knowledge = Knowledge(
        topics=tuple(sorted(_each(draft, "topics/", Topic, lambda stem: {"id": stem}), key=lambda topic: topic.order)),
        trees=tuple(_trees(draft)),
        regions=tuple(_listed(draft, "regions.yaml", "regions", Region)),
        centres=tuple(_listed(draft, "regions.yaml", "centres", Centre, needed=False)),
        entries=tuple(entry for kind in Kind for entry in _entries(draft, kind)),
        situations=tuple(_listed(draft, "emergency.yaml", "situations", Situation)),
        holidays=tuple(_listed(draft, "holidays.yaml", "holidays", Holiday)),
        sources=tuple(_listed(draft, "sources.yaml", "sources", Source)),
        texts=dict(_texts(draft)),
    )
    _phrases(draft)
    return draft


def changed(draft: Draft, file: str, data: bytes | None) -> Draft:
    """The same folder with one entry's file new, changed or gone (None); nothing else is read again."""
    kind, name = Kind(file.partition("/")[0].removesuffix("s")), Path(file).stem
    problems = [problem for problem in draft.problems if problem.place.file != file]
    sheets = {sheet: node for sheet, node in draft.sheets.items() if sheet != file}
    entry: Entry | None = None
    if data is not None:
        try:
            node, found = read(data, file)
        except Refused as error:
            problems.append(error.problem)
        else:
            sheets[file] = node
            entry, faults = build(Entry, node, id=name, kind=kind)
            problems += [*found, *faults]
    others = (item for item in draft.knowledge.entries if (item.kind, item.id) != (kind, name))
    known = replace(draft.knowledge, entries=(*others, entry) if entry else tuple(others))
    return replace(draft, knowledge=known, sheets=sheets, problems=problems)


def _entries(draft: Draft, kind: Kind) -> Iterator[Entry]:
    return _each(draft, f"{kind}s/", Entry, lambda stem: {"id": stem, "kind": kind})


def _each(draft: Draft, folder: str, model: type[T], known: Callable[[str], dict[str, object]]) -> Iterator[T]:
    """One value from each file of a folder; its id is the file's name."""
    for name, node in draft.sheets.items():
        if name.startswith(folder):
            value, problems = build(model, node, **known(Path(name).stem))
            draft.problems += problems
            if value is not None:
                yield value


def _listed(draft: Draft, file: str, key: str, model: type[T], *, needed: bool = True) -> Iterator[T]:
    """The values of a list under one key of one file."""
    sheet = draft.sheets.get(file)
    listed = sheet.value.get(key) if sheet and isinstance(sheet.value, dict) else None
    if listed is None and not needed:
        return
    if listed is None or not isinstance(listed.value, list):
        message = f"In {file} fehlt die Liste „{key}“."
        draft.problems.append(Problem(sheet.place if sheet else Place(file), message, "Ergänze sie."))
        return
    for node in listed.value:
        value, problems = build(model, node)
        draft.problems += problems
        if value is not None:
            yield value


def _trees(draft: Draft) -> Iterator[Tree]:
    """A tree file maps screen ids to screens, the first one comes first."""
    for name, node in draft.sheets.items():
        if not name.startswith("trees/"):
            continue
        if not isinstance(node.value, dict):
            draft.problems.append(Problem(node.place, "Hier werden Bildschirme erwartet.", "Schreibe: name:"))
            continue
        screens = []
        for key, item in node.value.items():
            screen, problems = build(Screen, item, id=key)
            draft.problems += problems
            if screen is not None:
                screens.append(screen)
        yield Tree(Path(name).stem, tuple(screens))


def _texts(draft: Draft) -> Iterator[tuple[str, dict[str, str]]]:
    for name, node in draft.sheets.items():
        if name.startswith("texts/") and isinstance(node.value, dict):
            yield Path(name).stem, {key: item.value for key, item in node.value.items() if isinstance(item.value, str)}


def _phrases(draft: Draft) -> None:
    """Phrases stand as label: [sentences] in phrases/<language>/<hand>-<topic>.yaml."""
    found: list[tuple[Phrase, Place]] = []
    for name, node in draft.sheets.items():
        if not name.startswith("phrases/"):
            continue
        parts = name.split("/")
        if len(parts) != 3 or not isinstance(node.value, dict):
            message = "Sätze stehen in phrases/<Sprache>/<Datei>.yaml."
            draft.problems.append(Problem(node.place, message, "Verschiebe die Datei."))
            continue
        lang, author = parts[1], Path(name).stem.partition("-")[0]
        for label, listed in node.value.items():
            for item in listed.value if isinstance(listed.value, list) else [listed]:
                if isinstance(item.value, str) and item.value:
                    found.append((_phrase(item.value, label, lang, author), item.place))
                else:
                    message = f"Bei „{label}“ wird ein Satz erwartet."
                    remedy = "Lösche die Zeile oder schreibe einen Satz."
                    draft.problems.append(Problem(item.place, message, remedy))
    draft.phrases = tuple(phrase for phrase, _ in found)
    draft.phrase_places = tuple(place for _, place in found)


def _phrase(text: str, label: str, lang: str, author: str) -> Phrase:
    """A near miss is written as need | sentence, or none | sentence."""
    need, bar, sentence = text.partition(" | ")
    if label != NEAR_MISS or not bar:
        return Phrase(text, label, lang, author)
    return Phrase(sentence, label, lang, author, "" if need == "none" else need)
