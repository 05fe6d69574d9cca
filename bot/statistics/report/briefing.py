"""The report in a chat: a sentence, three figures and the PDF."""

from __future__ import annotations

from dataclasses import dataclass

from bot.statistics.report import page
from bot.statistics.report.model import Report
from bot.statistics.report.numbers import about


@dataclass(frozen=True, slots=True)
class Briefing:
    """text is plain; pdf is empty where the extra "report" is missing."""

    text: str
    name: str = ""
    pdf: bytes = b""


def brief(report: Report) -> Briefing:
    """What a chat gets to see of a report."""
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
    lines += ["", report.details or "Alle Zahlen sind gerundet und leicht verrauscht."]
    try:
        return Briefing("\n".join(lines), f"nachfrage-{report.period.name.lower()}.pdf", page.to_pdf(report))
    except ImportError:
        return Briefing("\n".join(lines))
