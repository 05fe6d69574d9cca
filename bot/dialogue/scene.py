"""What every screen is built from: the knowledge, the words of the person's language, the position and the time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.dialogue.messages import Action, Choice, Paragraph, Reply, Tone, Venue
from bot.dialogue.position import MAX_OTHERS, Codec, Position, Via, View
from bot.dialogue.ranking import Ranking
from bot.dialogue.wording import Words
from bot.knowledge.model import Knowledge

# Views beyond a tree, from which a person may go back to its screen.
BEYOND = {View.NEED, View.ENTRY, View.MAP, View.HELPED, View.NOT_HELPED, View.REGION, View.HELP, View.SITUATION}


@dataclass(frozen=True, slots=True)
class Scene:
    knowledge: Knowledge
    ranking: Ranking
    codec: Codec
    words: Words
    position: Position
    now: datetime

    def go(self, label: str, view: View, tone: Tone = Tone.PLAIN, **change: Any) -> Choice:
        """A choice that leads to a view and keeps language, region, age and source."""
        empty: dict[str, Any] = {"subject": "", "need": "", "others": (), "page": 0}
        if view not in BEYOND:
            empty["screen"] = ""
        position = replace(self.position, view=view, **(empty | {"via": Via.TREE, "before": View.START} | change))
        return Choice(label, self.codec.encode(position), tone=tone)

    def navigation(self) -> tuple[Choice, ...]:
        """Back, help now and the quick exit: the last row of every screen but the start."""
        here = self.position
        return (
            (
                Choice(self.words("nav.back"), self.codec.encode(self.back())),
                self.help(),
                Choice(self.words("nav.erase"), "", Action.ERASE),
            )
            if here.view is not View.START
            else (self.help(), Choice(self.words("nav.erase"), "", Action.ERASE))
        )

    def help(self) -> Choice:
        """The help screen keeps where it was opened."""
        here = self.position
        shown = {"subject": here.subject, "need": here.need, "others": here.others}
        before = here.before if here.view is View.HELP else here.view
        return self.go(self.words("nav.help"), View.HELP, Tone.DANGER, **shown, before=before)

    def back(self) -> Position:
        """Where "back" leads from here."""
        here = replace(self.position, via=Via.BACK, page=0)
        match here.view:
            case View.NEED:
                return self._before_need(here)
            case View.MAP:
                return replace(here, view=View.ENTRY)
            case View.ENTRY | View.HELPED | View.NOT_HELPED | View.REGION if here.need:
                return replace(here, view=View.NEED, subject=here.need, need="")
            case View.TREE:
                topic, _, screen = here.subject.partition("/")
                parent = self._parent(topic=topic, screen=screen) if screen else ""
                return replace(here, view=View.TREE if parent else View.START, subject=parent)
            case View.SITUATION if here.screen:
                return replace(here, view=View.TREE, subject=here.screen, screen="")
            case View.SITUATION:
                return replace(here, view=View.HELP, subject="", need="")
            case View.HELP if here.before is not View.START:
                return replace(here, view=here.before, before=View.START)
        return replace(here, view=View.START, subject="", need="", others=())

    def _before_need(self, here: Position) -> Position:
        """The first page, the numbers of an emergency, the choice of needs, or the question that led to a need."""
        if self.position.page:
            return here
        if here.subject in self.knowledge.situation:
            return replace(here, view=View.SITUATION)
        if here.others:
            others = (here.subject, *here.others)[:MAX_OTHERS]
            return replace(here, view=View.CHOICES, subject="", need="", others=others)
        question = here.screen or self._parent(need=here.subject)
        return replace(here, view=View.TREE, subject=question, need="", screen="")

    def _parent(self, *, need: str = "", topic: str = "", screen: str = "") -> str:
        """The tree screen with an option that leads to this need or screen: "topic" or "topic/screen"."""
        topics = [topic] if topic else [self.knowledge.topic_of[need].id] if need in self.knowledge.topic_of else []
        for tree in (self.knowledge.tree[name] for name in topics if name in self.knowledge.tree):
            for at, candidate in enumerate(tree.screens):
                if any((option.need == need if need else option.to == screen) for option in candidate.options):
                    return f"{tree.topic}/{candidate.id}" if at else tree.topic
            return tree.topic if need else ""
        return ""

    def reply(self, *paragraphs: Paragraph, rows: Sequence[tuple[Choice, ...]], venue: Venue | None = None) -> Reply:
        """A screen with the navigation row below."""
        token = self.codec.encode(self.position)
        return Reply(paragraphs, (*rows, self.navigation()), self.words.lang, venue, token)
