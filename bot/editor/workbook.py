"""The entries as a workbook for Excel or LibreOffice, and back: what is not in a column stays as it is."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.editor import form
from bot.editor.desk import Desk, Plan, field_at, file_of
from bot.errors import BotError
from bot.knowledge import writer
from bot.knowledge.fields import FIELD
from bot.knowledge.model import WIDE_AREAS, Confidence, Entry
from bot.knowledge.nearest import suggest

ID = "id"
SHEET = "Einträge"
TEXT = "@"  # keeps Excel from making numbers and dates of phone numbers
COLUMNS = (ID, *(name for name in form.typed({}) if not name.startswith("day.")))
WIDE, NARROW = 40, 18  # characters
FORMULA = ("=", "+", "-", "@")


def write(desk: Desk, file: Path) -> int:
    """Writes one row an entry and gives their number. Raises BotError without openpyxl."""
    openpyxl = _openpyxl()
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title, sheet.freeze_panes = SHEET, "C2"
    sheet.append(COLUMNS)
    entries = sorted(desk.draft().knowledge.entries, key=lambda entry: entry.id)
    for entry in entries:
        shown = form.typed(writer.fields(desk.text(file_of(entry)))) | {ID: entry.id}
        sheet.append([shown[name] for name in COLUMNS])
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.number_format = TEXT
            if str(cell.value or "").lstrip().startswith(FORMULA):
                cell.data_type, cell.quotePrefix = "s", True
    _dress(openpyxl, desk, sheet, len(entries) + 1)
    book.save(file)
    return len(entries)


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


def read(desk: Desk, file: Path) -> tuple[list[Plan], list[str]]:
    """The changes that a workbook asks for, and a sentence with its cell for each fault. Raises BotError."""
    sheet = _sheet(file)
    heads = {str(cell.value): cell.column_letter for cell in sheet[1] if cell.value is not None}
    if ID not in heads:
        raise BotError(f"In {file} fehlt in Zeile 1 die Spalte „{ID}“. Nimm die Tabelle von wegweiser export.")
    plans: list[Plan] = []
    wrong: list[str] = []
    seen: set[str] = set()
    known = desk.draft().knowledge.entry
    for row in range(2, sheet.max_row + 1):
        cells = {name: _text(sheet[f"{letter}{row}"].value) for name, letter in heads.items()}
        entry = known.get(cells[ID])
        if not any(cells.values()):
            continue
        if entry is None or entry.id in seen:
            fault = "steht zweimal da" if entry else "gibt es nicht"
            advice = "Lösche eine Zeile." if entry else suggest(cells[ID], known)
            wrong.append(f"{heads[ID]}{row}: Die Kennung „{cells[ID]}“ {fault}. {advice}".rstrip())
            continue
        seen.add(entry.id)
        plan = _plan(desk, entry, cells)
        if plan is not None:
            plans.append(plan)
            wrong += _wrong(plan, heads, row)
    return plans, wrong


def diff(desk: Desk, plan: Plan) -> str:
    """The lines that change, as a person reads them."""
    old, new = desk.text(plan.file).splitlines(), plan.text.splitlines()
    rows = [row for row in difflib.unified_diff(old, new, lineterm="", n=0) if not row.startswith(("---", "+++", "@@"))]
    return "\n".join([plan.file, *(f"  {row}" for row in rows)])


def _plan(desk: Desk, entry: Entry, cells: Mapping[str, str]) -> Plan | None:
    """Only columns that are there and differ are changed."""
    now = form.typed(writer.fields(desk.text(file_of(entry))))
    base = {name: text for name, text in now.items() if not name.startswith("day.")}
    before = form.values(base)
    after = form.values(base | {name: text for name, text in cells.items() if name in base})
    changes = {name: value for name, value in after.items() if value != before[name]}
    return desk.plan(entry, changes) if changes else None


def _wrong(plan: Plan, heads: Mapping[str, str], row: int) -> Iterator[str]:
    for problem in plan.errors:
        name = field_at(plan.text, problem)
        letter = next((heads[head] for head in heads if head.partition(".")[0] == name), heads[ID])
        yield f"{letter}{row}: {problem.message} {problem.remedy}".rstrip()


def _text(value: Any) -> str:
    """A cell as text; a date as JJJJ-MM-TT, a whole number without its point."""
    if isinstance(value, datetime | date):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).replace("\r\n", "\n").replace("_x000D_", "").strip()


def _sheet(file: Path) -> Any:
    try:
        book = _openpyxl().load_workbook(file)
    except BotError:
        raise
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
