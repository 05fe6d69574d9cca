"""The JSON Schema of an entry's file with German hints, as yaml-language-server shows them while typing."""

from __future__ import annotations

from typing import Any

from bot.knowledge.fields import FIELD
from bot.knowledge.model import Entry
from bot.knowledge.schema import adapter

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FROM_THE_NAME = ("id", "kind")  # the file's name and folder say these
PATTERNS = {
    "child_age": (r"^\d{1,2}-\d{1,2}$", "Schreibe von-bis in Jahren, zum Beispiel 0-5."),
    "source_date": (r"^\d{4}(-\d{2}(-\d{2})?)?$", "Schreibe JJJJ, JJJJ-MM oder JJJJ-MM-TT."),
    "checked_on": (r"^\d{4}-\d{2}-\d{2}$", "Schreibe JJJJ-MM-TT, zum Beispiel 2026-11-24."),
    "url": (r"^https?://", "Die Adresse beginnt mit https://."),
}


def entry_schema() -> dict[str, Any]:
    """A JSON Schema as a dict; what the model says about shapes, and our sentences about meaning."""
    schema = adapter(Entry).json_schema()
    properties: dict[str, Any] = {
        name: shape for name, shape in schema["properties"].items() if name not in FROM_THE_NAME
    }
    for name, shape in properties.items():
        shape.pop("title", None)
        shape |= {"title": FIELD[name].label, "description": FIELD[name].help}
        if name in PATTERNS:
            shape["pattern"], shape["patternErrorMessage"] = PATTERNS[name]
    return schema | {
        "$schema": DIALECT,
        "title": "Eintrag",
        "description": "Eine Stelle, eine Leistung oder ein Telefon.",
        "properties": properties,
        "required": [name for name in schema["required"] if name not in FROM_THE_NAME],
    }
