"""Sentences for parents are short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.checks.spots import needs
from bot.knowledge.loader import Draft
from bot.knowledge.problem import Place, Problem, Severity

LONGEST = 15  # words
END = re.compile(r"(?<=[.!?:…])[\s“*]+(?=[^\W\d_]|\d{3})|\n")  # not after the point of a date or "z. B."
SHORT_FORM = re.compile(r"\b(?:z\. ?B|bzw|ca|St|Str|Nr|Tel|u\. ?a)\.")


def check(draft: Draft) -> Iterator[Problem]:
    for text, place in _texts(draft):
        for sentence in END.split(SHORT_FORM.sub("x", text)):
            words = [word for word in sentence.split() if any(char.isalnum() for char in word)]
            if len(words) > LONGEST:
                message = f"Der Satz hat {len(words)} Wörter: „{' '.join(words[:6])} …“"
                remedy = f"Teile ihn; höchstens {LONGEST} Wörter liest man leicht."
                yield Problem(place, message, remedy, Severity.WARNING, "sentences")


def _texts(draft: Draft) -> Iterator[tuple[str, Place]]:
    texts = draft.knowledge.texts.get("de", {})
    yield from ((text, draft.place("texts/de.yaml", key)) for key, text in texts.items())
    for need, place in needs(draft):
        yield need.intro, place("intro")
        yield from ((step, place("steps", at)) for at, step in enumerate(need.steps))
    for entry in draft.knowledge.entries:
        yield entry.summary, draft.entry_place(entry, "summary")
        yield from ((step, draft.entry_place(entry, "steps", at)) for at, step in enumerate(entry.steps))
