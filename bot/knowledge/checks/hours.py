"""Opening hours can be read."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.hours import readable
from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem

REMEDY = "Schreibe sie wie „Mo-Fr 09:00-12:00; Tu 14:00-18:00“, Tage englisch: Mo Tu We Th Fr Sa Su."


def check(draft: Draft) -> Iterator[Problem]:
    for entry in draft.knowledge.entries:
        for name in ("opening_hours", "phone_hours"):
            given = getattr(entry, name)
            if given and not readable(given):
                message = f"Die Zeiten „{given}“ sind nicht lesbar."
                yield Problem(draft.entry_place(entry, name), message, REMEDY, rule="hours")
