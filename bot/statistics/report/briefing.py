"""The report in a chat: a sentence, three figures, a chart as a picture and the PDF."""

from __future__ import annotations

from dataclasses import dataclass

from bot.statistics.report import page, picture
from bot.statistics.report.model import Report
from bot.statistics.report.numbers import about
from bot.statistics.report.sheets import SAMPLE


@dataclass(frozen=True, slots=True)
class Briefing:
    """Texts are plain; caption says in words what picture (PNG) shows.

    picture and pdf are empty where the extra "report" is missing.
    """

    text: str
    name: str = ""
    picture: bytes = b""
    caption: str = ""
    pdf: bytes = b""


def brief(report: Report) -> Briefing:
    """What a chat gets to see of a report."""
    text = "\n".join([*([f"{SAMPLE}.", ""] if report.sample else []), *_lines(report)])
    try:
        drawn, printed = picture.to_png(report), page.to_pdf(report)
    except ImportError:
        return Briefing(text)
    return Briefing(text, f"nachfrage-{report.period.name.lower()}", drawn, picture.words(report), printed)


def _lines(report: Report) -> list[str]:
    lines = [
        report.headline,
        "",
        f"Anfragen: {about(report.total)} (gegenüber {report.previous}: {report.total_change})",
    ]
    if report.top:
        first = report.top[0]
        lines.append(f"Am meisten gefragt: {first.label}, {about(first.asked)}")
    if report.gaps:
        first = report.gaps[0]
        lines.append(f"Am meisten vermisst: {first.label}, {about(first.missing)}")
    return [*lines, "", report.details or "Alle Zahlen sind gerundet und leicht verrauscht."]
