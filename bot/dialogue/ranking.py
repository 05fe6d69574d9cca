"""Puts the entries for a need in the order in which they help most, and says why each is there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt

from bot.dialogue.position import Position
from bot.knowledge.hours import ALWAYS, BERLIN, status
from bot.knowledge.model import Confidence, Entry, Geo, Kind, Knowledge
from bot.matching.normalize import fold

JOINING = frozenset(
    {"und", "mit", "fur", "bei", "auch", "der", "die", "das", "kind", "hilfe", "beratung", "finden", "machen"}
)
SINGLE = "alleinerzieh"
WIDE = ("bezirk", "berlinweit", "bundesweit")
EARTH_KM = 6371.0
OLD_AFTER = timedelta(days=365)
NAMED = 2.0  # points for a name that says what is needed
STEM = 6  # letters that two words must share to mean the same
FIT = 1.5  # points for each place further to the front of the entry's needs


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entry, its sum of points and the keys of the texts that say why it stands here."""

    entry: Entry
    points: float
    why: tuple[str, ...]


Rule = Callable[[Entry, Position, Knowledge, datetime], tuple[float, str]]


def rank(knowledge: Knowledge, need: str, position: Position, now: datetime) -> list[Ranked]:
    """The entries for a need, best first; ties by id. An urgent need is led by hotlines of high confidence.

    Entries that no person has confirmed for over a year are left out while others remain.
    """
    entries = knowledge.entries_for.get(need, ())
    fresh = [entry for entry in entries if not outdated(entry, now.date())]
    ranked = [_judge(entry, need, position, knowledge, now) for entry in fresh or entries]
    urgent = need in knowledge.needs and knowledge.needs[need].urgent
    return sorted(ranked, key=lambda item: (urgent and not _leads(item.entry), -item.points, item.entry.id))


def outdated(entry: Entry, today: date) -> bool:
    """Whether a person's last check is over a year ago; entries nobody has checked yet are judged by their source."""
    return bool(entry.checked_on) and today - date.fromisoformat(entry.checked_on) > OLD_AFTER


def nearest(knowledge: Knowledge, here: Geo, count: int) -> list[tuple[Entry, float]]:
    """Entries with coordinates, nearest first, with the distance in kilometres."""
    found = [(entry, distance(here, entry.geo)) for entry in knowledge.entries if entry.geo]
    return sorted(found, key=lambda item: (item[1], item[0].id))[:count]


def distance(one: Geo, other: Geo) -> float:
    """Great-circle distance in kilometres (haversine)."""
    lat1, lon1, lat2, lon2 = map(radians, (one.lat, one.lon, other.lat, other.lon))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))


def serves(entry: Entry, position: Position, knowledge: Knowledge) -> bool:
    """Whether an entry is in the person's region, or for everyone."""
    return not position.region or entry.area in WIDE or knowledge.region_of.get(entry.area) == position.region


@lru_cache(maxsize=65536)
def named(words: tuple[str, ...], name: str) -> bool:
    """Whether a name holds one of the words, whatever their endings."""
    stems = {word[:STEM] for text in words for word in fold(text).split() if len(word) > 2 and word not in JOINING}
    return any(
        word[:STEM] in stems or any(stem in word for stem in stems if len(stem) == STEM) for word in fold(name).split()
    )


def _leads(entry: Entry) -> bool:
    return entry.kind is Kind.HOTLINE and entry.confidence is Confidence.HIGH


def _judge(entry: Entry, need: str, position: Position, knowledge: Knowledge, now: datetime) -> Ranked:
    found = [rule(entry, position, knowledge, now) for rule in RULES]
    place = entry.needs.index(need) if need in entry.needs else len(entry.needs)
    points = sum(point for point, _ in found) + FIT * max(0, 3 - place)
    wanted = knowledge.needs.get(need)
    if wanted and named((wanted.label, *wanted.aliases), entry.name):
        points += NAMED
    why = [reason for point, reason in found if reason and point > 0]
    return Ranked(entry, points, (*why, "why.core") if place == 0 else tuple(why))


def _region(entry: Entry, position: Position, knowledge: Knowledge, _: datetime) -> tuple[float, str]:
    if entry.area in WIDE:
        scope = ("why.district", "why.berlin", "why.germany")[WIDE.index(entry.area)]
        return (1.0, 0.6, 0.2)[WIDE.index(entry.area)], scope
    if not position.region:
        return 0.7, ""
    return (3.0, "why.region") if knowledge.region_of.get(entry.area) == position.region else (-1.0, "")


def _age(entry: Entry, position: Position, _: Knowledge, __: datetime) -> tuple[float, str]:
    """A kindergarten is no help for a pupil, so a wrong age outweighs everything else."""
    if not entry.ages or not position.child_age:
        return 0.0, ""
    low, high = map(int, position.child_age.split("-"))
    return (1.5, "why.age") if entry.ages[0] <= high and low <= entry.ages[1] else (-8.0, "")


def _open(entry: Entry, _: Position, knowledge: Knowledge, now: datetime) -> tuple[float, str]:
    if entry.opening_hours == ALWAYS:
        return 1.2, "why.open"
    state = status(entry.opening_hours, now, knowledge.closed_on)
    return (0.7, "why.open") if state and state.open else (0.0, "")


def _language(entry: Entry, position: Position, _: Knowledge, __: datetime) -> tuple[float, str]:
    speaks = position.lang in entry.languages
    if entry.languages and not speaks and "de" not in entry.languages:
        return -6.0, ""
    return (2.0, "why.lang") if speaks and position.lang != "de" else (0.0, "")


def _confidence(entry: Entry, _: Position, __: Knowledge, ___: datetime) -> tuple[float, str]:
    return {Confidence.HIGH: 1.0, Confidence.MEDIUM: 0.3, Confidence.LOW: -2.0}[entry.confidence], ""


def _contact(entry: Entry, _: Position, __: Knowledge, ___: datetime) -> tuple[float, str]:
    """A place one can call or go to helps more than a page to read."""
    return 1.5 * bool(entry.phones) + 0.7 * bool(entry.address) + 0.3 * bool(entry.email or entry.url), ""


def _freshness(entry: Entry, _: Position, __: Knowledge, now: datetime) -> tuple[float, str]:
    if entry.checked_on:
        return 1.0, ""
    age = now.astimezone(BERLIN).year - int(entry.source_date[:4]) if entry.source_date else 8
    return max(0.0, 0.5 - age / 16), ""


def _single_parents(entry: Entry, _: Position, __: Knowledge, ___: datetime) -> tuple[float, str]:
    return (1.0, "why.single") if SINGLE in f"{entry.name} {entry.audience}".casefold() else (0.0, "")


RULES: tuple[Rule, ...] = (_region, _language, _age, _open, _confidence, _contact, _freshness, _single_parents)
