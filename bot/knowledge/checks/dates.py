"""Dates are written so that they can be compared; rules have no clock, so any real day will do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.knowledge.checks.spots import listed
from bot.knowledge.loader import Draft
from bot.knowledge.problem import Place, Problem

ROUGH = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
EXACT = re.compile(r"\d{4}-\d{2}-\d{2}")


def check(draft: Draft) -> Iterator[Problem]:
    for entry in draft.knowledge.entries:
        if entry.source_date and not _is_date(entry.source_date, ROUGH):
            shape = "Schreibe JJJJ, JJJJ-MM oder JJJJ-MM-TT, zum Beispiel 2026-03."
            yield _wrong(entry.source_date, draft.entry_place(entry, "source_date"), shape)
        if entry.checked_on and not _is_date(entry.checked_on, EXACT):
            shape = "Schreibe JJJJ-MM-TT, zum Beispiel 2026-11-24."
            yield _wrong(entry.checked_on, draft.entry_place(entry, "checked_on"), shape)
    for holiday in draft.knowledge.holidays:
        if not _is_date(holiday.date, EXACT):
            place = listed(draft, "holidays.yaml", "holidays", "date", holiday.date)("date")
            yield _wrong(holiday.date, place, "Schreibe JJJJ-MM-TT, zum Beispiel 2026-12-25.")


def _is_date(text: str, shape: re.Pattern[str]) -> bool:
    if not shape.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def _wrong(text: str, place: Place, remedy: str) -> Problem:
    return Problem(place, f"„{text}“ ist kein Datum.", remedy, rule="dates")
