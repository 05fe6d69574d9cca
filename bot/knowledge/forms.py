"""How days, rough dates and ages are written in a file, and what the coordinator is told when they are not."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.knowledge.model import RoughDate


@dataclass(frozen=True, slots=True)
class Form:
    """pattern is a regular expression for the whole text, of which make, which may raise ValueError, makes the value.

    wrong is said of a text that is none, remedy is how to write it, rule is the one that such a text breaks.
    """

    pattern: str
    make: Callable[[str], object]
    wrong: str
    remedy: str
    rule: str

    def value(self, text: str) -> object:
        """Raises ValueError."""
        if not re.fullmatch(self.pattern, text):
            raise ValueError(text)
        return self.make(text)


def _rough(text: str) -> RoughDate:
    day = date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    return RoughDate(*(day.year, day.month, day.day)[: text.count("-") + 1])


def _ages(text: str) -> tuple[int, int]:
    low, high = map(int, text.split("-"))
    if low > high:
        raise ValueError(text)
    return low, high


YEAR = "[12][0-9]{3}"
NO_DATE = "„{}“ ist kein Datum."
FORMS = {
    "Day": Form(
        f"{YEAR}-[0-9]{{2}}-[0-9]{{2}}", date.fromisoformat, NO_DATE,
        "Schreibe JJJJ-MM-TT, zum Beispiel 2026-11-24.", "dates",
    ),
    "RoughDate": Form(
        f"{YEAR}(-[0-9]{{2}}(-[0-9]{{2}})?)?", _rough, NO_DATE,
        "Schreibe JJJJ, JJJJ-MM oder JJJJ-MM-TT, zum Beispiel 2026-03.", "dates",
    ),
    "tuple[int, int]": Form(
        "[0-9]{1,2}-[0-9]{1,2}", _ages, "„{}“ ist keine Spanne von Jahren.",
        "Schreibe von-bis mit der kleineren Zahl zuerst, zum Beispiel 0-6.", "ages",
    ),
}  # fmt: skip
"""By the types of the model's fields."""
MILD = frozenset(form.rule for form in FORMS.values())
"""Rules whose breach leaves one field of an entry empty, and the entry in force."""
