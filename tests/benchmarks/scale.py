"""A knowledge base of any size, made from the shipped one."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

from bot.knowledge.fields import FIELDS
from bot.knowledge.loader import load
from bot.knowledge.model import Entry, Knowledge
from bot.settings import ROOT

NAME = 40  # characters that are kept of a name, so that names stay below the limit


def grown(knowledge: Knowledge, entries: int) -> Knowledge:
    """The same needs and trees with so many entries, each with a name of its own."""
    base = knowledge.entries
    more = tuple(
        replace(
            base[at % len(base)],
            id=f"{base[at % len(base)].id}-{at}",
            name=f"{base[at % len(base)].name[:NAME]} {_word(at)}",
            aliases=(),
            phones=(),
        )
        for at in range(max(0, entries - len(base)))
    )
    return replace(knowledge, entries=base + more)


def planted(folder: Path, entries: int) -> None:
    """The shipped folder with so many entries in files, without an error."""
    shutil.copytree(ROOT / "knowledge", folder, ignore=shutil.ignore_patterns("*.png", "*.md"))
    known = load(ROOT / "knowledge").knowledge
    for entry in grown(known, entries).entries[len(known.entries) :]:
        rows = (f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in _values(entry).items() if value)
        (folder / f"{entry.kind}s/{entry.id}.yaml").write_text("".join(rows), encoding="utf-8")


def _values(entry: Entry) -> dict[str, str | list[str]]:
    """The fields that are texts and lists of texts."""
    found: dict[str, str | list[str]] = {}
    for field in FIELDS:
        value = getattr(entry, field.name)
        if isinstance(value, str):
            found[field.name] = str(value)
        elif isinstance(value, tuple) and all(isinstance(item, str) for item in value):
            found[field.name] = list(value)
    return found


def _word(number: int) -> str:
    """A name nobody uses: syllables of a number."""
    syllables = ("ba", "ku", "mi", "ro", "te", "la", "so", "vi", "ne", "du")
    return "".join(syllables[int(digit)] for digit in str(number)).capitalize()
