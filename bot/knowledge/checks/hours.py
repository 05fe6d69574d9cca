"""Opening hours can be read."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.hours import readable
from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem


def check(draft: Draft) -> Iterator[Problem]:
    for entry in draft.knowledge.entries:
        if entry.opening_hours and not readable(entry.opening_hours):
            message = f"Die Zeiten „{entry.opening_hours}“ sind nicht lesbar."
            remedy = "Schreibe sie wie „Mo-Fr 09:00-12:00; Tu 14:00-18:00“, Tage englisch: Mo Tu We Th Fr Sa Su."
            yield Problem(draft.entry_place(entry, "opening_hours"), message, remedy, rule="hours")
