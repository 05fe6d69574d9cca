"""The entries as a workbook for Excel or LibreOffice, and back: what is not in a column stays as it is."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.editor import form
from bot.editor.desk import Change, Desk, field_at, file_of
from bot.errors import BotError
from bot.knowledge import writer
from bot.knowledge.fields import FIELD
from bot.knowledge.model import WIDE_AREAS, Confidence, Entry
from bot.knowledge.nearest import nearest, suggest

ID = "id"
SHEET = "Einträge"
TEXT = "@"  # keeps Excel from making numbers and dates of phone numbers
COLUMNS = (ID, *(name for name in form.typed({}) if not name.startswith("day.")))
WIDE, NARROW = 40, 18  # characters
FORMULA = ("=", "+", "-", "@")
LONGEST = 32_767  # characters of a cell
UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
FAULTS = {
    "f": "Hier steht eine Formel. Ersetze sie durch ihren Text.",
    "e": "Hier steht ein Fehler von Excel. Ersetze ihn durch den richtigen Text.",
}


@dataclass(frozen=True, slots=True)
class Requested:
    """What a workbook asks for: changes, a sentence with its cell for each fault, ids of entries without a row."""

    changes: tuple[Change, ...]
    wrong: tuple[str, ...]
    absent: tuple[str, ...]


def write(desk: Desk, file: Path) -> int:
    """Writes one row an entry and gives their number; columns of one's own in the file stay. Raises BotError."""
    openpyxl = _openpyxl()
    own = _own(file) if file.exists() else {}
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title, sheet.freeze_panes = SHEET, "C2"
    extra = list(dict.fromkeys(name for cells in own.values() for name in cells))
    sheet.append([*COLUMNS, *extra])
    entries = sorted(desk.draft().knowledge.entries, key=lambda entry: entry.id)
    for entry in entries:
        shown = form.typed(writer.fields(desk.text(file_of(entry)))) | {ID: entry.id}
        kept = own.get(entry.id, {})
        sheet.append([*(_fitting(shown[name]) for name in COLUMNS), *(kept.get(name) for name in extra)])
    for row in sheet.iter_rows(min_row=2, max_col=len(COLUMNS)):
        for cell in row:
            cell.number_format = TEXT
            if cell.value:
                cell.data_type = "s"
                cell.quotePrefix = str(cell.value).lstrip().startswith(FORMULA)
    _dress(openpyxl, desk, sheet, len(entries) + 1)
    try:
        book.save(file)
    except OSError:
        raise BotError(f"{file} lässt sich nicht schreiben. Ist die Tabelle noch offen? Dann schließe sie.") from None
    return len(entries)


def _own(file: Path) -> dict[str, dict[str, Any]]:
    """Entry id to the cells of columns that are not ours, as they stand in a workbook. Raises BotError."""
    sheet = _sheet(file)
    heads = _heads(sheet, file)
    mine = {name: letter for name, letter in heads.items() if name not in COLUMNS}
    return {
        _text(sheet[f"{heads[ID]}{row}"].value): {name: sheet[f"{letter}{row}"].value for name, letter in mine.items()}
        for row in range(2, sheet.max_row + 1)
    }


def _dress(openpyxl: Any, desk: Desk, sheet: Any, last: int) -> None:
    """Bold heads with their help as notes, widths, and lists to choose from."""
    for at, name in enumerate(COLUMNS, 1):
        head = sheet.cell(1, at)
        head.font = openpyxl.styles.Font(bold=True)
        field = FIELD.get(name.partition(".")[0])
        if field:
            head.comment = openpyxl.comments.Comment(f"{field.label}: {field.help}", "Wegweiser")
        sheet.column_dimensions[head.column_letter].width = WIDE if name in ("name", "summary", "note") else NARROW
    areas = [area for region in desk.draft().knowledge.regions for area in region.areas]
    choices = {"confidence": list(map(str, Confidence)), "area": [*WIDE_AREAS, *areas]}
    hidden = sheet.parent.create_sheet("Auswahl")
    hidden.sheet_state = "hidden"
    for at, (name, values) in enumerate(choices.items(), 1):
        for row, value in enumerate(values, 1):
            hidden.cell(row, at, value)
        source = f"Auswahl!${'AB'[at - 1]}$1:${'AB'[at - 1]}${len(values)}"
        rule = openpyxl.worksheet.datavalidation.DataValidation(type="list", formula1=source)
        letter = sheet.cell(1, COLUMNS.index(name) + 1).column_letter
        rule.add(f"{letter}2:{letter}{max(2, last)}")
        sheet.add_data_validation(rule)


def read(desk: Desk, file: Path) -> Requested:
    """What a workbook asks for. Raises BotError when it is not one of ours."""
    sheet = _sheet(file)
    heads = _heads(sheet, file)
    changes: list[Change] = []
    wrong: list[str] = list(_renamed(heads))
    seen: set[str] = set()
    known = desk.draft().knowledge.entry
    for row in range(2, sheet.max_row + 1):
        cells = {name: sheet[f"{letter}{row}"] for name, letter in heads.items() if name in COLUMNS}
        faults = [f"{cell.coordinate}: {FAULTS[cell.data_type]}" for cell in cells.values() if cell.data_type in FAULTS]
        texts = {name: _text(cell.value) for name, cell in cells.items()}
        if not any(texts.values()):
            continue
        entry = known.get(texts[ID])
        if entry is None or entry.id in seen:
            wrong.append(f"{heads[ID]}{row}: {_unknown(texts[ID], known)}")
            continue
        seen.add(entry.id)
        wrong += faults
        change = _changed(desk, entry, texts) if not faults else None
        if change is not None:
            changes.append(change)
            wrong += _wrong(change, heads, row)
    return Requested(tuple(changes), tuple(wrong), tuple(sorted(known.keys() - seen)))


def _heads(sheet: Any, file: Path) -> dict[str, str]:
    """Names of columns to their letters. Raises BotError."""
    heads: dict[str, str] = {}
    for cell in sheet[1]:
        name = _text(cell.value)
        if name in heads and name in COLUMNS:
            raise BotError(f"{cell.coordinate}: Die Spalte „{name}“ steht zweimal da. Lösche eine von beiden.")
        if name:
            heads.setdefault(name, cell.column_letter)
    if ID not in heads:
        raise BotError(
            f"In {file}, Blatt „{sheet.title}“, fehlt in Zeile 1 die Spalte „{ID}“. "
            "Nimm die Tabelle von wegweiser export."
        )
    return heads


def _renamed(heads: Mapping[str, str]) -> Iterator[str]:
    """Columns of ours that are missing while a column of a similar name is there."""
    missing = [name for name in COLUMNS if name not in heads]
    for name, letter in heads.items():
        if name not in COLUMNS and (meant := nearest(name, missing, 1)) and len(meant[0]) > 2:
            advice = "Schreib es so, oder gib ihr einen ganz anderen Namen."
            yield f"{letter}1: Die Spalte „{name}“ gibt es nicht. Meinst du „{meant[0]}“? {advice}"


def _unknown(name: str, known: Mapping[str, Entry]) -> str:
    if not name:
        return "In dieser Zeile fehlt die Kennung. Ergänze sie, oder lösche die Zeile."
    if name in known:
        return f"Die Kennung „{name}“ steht zweimal da. Lösche eine Zeile."
    return f"Die Kennung „{name}“ gibt es nicht. {suggest(name, known)}".rstrip()


def diff(desk: Desk, change: Change) -> str:
    """The lines that change, as a person reads them."""
    old, new = desk.text(change.file).splitlines(), change.text.splitlines()
    rows = [row for row in difflib.unified_diff(old, new, lineterm="", n=0) if not row.startswith(("---", "+++", "@@"))]
    return "\n".join([change.file, *(f"  {row}" for row in rows)])


def _changed(desk: Desk, entry: Entry, cells: Mapping[str, str]) -> Change | None:
    """Only columns that are there and do not hold what export would write are changed."""
    now = form.typed(writer.fields(desk.text(file_of(entry))))
    base = {name: text for name, text in now.items() if not name.startswith("day.")}
    edited = {name: text for name, text in cells.items() if name in base and text != _text(_fitting(base[name]))}
    before, after = form.values(base), form.values(base | edited)
    changes = {name: value for name, value in after.items() if value != before[name]}
    return desk.would_change(entry, changes) if changes else None


def _wrong(change: Change, heads: Mapping[str, str], row: int) -> Iterator[str]:
    for problem in change.errors:
        name = field_at(change.text, problem) if problem.place.file == change.file else ""
        meant = [head for head in heads if head.partition(".")[0] in (name, problem.missing)]
        letter = heads[meant[0] if meant else ID]
        yield f"{letter}{row}: {problem.message} {problem.remedy}".rstrip()


def _fitting(text: str) -> str:
    """What a cell can hold of a text."""
    return UNFIT.sub("", text)[:LONGEST]


def _text(value: Any) -> str:
    """A cell as text; a date as JJJJ-MM-TT, a whole number without its point."""
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).replace("\r\n", "\n").replace("_x000D_", "").strip()


def _sheet(file: Path) -> Any:
    openpyxl = _openpyxl()
    try:
        book = openpyxl.load_workbook(file)
    except FileNotFoundError:
        raise BotError(f"Die Datei {file} gibt es nicht.") from None
    except Exception:
        raise BotError(f"{file} lässt sich nicht als Excel-Tabelle lesen. Speichere sie als .xlsx.") from None
    return book[SHEET] if SHEET in book.sheetnames else book.active


def _openpyxl() -> Any:
    try:
        import openpyxl
        import openpyxl.comments
        import openpyxl.worksheet.datavalidation
    except ImportError:
        raise BotError('Für Tabellen fehlt ein Paket. Installiere es mit: pip install "wegweiser[editor]"') from None
    return openpyxl
