"""Everything that has to be said in every language: keys and German originals."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.knowledge.model import Knowledge

if TYPE_CHECKING:
    from bot.knowledge.loader import Draft

GERMAN = "de"
ORIGINALS = "originals"  # the part of a language's file that says from which German a text was made
SENTENCE = 4  # words; shorter texts are often names, which stay German, as those of regions do
REVIEWED = ("reviewed_by", "reviewed_on")


def originals(knowledge: Knowledge) -> dict[str, str]:
    """Key to German original: the texts of the screens, topics, needs, trees, situations, regions, summaries."""
    return {**knowledge.texts.get(GERMAN, {}), **dict(_content(knowledge))}


def mark(original: str) -> str:
    """Eight characters that change when the German original changes."""
    return hashlib.blake2b(original.encode(), digest_size=4).hexdigest()


@dataclass(frozen=True, slots=True)
class Work:
    """What is open in one language: keys without a text, keys whose German has changed, keys left in German.

    confirmed: a person who speaks the language has signed it.
    """

    lang: str
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    german: tuple[str, ...]
    confirmed: bool


def work(draft: Draft) -> list[Work]:
    """The open work of every language but German, in the order of the files."""
    german = originals(draft.knowledge)
    return [_work(draft, lang, german) for lang in draft.knowledge.texts if lang != GERMAN]


def block(german: dict[str, str]) -> str:
    """The part of a file that says from which German its texts were made, as YAML."""
    lines = "".join(f'  "{key}": "{mark(text)}"\n' for key, text in german.items())
    return f"{ORIGINALS}: # schreibt wegweiser texts --done; so fällt auf, wenn sich das Deutsche ändert\n{lines}"


def _work(draft: Draft, lang: str, german: dict[str, str]) -> Work:
    texts, sheet = draft.knowledge.texts[lang], draft.sheets[f"texts/{lang}.yaml"].plain()
    made = sheet.get(ORIGINALS) if isinstance(sheet, dict) else None
    marks = made if isinstance(made, dict) else {}
    there = [key for key in german if key in texts]
    return Work(
        lang,
        tuple(key for key in german if key not in texts),
        tuple(key for key in there if key in marks and marks[key] != mark(german[key])),
        tuple(key for key in there if texts[key] == german[key] and _sentence(key, german[key])),
        all(texts.get(name) for name in REVIEWED),
    )


def _sentence(key: str, german: str) -> bool:
    return len(german.split()) >= SENTENCE and not key.startswith("regions.")


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
