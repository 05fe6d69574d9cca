"""What is wrong in the knowledge folder, told to the person who can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a file of the knowledge folder; line and column count from 1, file is relative with slashes."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One German sentence on what is wrong, and one on how to mend it; missing names a field that should be there."""

    place: Place
    message: str
    remedy: str = ""
    severity: Severity = Severity.ERROR
    rule: str = ""
    missing: str = ""

    def __str__(self) -> str:
        word = "Fehler" if self.severity is Severity.ERROR else "Hinweis"
        return f"{self.place}: {word}: {self.message} {self.remedy}".rstrip()
