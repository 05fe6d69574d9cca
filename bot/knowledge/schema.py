"""Turns the nodes of a file into model values and pydantic's faults into German sentences with a place."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import lru_cache
from typing import Any, TypeVar, cast

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

import bot.knowledge.model as records
from bot.knowledge.fields import FIELDS
from bot.knowledge.forms import FORMS, Form
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Problem
from bot.knowledge.source import Node

T = TypeVar("T")
GERMAN = {field.label.casefold(): field.name for field in FIELDS}

for _record in vars(records).values():
    if isinstance(_record, type) and is_dataclass(_record):
        setattr(_record, "__pydantic_config__", ConfigDict(extra="forbid", allow_inf_nan=False))  # noqa: B010


@lru_cache(maxsize=32)
def adapter(model: Any) -> TypeAdapter[Any]:
    return TypeAdapter(model)


def build(model: type[T], node: Node, **known: Any) -> tuple[T | None, list[Problem]]:
    """The value a file holds, or None, with all its problems. `known` are fields that do not stand in the file.

    A day, a rough date or an age that is none is told and left out, so that it takes no entry away from parents.
    """
    if not isinstance(node.value, dict):
        return None, [Problem(node.place, "Hier werden Felder erwartet.", "Schreibe: feld: Text.", rule="schema")]
    blanks = _blanks(model, node)
    filled, misread = _formed(model, node)
    try:
        value: T = adapter(cast("Hashable", model)).validate_python(filled | known)
    except ValidationError as error:
        faults = [_translate(fault, model, node) for fault in error.errors() if not _told(fault, node)]
        return None, [*blanks, *misread, *faults]
    return (None if blanks else value), [*blanks, *misread]


def _formed(model: Any, node: Node) -> tuple[dict[str, Any], list[Problem]]:
    """What stands in the fields, with days, rough dates and ages in place of their texts."""
    filled, problems = {key: value for key, value in node.plain().items() if value != ""}, list[Problem]()
    for name, form in forms(model).items():
        given = filled.pop(name, "")
        if not isinstance(given, str):
            problems.append(Problem(node.find(name), *_no_text(name), rule="schema"))
        elif given:
            try:
                filled[name] = form.value(given)
            except ValueError:
                problems.append(Problem(node.find(name), form.wrong.format(given), form.remedy, rule=form.rule))
    return filled, problems


@lru_cache(maxsize=32)
def forms(model: Any) -> dict[str, Form]:
    """Field names and how their texts are read."""
    types = {item.name: str(item.type).removesuffix(" | None") for item in fields(model)}
    return {name: FORMS[written] for name, written in types.items() if written in FORMS}


def _blanks(model: Any, node: Node) -> list[Problem]:
    """Required fields that stand there without a text."""
    required = {item.name for item in fields(model) if _required(item)}
    values = node.value if isinstance(node.value, dict) else {}
    return [
        Problem(value.place, f"Das Feld „{key}“ ist leer.", "Trage etwas ein.", rule="schema")
        for key, value in values.items()
        if key in required and value.value in ("", [], {})
    ]


def _required(item: Field[Any]) -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def _told(fault: ErrorDetails, node: Node) -> bool:
    """A blank field also counts as missing for pydantic; one sentence is enough."""
    path = fault["loc"]
    return fault["type"] == "missing" and len(path) == 1 and isinstance(node.value, dict) and str(path[0]) in node.value


def _translate(fault: ErrorDetails, model: Any, node: Node) -> Problem:
    path = fault["loc"]
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    place = node.find(*path)
    kind = fault["type"]
    allowed = _allowed(model, path)
    if kind == "missing":
        return Problem(place, f"Das Feld „{name}“ fehlt.", "Ergänze es.", rule="schema", missing=name)
    if kind in ("unexpected_keyword_argument", "extra_forbidden"):
        place = _key_place(node, path)
        meant = GERMAN.get(name.casefold())
        remedy = (
            f"Das Feld heißt „{meant}“."
            if meant in allowed
            else suggest(name, allowed) or f"Erlaubt sind: {', '.join(allowed)}."
        )
        return Problem(place, f"Das Feld „{name}“ gibt es hier nicht.", remedy, rule="schema")
    return Problem(place, *_sentence(kind, name, fault), rule="schema")


def _sentence(kind: str, name: str, fault: ErrorDetails) -> tuple[str, str]:
    given = fault["input"]
    match kind:
        case "string_type":
            return _no_text(name)
        case "tuple_type" | "list_type":
            return f"Bei „{name}“ wird eine Liste erwartet.", "Schreibe: [a, b] oder je Zeile: - Text."
        case "enum":
            expected = str(fault.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ")
            return f"„{given}“ ist bei „{name}“ nicht erlaubt.", f"Erlaubt sind: {expected}."
        case "int_parsing" | "int_type":
            return f"Bei „{name}“ wird eine ganze Zahl erwartet, nicht „{given}“.", "Schreibe zum Beispiel: 2026."
        case "float_parsing" | "float_type" | "finite_number":
            return f"Bei „{name}“ wird eine Zahl mit Punkt erwartet, nicht „{given}“.", "Schreibe: 52.5163."
        case "bool_parsing" | "bool_type":
            return f"Bei „{name}“ wird true oder false erwartet, nicht „{given}“.", "Schreibe: true."
        case "dataclass_type":
            return f"Bei „{name}“ werden Felder erwartet.", "Rücke die Felder darunter zwei Leerzeichen ein."
    return f"Der Wert bei „{name}“ passt nicht.", "Vergleiche mit einem anderen Eintrag."


def _no_text(name: str) -> tuple[str, str]:
    return f"Bei „{name}“ wird ein Text erwartet, keine Liste.", "Schreibe: feld: Text."


def _allowed(model: Any, path: tuple[int | str, ...]) -> list[str]:
    """Field names of the dataclass in which the last step of the path stands."""
    for step in path[:-1]:
        if isinstance(step, int) or not is_dataclass(model):
            continue
        hint = next((item.type for item in fields(model) if item.name == step), None)
        model = _dataclass_in(hint) or model
    return [item.name for item in fields(model)] if is_dataclass(model) else []


def _dataclass_in(hint: Any) -> Any:
    """The model class a type hint such as "tuple[Need, ...]" or "Address | None" names."""
    for word in str(hint).replace("[", " ").replace(",", " ").replace("|", " ").split():
        found = getattr(records, word, None)
        if is_dataclass(found):
            return found
    return None


def _key_place(node: Node, path: tuple[int | str, ...]) -> Any:
    """Where the key itself stands, rather than its value."""
    for step in path[:-1]:
        if isinstance(node.value, dict) and isinstance(step, str):
            node = node.value.get(step, node)
        elif isinstance(node.value, list) and isinstance(step, int):
            node = node.value[step]
    return node.keys.get(str(path[-1]), node.place)
