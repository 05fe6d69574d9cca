"""Middles are those of Ortsteile and postal codes of the district, and lie where they can."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.knowledge.checks.coordinates import near
from bot.knowledge.checks.spots import listed, unread
from bot.knowledge.loader import Draft
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Problem

POSTAL_CODE = re.compile(r"1\d{4}")
RULE = "centres"


def check(draft: Draft) -> Iterator[Problem]:
    if unread(draft, "regions.yaml"):
        return
    areas = draft.knowledge.region_of
    for centre in draft.knowledge.centres:
        find = listed(draft, "regions.yaml", "centres", "place", centre.place)
        known = any(area.endswith(centre.place) for area in areas)  # people leave out Alt- and Neu-
        if not known and not POSTAL_CODE.fullmatch(centre.place):
            remedy = suggest(centre.place, areas) or "Schreibe einen Ortsteil oder eine Postleitzahl."
            yield Problem(find("place"), f"Den Ortsteil „{centre.place}“ gibt es nicht.", remedy, rule=RULE)
        if not near(centre.lat, centre.lon):
            message = f"Die Mitte {centre.lat}, {centre.lon} liegt nicht in Berlin oder Brandenburg."
            yield Problem(find("lat"), message, "Schreibe Grad mit Punkt, lat: 52.5163 und lon: 13.4781.", rule=RULE)
