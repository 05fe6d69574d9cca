"""Nothing is longer than Telegram shows, and no two ids share the code that buttons carry."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.checks.spots import LINES, LISTS, needs, options
from bot.knowledge.code import code, region_code
from bot.knowledge.loader import Draft
from bot.knowledge.model import Entry
from bot.knowledge.problem import Place, Problem, Severity

LABEL, EASY_LABEL = 64, 34
NAME, SCREEN = 80, 4096
FRAME = 600  # characters that the bot adds to the texts of a screen
TEXTS = {"bot.short_description": 120, "bot.description": 512, "command.": 256, "nav.": LABEL}
RULE = "limits"


def check(draft: Draft) -> Iterator[Problem]:
    for label, place, easy in _labels(draft):
        yield from _longer(label, LABEL, place)
        if easy and EASY_LABEL < len(label) <= LABEL:
            message = f"Die Aufschrift hat {len(label)} Zeichen, auf schmalen Handys passen {EASY_LABEL}."
            yield Problem(place, message, "Kürze sie.", Severity.WARNING, RULE)
    for entry in draft.knowledge.entries:
        yield from _longer(entry.name, NAME, draft.entry_place(entry, "name"))
        yield from _longer(_card(entry), SCREEN - FRAME, draft.entry_place(entry))
    for need, find in needs(draft):
        yield from _longer("\n".join((need.intro, *need.steps)), SCREEN - FRAME, find())
    for lang, texts in draft.knowledge.texts.items():
        for key, text in texts.items():
            limit = next((limit for start, limit in TEXTS.items() if key.startswith(start)), SCREEN)
            yield from _longer(text, limit, draft.place(f"texts/{lang}.yaml", key))
    yield from _codes(draft)


def _labels(draft: Draft) -> Iterator[tuple[str, Place, bool]]:
    for topic in draft.knowledge.topics:
        yield topic.label, draft.place(f"topics/{topic.id}.yaml", "label"), True
    yield from ((need.label, place("label"), True) for need, place in needs(draft))
    yield from ((option.label, place("label"), True) for _, _, option, place in options(draft))


def _longer(text: str, limit: int, place: Place) -> Iterator[Problem]:
    length = len(text.encode("utf-16-le")) // 2  # as Telegram counts
    if length > limit:
        yield Problem(place, f"Das sind {length} Zeichen, erlaubt sind {limit}.", "Kürze den Text.", rule=RULE)


def _card(entry: Entry) -> str:
    parts = [entry.name, *(getattr(entry, name) for name in LINES), *(amount.text for amount in entry.amounts)]
    return "\n".join([*parts, *(line for name in LISTS for line in getattr(entry, name)), *entry.phones])


def _codes(draft: Draft) -> Iterator[Problem]:
    known = draft.knowledge
    names = (*known.topic, *known.screens, *known.needs, *known.entry, *(item.id for item in known.sources))
    codes = [(code(name), name) for name in names] + [(region_code(name), name) for name in ("", *known.region)]
    seen: dict[str, str] = {}
    for short, name in codes:
        other = seen.setdefault(short, name)
        if other != name:
            message = f"„{name}“ und „{other}“ sind auf Knöpfen nicht zu unterscheiden."
            yield Problem(Place("."), message, "Benenne eines von beiden um.", rule=RULE)
