"""Puts the entries for a need in the order in which they help most, and says why each is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from bot.dialogue.position import Position
from bot.knowledge.freshness import overdue
from bot.knowledge.hours import ALWAYS, BERLIN, status
from bot.knowledge.model import WIDE_AREAS, Confidence, Entry, Geo, Kind, Knowledge
from bot.matching.normalize import fold

JOINING = frozenset(
    {"und", "mit", "fur", "bei", "auch", "der", "die", "das", "kind", "hilfe", "beratung", "finden", "machen"}
)
SINGLE = "alleinerzieh"
EARTH_KM = 6371.0
OLD_AFTER = timedelta(days=365)
NAMED = 2.0  # points for a name that says what is needed
STEM = 6  # letters that two words must share to mean the same
BEST = 40  # entries of a need that are weighed at every tap
BEST_OF_TRAIT = 10  # more of them for each region and language
FIT = 1.5  # points for each place further to the front of the entry's needs
ELSEWHERE = -3.0  # points for another part of the district, as many as the own part gains


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entry, its sum of points and the keys of the texts that say why it stands here."""

    entry: Entry
    points: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An entry for a need with the points that depend on nobody."""

    entry: Entry
    points: float
    why: tuple[str, ...]


class Ranking:
    """Orders the entries for a need. However many there are, only the best few of each kind are weighed at a tap."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._knowledge = knowledge
        self._candidates = {need: _shortlist(need, knowledge) for need in knowledge.needs}
        self._placed = [(entry, entry.geo) for entry in knowledge.entries if entry.geo]

    def rank(self, need: str, position: Position, now: datetime) -> list[Ranked]:
        """The entries for a need, best first; ties by id. An urgent need is led by sure hotlines.

        Entries that no person has confirmed for over a year are left out while others remain.
        """
        known = self._knowledge
        found = self._candidates.get(need, ())
        fresh = [candidate for candidate in found if not outdated(candidate.entry, now.date())]
        ranked = [_judge(candidate, position, known, now) for candidate in fresh or found]
        urgent = need in known.needs and known.needs[need].urgent
        return sorted(ranked, key=lambda item: (urgent and not _leads(item.entry), -item.points, item.entry.id))

    def around(self, need: str, here: Geo, position: Position, now: datetime) -> list[tuple[Ranked, float | None]]:
        """The entries for a need with the distance in kilometres, those that are open now before the others.

        Nearest first; then, without a distance, those whose coordinates nobody has published, best first.
        """
        found = [
            (item, distance(here, item.entry.geo) if item.entry.geo else None)
            for item in self.rank(need, position, now)
        ]
        return sorted(found, key=lambda item: (item[1] is None, "why.open" not in item[0].why, item[1] or 0.0))

    def nearest(self, here: Geo, count: int) -> list[tuple[Entry, float]]:
        """Entries with coordinates, nearest first, with the distance in kilometres."""
        found = [(entry, distance(here, geo)) for entry, geo in self._placed]
        return sorted(found, key=lambda item: (item[1], item[0].id))[:count]


def outdated(entry: Entry, today: date) -> bool:
    """Whether a person's last check is over a year ago; entries nobody has checked yet are judged by their source."""
    return entry.checked_on is not None and today - entry.checked_on > OLD_AFTER


def distance(one: Geo, other: Geo) -> float:
    """Great-circle distance in kilometres (haversine)."""
    lat1, lon1, lat2, lon2 = map(radians, (one.lat, one.lon, other.lat, other.lon))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))


def serves(entry: Entry, position: Position, knowledge: Knowledge) -> bool:
    """Whether an entry is in the person's region, or for everyone."""
    return not position.region or entry.area in WIDE_AREAS or knowledge.region_of.get(entry.area) == position.region


def speaks(entry: Entry, lang: str) -> bool:
    """Whether it is known that a person with this language is understood there; of German it is supposed."""
    return lang in (entry.languages or ("de",))


@lru_cache(maxsize=65536)
def named(words: tuple[str, ...], name: str) -> bool:
    """Whether a name holds one of the words, whatever their endings."""
    stems = _stems(words)
    return any(
        word[:STEM] in stems or any(stem in word for stem in stems if len(stem) == STEM) for word in fold(name).split()
    )


@lru_cache(maxsize=1024)
def _stems(words: tuple[str, ...]) -> frozenset[str]:
    """The beginnings of the words that say something."""
    told = (word for text in words for word in fold(text).split())
    return frozenset(word[:STEM] for word in told if len(word) > 2 and word not in JOINING)


def _leads(entry: Entry) -> bool:
    return entry.kind is Kind.HOTLINE and entry.sure


def _shortlist(need: str, knowledge: Knowledge) -> tuple[_Candidate, ...]:
    """The best for everyone, and the best of each region and each language."""
    weighed = sorted(
        (_weigh(entry, need, knowledge) for entry in knowledge.entries_for.get(need, ())),
        key=lambda item: (-item.points, item.entry.id),
    )
    kept = {item.entry.id: item for item in weighed[:BEST]}
    room: Counter[str] = Counter()
    for item in weighed:
        for trait in (knowledge.region_of.get(item.entry.area, ""), *item.entry.languages):
            room[trait] += 1
            if trait and room[trait] <= BEST_OF_TRAIT:
                kept[item.entry.id] = item
    return tuple(kept.values())


def _weigh(entry: Entry, need: str, knowledge: Knowledge) -> _Candidate:
    """What makes an entry good whoever asks: it is meant for just this, it is sure, it can be reached."""
    place = entry.needs.index(need)
    wanted = knowledge.needs.get(need)
    points = FIT * max(0, 3 - place)
    points += NAMED if wanted and named((wanted.label, *wanted.aliases), entry.name) else 0.0
    points += {Confidence.HIGH: 1.0, Confidence.MEDIUM: 0.3, Confidence.LOW: -2.0}[entry.confidence]
    points += 1.5 * bool(entry.phones) + 0.7 * bool(entry.address) + 0.3 * bool(entry.email or entry.url)
    single = SINGLE in f"{entry.name} {entry.audience}".casefold()
    why = (*(["why.single"] if single else []), *(["why.core"] if place == 0 else []))
    return _Candidate(entry, points + 1.5 * single, why)


def _judge(candidate: _Candidate, position: Position, knowledge: Knowledge, now: datetime) -> Ranked:
    found = [rule(candidate.entry, position, knowledge, now) for rule in RULES]
    why = [reason for point, reason in found if reason and point > 0]
    return Ranked(candidate.entry, candidate.points + sum(point for point, _ in found), (*why, *candidate.why))


def _region(entry: Entry, position: Position, knowledge: Knowledge, _: datetime) -> tuple[float, str]:
    if entry.area in WIDE_AREAS:
        scope = ("why.district", "why.berlin", "why.germany")[WIDE_AREAS.index(entry.area)]
        return (1.0, 0.6, 0.2)[WIDE_AREAS.index(entry.area)], scope
    if not position.region:
        return 0.7, ""
    return (3.0, "why.region") if knowledge.region_of.get(entry.area) == position.region else (ELSEWHERE, "")


def _age(entry: Entry, position: Position, _: Knowledge, __: datetime) -> tuple[float, str]:
    """A kindergarten is no help for a pupil, so a wrong age outweighs everything else."""
    if not entry.child_age or not position.child_age:
        return 0.0, ""
    low, high = map(int, position.child_age.split("-"))
    return (1.5, "why.age") if entry.child_age[0] <= high and low <= entry.child_age[1] else (-8.0, "")


def _open(entry: Entry, _: Position, knowledge: Knowledge, now: datetime) -> tuple[float, str]:
    if ALWAYS in (entry.opening_hours, entry.phone_hours):
        return 1.2, "why.open"
    state = status(entry.opening_hours or entry.phone_hours, now, knowledge.closed_on)
    return (0.7, "why.open") if state and state.open else (0.0, "")


def _language(entry: Entry, position: Position, _: Knowledge, __: datetime) -> tuple[float, str]:
    speaks = position.lang in entry.languages
    if entry.languages and not speaks and "de" not in entry.languages:
        return -6.0, ""
    return (2.0, "why.lang") if speaks and position.lang != "de" else (0.0, "")


def _freshness(entry: Entry, _: Position, __: Knowledge, now: datetime) -> tuple[float, str]:
    """Checked entries stand before those that nobody has checked, and sink once they are due again."""
    if entry.checked_on:
        return (0.6 if overdue(entry, now.astimezone(BERLIN).date()) else 1.0), ""
    age = now.astimezone(BERLIN).year - entry.source_date.year if entry.source_date else 8
    return max(0.0, 0.5 - age / 16), ""


Rule = Callable[[Entry, Position, Knowledge, datetime], tuple[float, str]]
RULES: tuple[Rule, ...] = (_region, _language, _age, _open, _freshness)
