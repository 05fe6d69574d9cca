"""Coordinates are places on earth, and in or around Berlin unless a place is meant to be far away."""

from __future__ import annotations

from collections.abc import Iterator

from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem, Severity

SOUTH, NORTH, WEST, EAST = 51.3, 53.6, 11.2, 14.8  # Berlin and Brandenburg
RULE = "coordinates"


def check(draft: Draft) -> Iterator[Problem]:
    for entry in draft.knowledge.entries:
        if entry.geo is None or near(lat := entry.geo.lat, lon := entry.geo.lon):
            continue
        place = draft.entry_place(entry, "geo", "lat")
        if near(lon, lat):
            remedy = f"Schreibe lat: {lon} und lon: {lat}."
            yield Problem(place, "Breite und Länge sind vertauscht.", remedy, rule=RULE)
        elif abs(lat) > 90 or abs(lon) > 180:
            remedy = "Schreibe Grad mit Punkt, zum Beispiel lat: 52.5163 und lon: 13.4781."
            yield Problem(place, f"Die Koordinaten {lat}, {lon} gibt es nicht.", remedy, rule=RULE)
        else:
            message = f"Die Koordinaten {lat}, {lon} liegen nicht in Berlin oder Brandenburg."
            yield Problem(place, message, "Stimmen sie? Sonst schreibe die richtigen.", Severity.WARNING, RULE)


def near(lat: float, lon: float) -> bool:
    return SOUTH <= lat <= NORTH and WEST <= lon <= EAST
