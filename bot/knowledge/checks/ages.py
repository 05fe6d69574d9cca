"""Questions tell apart only the ages that buttons can carry."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.checks.spots import options
from bot.knowledge.loader import Draft
from bot.knowledge.model import AGE_BANDS
from bot.knowledge.problem import Problem


def check(draft: Draft) -> Iterator[Problem]:
    for _, _, option, place in options(draft):
        if option.child_age and option.child_age not in AGE_BANDS:
            message = f"Das Alter „{option.child_age}“ kennt kein Knopf."
            yield Problem(place("child_age"), message, f"Erlaubt sind: {', '.join(AGE_BANDS)}.", rule="ages")
