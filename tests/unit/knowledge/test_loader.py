"""A folder becomes one snapshot; what cannot be read is told and left out."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.dialogue.card import german_date
from bot.dialogue.position import Position
from bot.dialogue.ranking import Ranking
from bot.knowledge.freshness import stale
from bot.knowledge.loader import load
from bot.knowledge.model import Kind, Phrase
from tests.unit.knowledge.folder import damage, write

KITA = "offers/kita-eins.yaml"
TODAY = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def test_a_folder_is_read_whole(tmp_path: Path) -> None:
    draft = load(write(tmp_path))
    known = draft.knowledge
    assert draft.problems == []
    assert list(known.needs) == ["kita", "gewalt"]
    assert {entry.id: entry.kind for entry in known.entries} == {
        "kita-eins": Kind.OFFER, "kita-zwei": Kind.OFFER, "notruf": Kind.HOTLINE,
    }  # fmt: skip
    assert [screen.id for screen in known.tree["rat"].screens] == ["was", "kind"]
    assert known.texts["de"]["start.hello"] == "Hallo."
    assert (known.region_of["Malchow"], known.sources[0].id, known.closed_on) == ("nord", "flyer", {date(2026, 12, 25)})


def test_phrases_know_their_label_language_hand_and_place(tmp_path: Path) -> None:
    draft = load(write(tmp_path))
    assert draft.phrases[0] == Phrase("Ich suche eine Kita", "kita", "de", "alltag")
    assert draft.phrases[2] == Phrase("Die Kita bringt mich um", "near_miss", "de", "alltag", "kita")
    assert str(draft.phrase_places[2]) == "phrases/de/alltag.yaml:6:5"


def test_a_near_miss_may_be_about_nothing(tmp_path: Path) -> None:
    damage(write(tmp_path), "phrases/de/alltag.yaml", "kita | Die", "none | Die")
    assert load(tmp_path).phrases[2].need == ""


def test_a_damaged_file_leaves_the_others_in_force(tmp_path: Path) -> None:
    damage(write(tmp_path), "offers/kita-eins.yaml", "name: Kita Eins", "name: Kita: Eins")
    draft = load(tmp_path)
    assert [str(problem.place) for problem in draft.problems] == ["offers/kita-eins.yaml:1:11"]
    assert [entry.id for entry in draft.knowledge.entries] == ["kita-zwei", "notruf"]


MISREAD = [
    ("checked_on: 2026-11-24", "checked_on: 24.11.2026", "checked_on"),
    ("checked_on: 2026-11-24", "checked_on: 9999-12-31", "checked_on"),
    ("checked_on: 2026-11-24", "checked_on: 1795478400", "checked_on"),
    ("checked_on: 2026-11-24", "checked_on: [2026-11-24]", "checked_on"),
    ("source_date: 2025-03", "source_date: Frühjahr 2024", "source_date"),
    ("source_date: 2025-03", "source_date: {year: 2025}", "source_date"),
    ("child_age: 0-5", "child_age: ab 3", "child_age"),
    ("child_age: 0-5", "child_age: 5-0", "child_age"),
    ("child_age: 0-5", "child_age: [0, 5]", "child_age"),
]


@pytest.mark.parametrize(("old", "new", "field"), MISREAD)
def test_a_date_or_age_that_is_none_is_told_and_leaves_the_entry_in_force(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    damage(write(tmp_path), KITA, old, new)
    draft = load(tmp_path)
    [problem] = draft.problems
    entry = draft.knowledge.entry["kita-eins"]
    assert problem.place == draft.entry_place(entry, field)
    assert getattr(entry, field) is None
    assert stale(draft.knowledge.entries, TODAY.date())
    ranked = Ranking(draft.knowledge).rank("kita", Position(child_age="0-2"), TODAY)
    assert "kita-eins" in [item.entry.id for item in ranked]


@pytest.mark.parametrize(("text", "said"), [("2025", "2025"), ("2025-03", "03/2025"), ("2025-03-09", "09.03.2025")])
def test_a_source_may_be_dated_by_its_year_month_or_day(tmp_path: Path, text: str, said: str) -> None:
    damage(write(tmp_path), KITA, "source_date: 2025-03", f"source_date: {text}")
    found = load(tmp_path).knowledge.entry["kita-eins"].source_date
    assert found
    assert (str(found), german_date(found)) == (text, said)


def test_a_holiday_without_a_date_is_told_and_left_out(tmp_path: Path) -> None:
    damage(write(tmp_path), "holidays.yaml", "2026-12-25", "Weihnachten")
    draft = load(tmp_path)
    assert [str(problem.place) for problem in draft.problems] == ["holidays.yaml:2:12"]
    assert draft.knowledge.closed_on == frozenset()


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "secret.yaml"
    outside.write_text("name: Geheim\n", encoding="utf-8")
    folder = write(tmp_path / "knowledge")
    (folder / "offers" / "geheim.yaml").symlink_to(outside)
    assert "offers/geheim.yaml" not in load(folder).sheets


def test_hidden_files_are_not_read(tmp_path: Path) -> None:
    damage(write(tmp_path), "offers/.kopie.yaml", "", "name: Kopie\n")
    assert load(tmp_path).problems == []


@pytest.mark.parametrize("target", ["nowhere.yaml", "kita-drei.yaml"])
def test_a_file_that_cannot_be_read_is_told_by_its_name(tmp_path: Path, target: str) -> None:
    (write(tmp_path) / "offers/kita-drei.yaml").symlink_to(target)
    draft = load(tmp_path)
    assert [(problem.place.file, problem.message) for problem in draft.problems] == [
        ("offers/kita-drei.yaml", "Die Datei lässt sich nicht lesen.")
    ]
    assert len(draft.knowledge.entries) == 3


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert load(tmp_path).problems[0].message == "In diesem Ordner liegt keine YAML-Datei."


@pytest.mark.parametrize("file", ["regions.yaml", "emergency.yaml", "holidays.yaml", "sources.yaml"])
def test_a_missing_list_is_told(tmp_path: Path, file: str) -> None:
    (write(tmp_path) / file).unlink()
    assert [problem.place.file for problem in load(tmp_path).problems] == [file]


@pytest.mark.parametrize("line", ["  -", "  - [a]", "  - {a: b}"])
def test_a_phrase_that_is_no_sentence_is_told(tmp_path: Path, line: str) -> None:
    damage(write(tmp_path), "phrases/de/alltag.yaml", "  - Hallo", line)
    (problem,) = load(tmp_path).problems
    assert problem.message == "Bei „greeting“ wird ein Satz erwartet."
