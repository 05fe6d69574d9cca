"""Finds the places somebody names: by provider, nickname, street or phone number, typing errors included."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import log

from rapidfuzz import fuzz, process

from bot.knowledge.model import Entry, Kind
from bot.matching.normalize import fold
from bot.matching.result import Scored

COVERED = 0.75  # share of a name's weight that the text must contain
SHARE = 0.6  # of what the words of the text tell that must be the name
MOST_WORDS = 12
ASKED = frozenset(  # what people want to know of a place they name, folded
    [
        "adresse",
        "telefon",
        "telefonnummer",
        "nummer",
        "kontakt",
        "offnungszeiten",
        "sprechzeiten",
        "offen",
        "geoffnet",
        "address",
        "phone",
        "number",
        "contact",
        "opening",
        "hours",
        "adres",
        "telefonu",
        "telefon",
        "numarasi",
        "телефон",
        "адрес",
        "номер",
        "телефону",
        "адреса",
        "godziny",
        "otwarcia",
        "dia",
        "chi",
        "so",
        "dien",
        "thoai",
        "عنوان",
        "رقم",
        "تلفون",
    ]
)
EVERYDAY = 5.0  # nats of rarity of words that stand in many sentences
TELLING = 2.0  # nats beyond that which the named words must have together
NEARLY = 0.8  # share of the best match that another place must reach to be offered too
SIMILAR = 84  # percent, for words of five letters and more
SHORTEST_FUZZY = 5
PHONE = re.compile(r"\+?\d[\d\s/()-]{4,}\d")
LEGAL_FORM = re.compile(r"\b(e\.\s?V\.|gGmbH|GmbH|gAG)")
COUNT = 5


@dataclass(frozen=True, slots=True)
class _Name:
    entry: str
    words: tuple[str, ...]
    weight: float


class Names:
    """An index over the names of all entries; words that parents use anyway are no names."""

    def __init__(self, entries: Iterable[Entry], common: Counter[str]) -> None:
        """common counts the folded words of all phrases. Benefits are no places: their names are needs."""
        entries = [entry for entry in entries if entry.kind is not Kind.BENEFIT]
        spelled = [(entry.id, words) for entry in entries for words in _spellings(entry)]
        usage = Counter(word for _, words in spelled for word in set(words))
        self._total = len(spelled) + sum(common.values())
        self._usage = usage
        self._common = common
        self._names: dict[str, list[_Name]] = defaultdict(list)
        for entry, words in spelled:
            name = _Name(entry, words, sum(map(self._weight, words)))
            for word in words:
                self._names[word].append(name)
        self._phones = {_digits(phone): entry.id for entry in entries for phone in entry.phones}

    def find(self, text: str, folded: str) -> tuple[Scored, ...]:
        """Entries the text names, best first; empty for an ordinary sentence."""
        if called := self._by_phone(text):
            return called
        words = folded.split()
        if len(words) > MOST_WORDS:
            return ()
        meant = [self._known(word) for word in words]
        present = {word for word in meant if word}
        whole = sum(self._telling(known or word) for word, known in zip(words, meant, strict=True))
        best: dict[str, float] = {}
        for name in {id(name): name for word in present for name in self._names[word]}.values():
            matched = sum(self._weight(word) for word in name.words if word in present)
            telling = sum(self._telling(word) for word in name.words if word in present)
            if matched >= COVERED * name.weight and telling >= max(TELLING, SHARE * whole):
                best[name.entry] = max(best.get(name.entry, 0.0), matched)
        most = max(best.values(), default=0.0)
        ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))
        return tuple(
            Scored(entry, round(weight / most, 3)) for entry, weight in ranked[:COUNT] if weight >= NEARLY * most
        )

    def _weight(self, word: str) -> float:
        """How much a word tells: nats of its rarity."""
        return log(self._total / (1 + self._usage[word] + 3 * self._common[word]))

    def _telling(self, word: str) -> float:
        """How much rarer than an everyday word it is."""
        return 0.0 if word in ASKED else max(0.0, self._weight(word) - EVERYDAY)

    def _known(self, word: str) -> str:
        """The word of a name that was meant: the same, or a similar one when the word means nothing else."""
        if word in self._names or word in self._common or len(word) < SHORTEST_FUZZY:
            return word if word in self._names else ""
        found = process.extractOne(word, self._names.keys(), scorer=fuzz.ratio, score_cutoff=SIMILAR)
        return found[0] if found and found[0][0] == word[0] else ""

    def _by_phone(self, text: str) -> tuple[Scored, ...]:
        for written in PHONE.findall(text):
            digits = _digits(written)
            if entry := self._phones.get(digits):
                return (Scored(entry, 1.0),)
        return ()


def _spellings(entry: Entry) -> list[tuple[str, ...]]:
    """The names of an entry as folded words: its own, its aliases, and its street with the number."""
    head = re.split(r"[–(,:„]| - ", entry.name)[0]
    street = entry.address.street if entry.address else ""
    numbered = street if any(char.isdigit() for char in street) else ""
    quoted = re.findall(r"„([^“]+)“", entry.name)
    provider = LEGAL_FORM.sub("", re.split(r"[(,;]", entry.provider)[0])
    texts = [entry.name, head, *quoted, *entry.aliases, numbered, provider]
    return sorted({tuple(fold(text).split()) for text in texts if text.strip()} - {()})


def _digits(phone: str) -> str:
    """A phone number to compare: national, digits only."""
    digits = "".join(char for char in phone if char.isdigit())
    return "0" + digits.removeprefix("0049").removeprefix("49") if phone.startswith(("+49", "0049")) else digits
