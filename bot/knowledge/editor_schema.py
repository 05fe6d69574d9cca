"""The JSON Schema of an entry's file with German hints, as yaml-language-server shows them while typing."""

from __future__ import annotations

from typing import Any

from bot.knowledge.fields import FIELD
from bot.knowledge.model import Entry
from bot.knowledge.schema import adapter, forms

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FROM_THE_NAME = ("id", "kind")  # the file's name and folder say these
PATTERNS = {"url": ("^https?://", "Die Adresse beginnt mit https://.")} | {
    name: (f"^{form.pattern}$", form.remedy) for name, form in forms(Entry).items()
}


def entry_schema() -> dict[str, Any]:
    """A JSON Schema as a dict; what the model says about shapes, and our sentences about meaning."""
    schema = adapter(Entry).json_schema()
    properties: dict[str, Any] = {
        name: shape for name, shape in schema["properties"].items() if name not in FROM_THE_NAME
    }
    for name, shape in properties.items():
        if name in PATTERNS:
            shape.clear()
            shape |= {"type": "string", "pattern": PATTERNS[name][0], "patternErrorMessage": PATTERNS[name][1]}
        shape |= {"title": FIELD[name].label, "description": FIELD[name].help}
    return schema | {
        "$schema": DIALECT,
        "title": "Eintrag",
        "description": "Eine Stelle, eine Leistung oder ein Telefon.",
        "properties": properties,
        "required": [name for name in schema["required"] if name not in FROM_THE_NAME],
    }
