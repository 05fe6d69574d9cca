"""Every screen of a tree can be reached from its first one."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.checks.spots import unread
from bot.knowledge.loader import Draft
from bot.knowledge.model import Tree
from bot.knowledge.problem import Problem


def check(draft: Draft) -> Iterator[Problem]:
    for tree in draft.knowledge.trees:
        file, reached = f"trees/{tree.topic}.yaml", _reached(tree)
        for screen in tree.screens:
            if screen.id not in reached and not unread(draft, file):
                message = f"Zum Bildschirm „{screen.id}“ führt kein Knopf."
                remedy = f"Ergänze einen Knopf mit to: {screen.id} oder lösche den Bildschirm."
                yield Problem(draft.sheets[file].keys[screen.id], message, remedy, rule="unreachable")


def _reached(tree: Tree) -> set[str]:
    screens = {screen.id: screen for screen in tree.screens}
    todo, reached = [screen.id for screen in tree.screens[:1]], set[str]()
    while todo:
        name = todo.pop()
        if name in screens and name not in reached:
            reached.add(name)
            todo += [option.to for option in screens[name].options]
    return reached
