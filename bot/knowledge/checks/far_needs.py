"""Every need of a topic is reached, after two questions at most."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.checks.spots import needs, unread
from bot.knowledge.loader import Draft
from bot.knowledge.model import Tree
from bot.knowledge.problem import Problem

QUESTIONS = 2
RULE = "far_needs"


def check(draft: Draft) -> Iterator[Problem]:
    known = draft.knowledge
    for need, place in needs(draft):
        tree = known.tree.get(known.topic_of[need.id].id)
        if tree is None or not tree.screens or unread(draft, f"trees/{tree.topic}.yaml"):
            continue
        asked = questions(tree).get(need.id)
        file, most = f"trees/{tree.topic}.yaml", "Höchstens zwei sind erlaubt."
        if asked is None:
            message = f"Zum Anliegen „{need.id}“ führt kein Knopf."
            yield Problem(place("id"), message, f"Ergänze in {file} einen Knopf mit need: {need.id}.", rule=RULE)
        elif asked > QUESTIONS:
            message = f"Bis zum Anliegen „{need.id}“ sind es {asked} Fragen. {most}"
            yield Problem(place("id"), message, f"Setze den Knopf in {file} weiter nach vorn.", rule=RULE)


def questions(tree: Tree) -> dict[str, int]:
    """Need id to the number of questions that lead to it."""
    screens = {screen.id: screen for screen in tree.screens}
    found: dict[str, int] = {}
    level, seen, asked = [tree.screens[0].id], {tree.screens[0].id}, 1
    while level:
        chosen = [option for name in level for option in screens[name].options]
        for option in chosen:
            found.setdefault(option.need, asked)
        level = list(dict.fromkeys(option.to for option in chosen if option.to in screens and option.to not in seen))
        seen.update(level)
        asked += 1
    return found
