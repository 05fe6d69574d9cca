"""One step of the conversation: an input and the time go in, a reply and what may be counted come out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache, partial
from weakref import proxy

from bot.dialogue import card, emergency, nearby, screens
from bot.dialogue.events import Answered, Event, Outcome, Placed, Rated
from bot.dialogue.messages import (
    Action,
    Choice,
    Command,
    Input,
    Location,
    Paragraph,
    Place,
    Reply,
    Tap,
    Text,
    Unreadable,
)
from bot.dialogue.position import LANGS, Codec, Position, Via, View
from bot.dialogue.ranking import Ranking, serves, speaks
from bot.dialogue.scene import Scene
from bot.dialogue.wording import words
from bot.knowledge.anchors import AUTHORITIES
from bot.knowledge.model import Entry, Geo, Knowledge
from bot.matching.regions import Regions
from bot.matching.result import Match, Matcher, Plan

NEAR = 5
STEPS_KEPT = 1024  # some 4 MB
COUNTED = {Via.TREE: "tree", Via.CHOICE: "text", Via.TEXT: "text", Via.LINK: "link"}
COMMANDS = {
    "start": View.START, "neustart": View.START, "hilfe": View.HELP, "help": View.HELP,
    "sprache": View.LANGUAGE, "language": View.LANGUAGE, "datenschutz": View.PRIVACY, "privacy": View.PRIVACY,
}  # fmt: skip
TALKS = {"privacy": View.PRIVACY, "language": View.LANGUAGE}  # small talk that asks for a screen


@dataclass(frozen=True, slots=True)
class Step:
    """A reply, where it stands, and events to count."""

    reply: Reply
    position: Position
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """An entry with its summary and its card in a language (BCP 47)."""

    entry: Entry
    lang: str
    summary: str
    paragraphs: tuple[Paragraph, ...]


class Engine:
    """Answers from one snapshot of the knowledge base; holds nothing about any person."""

    def __init__(self, knowledge: Knowledge, matcher: Matcher) -> None:
        self.knowledge = knowledge
        self.codec = Codec(knowledge)
        self._ranking = Ranking(knowledge)
        self._regions = Regions(knowledge)
        self.matcher = matcher
        # Without a proxy the cache would keep an engine that is no longer used until the garbage collector runs.
        self._known_steps = lru_cache(maxsize=STEPS_KEPT)(partial(Engine._tap, proxy(self)))

    def spoken(self, lang: str, otherwise: str = "de") -> str:
        """The language to answer in when somebody's is lang (BCP 47)."""
        return lang if lang in self.knowledge.texts and lang in LANGS else otherwise

    def step(self, given: Input, lang: str, now: datetime) -> Step:
        """lang is the person's setting, now is aware. Whatever comes in, a screen comes out."""
        start = Position(lang=self.spoken(lang))
        match given:
            case Text(text):
                return self.answer(self.matcher.match(text, start.lang), start, now)
            case Tap(token, link):
                # The hours change by the minute, and a tap means the same to everyone.
                return self._known_steps(token, start.lang, now.replace(second=0, microsecond=0), link=link)
            case Command(name):
                return self._command(name, start, now)
            case Location(lat, lon, token):
                return self._near(Geo(lat, lon), self.codec.decode(token) or start, now)
            case Place(text, token):
                return self._placed(text, self.codec.decode(token) or start, now)
            case Unreadable():
                return self._start(start, now, "choices.unreadable")

    def show(self, position: Position, now: datetime) -> Reply:
        """The screen of a position; the start screen when what it names has gone."""
        scene = self._scene(position, now)
        if not _known(position, self.knowledge):
            fresh = replace(scene, position=Position(lang=position.lang))
            return screens.start(fresh, scene.words("start.expired"), scene.words("start.how"))
        return SCREENS[position.view](scene)

    def answer(self, found: Match, start: Position, now: datetime) -> Step:
        """The answer to a text that the matcher has read."""
        lang = self.spoken(found.lang, start.lang)
        start = replace(start, lang=lang, region=found.region)
        step = self._plan(found, start, now)
        return replace(step, reply=self._with_hint(step, now)) if found.urgent_hint else step

    def offers(self, found: Match, now: datetime) -> list[str]:
        """Ids of the entries that the answer to a text would show first."""
        if found.plan is Plan.PLACE:
            return [item.id for item in found.entries]
        if found.urgent in self.knowledge.situation:
            return list(self.knowledge.situation[found.urgent].hotlines)
        if found.plan not in (Plan.DIRECT, Plan.CHOOSE):
            return []
        position = Position(lang=self.spoken(found.lang), region=found.region)
        return [item.entry.id for item in self._ranking.rank(found.needs[0].id, position, now)[:NEAR]]

    def search(self, text: str, lang: str, now: datetime) -> list[Found]:
        """Cards to pass on to somebody: the places a text names, or those for what it is about."""
        start = Position(lang=self.spoken(lang))
        match = self.matcher.match(text, start.lang)
        scene = self._scene(start, now)
        cards = [self.knowledge.entry[name] for name in self.offers(match, now)[:NEAR]]
        return [
            Found(item, start.lang, scene.words.summary(item), card.card(item, scene.words, self.knowledge, now))
            for item in cards
        ]

    def _plan(self, found: Match, start: Position, now: datetime) -> Step:
        scene = self._scene(start, now)
        needs = tuple(item.id for item in found.needs if item.id in self.knowledge.needs)
        match found.plan:
            case Plan.URGENT if found.urgent in self.knowledge.situation:
                urgent = replace(start, view=View.SITUATION, subject=found.urgent, via=Via.TEXT)
                return self._counted(urgent, now)
            case Plan.HELP:
                return self._opened(View.HELP, start, now)
            case Plan.PLACE if len(found.entries) == 1:
                item = self.knowledge.entry[found.entries[0].id]
                place = replace(start, view=View.ENTRY, subject=item.id, need=item.needs[0], via=Via.TEXT)
                return Step(self.show(place, now), place)
            case Plan.PLACE:
                return Step(screens.places(scene, tuple(item.id for item in found.entries)), start)
            case Plan.WHERE:
                return Step(
                    screens.narrow(scene, scene.words("choices.where", region=self._place(found, scene))), start
                )
            case Plan.DIRECT if needs:
                direct = replace(start, view=View.NEED, subject=needs[0], via=Via.TEXT, others=needs[1:4])
                return self._because(self._counted(direct, now), found)
            case Plan.CHOOSE if needs:
                choose = replace(start, view=View.CHOICES, others=needs[:4], via=Via.BACK)
                return Step(self.show(choose, now), choose)
            case Plan.SMALL_TALK:
                return self._talk(found.small_talk, start, now)
            case Plan.OUT_OF_SCOPE:
                return Step(self._out_of_scope(scene), start)
        return Step(screens.narrow(scene, scene.words("choices.narrow")), start)

    def _place(self, found: Match, scene: Scene) -> str:
        """The Ortsteil or postal code that a text names, as people write it."""
        centre, region = self._regions.centre(found.text), self.knowledge.region.get(found.region)
        return centre.place if centre else scene.words.region(region) if region else ""

    def _talk(self, kind: str, start: Position, now: datetime) -> Step:
        if kind in TALKS:
            return self._opened(TALKS[kind], start, now)
        if kind == "human":
            scene = self._scene(start, now)
            return Step(screens.narrow(scene, scene.words("talk.human")), start)
        return self._start(start, now, f"talk.{kind}")

    def _because(self, step: Step, found: Match) -> Step:
        """Says which of the person's words led here."""
        if not found.evidence:
            return step
        first, *rest = step.reply.paragraphs
        say = words(self.knowledge, step.position.lang)
        reason = say("need.because", words=", ".join(say("need.quoted", word=word) for word in found.evidence))
        reply = replace(step.reply, paragraphs=(replace(first, text=f"{first.text} {reason}", quotes=True), *rest))
        return replace(step, reply=reply)

    def _scene(self, position: Position, now: datetime) -> Scene:
        return Scene(self.knowledge, self._ranking, self.codec, words(self.knowledge, position.lang), position, now)

    def _start(self, start: Position, now: datetime, key: str) -> Step:
        scene = self._scene(start, now)
        return Step(screens.start(scene, scene.words(key)), start)

    def _tap(self, token: str, lang: str, minute: datetime, *, link: bool) -> Step:
        """lang is used when the token does not say one that counts."""
        start, position = Position(lang=lang), self.codec.decode(token)
        if position is None:
            scene = self._scene(start, minute)
            lines = () if link else (scene.words("start.expired"), scene.words("start.how"))
            return Step(screens.start(scene, *lines), start)
        return self._counted(replace(position, lang=lang, via=Via.LINK) if link else position, minute)

    def _counted(self, position: Position, now: datetime) -> Step:
        """The screen and what it counts: an answered need, a correction or a rating; nothing on the way back."""
        known, need = self.knowledge, position.subject
        reply = self.show(position, now)
        by = COUNTED.get(position.via, "")
        if position.view in (View.NEED, View.SITUATION) and need in known.needs and by and not position.page:
            outcome = Outcome.FOUND if self._fits(need, position, now) else Outcome.NOT_FOUND
            return Step(reply, position, (self._answered(need, outcome, position, by),))
        if position.view is View.NEED and need in known.needs and position.region and position.via is Via.PLACE:
            fits = self._fits(need, position, now)
            return Step(reply, position, (Placed(need, known.topic_of[need].id, position.region, fits),))
        if position.view is View.CHOICES and position.need in known.needs and position.via is Via.TEXT:
            return Step(reply, position, (self._answered(position.need, Outcome.OTHER, position, "text"),))
        rates = position.view in (View.HELPED, View.NOT_HELPED) and position.via is not Via.BACK
        if rates and position.need in known.needs:
            return Step(reply, position, (Rated(position.need, position.view is View.HELPED),))
        return Step(reply, position)

    def _fits(self, need: str, position: Position, now: datetime) -> bool:
        """Whether there is an entry for the person's region that is known to speak the person's language."""
        entries = [item.entry for item in self._ranking.rank(need, position, now)]
        return any(serves(entry, position, self.knowledge) and speaks(entry, position.lang) for entry in entries)

    def _answered(self, need: str, outcome: Outcome, position: Position, by: str) -> Answered:
        topic = self.knowledge.topic_of[need].id
        return Answered(need, topic, outcome, position.region, position.lang, position.source, by)

    def _command(self, name: str, start: Position, now: datetime) -> Step:
        if name not in COMMANDS:
            return self._start(start, now, "choices.unknown_command")
        return self._opened(COMMANDS[name], start, now)

    def _opened(self, view: View, start: Position, now: datetime) -> Step:
        """A screen that a command or a word asked for."""
        position = replace(start, view=view)
        return Step(self.show(position, now), position)

    def _placed(self, text: str, here: Position, now: datetime) -> Step:
        """What is near a place that a text names, or the need again for its region; else the question for it again."""
        region, centre = self._regions.called(text), self._regions.centre(text)
        if centre and here.need in self.knowledge.needs:
            asked = replace(here, view=View.REGION, region=region)
            scene = self._scene(asked, now)
            fits = self._fits(here.need, asked, now)
            placed = Placed(here.need, self.knowledge.topic_of[here.need].id, region, fits)
            remark = scene.words("near.from", place=centre.place)
            middle = Geo(centre.lat, centre.lon)
            return Step(nearby.for_need(scene, middle, remark), asked, (placed,) if region else ())
        if region:
            need = replace(here, view=View.NEED, subject=here.need, need="", region=region, via=Via.PLACE)
            return self._counted(need, now)
        asked = replace(here, view=View.REGION)
        scene = self._scene(asked, now)
        return Step(screens.region(scene, scene.words("region.unknown")), asked)

    def _near(self, geo: Geo, here: Position, now: datetime) -> Step:
        """What is near for the need that the location was asked for; without one, whatever is near."""
        position = here if here.need in self.knowledge.needs else replace(here, view=View.START)
        scene = self._scene(position, now)
        if position is not here:
            return Step(nearby.any_place(scene, geo), position)
        return Step(nearby.for_need(scene, geo, scene.words("near.forgotten")), position)

    def _out_of_scope(self, scene: Scene) -> Reply:
        reply = screens.narrow(scene, scene.words("choices.out_of_scope"))
        number = self.knowledge.entry.get(AUTHORITIES)
        if number is None or not number.phones:
            return reply
        phone = number.phones[0]
        copy = Choice(scene.words("card.copy_phone", phone=phone), phone, Action.COPY)
        return replace(reply, rows=(*reply.rows[:-1], (copy,), reply.rows[-1]))

    def _with_hint(self, step: Step, now: datetime) -> Reply:
        """One gentle line and a button above an answer to a text that may be about danger."""
        scene = self._scene(step.position, now)
        reply = step.reply
        return replace(
            reply,
            paragraphs=(Paragraph(scene.words("need.hint")), *reply.paragraphs),
            rows=((scene.help(),), *reply.rows),
        )


def _known(here: Position, known: Knowledge) -> bool:
    """Whether there is what the screen of a position is about."""
    match here.view:
        case View.TREE:
            return here.subject in known.screens or (
                here.subject in known.tree and bool(known.tree[here.subject].screens)
            )
        case View.NEED:
            return here.subject in known.needs
        case View.SITUATION:
            return here.subject in known.situation
        case View.ENTRY | View.MAP | View.HELPED:
            return here.subject in known.entry
        case View.NOT_HELPED:
            return here.need in known.needs
    return True


def _choices(scene: Scene) -> Reply:
    """Needs that were nearly meant; without any, the narrowing question."""
    here = scene.position
    needs = tuple(name for name in here.others if name in scene.knowledge.needs)
    if not needs:
        return screens.narrow(scene, scene.words("choices.narrow"))
    key = "choices.wrong" if here.need else "choices.unsure"
    return screens.choices(scene, scene.words(key), needs)


def _not_helped(scene: Scene) -> Reply:
    """Regret, and the other entries for the same need."""
    reply = screens.need(scene)
    return replace(reply, paragraphs=(Paragraph(scene.words("card.sorry")), *reply.paragraphs))


SCREENS: dict[View, Callable[[Scene], Reply]] = {
    View.START: screens.start,
    View.TREE: screens.tree,
    View.NEED: screens.need,
    View.ENTRY: screens.entry,
    View.HELP: emergency.help_now,
    View.SITUATION: emergency.situation,
    View.REGION: screens.region,
    View.LANGUAGE: screens.language,
    View.ABOUT: screens.about,
    View.PRIVACY: screens.privacy,
    View.HUMAN: screens.human,
    View.MAP: screens.map_view,
    View.HELPED: lambda scene: screens.entry(scene, scene.words("card.thanks")),
    View.NOT_HELPED: _not_helped,
    View.CHOICES: _choices,
}
