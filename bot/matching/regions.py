"""Finds the part of the district a text names, by Ortsteil or postal code."""

from __future__ import annotations

import re

from bot.knowledge.model import Geo, Knowledge
from bot.matching.normalize import fold

POSTAL_CODE = re.compile(r"\b1\d{4}\b")
BESIDE = {"in", "berlin"}  # words that may stand beside a place
DISTRICT = "lichtenberg"  # the whole district has the name of one of its parts


class Regions:
    def __init__(self, knowledge: Knowledge) -> None:
        self._areas = {
            f" {fold(area)} ": region.id
            for region in knowledge.regions
            for area in region.areas
            if fold(area) != DISTRICT
        }
        self._names = {fold(area): region.id for region in knowledge.regions for area in region.areas}
        self._centres = {fold(centre.place): Geo(centre.lat, centre.lon) for centre in knowledge.centres}
        self._codes = {code: region.id for region in knowledge.regions for code in region.postal_codes}

    def called(self, place: str) -> str:
        """The id of the region that is meant when nothing but a place was asked for, or an empty string."""
        folded = fold(place)
        return self._names.get(folded) or self.find(place, folded)

    def centre(self, place: str) -> tuple[str, Geo] | None:
        """The Ortsteil or postal code that a person asked for, and its middle."""
        folded = fold(place)
        padded = f" {folded} "
        found = [name for name in self._centres if f" {name} " in padded]
        name = max(found, key=lambda name: (name.isdecimal(), len(name)), default="")
        return (name, self._centres[name]) if name else None

    def alone(self, text: str) -> bool:
        """Whether a text says nothing but a place in the district."""
        folded = fold(text)
        left = POSTAL_CODE.sub(" ", f" {folded} ")
        for area in self._names:
            left = left.replace(f" {area} ", " ")
        return bool(self.called(text) or self.centre(text)) and not {*left.split()} - BESIDE

    def find(self, text: str, folded: str) -> str:
        """The id of the region, or an empty string."""
        for code in POSTAL_CODE.findall(text):
            if code in self._codes:
                return self._codes[code]
        padded = f" {folded} "
        return next((region for area, region in self._areas.items() if area in padded), "")
