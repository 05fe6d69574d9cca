"""Every button of a tree leads on, and every topic has questions."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.checks.spots import options, unread
from bot.knowledge.loader import Draft
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Problem

RULE = "dead_ends"


def check(draft: Draft) -> Iterator[Problem]:
    yield from _empty(draft)
    for tree, _, option, place in options(draft):
        screens = list(draft.sheets[f"trees/{tree.topic}.yaml"].keys)
        if bool(option.to) == bool(option.need):
            count = "zwei Ziele: to und need" if option.to else "kein Ziel"
            remedy = "Schreibe entweder need: mit einem Anliegen oder to: mit einem Bildschirm."
            yield Problem(place(), f"Der Knopf „{option.label}“ hat {count}.", remedy, rule=RULE)
        elif option.to and option.to not in screens:
            remedy = f"{suggest(option.to, screens)} In dieser Datei gibt es: {', '.join(screens)}.".strip()
            yield Problem(place("to"), f"Den Bildschirm „{option.to}“ gibt es nicht.", remedy, rule=RULE)


def _empty(draft: Draft) -> Iterator[Problem]:
    known = draft.knowledge
    for tree in known.trees:
        file = f"trees/{tree.topic}.yaml"
        if tree.topic not in known.topic and not unread(draft, "topics/"):
            message = f"Zu dieser Datei gibt es kein Thema „{tree.topic}“."
            remedy = f"{suggest(tree.topic, known.topic)} Benenne die Datei wie ihr Thema in topics/.".strip()
            yield Problem(draft.place(file), message, remedy, rule=RULE)
        for screen in tree.screens:
            if not screen.options:
                message = f"Der Bildschirm „{screen.id}“ hat keinen Knopf."
                yield Problem(draft.place(file, screen.id), message, "Ergänze options: mit Knöpfen.", rule=RULE)
    for topic in known.topics:
        if not unread(draft, f"trees/{topic.id}.yaml") and not (
            topic.id in known.tree and known.tree[topic.id].screens
        ):
            message = f"Zum Thema „{topic.id}“ gibt es keine Fragen."
            remedy = f"Lege trees/{topic.id}.yaml mit einem Bildschirm an."
            yield Problem(draft.place(f"topics/{topic.id}.yaml"), message, remedy, rule=RULE)
