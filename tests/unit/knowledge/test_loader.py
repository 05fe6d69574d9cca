"""A folder becomes one snapshot; what cannot be read is told and left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.knowledge.loader import load
from bot.knowledge.model import Kind, Phrase
from tests.unit.knowledge.folder import damage, write


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
    assert (known.region_of["Malchow"], known.sources[0].id, known.closed_on) == ("nord", "flyer", {"2026-12-25"})


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


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "secret.yaml"
    outside.write_text("name: Geheim\n", encoding="utf-8")
    folder = write(tmp_path / "knowledge")
    (folder / "offers" / "geheim.yaml").symlink_to(outside)
    assert "offers/geheim.yaml" not in load(folder).sheets


def test_hidden_files_are_not_read(tmp_path: Path) -> None:
    damage(write(tmp_path), "offers/.kopie.yaml", "", "name: Kopie\n")
    assert load(tmp_path).problems == []


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
