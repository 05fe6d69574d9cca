"""The desk tells what a save would do, keeps what it replaces, and never writes over what it has not seen."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.editor.arrivals import suggested
from bot.editor.desk import Desk, Overtaken, digest
from tests.unit.knowledge.folder import write

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
KITA = "offers/kita-eins.yaml"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(write(tmp_path / "knowledge"), tmp_path / "data", None, lambda: NOW)


def test_a_change_over_one_file_finds_what_a_new_reading_of_the_folder_finds(desk: Desk) -> None:
    change = desk.would_change(
        desk.draft().knowledge.entry["kita-eins"], {"area": "Malchov", "needs": ["kita", "gewallt"]}
    )
    desk.write(change)
    fresh = Desk(desk.folder, desk.folder.parent / "other", None, lambda: NOW)
    again = fresh.would_change(desk.draft().knowledge.entry["kita-eins"], {})
    assert len(change.errors) == 2
    assert again.errors == change.errors


def test_taking_a_need_from_an_entry_tells_that_the_need_is_left_with_too_few(desk: Desk) -> None:
    change = desk.would_change(desk.draft().knowledge.entry["kita-eins"], {"needs": ["gewalt"]})
    assert [problem.place.file for problem in change.errors] == ["topics/rat.yaml"]


def test_in_a_plain_folder_undo_brings_back_the_dated_copy_and_keeps_what_it_replaces(desk: Desk) -> None:
    before = desk.text(KITA)
    desk.write(desk.would_change(desk.draft().knowledge.entry["kita-eins"], {"cost": "frei"}))
    [copy] = desk.folder.parent.rglob("copies/**/*.yaml")
    assert copy.name.startswith("2026-11-24-103000")
    saved = desk.text(KITA)
    assert desk.undo(KITA, digest(saved))
    assert desk.text(KITA) == before
    [kept] = desk.folder.parent.rglob("copies/**/*.zurueckgenommen")
    assert kept.read_text(encoding="utf-8") == saved
    assert not desk.undoable(KITA)


def test_a_checkout_without_git_is_written_all_the_same(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk.folder / ".git").mkdir()
    monkeypatch.setenv("PATH", "")
    desk.write(desk.would_change(desk.draft().knowledge.entry["kita-eins"], {"cost": "frei"}))
    assert "frei" in desk.text(KITA)


def test_of_many_who_save_at_once_one_wins_and_the_others_are_told(desk: Desk) -> None:
    entry = desk.draft().knowledge.entry["kita-eins"]
    changes = [desk.would_change(entry, {"cost": f"{euros} Euro"}) for euros in range(8)]
    lost: list[str] = []

    def save(number: int) -> None:
        try:
            desk.write(changes[number])
        except Overtaken:
            lost.append(changes[number].text)

    threads = [threading.Thread(target=save, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(lost) == 7
    assert desk.text(KITA) not in lost


def test_a_new_file_is_not_written_over_one_that_has_come_meanwhile(desk: Desk) -> None:
    change = desk.would_create("offers/neu.yaml", {"name": "Neu"})
    (desk.folder / "offers/neu.yaml").write_text("name: Anders\n", encoding="utf-8")
    with pytest.raises(Overtaken):
        desk.write(change)
    assert desk.text("offers/neu.yaml") == "name: Anders\n"


def test_an_example_question_that_would_lead_astray_is_told_before_saving(desk: Desk) -> None:
    entry = desk.draft().knowledge.entry["kita-zwei"]
    change = desk.asked(desk.would_change(entry, {"needs": ["gewalt"], "examples": ["Ich suche eine Kita"]}), NOW)
    assert change.errors


def test_a_change_of_needs_names_the_questions_that_show_other_places(tmp_path: Path) -> None:
    folder = write(tmp_path / "knowledge")
    eins = folder / KITA
    eins.write_text(eins.read_text("utf-8") + "examples: [Ich suche eine Kita]\n", encoding="utf-8")
    more = folder / "offers/kita-drei.yaml"
    more.write_text(eins.read_text("utf-8").replace("Kita Eins", "Kita Drei"), encoding="utf-8")
    desk = Desk(folder, tmp_path / "data", None, lambda: NOW)
    entry = desk.draft().knowledge.entry["kita-drei"]
    assert desk.asked(desk.would_change(entry, {"note": "nichts"}), NOW).answers == ()
    answers = desk.asked(desk.would_remove(entry), NOW).answers
    assert answers is not None
    assert [(item.question, [name for _, name in item.left]) for item in answers] == [
        ("Ich suche eine Kita", ["Kita Drei"])
    ]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Café Löwenzahn", "cafe-loewenzahn"), ("Kita Eins", "kita-eins-2"),
        ("Straße & Söhne e.V.", "strasse-soehne-e-v"),
        ("Россия", ""), ("x" * 99, "x" * 56),
    ],
)  # fmt: skip
def test_an_id_is_suggested_from_the_name(name: str, found: str) -> None:
    assert suggested(name, {"kita-eins"}) == found
