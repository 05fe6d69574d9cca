"""Every rule finds its fault, at its line, with a sentence that says what is wrong and one that says how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.checks import RULES, check
from bot.knowledge.forms import MILD
from bot.knowledge.problem import Severity
from bot.settings import ROOT
from tests.unit.knowledge.folder import damage, write

KITA = "offers/kita-eins.yaml"
RAT = "offers/kita-zwei.yaml"
TOPIC = "topics/rat.yaml"
TREE = "trees/rat.yaml"
NEED = "emergency.yaml"
SAID = "phrases/de/alltag.yaml"
TEXTS = "texts/de.yaml"
HOTLINE = "hotlines/notruf.yaml"

# Rule, file, what is replaced, by what, and the place and sentence of the problem. Nothing replaced: a new file.
FAULTS = [
    ("ages", KITA, "child_age: 0-5", "child_age: 5-0",
     "offers/kita-eins.yaml:5:12: „5-0“ ist keine Spanne von Jahren."),
    ("ages", KITA, "child_age: 0-5", "child_age: ab 3",
     "offers/kita-eins.yaml:5:12: „ab 3“ ist keine Spanne von Jahren."),
    ("ages", TREE, "child_age: 0-2", "child_age: 0-3",
     "trees/rat.yaml:9:49: Das Alter „0-3“ kennt kein Knopf."),
    ("amounts", RAT, "  - Komm vorbei.", "  - Du bekommst 250 Euro.",
     "offers/kita-zwei.yaml:7:5: Hier steht ein Betrag ohne Jahr: „Du bekommst 250 Euro.“"),
    ("amounts", KITA, "summary: Hier gibt es Plätze.", "summary: Es kostet 23 € im Monat.",
     "offers/kita-eins.yaml:3:10: Hier steht ein Betrag ohne Jahr: „Es kostet 23 € im Monat.“"),
    ("amounts", KITA, "source_date: 2025-03", "amounts: [{year: 25, text: 297 Euro}]",
     "offers/kita-eins.yaml:12:18: Das Jahr 25 passt nicht zu einem Betrag."),
    ("anchors", TEXTS, "start.hello: Hallo.", "help.police: Ruf die 110 an.",
     "texts/de.yaml:1:14: Der Eintrag „notruf-polizei-110“ fehlt. Der Text „help.police“ führt dorthin."),
    ("anchors", TEXTS, "start.hello: Hallo.", "nav.human: Ein Mensch",
     "texts/de.yaml:1:12: Das Anliegen „orientierung“ fehlt. Der Text „nav.human“ führt dorthin."),
    ("areas", KITA, "area: Malchow", "area: Malchov",
     "offers/kita-eins.yaml:4:7: Den Ortsteil „Malchov“ gibt es nicht."),
    ("blanks", RAT, "  - Komm vorbei.", "  -",
     "offers/kita-zwei.yaml:7:4: In der Liste steht eine leere Zeile."),
    ("blanks", KITA, "languages: [de]", "languages: []",
     "offers/kita-eins.yaml:9:12: Diese Liste ist leer."),
    ("centres", "regions.yaml", "place: Malchow", "place: Malchov",
     "regions.yaml:6:13: Den Ortsteil „Malchov“ gibt es nicht."),
    ("centres", "regions.yaml", "lat: 52.58", "lat: 13.48",
     "regions.yaml:6:27: Die Mitte 13.48, 13.48 liegt nicht in Berlin oder Brandenburg."),
    ("coordinates", KITA, "source_date: 2025-03", "geo: {lat: 13.4781, lon: 52.5163}",
     "offers/kita-eins.yaml:12:12: Breite und Länge sind vertauscht."),
    ("coordinates", KITA, "source_date: 2025-03", "geo: {lat: 525163, lon: 134781}",
     "offers/kita-eins.yaml:12:12: Die Koordinaten 525163.0, 134781.0 gibt es nicht."),
    ("coordinates", KITA, "source_date: 2025-03", "geo: {lat: 48.1372, lon: 11.5755}",
     "offers/kita-eins.yaml:12:12: Die Koordinaten 48.1372, 11.5755 liegen nicht in Berlin oder Brandenburg."),
    ("dates", KITA, "source_date: 2025-03", "source_date: 2025-13",
     "offers/kita-eins.yaml:12:14: „2025-13“ ist kein Datum."),
    ("dates", KITA, "checked_on: 2026-11-24", "checked_on: 24.11.2026",
     "offers/kita-eins.yaml:13:13: „24.11.2026“ ist kein Datum."),
    ("dates", "holidays.yaml", "2026-12-25", "2026-02-30",
     "holidays.yaml:2:12: „2026-02-30“ ist kein Datum."),
    ("dead_ends", TREE, "{label: Kind, to: kind}", "{label: Kind, to: kint}",
     "trees/rat.yaml:5:25: Den Bildschirm „kint“ gibt es nicht."),
    ("dead_ends", TREE, "{label: Gewalt, need: gewalt}", "{label: Gewalt}",
     "trees/rat.yaml:4:7: Der Knopf „Gewalt“ hat kein Ziel."),
    ("dead_ends", TREE, "need: gewalt}", "need: gewalt, to: kind}",
     "trees/rat.yaml:4:7: Der Knopf „Gewalt“ hat zwei Ziele: to und need."),
    ("far_needs", TREE, "    - {label: Gewalt, need: gewalt}\n", "",
     "topics/rat.yaml:11:9: Zum Anliegen „gewalt“ führt kein Knopf."),
    (
     "far_needs",
     TREE,
     "    - {label: Eine Kita, need: kita, child_age: 0-2}",
     ("    - {label: Weiter, to: mehr}\n"
      "mehr:\n"
      "  question: Und?\n"
      "  options:\n"
      "    - {label: Eine Kita, need: kita}"),
     "topics/rat.yaml:5:9: Bis zum Anliegen „kita“ sind es 3 Fragen. Höchstens zwei sind erlaubt.",
    ),
    ("dead_ends", "trees/rad.yaml", "", "was:\n  question: Ja?\n  options: [{label: Kita, need: kita}]\n",
     "trees/rad.yaml:1:1: Zu dieser Datei gibt es kein Thema „rad“."),
    (
     "dead_ends",
     "topics/geld.yaml",
     "",
     ("label: Geld\n"
      "order: 2\n"
      "source: x\n"
      "needs: [{id: geld, label: Geld, scope: x, intro: x, steps: [x]}]\n"),
     "topics/geld.yaml:1:1: Zum Thema „geld“ gibt es keine Fragen.",
    ),
    ("duplicates", SAID, "  - Hallo", "  - ich  suche eine KITA",
     f"{SAID}:4:5: Der Satz „ich  suche eine KITA“ steht bei „greeting“ und bei „kita“ ({SAID}:2:5)."),
    ("duplicates", SAID, "  - Ich suche eine Kita", "  - Ich suche eine Kita\n  - Ich suche eine Kita",
     "phrases/de/alltag.yaml:3:5: Der Satz „Ich suche eine Kita“ steht schon in phrases/de/alltag.yaml:2:5."),
    ("emergency", TOPIC, "    urgent: true\n", "",
     "emergency.yaml:2:11: Das Anliegen „gewalt“ ist nicht dringend."),
    ("emergency", NEED, "hotlines: [notruf]", "hotlines: [notruv]",
     "emergency.yaml:5:16: Die Nummer „notruv“ gibt es nicht."),
    ("emergency", NEED, "hotlines: [notruf]", "hotlines: [notruf, notruf, notruf, notruf]",
     "emergency.yaml:5:15: Hier stehen 4 Nummern, erlaubt sind eine bis drei."),
    ("emergency", HOTLINE, "confidence: high", "confidence: medium",
     "emergency.yaml:5:16: Die Nummer „notruf“ ist für den Notfall nicht sicher genug."),
    ("emergency", TOPIC, "intro: Du suchst einen Platz.", "urgent: true\n    intro: Du suchst einen Platz.",
     "topics/rat.yaml:5:9: Zum dringenden Anliegen „kita“ fehlt die Antwort für den Notfall."),
    ("entries_per_need", RAT, "needs: [kita, gewalt]", "needs: [gewalt]",
     "topics/rat.yaml:5:9: Zum Anliegen „kita“ gibt es zu wenig Einträge: 1 statt 2."),
    ("file_names", "offer/neu.yaml", "", "name: Neu\n",
     "offer/neu.yaml:1:1: Diese Datei wird an diesem Ort nicht gelesen."),
    ("file_names", "offers/nord/neu.yaml", "", "name: Neu\n",
     "offers/nord/neu.yaml:1:1: Diese Datei wird an diesem Ort nicht gelesen."),
    (
     "file_names",
     "topics/Geld_1.yaml",
     "",
     "label: Geld\norder: 2\nsource: x\nneeds: [{id: kita, label: K, scope: x, intro: x, steps: [x]}]\n",
     "topics/Geld_1.yaml:1:1: Der Name „Geld_1“ ist nicht erlaubt.",
    ),
    (
     "file_names",
     "topics/Geld_1.yaml",
     "",
     "label: Geld\norder: 2\nsource: x\nneeds: [{id: kita, label: K, scope: x, intro: x, steps: [x]}]\n",
     "topics/Geld_1.yaml:4:14: Den Namen „kita“ gibt es schon in topics/rat.yaml:5:9.",
    ),
    (
     "file_names",
     "benefits/notruf.yaml",
     "",
     ("name: Notruf\n"
      "needs: [gewalt]\n"
      "summary: Ja.\n"
      "area: bezirk\n"
      "sources: [https://www.example.org/]\n"
      "confidence: high\n"),
     "hotlines/notruf.yaml:1:1: Den Namen „notruf“ gibt es schon in benefits/notruf.yaml:1:1.",
    ),
    ("hours", KITA, "opening_hours: Mo-Fr 09:00-17:00", "opening_hours: Montag 9-17",
     "offers/kita-eins.yaml:8:16: Die Zeiten „Montag 9-17“ sind nicht lesbar."),
    ("languages", KITA, "languages: [de]", "languages: [Deutsch]",
     "offers/kita-eins.yaml:9:13: „Deutsch“ ist kein Code für eine Sprache."),
    ("languages", KITA, "languages: [de]", "languages: [de, fa]",
     "offers/kita-eins.yaml:9:17: Für die Sprache „fa“ fehlt ein Name."),
    ("languages", "phrases/deutsch/neu.yaml", "", "kita:\n  - Kita?\n",
     "phrases/deutsch/neu.yaml:1:1: „deutsch“ ist kein Code für eine Sprache."),
    ("limits", TREE, "label: Eine Kita", "label: Eine Kita mit sehr langen Öffnungszeiten",
     "trees/rat.yaml:9:15: Die Aufschrift hat 40 Zeichen, auf schmalen Handys passen 34."),
    ("limits", TREE, "label: Eine Kita", "label: " + "K" * 65,
     "trees/rat.yaml:9:15: Das sind 65 Zeichen, erlaubt sind 64."),
    ("limits", KITA, "name: Kita Eins", "name: " + "K" * 81,
     "offers/kita-eins.yaml:1:7: Das sind 81 Zeichen, erlaubt sind 80."),
    ("limits", KITA, "summary: Hier gibt es Plätze.", "summary:" + " Ja." * 1000 + " ",
     "offers/kita-eins.yaml:1:1: Das sind 4029 Zeichen, erlaubt sind 3496."),
    ("limits", TEXTS, "start.hello: Hallo.", "bot.short_description: " + "x" * 121,
     "texts/de.yaml:1:24: Das sind 121 Zeichen, erlaubt sind 120."),
    ("limits", TEXTS, "start.hello: Hallo.", "bot.description: " + "x" * 513,
     "texts/de.yaml:1:18: Das sind 513 Zeichen, erlaubt sind 512."),
    ("limits", TEXTS, "start.hello: Hallo.", "command.start: " + "😀" * 129,
     "texts/de.yaml:1:16: Das sind 258 Zeichen, erlaubt sind 256."),
    ("limits", "regions.yaml", "  - id: nord\n",
     "  - {id: teil-7, label: Sieben, areas: [A]}\n  - {id: teil-15, label: Fünfzehn, areas: [B]}\n  - id: nord\n",
     ".:1:1: „teil-15“ und „teil-7“ sind auf Knöpfen nicht zu unterscheiden."),
    ("phones", KITA, "[030 39063-70]", "[030 12]",
     "offers/kita-eins.yaml:6:10: „030 12“ ist keine gültige Telefonnummer."),
    ("phones", KITA, "[030 39063-70]", "[030 KITA12]",
     "offers/kita-eins.yaml:6:10: „030 KITA12“ ist keine gültige Telefonnummer."),
    ("placeholders", TEXTS, "{phone}", "{phone",
     "texts/de.yaml:2:13: Eine geschweifte Klammer gehört zu keinem Platzhalter."),
    (
     "placeholders",
     "texts/tr.yaml",
     "",
     "start.hello: Merhaba.\ncard.phone: \"Telefon: {tel}\"\ncard.fone: Telefon\nreviewed_by: \"\"\n",
     "texts/tr.yaml:1:1: Es fehlen 19 Texte, zuerst „lang.de“.",
    ),
    (
     "placeholders",
     "texts/tr.yaml",
     "",
     "start.hello: Merhaba.\ncard.phone: \"Telefon: {tel}\"\ncard.fone: Telefon\nreviewed_by: \"\"\n",
     "texts/tr.yaml:2:13: Die Platzhalter weichen vom Deutschen ab: es fehlt {phone}, zu viel ist {tel}.",
    ),
    (
     "placeholders",
     "texts/tr.yaml",
     "",
     "start.hello: Merhaba.\ncard.phone: \"Telefon: {tel}\"\ncard.fone: Telefon\nreviewed_by: \"\"\n",
     "texts/tr.yaml:3:1: Den Text „card.fone“ gibt es im Deutschen nicht.",
    ),
    ("sentences", TEXTS, "start.hello: Hallo.", "start.hello: ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ja ",
     "texts/de.yaml:1:14: Der Satz hat 16 Wörter: „ja ja ja ja ja ja …“"),
    ("sources", KITA, "  - https://www.example.org/\n", "  - www.example.org\n",
     "offers/kita-eins.yaml:11:5: „www.example.org“ ist keine Adresse im Netz."),
    ("sources", KITA, "url: https://www.example.org/kita", "url: https://",
     "offers/kita-eins.yaml:7:6: „https://“ ist keine Adresse im Netz."),
    ("unknown_need", RAT, "needs: [kita, gewalt]", "needs: [kita, kita-platz, gewalt]",
     "offers/kita-zwei.yaml:2:15: Das Anliegen „kita-platz“ gibt es nicht."),
    ("unknown_need", TREE, "need: kita,", "need: kitta,",
     "trees/rat.yaml:9:32: Das Anliegen „kitta“ gibt es nicht."),
    ("unknown_need", NEED, "need: gewalt", "need: gewald",
     "emergency.yaml:2:11: Das Anliegen „gewald“ gibt es nicht."),
    ("unknown_need", SAID, "greeting:", "gretings:",
     "phrases/de/alltag.yaml:3:1: Das Anliegen „gretings“ gibt es nicht."),
    ("unknown_need", SAID, "kita | Die", "kitaa | Die",
     "phrases/de/alltag.yaml:6:5: Das Anliegen „kitaa“ gibt es nicht."),
    (
        "translations",
        "texts/tr.yaml",
        "",
        "start.hello: Merhaba.\noriginals:\n  start.hello: \"00000000\"\n",
        "texts/tr.yaml:1:14: Das Deutsche zu „start.hello“ hat sich geändert.",
    ),
    (
        "translations",
        "texts/tr.yaml",
        "",
        "start.hello: Merhaba.\nreviewed_by: \"\"\n",
        (
            "texts/tr.yaml:2:14: Noch hat niemand, der die Sprache spricht, diese Texte bestätigt, "
            "auch nicht die für den Notfall."
        ),
    ),
    ("unreachable", TREE, "{label: Kind, to: kind}", "{label: Kind, need: kita}",
     "trees/rat.yaml:6:1: Zum Bildschirm „kind“ führt kein Knopf."),
]  # fmt: skip


def test_a_folder_without_fault_has_no_problem(tmp_path: Path) -> None:
    assert check(write(tmp_path)) == []


@pytest.mark.parametrize(("rule", "file", "old", "new", "expected"), FAULTS)
def test_a_rule_finds_its_fault(tmp_path: Path, rule: str, file: str, old: str, new: str, expected: str) -> None:
    damage(write(tmp_path), file, old, new)
    assert expected in [f"{item.place}: {item.message}" for item in check(tmp_path) if item.rule == rule]


@pytest.mark.parametrize(("rule", "file", "old", "new", "expected"), FAULTS)
def test_every_problem_says_how_to_mend_it(
    tmp_path: Path, rule: str, file: str, old: str, new: str, expected: str
) -> None:
    damage(write(tmp_path), file, old, new)
    assert [item.rule for item in check(tmp_path) if not item.remedy.strip()] == []


@pytest.mark.parametrize(("phones", "expected"), [("phones: [115]\n", []), ("", ["hotlines/behoerdennummer-115.yaml"])])
def test_a_number_that_a_text_promises_has_a_phone(tmp_path: Path, phones: str, expected: list[str]) -> None:
    damage(write(tmp_path), TEXTS, "start.hello: Hallo.", "choices.out_of_scope: Ruf die 115 an.")
    hotline = (tmp_path / HOTLINE).read_text(encoding="utf-8").replace('phones: ["110"]\n', phones)
    damage(tmp_path, "hotlines/behoerdennummer-115.yaml", "", hotline)
    assert [item.place.file for item in check(tmp_path)] == expected


def test_every_rule_is_tested() -> None:
    assert {rule.__module__.rpartition(".")[2] for rule in RULES} | MILD == {fault[0] for fault in FAULTS}


def test_an_unknown_name_brings_the_nearest_ones(tmp_path: Path) -> None:
    damage(write(tmp_path), SAID, "greeting:", "gretings:")
    (problem,) = check(tmp_path)
    assert problem.remedy.startswith("Meinst du „greeting“ oder „swearing“?")


def test_all_problems_are_told_at_once(tmp_path: Path) -> None:
    write(tmp_path)
    damage(tmp_path, KITA, "area: Malchow", "area: Malchov")
    damage(tmp_path, RAT, "needs: [kita, gewalt]", "needs: [kita, gewald]")
    damage(tmp_path, NEED, "hotlines: [notruf]", "hotlines: [notruv]")
    assert {item.rule for item in check(tmp_path)} >= {"areas", "unknown_need", "emergency"}


def test_a_date_that_is_none_hides_no_other_problem(tmp_path: Path) -> None:
    damage(write(tmp_path), RAT, "needs: [kita, gewalt]", "needs: [gewalt]")
    damage(tmp_path, KITA, "checked_on: 2026-11-24", "checked_on: gestern")
    assert {item.rule for item in check(tmp_path)} == {"dates", "entries_per_need"}


@pytest.mark.parametrize("file", [TOPIC, TREE, HOTLINE, "regions.yaml", "emergency.yaml"])
def test_a_file_that_cannot_be_read_brings_no_other_problems(tmp_path: Path, file: str) -> None:
    (write(tmp_path) / file).write_text("\tx", encoding="utf-8")
    assert {item.place.file for item in check(tmp_path)} == {file}


@pytest.mark.parametrize("file", ["regions.yaml", "emergency.yaml", "sources.yaml", "holidays.yaml", TEXTS, SAID])
@pytest.mark.parametrize("text", ["- a\n", "a\n", "", "regions: x\nsituations: x\nsources: x\nholidays: x\n"])
def test_no_shape_of_a_file_stops_the_check(tmp_path: Path, file: str, text: str) -> None:
    (write(tmp_path) / file).write_text(text, encoding="utf-8")
    assert all(item.remedy for item in check(tmp_path))


def test_a_place_far_away_may_be_meant(tmp_path: Path) -> None:
    damage(write(tmp_path), KITA, "source_date: 2025-03", "geo: {lat: 54.09, lon: 12.14}")
    assert [problem.severity for problem in check(tmp_path)] == [Severity.WARNING]


def test_only_errors_are_called_so(tmp_path: Path) -> None:
    damage(write(tmp_path), SAID, "  - Ich suche eine Kita", "  - Ich suche eine Kita\n  - Ich suche eine Kita")
    (problem,) = check(tmp_path)
    assert problem.severity is Severity.WARNING
    assert str(problem).startswith("phrases/de/alltag.yaml:3:5: Hinweis: ")


def test_the_shipped_knowledge_has_no_error() -> None:
    assert [str(item) for item in check(ROOT / "knowledge") if item.severity is Severity.ERROR] == []
