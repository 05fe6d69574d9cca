"""What must be true of a knowledge base: one small module a rule; all problems are gathered."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from bot.knowledge.loader import Draft, load
from bot.knowledge.problem import Problem

Rule = Callable[[Draft], Iterator[Problem]]
RULES: tuple[Rule, ...] = ()


def check(folder: Path) -> list[Problem]:
    """Every problem of a folder, in the order of files and lines."""
    return problems(load(folder))


def problems(draft: Draft) -> list[Problem]:
    """The problems of reading and those of all rules."""
    found = [*draft.problems, *(problem for rule in RULES for problem in rule(draft))]
    return sorted(set(found))
