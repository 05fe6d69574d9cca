"""What the knowledge base is made of: frozen values without behaviour that needs a file, a clock or a chat."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property

SMALL_TALK = ("greeting", "thanks", "swearing", "human", "test", "privacy", "language", "followup")
OUT_OF_SCOPE = "out_of_scope"
NEAR_MISS = "near_miss"
WIDE_AREAS = ("bezirk", "berlinweit", "bundesweit")
AGE_BANDS = ("0-2", "3-5", "6-12", "13-17")  # years; what a question of a tree can tell about a child
Day = date  # in a class whose field is called date, the type needs another name


class Kind(StrEnum):
    """What an entry is; also the name of its folder with an s."""

    OFFER = "offer"
    BENEFIT = "benefit"
    HOTLINE = "hotline"


class Confidence(StrEnum):
    """How far the sources of an entry agree."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Address:
    street: str = ""
    postal_code: str = ""
    city: str = "Berlin"

    def __str__(self) -> str:
        town = f"{self.postal_code} {self.city}".strip()
        return f"{self.street}, {town}" if self.street else town


@dataclass(frozen=True, slots=True)
class Geo:
    """WGS 84 degrees."""

    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money as a sentence, true for one calendar year."""

    year: int
    text: str


@dataclass(frozen=True, slots=True, order=True)
class RoughDate:
    """A date as exact as a source gives it: a year, a month or a day; what is not known is 0."""

    year: int
    month: int = 0
    day: int = 0

    def __str__(self) -> str:
        return "-".join([f"{self.year}", *(f"{part:02}" for part in (self.month, self.day) if part)])


@dataclass(frozen=True, slots=True)
class Entry:
    """A place, a benefit or a hotline. Fields follow HSDS; hours are OSM syntax, languages are BCP 47.

    checked_on is None until a person has checked. child_age is the first and last age in years of the children it is
    for, None: any age. note is for the coordinator, caution is for the parent.
    """

    id: str
    kind: Kind
    name: str
    needs: tuple[str, ...]
    summary: str
    area: str
    sources: tuple[str, ...]
    confidence: Confidence
    provider: str = ""
    audience: str = ""
    child_age: tuple[int, int] | None = None
    address: Address | None = None
    geo: Geo | None = None
    phones: tuple[str, ...] = ()
    email: str = ""
    url: str = ""
    opening_hours: str = ""
    phone_hours: str = ""
    hours_note: str = ""
    languages: tuple[str, ...] = ()
    languages_note: str = ""
    cost: str = ""
    appointment: str = ""
    amounts: tuple[Amount, ...] = ()
    documents: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    deadline: str = ""
    caution: str = ""
    aliases: tuple[str, ...] = ()
    source_date: RoughDate | None = None
    checked_on: Day | None = None
    examples: tuple[str, ...] = ()
    note: str = ""

    @property
    def sure(self) -> bool:
        """Whether it has a number that may lead an answer to danger."""
        return self.confidence is Confidence.HIGH and bool(self.phones)


@dataclass(frozen=True, slots=True)
class Need:
    """One of the fifty things a parent may need; ids are stable, statistics and buttons name needs by them."""

    id: str
    label: str
    scope: str
    intro: str
    steps: tuple[str, ...]
    urgent: bool = False
    aliases: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    id: str
    label: str
    order: int
    source: str
    needs: tuple[Need, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A button of a tree screen: leads to another screen (`to`) or to a need; child_age is the answer it stands for."""

    label: str
    to: str = ""
    need: str = ""
    child_age: str = ""


@dataclass(frozen=True, slots=True)
class Screen:
    id: str
    question: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Tree:
    """The decision tree of one topic; its first screen is where it starts."""

    topic: str
    screens: tuple[Screen, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """One of the five parts of the district that statistics tell apart, and its Ortsteile.

    postal_codes are only those that lie in no other region.
    """

    id: str
    label: str
    areas: tuple[str, ...]
    postal_codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Centre:
    """Where the people of an Ortsteil or a postal code live on average; WGS 84 degrees."""

    place: str
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class Situation:
    """One kind of emergency: what is said and up to three hotlines, first things first."""

    need: str
    label: str
    text: tuple[str, ...]
    hotlines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrase:
    """A sentence as parents write it. `label` is a need id, a small-talk id, "out_of_scope" or "near_miss".

    A near miss sounds urgent and is not; `need` is then what it really asks for, or empty.
    author groups the phrases of one hand, lang is BCP 47.
    """

    text: str
    label: str
    lang: str
    author: str
    need: str = ""


@dataclass(frozen=True, slots=True)
class Holiday:
    """A public holiday in Berlin."""

    date: Day
    name: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where people hear of the bot, such as a flyer; its links count how many come from there."""

    id: str
    label: str


@dataclass(frozen=True)
class Knowledge:
    """One immutable snapshot of everything the bot knows. Lookups are dictionaries built once."""

    topics: tuple[Topic, ...] = ()
    trees: tuple[Tree, ...] = ()
    regions: tuple[Region, ...] = ()
    centres: tuple[Centre, ...] = ()
    entries: tuple[Entry, ...] = ()
    situations: tuple[Situation, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    sources: tuple[Source, ...] = ()
    texts: dict[str, dict[str, str]] = field(default_factory=dict)

    @cached_property
    def needs(self) -> dict[str, Need]:
        return {need.id: need for topic in self.topics for need in topic.needs}

    @cached_property
    def topic_of(self) -> dict[str, Topic]:
        """Need id to its topic."""
        return {need.id: topic for topic in self.topics for need in topic.needs}

    @cached_property
    def topic(self) -> dict[str, Topic]:
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def tree(self) -> dict[str, Tree]:
        """Topic id to its tree."""
        return {tree.topic: tree for tree in self.trees}

    @cached_property
    def screens(self) -> dict[str, Screen]:
        """ "topic/screen" to the screen."""
        return {f"{tree.topic}/{screen.id}": screen for tree in self.trees for screen in tree.screens}

    @cached_property
    def entry(self) -> dict[str, Entry]:
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def entries_for(self) -> dict[str, tuple[Entry, ...]]:
        """Need id to its entries, in the order of the files."""
        found: dict[str, list[Entry]] = {need: [] for need in self.needs}
        for entry in self.entries:
            for need in entry.needs:
                found.setdefault(need, []).append(entry)
        return {need: tuple(entries) for need, entries in found.items()}

    @cached_property
    def region(self) -> dict[str, Region]:
        return {region.id: region for region in self.regions}

    @cached_property
    def region_of(self) -> dict[str, str]:
        """Ortsteil to the id of its region."""
        return {area: region.id for region in self.regions for area in region.areas}

    @cached_property
    def situation(self) -> dict[str, Situation]:
        """Need id to its emergency answer."""
        return {situation.need: situation for situation in self.situations}

    @cached_property
    def closed_on(self) -> frozenset[date]:
        """Public holidays."""
        return frozenset(holiday.date for holiday in self.holidays)
