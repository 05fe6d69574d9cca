"""Every entry lies in an Ortsteil of the district or serves a wider area."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.checks.spots import unread
from bot.knowledge.loader import Draft
from bot.knowledge.model import WIDE_AREAS
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Problem


def check(draft: Draft) -> Iterator[Problem]:
    if unread(draft, "regions.yaml"):
        return
    allowed = (*WIDE_AREAS, *draft.knowledge.region_of)
    for entry in draft.knowledge.entries:
        if entry.area not in allowed:
            message = f"Den Ortsteil „{entry.area}“ gibt es nicht."
            remedy = f"{suggest(entry.area, allowed)} Erlaubt sind: {', '.join(allowed)}.".strip()
            yield Problem(draft.entry_place(entry, "area"), message, remedy, rule="areas")
