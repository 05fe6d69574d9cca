"""A workbook brings back what was changed in it, and loses nothing that it does not know."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.editor import workbook
from bot.editor.desk import Desk
from bot.errors import BotError
from bot.settings import ROOT
from tests.unit.knowledge.folder import write

openpyxl = pytest.importorskip("openpyxl")
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(write(tmp_path / "knowledge"), tmp_path / "data", None, lambda: NOW)


def edited(desk: Desk, tmp_path: Path, entry: str, **cells: Any) -> Path:
    """The exported workbook with some cells of one entry changed."""
    file = tmp_path / "a.xlsx"
    workbook.write(desk, file)
    book = openpyxl.load_workbook(file)
    sheet = book["Einträge"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    row = next(row for row in range(2, sheet.max_row + 1) if sheet.cell(row, 1).value == entry)
    for name, value in cells.items():
        sheet.cell(row, heads.get(name, sheet.max_column + 1), value)
    book.save(file)
    return file


def test_an_untouched_workbook_of_the_shipped_knowledge_changes_nothing(tmp_path: Path) -> None:
    shipped = Desk(ROOT / "knowledge", tmp_path, None, lambda: NOW)
    assert workbook.write(shipped, tmp_path / "a.xlsx") > 100
    assert workbook.read(shipped, tmp_path / "a.xlsx") == ([], [])


def test_a_changed_cell_changes_its_line_and_dates_come_back_as_dates(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-zwei", name="Kita Drei", checked_on=date(2026, 11, 24))
    [plan], wrong = workbook.read(desk, file)
    assert wrong == []
    assert workbook.diff(desk, plan).splitlines() == [
        "offers/kita-zwei.yaml",
        "  -name: Kita Zwei",
        "  +name: Kita Drei",
        '  +checked_on: "2026-11-24"',
    ]


def test_a_fault_is_told_with_its_cell(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-eins", area="Malchov")
    _, [wrong] = workbook.read(desk, file)
    letter = openpyxl.utils.get_column_letter(workbook.COLUMNS.index("area") + 1)
    assert wrong.startswith(f"{letter}2: Den Ortsteil „Malchov“ gibt es nicht.")


def test_an_unknown_id_suggests_the_nearest(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-eins", id="kita-ein")
    _, wrong = workbook.read(desk, file)
    assert wrong[0].startswith("A2: Die Kennung „kita-ein“ gibt es nicht. Meinst du „kita-eins“")


def test_a_column_nobody_knows_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    assert workbook.read(desk, edited(desk, tmp_path, "kita-eins", bemerkung="egal")) == ([], [])


def test_a_text_that_looks_like_a_formula_stays_a_text(desk: Desk, tmp_path: Path) -> None:
    path = desk.folder / "offers/kita-eins.yaml"
    path.write_text(path.read_text(encoding="utf-8") + 'note: "=1+1"\n', encoding="utf-8")
    file = edited(desk, tmp_path, "kita-eins")
    cells = [cell for cell in openpyxl.load_workbook(file)["Einträge"][2] if cell.value == "=1+1"]
    assert [(cell.data_type, cell.quotePrefix) for cell in cells] == [("s", True)]
    assert workbook.read(desk, file) == ([], [])


def test_a_file_that_is_no_workbook_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_text("kein Excel", encoding="utf-8")
    with pytest.raises(BotError, match="lässt sich nicht als Excel-Tabelle lesen"):
        workbook.read(desk, tmp_path / "a.xlsx")
