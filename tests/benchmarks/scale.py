"""A knowledge base of any size, made from the shipped one."""

from __future__ import annotations

from dataclasses import replace

from bot.knowledge.model import Knowledge


def grown(knowledge: Knowledge, entries: int) -> Knowledge:
    """The same needs and trees with so many entries, each with a name of its own."""
    base = knowledge.entries
    more = tuple(
        replace(
            base[at % len(base)],
            id=f"{base[at % len(base)].id}-{at}",
            name=f"{base[at % len(base)].name} {_word(at)}",
            aliases=(),
            phones=(),
        )
        for at in range(max(0, entries - len(base)))
    )
    return replace(knowledge, entries=base + more)


def _word(number: int) -> str:
    """A name nobody uses: syllables of a number."""
    syllables = ("ba", "ku", "mi", "ro", "te", "la", "so", "vi", "ne", "du")
    return "".join(syllables[int(digit)] for digit in str(number)).capitalize()
