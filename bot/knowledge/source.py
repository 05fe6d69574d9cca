"""Reads one YAML file into nodes that remember where they stand, without YAML's surprises.

Every scalar stays the text that was written. Aliases, anchors, tags, merge keys, duplicate keys, deep nesting and
oversize are refused, because no editor of the knowledge base needs them and each can hide or change a fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from bot.knowledge.problem import Place, Problem

MAX_BYTES = 512 * 1024
MAX_DEPTH = 12
NULLS = frozenset({"", "~", "null", "Null", "NULL"})

UNCLOSED = ("Ein Anführungszeichen fehlt.", 'Setze den Text in zwei gerade Anführungszeichen: "…".')
OPENING = re.compile(r"""\s*(?:- |[\w-]+:\s+)(["'])""")

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Node:
    """A scalar (str), a list of nodes or a mapping of key to node, with its place and the places of its keys."""

    place: Place
    value: str | list[Node] | dict[str, Node]
    keys: dict[str, Place] = field(default_factory=dict)

    def plain(self) -> Any:
        """The same without places: str, list and dict."""
        if isinstance(self.value, dict):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, list):
            return [node.plain() for node in self.value]
        return self.value

    def _child(self, step: str | int) -> Node | None:
        if isinstance(self.value, dict) and isinstance(step, str):
            return self.value.get(step)
        if isinstance(self.value, list) and isinstance(step, int) and step < len(self.value):
            return self.value[step]
        return None

    def find(self, *path: str | int) -> Place:
        """The place of the deepest part of the path that exists."""
        node = self
        for step in path:
            deeper = node._child(step)
            if deeper is None:
                break
            node = deeper
        return node.place


class Refused(Exception):
    """A file that cannot be read as knowledge."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def read(data: bytes, file: str) -> tuple[Node, list[Problem]]:
    """The nodes of a file and its duplicate keys. Raises Refused when the rest cannot be trusted."""
    if len(data) > MAX_BYTES:
        raise _refuse(file, 1, 1, f"Die Datei ist größer als {MAX_BYTES // 1024} KB.", "Teile sie in zwei Dateien.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        advice = "Speichere sie im Editor mit der Kodierung UTF-8."
        raise _refuse(file, line, column, "Die Datei ist nicht als UTF-8 gespeichert.", advice) from None
    reader = _Reader(file)
    try:
        root = reader.document(iter(_Loader(text).get_event, None))
    except yaml.MarkedYAMLError as error:
        mark = _culprit(error)
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if opened := _unclosed(text.splitlines()[:line]):
            raise _refuse(file, *opened, *UNCLOSED) from None
        message, remedy = explain(error.problem or "", error.context or "", text, line)
        raise _refuse(file, line, column, message, remedy) from None
    except yaml.reader.ReaderError as error:
        # The position counts bytes or characters, as the parser was built; the first such character is the one.
        at = max(0, text.find(chr(error.character)))
        line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        message = f"In der Datei steht ein unsichtbares Steuerzeichen (U+{error.character:04X})."
        raise _refuse(file, line, column, message, "Lösche es.") from None
    return root, reader.problems


def _culprit(error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """What was never closed is wrong where it begins, not where the reader gave up."""
    told = f"{error.problem} {error.context}"
    if error.context_mark and any(sign in told for sign in ("quoted scalar", "flow ", "simple key")):
        return error.context_mark
    return error.problem_mark or error.context_mark


def _unclosed(rows: list[str]) -> tuple[int, int] | None:
    """Line and column of a quotation mark that took the next text's mark for its end, so that the fault shows later."""
    opened: tuple[int, int, str] | None = None
    for number, row in enumerate(rows, 1):
        begins = OPENING.match(row)
        mark = opened[2] if opened else begins[1] if begins else ""
        if mark and (row.count(mark) - row.count(f"\\{mark}")) % 2:
            opened = None if opened else (number, begins.start(1) + 1, mark) if begins else None
    return opened[:2] if opened else None


def explain(problem: str, context: str, text: str, line: int) -> tuple[str, str]:
    """What a YAML syntax error means, in German, and how to mend it."""
    lines = text.splitlines()
    here = lines[line - 1] if 0 < line <= len(lines) else ""
    if "\t" in here[: len(here) - len(here.lstrip())] or "'\\t'" in problem:
        return "Hier steht ein Tabulator am Zeilenanfang.", "Rücke mit Leerzeichen ein, zwei je Stufe."
    if "quoted scalar" in context or "quoted scalar" in problem:
        return UNCLOSED
    if shape := _shape(here, problem):
        return shape
    if "mapping values are not allowed" in problem:
        return "Ein Doppelpunkt mitten im Text verwirrt die Datei.", 'Setze den ganzen Text in Anführungszeichen: "…".'
    if "found character" in problem:
        return "Ein Text beginnt mit einem Sonderzeichen.", 'Setze den ganzen Text in Anführungszeichen: "…".'
    if "could not find expected ':'" in problem:
        return "Nach einem Feldnamen fehlt der Doppelpunkt.", "Schreibe Feldname, Doppelpunkt, Leerzeichen, Text."
    if "flow sequence" in context or "flow mapping" in context:
        return "Eine Klammer ist nicht geschlossen.", "Ergänze ] oder }."
    return "Die Einrückung passt nicht.", "Rücke die Zeile so weit ein wie die anderen dieser Stufe."


def _shape(row: str, problem: str) -> tuple[str, str] | None:
    """What the look of a line gives away."""
    if re.match(r"\s*-[^\s-]", row):
        return "Nach dem Strich fehlt ein Leerzeichen.", "Schreibe: - Text."
    if re.match(r"\s*[\w-]+:[^\s/]", row):
        return "Nach dem Doppelpunkt fehlt ein Leerzeichen.", "Schreibe Feldname, Doppelpunkt, Leerzeichen, Text."
    if re.search(r""":\s*(["']).*\1\s*[^\s#]""", row):
        return "Hinter dem Anführungszeichen steht noch Text.", 'Setze den ganzen Text in ein Paar: "…".'
    if any(row.count(end) > row.count(start) for start, end in ("[]", "{}")):
        return "Eine Klammer ist zu viel.", "Lösche ] oder }."
    if re.match(r"\s+[\w-]+:(\s|$)", row) and row.count(": ") <= 1 and "mapping values" in problem:
        return "Die Zeile ist zu weit eingerückt.", "Rücke sie so weit ein wie die anderen Felder."
    return None


class _Reader:
    """Builds nodes from YAML events and refuses what the knowledge base does not allow."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def document(self, events: Iterator[yaml.Event]) -> Node:
        root = Node(Place(self.file), {})
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._stop(event, "Die Datei enthält --- und damit zwei Dokumente.", "Lösche die Zeile.")
            elif isinstance(event, yaml.NodeEvent):
                root = self._node(event, events, 1)
        return root

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        self._gate(event, depth)
        place = self._place(event)
        if isinstance(event, yaml.ScalarEvent):
            plain = event.implicit[0]
            return Node(place, "" if plain and event.value in NULLS else event.value.strip())
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Node] = []
            for child in events:
                if isinstance(child, yaml.SequenceEndEvent):
                    break
                items.append(self._node(child, events, depth + 1))
            return Node(place, items)
        return self._mapping(place, events, depth)

    def _mapping(self, place: Place, events: Iterator[yaml.Event], depth: int) -> Node:
        node = Node(place, values := {})
        for event in events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, events, depth + 1)
            if not isinstance(key.value, str):
                raise self._stop(event, "Ein Feldname darf keine Liste sein.", "Setze den Text in Anführungszeichen.")
            if key.value == "<<":
                raise self._stop(event, "Das Zeichen << ist hier nicht erlaubt.", "Schreibe die Felder aus.")
            value = self._node(next(events), events, depth + 1)
            if key.value in values:
                first = node.keys[key.value].line
                message = f"Das Feld „{key.value}“ steht zweimal da, zuerst in Zeile {first}."
                self.problems.append(Problem(key.place, message, "Lösche eines von beiden.", rule="yaml"))
                continue
            values[key.value] = value
            node.keys[key.value] = key.place
        return node

    def _gate(self, event: yaml.Event, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise self._stop(event, f"Die Datei ist tiefer als {MAX_DEPTH} Stufen verschachtelt.", "Vereinfache sie.")
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise self._stop(event, "Die Zeichen & und * am Textanfang sind nicht erlaubt.", 'Setze den Text in "…".')
        if getattr(event, "tag", None):
            raise self._stop(event, "Ein Ausrufezeichen am Textanfang ist nicht erlaubt.", 'Setze den Text in "…".')

    def _stop(self, event: yaml.Event, message: str, remedy: str) -> Refused:
        place = self._place(event)
        return _refuse(self.file, place.line, place.column, message, remedy)

    def _place(self, event: yaml.Event) -> Place:
        mark: Any = event.start_mark
        return Place(self.file, mark.line + 1, mark.column + 1)


def _refuse(file: str, line: int, column: int, message: str, remedy: str) -> Refused:
    return Refused(Problem(Place(file, line, column), message, remedy, rule="yaml"))
