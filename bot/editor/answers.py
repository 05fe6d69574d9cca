"""What the bot answers from what is in the folder, and which questions a change makes it answer differently."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from bot import edition
from bot.dialogue.engine import Engine
from bot.evaluation.examples import FIRST, examples
from bot.knowledge.loader import Draft
from bot.knowledge.model import Knowledge
from bot.matching.encoder import Encoder, Vectors
from bot.matching.result import Match, Plan

REMEMBERED = 4096  # sentences


@dataclass(frozen=True, slots=True)
class Difference:
    """A question, and what is shown for it before and after a change: names of needs or entries, best first."""

    question: str
    before: tuple[str, ...]
    now: tuple[str, ...]

    @property
    def left(self) -> list[tuple[int, str]]:
        """What was shown and no longer is, or stood elsewhere when only the order has changed; places count from 1."""
        return _others(self.before, self.now)

    @property
    def come(self) -> list[tuple[int, str]]:
        """The same for what is shown now."""
        return _others(self.now, self.before)


class Answers:
    """Answers with the words and meaning of the folder. Other entries need no new learning; other phrases do."""

    def __init__(self, folder: Path, cache: Path, sense: Encoder | None) -> None:
        self._folder, self._cache = folder, cache
        self._sense = _Remembering(sense) if sense else None
        self._taught: tuple[object, object] | None = None
        self._edition: edition.Edition | None = None
        self._engine: tuple[Knowledge, Engine] | None = None

    def engine(self, draft: Draft) -> Engine:
        """The engine of what is in the folder. Raises KnowledgeError."""
        if self._engine is None or self._engine[0] is not draft.knowledge:
            self._engine = (draft.knowledge, self.over(draft.knowledge, draft))
        return self._engine[1]

    def over(self, knowledge: Knowledge, draft: Draft) -> Engine:
        """The understanding of what is in the folder, over other entries. Raises KnowledgeError."""
        return Engine(knowledge, self._learnt(draft).matcher.over(knowledge))

    def _learnt(self, draft: Draft) -> edition.Edition:
        taught = (draft.knowledge.topics, draft.phrases)
        if self._edition is None or taught != self._taught:
            self._edition = edition.load(self._folder, self._cache, self._sense)
            self._taught = taught
        return self._edition


def differences(before: Engine, after: Engine, questions: Sequence[str], now: datetime) -> Iterator[Difference]:
    """The questions whose first needs or shown entries are others after the change."""
    for question in questions:
        old, new = before.matcher.match(question, "de"), after.matcher.match(question, "de")
        shown, shows = before.offers(old, now), after.offers(new, now)
        if shown != shows:
            yield Difference(question, _names(shown, before, after), _names(shows, after, before))
        elif _needs(old) != _needs(new) or old.plan != new.plan:
            yield Difference(question, _leads(old, before), _leads(new, after))


def questions(draft: Draft) -> list[str]:
    """The example questions of a folder, each once."""
    return list(dict.fromkeys(example.text for example in examples(draft)))


def _others(shown: Sequence[str], others: Sequence[str]) -> list[tuple[int, str]]:
    moved = set(shown) == set(others)
    return [
        (at, name)
        for at, name in enumerate(shown, 1)
        if (others[at - 1 : at] != shown[at - 1 : at] if moved else name not in others)
    ]


def _names(ids: Sequence[str], *engines: Engine) -> tuple[str, ...]:
    known = [engine.knowledge.entry for engine in engines]
    return tuple(next(entries[name].name for entries in known if name in entries) for name in ids)


def _needs(found: Match) -> tuple[str, ...]:
    return tuple(item.id for item in found.needs[:FIRST])


def _leads(found: Match, engine: Engine) -> tuple[str, ...]:
    """The needs a text leads to, when no entries are shown for it."""
    asked = found.plan in (Plan.DIRECT, Plan.CHOOSE, Plan.URGENT)
    return tuple(engine.knowledge.needs[name].label for name in _needs(found)) if asked else ()


class _Remembering:
    """An encoder that reads each sentence once."""

    def __init__(self, sense: Encoder) -> None:
        self.name = sense.name
        self.shortened = sense.shortened
        self._once: Callable[[tuple[str, ...]], Vectors] = lru_cache(maxsize=REMEMBERED)(sense.encode)

    def encode(self, texts: Sequence[str]) -> Vectors:
        return self._once(tuple(texts))
