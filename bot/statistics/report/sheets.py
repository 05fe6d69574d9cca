"""The report as plain tables, for spreadsheets."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass

from bot.statistics.report.model import Bar, Report

SAMPLE = "BEISPIELDATEN: erfundene Gespräche, keine echten Zahlen"
FORMULA = ("=", "+", "-", "@", "\t", "\r")
Cell = str | int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table with a title; 0 in a cell is written as hidden."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def sheets(report: Report) -> list[Sheet]:
    """All tables of a report that have rows."""
    needs: tuple[tuple[Cell, ...], ...] = tuple(
        (row.label, row.topic, row.asked, str(row.change), row.found, row.missing, row.helped, row.not_helped)
        for row in (*report.top, *(row for row in report.needs if not row.asked))
    )
    trends: tuple[tuple[Cell, ...], ...] = tuple(
        (series.topic, label, number or 0) for series in report.trends for label, number in series.points
    )
    regions: tuple[tuple[Cell, ...], ...] = tuple((label, *numbers) for label, numbers in report.regions)
    found = [
        Sheet("Summe", ("Was", "Anzahl (etwa)", f"gegenüber {report.previous}"),
              (("Anfragen", report.total, str(report.total_change)),)),
        Sheet("Anliegen", ("Anliegen", "Thema", "gefragt (etwa)", f"gegenüber {report.previous}", "gefunden (etwa)",
                           "nichts Passendes (etwa)", "hat geholfen (etwa)", "hat nicht geholfen (etwa)"), needs),
        Sheet("Ortsteile", ("Teil des Bezirks", *report.topics), regions),
        _bars("Sprachen", "Sprache", report.languages),
        _bars("Herkunft", "Herkunft", report.origins),
        _bars("Wege", "Weg", report.ways),
        _bars("Geschützte Anliegen", "Anliegen", report.sensitive),
        Sheet("Verlauf", ("Thema", "Zeitraum", "Anfragen je Monat (etwa)"), trends),
    ]  # fmt: skip
    return [sheet for sheet in found if sheet.rows]


def to_csv(report: Report) -> bytes:
    """One file for all tables, as Excel in Germany opens it; every line of sample data says so."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for sheet in sheets(report):
        writer.writerow(_safe((*sheet.header, *_mark(report, "Hinweis"))))
        writer.writerows(_safe((*row, *_mark(report, SAMPLE))) for row in sheet.rows)
        writer.writerow([])
    return out.getvalue().encode("utf-8-sig")


def to_xlsx(report: Report) -> bytes:
    """One sheet a table, numbers as numbers. Raises ImportError without the extra "report"."""
    from openpyxl import Workbook
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets(report):
        page = book.create_sheet(sheet.title)
        page.append([f"{sheet.title}, {report.period.label}", *_mark(report, SAMPLE)])
        page.append([quoted(cell) for cell in sheet.header])
        for row in sheet.rows:
            page.append([quoted(cell) if isinstance(cell, str) else cell or "verborgen" for cell in row])
        for cell in (*page[1], *page[2]):
            cell.font = Font(bold=True)
        page.freeze_panes = "A3"
        page.oddHeader.center.text = SAMPLE if report.sample else ""
        for at in range(1, len(sheet.header) + 1):
            page.column_dimensions[get_column_letter(at)].width = 34 if at == 1 else 22
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def quoted(text: str) -> str:
    """A text that no spreadsheet takes for a formula, also after white space."""
    return f"'{text}" if text.lstrip(" \n\N{NO-BREAK SPACE}").startswith(FORMULA) else text


def _safe(row: tuple[Cell, ...]) -> list[Cell]:
    return [quoted(cell) if isinstance(cell, str) else cell or "verborgen" for cell in row]


def _mark(report: Report, text: str) -> tuple[str, ...]:
    return (text,) if report.sample else ()


def _bars(title: str, what: str, bars: tuple[Bar, ...]) -> Sheet:
    return Sheet(title, (what, "Anzahl (etwa)"), tuple((bar.label, bar.number) for bar in bars))
