"""Nodes become model values; every fault is a German sentence with its place."""

from __future__ import annotations

import pytest

from bot.knowledge.model import Confidence, Entry, Kind
from bot.knowledge.schema import build
from bot.knowledge.source import read

GOOD = """\
name: Kita
needs: [kita]
summary: Rat.
area: bezirk
sources: [https://www.example.org/]
confidence: high
"""


def entry(text: str) -> tuple[Entry | None, list[str]]:
    value, problems = build(Entry, read(text.encode(), "x.yaml")[0], id="x", kind=Kind.OFFER)
    return value, [f"{item.place.line}:{item.place.column} {item.message} {item.remedy}" for item in problems]


def test_a_complete_entry_is_read() -> None:
    value, problems = entry(GOOD)
    assert problems == []
    assert value is not None
    assert (value.name, value.needs, value.confidence) == ("Kita", ("kita",), Confidence.HIGH)


FAULTS = [
    ("name: Kita\n", "", "1:1 Das Feld „name“ fehlt. Ergänze es."),
    ("name: Kita", "name:", "1:6 Das Feld „name“ ist leer. Trage etwas ein."),
    ("area: bezirk", "area: bezirk\ntelefon: 1", "Das Feld „telefon“ gibt es hier nicht."),
    ("area: bezirk", "area: bezirk\nphone: [1]", "5:1 Das Feld „phone“ gibt es hier nicht. Meinst du „phones“"),
    ("needs: [kita]", "needs: kita", "2:8 Bei „needs“ wird eine Liste erwartet."),
    ("name: Kita", "name: [Kita]", "1:7 Bei „name“ wird ein Text erwartet, keine Liste."),
    ("confidence: high", "confidence: sicher", "6:13 „sicher“ ist bei „confidence“ nicht erlaubt."),
    ("area: bezirk", "area: bezirk\ngeo: {lat: 52,5, lon: 13}", "5:"),
    ("area: bezirk", "area: bezirk\ngeo: {lat: nord, lon: 13}", "5:12 Bei „lat“ wird eine Zahl mit Punkt erwartet"),
    ("area: bezirk", "area: bezirk\ngeo: {lat: .nan, lon: 13}", "5:12 Bei „lat“ wird eine Zahl mit Punkt erwartet"),
    ("area: bezirk", "area: bezirk\ngeo: {lat: 52.5, lon: inf}", "5:23 Bei „lon“ wird eine Zahl mit Punkt erwartet"),
    ("area: bezirk", "area: bezirk\namounts: [{year: x, text: y}]", "5:18 Bei „year“ wird eine ganze Zahl erwartet"),
    ("area: bezirk", "area: bezirk\naddress: Weg 1", "5:10 Bei „address“ werden Felder erwartet."),
    ("area: bezirk", "area: bezirk\naddress: {strasse: Weg 1}", "5:11 Das Feld „strasse“ gibt es hier nicht."),
]


@pytest.mark.parametrize(("old", "new", "expected"), FAULTS)
def test_a_fault_is_told_where_it_stands(old: str, new: str, expected: str) -> None:
    assert GOOD.count(old) == 1
    value, problems = entry(GOOD.replace(old, new))
    assert value is None
    assert [problem for problem in problems if expected in problem] != []


def test_the_confidence_names_what_is_allowed() -> None:
    _, (problem,) = entry(GOOD.replace("high", "sicher"))
    assert all(item in problem for item in Confidence)


def test_all_faults_are_told_at_once() -> None:
    assert len(entry("name: [a]\nneeds: kita\nx: 1\n")[1]) >= 6


def test_a_list_instead_of_fields_is_told() -> None:
    assert entry("- a\n") == (None, ["1:1 Hier werden Felder erwartet. Schreibe: feld: Text."])
