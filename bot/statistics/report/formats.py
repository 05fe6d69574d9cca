"""Writes a report as a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import orjson

from bot.errors import BotError
from bot.statistics.report import sheets
from bot.statistics.report.model import Report

EXTRA = "Dafür fehlt ein Zusatz. Installiere ihn mit: pip install 'wegweiser[report]'"


def to_json(report: Report) -> bytes:
    """Numbers as numbers; 0 stands for hidden."""

    def plain(value: object) -> str:
        return str(value)

    found = {
        "period": report.period.name,
        "sample": report.sample,
        "sealed_on": report.sealed_on,
        "headline": report.headline,
        "details": report.details,
        "total": report.total,
        "total_change": report.total_change,
        "needs": report.needs,
        "topics": report.topics,
        "regions": [{"region": label, "numbers": numbers} for label, numbers in report.regions],
        "languages": report.languages,
        "origins": report.origins,
        "ways": report.ways,
        "sensitive": report.sensitive,
        "trends": report.trends,
        "rounded_to": 5,
        "hidden": 0,
    }
    return orjson.dumps(found, default=plain, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _html(report: Report) -> bytes:
    from bot.statistics.report import page  # templates stay out of the memory of other commands

    return page.to_html(report).encode()


def _pdf(report: Report) -> bytes:
    from bot.statistics.report import page

    return page.to_pdf(report)


FORMATS: dict[str, Callable[[Report], bytes]] = {
    "html": _html,
    "pdf": _pdf,
    "csv": sheets.to_csv,
    "xlsx": sheets.to_xlsx,
    "json": to_json,
}


def write(report: Report, kind: str, folder: Path) -> Path:
    """The file, named by period and, for sample data, as such. Raises BotError."""
    mark = "-beispiel" if report.sample else ""
    file = folder / f"nachfrage-{report.period.name.lower()}{mark}.{kind}"
    try:
        data = FORMATS[kind](report)
    except ImportError:
        raise BotError(EXTRA) from None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    except OSError as error:
        raise BotError(f"{file} lässt sich nicht schreiben ({error.strerror}).") from None
    return file
