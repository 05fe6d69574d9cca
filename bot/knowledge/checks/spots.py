"""Where the things that rules look at stand: needs, options, and every text a parent sees."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.knowledge.forms import MILD
from bot.knowledge.loader import Draft
from bot.knowledge.model import Need, Option, Screen, Tree
from bot.knowledge.problem import Place

Find = Callable[..., Place]
LINES = ("summary", "audience", "cost", "appointment", "deadline", "caution", "hours_note", "languages_note")
LISTS = ("documents", "steps")


def unread(draft: Draft, *starts: str) -> bool:
    """Whether files whose names start so have faults of their own: what seems to be missing may stand there."""
    return any(problem.place.file.startswith(starts) for problem in draft.problems if problem.rule not in MILD)


def needs(draft: Draft) -> Iterator[tuple[Need, Find]]:
    """Every need with a function from the steps of a path to a place."""
    for topic in draft.knowledge.topics:
        for at, need in enumerate(topic.needs):
            yield need, _under(draft, f"topics/{topic.id}.yaml", "needs", at)


def options(draft: Draft) -> Iterator[tuple[Tree, Screen, Option, Find]]:
    for tree in draft.knowledge.trees:
        for screen in tree.screens:
            for at, option in enumerate(screen.options):
                yield tree, screen, option, _under(draft, f"trees/{tree.topic}.yaml", screen.id, "options", at)


def listed(draft: Draft, file: str, key: str, field: str, value: str) -> Find:
    """The item of a list whose field has a value; items that could not be read do not shift the others."""
    sheet = draft.sheets[file].plain().get(key, [])
    at = next((at for at, item in enumerate(sheet) if isinstance(item, dict) and item.get(field) == value), 0)
    return _under(draft, file, key, at)


def visible(draft: Draft) -> Iterator[tuple[str, Place]]:
    """Every German text that parents see, but for the bot's own sentences and amounts."""
    for entry in draft.knowledge.entries:
        yield from ((getattr(entry, name), draft.entry_place(entry, name)) for name in LINES if getattr(entry, name))
        for name in LISTS:
            yield from ((line, draft.entry_place(entry, name, at)) for at, line in enumerate(getattr(entry, name)))
    for need, place in needs(draft):
        yield need.intro, place("intro")
        yield from ((step, place("steps", at)) for at, step in enumerate(need.steps))
    for situation in draft.knowledge.situations:
        place = listed(draft, "emergency.yaml", "situations", "need", situation.need)
        yield from ((line, place("text", at)) for at, line in enumerate(situation.text))


def _under(draft: Draft, file: str, *above: str | int) -> Find:
    return lambda *path: draft.place(file, *above, *path)
