"""Test sentences: JSON lines with text, lang, needs (acceptable ids, best first), kind and author."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import msgspec

from bot.errors import UsageError


class Kind(StrEnum):
    """account: worded like a real account; near_miss: sounds urgent and is not."""

    ORDINARY = "ordinary"
    ACCOUNT = "account"
    URGENT = "urgent"
    NEAR_MISS = "near_miss"
    OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    lang: str
    needs: tuple[str, ...] = ()
    kind: Kind = Kind.ORDINARY
    author: str = ""


def read(path: Path) -> list[Case]:
    """The cases of a file, or of all *.jsonl files of a folder. Raises UsageError naming file and line."""
    files = sorted(path.glob("*.jsonl")) if path.is_dir() else [path]
    cases: list[Case] = []
    for file in files:
        try:
            lines = file.read_bytes().splitlines()
        except OSError:
            raise UsageError(f"Die Datei {file} lässt sich nicht lesen.") from None
        for number, line in enumerate(lines, 1):
            if line.strip():
                cases.append(_case(line, f"{file.name}:{number}"))
    if not cases:
        raise UsageError(f"In {path} stehen keine Testsätze.")
    return cases


def _case(line: bytes, place: str) -> Case:
    try:
        return msgspec.json.decode(line, type=Case)
    except msgspec.DecodeError:
        raise UsageError(f'{place}: Erwartet wird {{"text": …, "lang": …, "needs": […], "kind": …}}.') from None
