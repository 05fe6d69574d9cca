"""The fields of an entry as a form, and what was typed as values of a file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.editor.week import hours, week
from bot.knowledge.fields import FIELDS, Shape

GROUPS = {
    "address": (("street", "Straße und Hausnummer"), ("postal_code", "Postleitzahl"), ("city", "Ort")),
    "geo": (("lat", "Breite"), ("lon", "Länge")),
}
DATES = ("source_date", "checked_on")
GERMAN_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")

Typed = Mapping[str, str]


def typed(values: Mapping[str, Any]) -> dict[str, str]:
    """What stands in the inputs for the values of a file."""
    shown: dict[str, str] = {}
    for field in FIELDS:
        value = values.get(field.name, "")
        if field.name == "amounts":
            shown[field.name] = "\n".join(f"{item.get('year', '')}: {item.get('text', '')}" for item in value)
        elif field.name in GROUPS:
            inner = value if isinstance(value, dict) else {}
            shown |= {f"{field.name}.{name}": inner.get(name, "") for name, _ in GROUPS[field.name]}
        elif isinstance(value, list):
            shown[field.name] = "\n".join(map(str, value))
        else:
            shown[field.name] = str(value)
    grid = week(shown["opening_hours"])
    return shown | {f"day.{at}": text for at, text in enumerate(grid or ())}


def values(given: Typed) -> dict[str, Any]:
    """The values of a file for what was typed; the grid of the week counts where it was shown."""
    found: dict[str, Any] = {}
    for field in FIELDS:
        text = given.get(field.name, "").replace("\r\n", "\n").strip()
        if field.name == "amounts":
            found[field.name] = [_amount(line) for line in _lines(text)]
        elif field.name in GROUPS:
            found[field.name] = _group(field.name, given)
        elif field.shape is Shape.LIST:
            found[field.name] = _lines(text)
        else:
            found[field.name] = _day(text) if field.name in DATES else text
    if "day.0" in given:
        grid = tuple(given.get(f"day.{at}", "").strip() for at in range(7))
        if grid != week(found["opening_hours"]):  # else the file keeps its own way of writing the same
            found["opening_hours"] = hours(grid)
    return found


def differing(old: Typed, new: Typed) -> list[str]:
    """Names of the fields in which two forms differ."""
    one, other = values(old), values(new)
    return [field.name for field in FIELDS if one[field.name] != other[field.name]]


def _group(name: str, given: Typed) -> dict[str, str]:
    """A city alone is no address."""
    found = {key: given.get(f"{name}.{key}", "").strip() for key, _ in GROUPS[name]}
    return found if any(value for key, value in found.items() if key != "city") else {}


def _day(text: str) -> str:
    """A day as people write it in German, as it stands in files; anything else as it is."""
    written = GERMAN_DAY.fullmatch(text)
    return "{2}-{1:0>2}-{0:0>2}".format(*written.groups()) if written else text


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]


def _amount(line: str) -> dict[str, str]:
    year, _, text = line.partition(":")
    return {"year": year.strip(), "text": text.strip()}
