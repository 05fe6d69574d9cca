"""Finds the part of the district a text names, by Ortsteil or postal code."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.knowledge.model import Centre, Knowledge
from bot.matching.normalize import fold

POSTAL_CODE = re.compile(r"\b1\d{4}\b")
BESIDE = {"in", "berlin", "und"}  # words that may stand beside a place
DISTRICT = "lichtenberg"  # the whole district has the name of one of its parts


class Regions:
    def __init__(self, knowledge: Knowledge) -> None:
        self._names = {fold(area): region.id for region in knowledge.regions for area in region.areas}
        self._codes = {code: region.id for region in knowledge.regions for code in region.postal_codes}
        self._centres = {fold(centre.place): centre for centre in knowledge.centres}
        self._places = {*self._names, *self._centres}

    def find(self, text: str, folded: str) -> str:
        """The id of the region that a text names, or an empty string; the name of the whole district is none."""
        codes = (self._codes[code] for code in POSTAL_CODE.findall(text) if code in self._codes)
        areas = (self._names[name] for name in _named(folded, self._names) if name != DISTRICT)
        return next(codes, "") or next(areas, "")

    def called(self, place: str) -> str:
        """The id of the region that is meant when nothing but a place was asked for, or an empty string."""
        folded = fold(place)
        return self.find(place, folded) or (self._names.get(DISTRICT, "") if _named(folded, [DISTRICT]) else "")

    def centre(self, place: str) -> Centre | None:
        """The middle of the postal code or the Ortsteil that is meant when nothing but a place was asked for."""
        found = _named(fold(place), self._centres)
        found.sort(key=lambda name: (not name.isdecimal(), name == DISTRICT))
        return self._centres[found[0]] if found else None

    def alone(self, text: str) -> bool:
        """Whether a text says nothing but a place in the district."""
        folded = fold(text)
        left = POSTAL_CODE.sub(" ", folded)
        for name in _named(folded, self._places):
            left = left.replace(name, " ")
        return not {*left.split()} - BESIDE and bool(self.called(text) or self.centre(text))


def _named(folded: str, names: Iterable[str]) -> list[str]:
    """The names that stand in a text as whole words, in their order there; of two in one place the longer."""
    padded = f" {folded} "
    found = sorted((padded.index(f" {name} "), -len(name), name) for name in names if f" {name} " in padded)
    return [
        name for at, (start, size, name) in enumerate(found) if not at or start >= found[at - 1][0] - found[at - 1][1]
    ]
