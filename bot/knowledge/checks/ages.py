"""Ages of children are ranges of years, and questions tell apart only the bands that buttons can carry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.checks.spots import options
from bot.knowledge.loader import Draft
from bot.knowledge.model import AGE_BANDS
from bot.knowledge.problem import Problem

SHAPE = re.compile(r"(\d{1,2})-(\d{1,2})")
RULE = "ages"


def check(draft: Draft) -> Iterator[Problem]:
    for entry in draft.knowledge.entries:
        given = SHAPE.fullmatch(entry.child_age)
        if entry.child_age and (given is None or int(given[1]) > int(given[2])):
            message = f"„{entry.child_age}“ ist keine Spanne von Jahren."
            remedy = "Schreibe von-bis mit der kleineren Zahl zuerst, zum Beispiel 0-6."
            yield Problem(draft.entry_place(entry, "child_age"), message, remedy, rule=RULE)
    for _, _, option, place in options(draft):
        if option.child_age and option.child_age not in AGE_BANDS:
            message = f"Das Alter „{option.child_age}“ kennt kein Knopf."
            yield Problem(place("child_age"), message, f"Erlaubt sind: {', '.join(AGE_BANDS)}.", rule=RULE)
