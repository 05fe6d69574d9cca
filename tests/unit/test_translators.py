"""What a translator has to do is listed, and noticed again when the German changes."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.knowledge import checks
from bot.knowledge.problem import Severity
from bot.settings import ROOT


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped knowledge that the commands work on."""
    shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge")
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE_DIR", str(tmp_path / "knowledge"))
    monkeypatch.setenv("WEGWEISER_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "knowledge"


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_nothing_but_the_confirmation_is_open_in_the_shipped_texts(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["texts"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 7
    assert all(": 0 Texte offen, noch von niemandem bestätigt." in line for line in lines)


def test_a_changed_german_is_open_until_it_is_done(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(folder / "texts/de.yaml", '"start.how": "Tippe auf ein Thema.', '"start.how": "Wähle ein Thema.')
    main(["texts", "vi"])
    assert "deutsch geändert: start.how: Wähle ein Thema." in capsys.readouterr().out
    main(["texts", "vi", "--done"])
    main(["texts", "vi"])
    assert "vi.yaml: 0 Texte offen" in capsys.readouterr().out
    main(["texts", "tr"])
    assert "tr.yaml: 1 Texte offen" in capsys.readouterr().out


def test_a_missing_and_an_untranslated_text_are_open(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    german = '"start.how": "Tippe auf ein Thema. Oder schreib einfach, was los ist."\n'
    vietnamese = next(line for line in (folder / "texts/vi.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
                      if line.startswith('"start.how"'))  # fmt: skip
    change(folder / "texts/vi.yaml", vietnamese, german)
    change(folder / "texts/vi.yaml", '"nav.back": "Quay lại"\n', "")
    main(["texts", "vi"])
    said = capsys.readouterr().out
    assert "noch deutsch: start.how" in said
    assert "fehlt: nav.back: Zurück" in said


def test_the_check_names_what_nobody_has_confirmed_as_open_work(folder: Path) -> None:
    change(folder / "texts/de.yaml", '"start.how": "Tippe auf ein Thema.', '"start.how": "Wähle ein Thema.')
    found = [problem for problem in checks.check(folder) if problem.rule == "translations"]
    assert {problem.severity for problem in found} == {Severity.WARNING}
    assert sum("bestätigt" in problem.message for problem in found) == 7
    assert sum("„start.how“" in problem.message for problem in found) == 7


@pytest.mark.parametrize("arguments", [["texts", "xx"], ["texts", "--done"]])
def test_a_language_that_is_not_there_is_said(folder: Path, arguments: list[str]) -> None:
    assert main(arguments) == 2


def test_texts_written_below_the_notes_of_the_program_stay(folder: Path) -> None:
    file = folder / "texts/vi.yaml"
    vietnamese = '"nav.back": "Quay lại"\n'
    change(file, vietnamese, "")
    file.write_text(file.read_text(encoding="utf-8") + vietnamese, encoding="utf-8")
    main(["texts", "vi", "--done"])
    text = file.read_text(encoding="utf-8")
    assert text.count(vietnamese) == 1
    assert text.count("originals:") == 1
