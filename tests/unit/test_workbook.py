"""A workbook brings back what was changed in it, and loses nothing that it does not know."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.editor import workbook
from bot.editor.desk import Desk
from bot.errors import BotError
from bot.knowledge.fields import FIELD, ORDER, Shape
from bot.knowledge.writer import changed, fields
from bot.settings import ROOT
from tests.unit.knowledge.folder import FILES, write

openpyxl = pytest.importorskip("openpyxl")
UNCHANGED = workbook.Requested((), (), ())
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
        column = heads.get(name, sheet.max_column + 1)
        sheet.cell(1, column).value = name
        sheet.cell(row, column).value = value
    book.save(file)
    return file


def test_an_untouched_workbook_of_the_shipped_knowledge_changes_nothing(tmp_path: Path) -> None:
    shipped = Desk(ROOT / "knowledge", tmp_path, None, lambda: NOW)
    assert workbook.write(shipped, tmp_path / "a.xlsx") > 100
    assert workbook.read(shipped, tmp_path / "a.xlsx") == UNCHANGED


def test_a_changed_cell_changes_its_line_and_dates_come_back_as_dates(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-zwei", name="Kita Drei", checked_on=date(2026, 11, 24))
    found = workbook.read(desk, file)
    [change] = found.changes
    assert found.wrong == ()
    assert workbook.diff(desk, change).splitlines() == [
        "offers/kita-zwei.yaml",
        "  -name: Kita Zwei",
        "  +name: Kita Drei",
        '  +checked_on: "2026-11-24"',
    ]


def test_a_fault_is_told_with_its_cell(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-eins", area="Malchov")
    [wrong] = workbook.read(desk, file).wrong
    letter = openpyxl.utils.get_column_letter(workbook.COLUMNS.index("area") + 1)
    assert wrong.startswith(f"{letter}2: Den Ortsteil „Malchov“ gibt es nicht.")


def test_an_unknown_id_suggests_the_nearest(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-eins", id="kita-ein")
    found = workbook.read(desk, file)
    assert found.wrong[0].startswith("A2: Die Kennung „kita-ein“ gibt es nicht. Meinst du „kita-eins“")


def test_a_column_nobody_knows_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    assert workbook.read(desk, edited(desk, tmp_path, "kita-eins", bemerkung="egal")) == UNCHANGED


def test_a_text_that_looks_like_a_formula_stays_a_text(desk: Desk, tmp_path: Path) -> None:
    path = desk.folder / "offers/kita-eins.yaml"
    path.write_text(path.read_text(encoding="utf-8") + 'note: "=1+1"\n', encoding="utf-8")
    file = edited(desk, tmp_path, "kita-eins")
    cells = [cell for cell in openpyxl.load_workbook(file)["Einträge"][2] if cell.value == "=1+1"]
    assert [(cell.data_type, cell.quotePrefix) for cell in cells] == [("s", True)]
    assert workbook.read(desk, file) == UNCHANGED


def test_columns_of_ones_own_survive_the_next_export(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-eins", bemerkung="Frau Amt anrufen")
    workbook.write(desk, file)
    sheet = openpyxl.load_workbook(file)["Einträge"]
    assert [cell.value for cell in sheet[1]] == [*workbook.COLUMNS, "bemerkung"]
    assert [row[-1].value for row in sheet.iter_rows(min_row=2)] == ["Frau Amt anrufen", None, None]


def test_a_row_that_was_deleted_removes_nothing_and_is_told(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-eins")
    book = openpyxl.load_workbook(file)
    book["Einträge"].delete_rows(2)
    book.save(file)
    assert workbook.read(desk, file) == workbook.Requested((), (), ("kita-eins",))


@pytest.mark.parametrize(
    ("column", "value", "says"),
    [
        ("name", "=A2", "Hier steht eine Formel. Ersetze sie durch ihren Text."),
        ("name", "#REF!", "Hier steht ein Fehler von Excel. Ersetze ihn durch den richtigen Text."),
        ("phones", 3039, "„3039“ ist keine gültige Telefonnummer."),
        ("child_age", date(2026, 5, 1), "„2026-05-01“"),
        ("checked_on", "31.02.2026", "„2026-02-31“"),
        ("name", None, "Das Feld „name“"),
        ("id", "kita-zwei", "Die Kennung „kita-zwei“ steht zweimal da. Lösche eine Zeile."),
        ("id", None, "In dieser Zeile fehlt die Kennung."),
    ],
)
def test_a_damaged_cell_is_told_with_its_address(
    desk: Desk, tmp_path: Path, column: str, value: Any, says: str
) -> None:
    file = edited(desk, tmp_path, "kita-eins", **{column: value})
    address = f"{openpyxl.utils.get_column_letter(workbook.COLUMNS.index(column) + 1)}2"
    if value == "kita-zwei":  # the first of two is taken for the right one
        address = "A3"
    wrong = [sentence for sentence in workbook.read(desk, file).wrong if sentence.startswith(f"{address}: ")]
    assert len(wrong) == 1
    assert says in wrong[0]


def test_a_renamed_column_is_told(desk: Desk, tmp_path: Path) -> None:
    file = edited(desk, tmp_path, "kita-eins")
    book = openpyxl.load_workbook(file)
    book["Einträge"]["B1"] = "nahme"
    book.save(file)
    [wrong] = workbook.read(desk, file).wrong
    assert wrong.startswith("B1: Die Spalte „nahme“ gibt es nicht. Meinst du „name“?")


@pytest.mark.parametrize(
    ("cell", "head", "says"),
    [
        ("A1", "Kennung", "Blatt „Einträge“, fehlt in Zeile 1 die Spalte „id“"),
        ("C1", "name", "C1: Die Spalte „name“ steht zweimal da."),
    ],
)
def test_heads_that_cannot_be_used_are_refused(desk: Desk, tmp_path: Path, cell: str, head: str, says: str) -> None:
    file = edited(desk, tmp_path, "kita-eins")
    book = openpyxl.load_workbook(file)
    book["Einträge"][cell] = head
    book.save(file)
    with pytest.raises(BotError, match=says):
        workbook.read(desk, file)


def test_a_workbook_without_our_sheet_is_refused(desk: Desk, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Tabelle1"
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(BotError, match="Blatt „Tabelle1“, fehlt in Zeile 1 die Spalte „id“"):
        workbook.read(desk, tmp_path / "a.xlsx")


@pytest.mark.parametrize("data", [b"", b"kein Excel", b"PK\x03\x04"])
def test_a_file_that_is_no_workbook_is_refused(desk: Desk, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.xlsx").write_bytes(data)
    with pytest.raises(BotError, match="lässt sich nicht als Excel-Tabelle lesen"):
        workbook.read(desk, tmp_path / "a.xlsx")


def test_a_missing_file_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BotError, match=r"Die Datei .* gibt es nicht"):
        workbook.read(desk, tmp_path / "a.xlsx")


def test_a_place_that_cannot_be_written_to_is_told(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BotError, match="lässt sich nicht schreiben"):
        workbook.write(desk, tmp_path / "fehlt/a.xlsx")


PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=60)
TRICKY = st.sampled_from(
    ["=1+1", "+49 30 1", "-", "@x", "030 0123456", "0049", "2026-11-24", "9:30", "1e5", "no", "'x", "#REF!", "a: b # c"]
)
LINE = (PLAIN | TRICKY).map(str.strip).filter(bool)
TEXT = st.lists(LINE, min_size=1, max_size=3).map("\n".join)
LINES = sorted(name for name, field in FIELD.items() if field.shape in (Shape.LINE, Shape.LONG))
LISTS = sorted(name for name, field in FIELD.items() if field.shape is Shape.LIST)
VALUES = st.dictionaries(st.sampled_from(LINES), TEXT, max_size=4) | st.dictionaries(
    st.sampled_from(LISTS), st.lists(LINE, min_size=1, max_size=3), max_size=3
)


def folder_with(path: Path, text: str) -> Desk:
    desk = Desk(write(path / "knowledge"), path / "data", None, lambda: NOW)
    (desk.folder / "offers/kita-eins.yaml").write_text(text, encoding="utf-8", newline="")
    return desk


@given(VALUES)
def test_whatever_stands_in_a_file_an_untouched_workbook_changes_nothing(values: dict[str, Any]) -> None:
    text = changed(FILES["offers/kita-eins.yaml"], values, ORDER)
    with TemporaryDirectory() as name:
        desk = folder_with(Path(name), text)
        workbook.write(desk, Path(name) / "a.xlsx")
        found = workbook.read(desk, Path(name) / "a.xlsx")
    assert (found.changes, found.wrong) == ((), ())


@given(st.fixed_dictionaries({"summary": TEXT, "documents": st.lists(LINE, min_size=1, max_size=4), "cost": LINE}))
def test_whatever_is_typed_into_cells_comes_back_from_the_file_and_nothing_else_changes(values: dict[str, Any]) -> None:
    cells = {name: "\n".join(value) if isinstance(value, list) else value for name, value in values.items()}
    with TemporaryDirectory() as name:
        desk = folder_with(Path(name), FILES["offers/kita-eins.yaml"])
        file = edited(desk, Path(name), "kita-eins")
        book = openpyxl.load_workbook(file)
        for column, text in cells.items():
            cell = book["Einträge"].cell(2, workbook.COLUMNS.index(column) + 1)
            cell.value, cell.data_type = text, "s"  # as a spreadsheet does in a cell that is formatted as text
        book.save(file)
        [change] = workbook.read(desk, file).changes
    read = fields(change.text)
    assert {name: read[name] for name in values} == values
    assert changed(change.text, dict.fromkeys(("documents", "cost"), ""), ORDER) == changed(
        FILES["offers/kita-eins.yaml"], {"summary": values["summary"]}, ORDER
    )
