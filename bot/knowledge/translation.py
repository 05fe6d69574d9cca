"""Everything that has to be said in every language: keys and German originals."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from bot.knowledge.model import Knowledge

GERMAN = "de"
ORIGINALS = "originals"  # the part of a language's file that says from which German a text was made
REVIEWED = ("reviewed_by", "reviewed_on")


def originals(knowledge: Knowledge) -> dict[str, str]:
    """Key to German original: the texts of the screens, topics, needs, trees, situations, regions, summaries."""
    return {**knowledge.texts.get(GERMAN, {}), **dict(_content(knowledge))}


def mark(original: str) -> str:
    """Eight characters that change when the German original changes."""
    return hashlib.blake2b(original.encode(), digest_size=4).hexdigest()


def _content(knowledge: Knowledge) -> Iterator[tuple[str, str]]:
    for topic in knowledge.topics:
        yield f"topics.{topic.id}.label", topic.label
        for need in topic.needs:
            yield f"needs.{need.id}.label", need.label
            yield f"needs.{need.id}.intro", need.intro
            yield from ((f"needs.{need.id}.steps.{at}", step) for at, step in enumerate(need.steps))
    for tree in knowledge.trees:
        for screen in tree.screens:
            yield f"trees.{tree.topic}.{screen.id}.question", screen.question
            for at, option in enumerate(screen.options):
                yield f"trees.{tree.topic}.{screen.id}.{at}", option.label
    for situation in knowledge.situations:
        yield f"situations.{situation.need}.label", situation.label
        yield from ((f"situations.{situation.need}.{at}", line) for at, line in enumerate(situation.text))
    for region in knowledge.regions:
        yield f"regions.{region.id}", region.label
    for entry in knowledge.entries:
        yield f"entries.{entry.id}.summary", entry.summary
