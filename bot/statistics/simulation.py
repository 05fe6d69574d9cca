"""Invented parents who use the real conversation: for the demonstration, tests and measurements."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bot.dialogue.engine import Engine, Step
from bot.dialogue.events import Event
from bot.dialogue.messages import Action, Command, Input, Reply, Tap, Text
from bot.dialogue.position import LANGS, Position, Via, View
from bot.knowledge.hours import BERLIN
from bot.knowledge.model import Knowledge
from bot.statistics.conversations import Conversations
from bot.statistics.ports import SealStore
from bot.statistics.scheduler import seal_due
from bot.statistics.sealing import Sealer
from bot.statistics.tally import Count, counts

SPEAK = (60, 6, 5, 9, 6, 5, 7, 2)  # shares of LANGS
WRITES, FROM_LINK, ON_WEB, TELLS_REGION, RATES, HELPED = 0.25, 0.3, 0.3, 0.45, 0.3, 0.75
MAX_TAPS = 6


@dataclass(frozen=True, slots=True)
class Crowd:
    """So many conversations in the weeks that end with a day."""

    conversations: int
    weeks: int
    until: date
    seed: int = 1

    @property
    def start(self) -> date:
        return self.until - timedelta(days=7 * self.weeks - 1)


@dataclass
class Town:
    """The invented demand: which needs, regions and sources are common, and how that changes."""

    knowledge: Knowledge
    dice: random.Random
    needs: list[str] = field(init=False)
    weights: list[float] = field(init=False)
    regions: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.needs = sorted(self.knowledge.needs)
        self.dice.shuffle(self.needs)
        self.weights = [1 / (rank + 2) for rank in range(len(self.needs))]
        self.regions = list(self.knowledge.region)

    def need(self, progress: float) -> str:
        """The one a third down the list becomes five times as common while progress goes from 0 to 1."""
        rising = len(self.needs) // 3
        weights = [*self.weights]
        weights[rising] *= 1 + 4 * progress
        return self.dice.choices(self.needs, weights)[0]

    def link(self, engine: Engine) -> str:
        source = self.dice.choice(self.knowledge.sources).id if self.knowledge.sources else ""
        return engine.codec.encode(Position(View.START, source=source))


class Parent:
    """Somebody who wants one thing and finds the way by what the screens offer."""

    def __init__(self, engine: Engine, town: Town, now: datetime, want: str) -> None:
        self._engine = engine
        self._town = town
        self._now = now
        self._want = want
        self._lang = town.dice.choices(LANGS, SPEAK)[0]
        self._events: list[Event] = []

    def talk(self) -> list[Event]:
        """What the conversation gives to count."""
        dice = self._town.dice
        linked = dice.random() < FROM_LINK
        step = self._does(Tap(self._town.link(self._engine), link=True) if linked else Command("start"))
        step = self._asks(step) if dice.random() < WRITES else self._taps(step)
        if dice.random() < TELLS_REGION and self._town.regions:
            step = self._places(step)
        if dice.random() < RATES:
            self._rates(step)
        return self._events

    def _does(self, given: Input) -> Step:
        step = self._engine.step(given, self._lang, self._now)
        self._events += step.events
        return step

    def _asks(self, step: Step) -> Step:
        need = self._town.knowledge.needs[self._want]
        step = self._does(Text(self._town.dice.choice((need.label, *need.aliases))))
        return self._go(step, lambda to: to.view is View.NEED and to.subject == self._want) or step

    def _taps(self, step: Step) -> Step:
        """The topic, then whatever leads to the need; a screen that does not is tried from its first choice."""
        topic = self._town.knowledge.topic_of[self._want].id
        way = _way(self._town.knowledge, topic, self._want)
        for _ in range(MAX_TAPS):
            moved = self._go(step, lambda to: to.subject == self._want and to.view in (View.NEED, View.SITUATION))
            if moved:
                return moved
            moved = self._go(step, lambda to: to.view is View.TREE and to.subject in way)
            if not moved:
                return self._asks(step)
            way.discard(moved.position.subject)
            step = moved
        return step

    def _places(self, step: Step) -> Step:
        asked = self._go(step, lambda to: to.view is View.REGION)
        region = self._town.dice.choices(self._town.regions, range(len(self._town.regions), 0, -1))[0]
        return (asked and self._go(asked, lambda to: to.region == region and to.via is Via.PLACE)) or step

    def _rates(self, step: Step) -> None:
        card = self._go(step, lambda to: to.view is View.ENTRY)
        wanted = View.HELPED if self._town.dice.random() < HELPED else View.NOT_HELPED
        if card:
            self._go(card, lambda to: to.view is wanted)

    def _go(self, step: Step, fits: Callable[[Position], bool]) -> Step | None:
        token = next((token for token, to in _doors(self._engine, step.reply) if fits(to)), None)
        return self._does(Tap(token)) if token else None


def _doors(engine: Engine, reply: Reply) -> Iterator[tuple[str, Position]]:
    for choice in reply.choices:
        to = engine.codec.decode(choice.value) if choice.action is Action.GO else None
        if to and to.via is not Via.BACK:
            yield choice.value, to


def _way(knowledge: Knowledge, topic: str, need: str) -> set[str]:
    """The screens of a topic's tree from which the need can be reached, the topic itself among them."""
    tree = knowledge.tree[topic]
    reaching = {screen.id for screen in tree.screens if any(option.need == need for option in screen.options)}
    for _ in tree.screens:
        reaching |= {screen.id for screen in tree.screens if any(option.to in reaching for option in screen.options)}
    return {topic, *(f"{topic}/{name}" for name in reaching)}


def days(engine: Engine, crowd: Crowd) -> Iterator[tuple[date, list[Count]]]:
    """The counts of every day; the same for the same seed."""
    dice = random.Random(crowd.seed)
    town = Town(engine.knowledge, dice)
    seen = Conversations(dice.randbytes(32))
    length = 7 * crowd.weeks
    visits = sorted(dice.randrange(length) for _ in range(crowd.conversations))
    at = 0
    for number in range(length):
        day = crowd.start + timedelta(days=number)
        found: list[Count] = []
        while at < len(visits) and visits[at] == number:
            now = datetime.combine(day, time(8 + at % 12), BERLIN)
            channel = "web" if dice.random() < ON_WEB else "telegram"
            events = Parent(engine, town, now, town.need(number / length)).talk()
            for event in events:
                if seen.new(str(at), event, now):
                    found += counts(event, channel, day)
            at += 1
        yield day, found


async def simulate(
    engine: Engine, crowd: Crowd, store: SealStore, sealer: Sealer, progress: Callable[[int, int], None]
) -> list[Count]:
    """Fills a store as the running bot would, sealing every week. Returns the truth, which only invented data has."""
    truth: list[Count] = []
    for number, (day, found) in enumerate(days(engine, crowd), 1):
        if day.weekday() == 0:
            await seal_due(store, sealer, day)
        if found:
            await store.add(found)
        truth += found
        progress(number, 7 * crowd.weeks)
    await seal_due(store, sealer, crowd.until)
    return truth
