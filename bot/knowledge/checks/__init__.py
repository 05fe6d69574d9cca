"""What must be true of a knowledge base: one small module a rule; all problems are gathered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from bot.knowledge.checks import (
    ages,
    amounts,
    anchors,
    areas,
    blanks,
    centres,
    coordinates,
    dead_ends,
    duplicates,
    emergency,
    entries_per_need,
    far_needs,
    file_names,
    hours,
    languages,
    limits,
    phones,
    placeholders,
    sentences,
    sources,
    translations,
    unknown_need,
    unreachable,
)
from bot.knowledge.loader import Draft, load
from bot.knowledge.problem import Problem

Rule = Callable[[Draft], Iterator[Problem]]
RULES: tuple[Rule, ...] = (
    ages.check,
    amounts.check,
    anchors.check,
    areas.check,
    blanks.check,
    centres.check,
    coordinates.check,
    dead_ends.check,
    duplicates.check,
    emergency.check,
    entries_per_need.check,
    far_needs.check,
    file_names.check,
    hours.check,
    languages.check,
    limits.check,
    phones.check,
    placeholders.check,
    sentences.check,
    sources.check,
    translations.check,
    unknown_need.check,
    unreachable.check,
)


def check(folder: Path) -> list[Problem]:
    """Every problem of a folder, in the order of files and lines."""
    return problems(load(folder))


def problems(draft: Draft) -> list[Problem]:
    """The problems of reading and those of all rules."""
    found = [*draft.problems, *(problem for rule in RULES for problem in rule(draft))]
    return sorted(set(found))
