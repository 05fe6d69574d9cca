"""The report's first chart as a picture for chats, drawn by the same means as the PDF."""

from __future__ import annotations

import io
from threading import Lock

from bot.statistics.report import page
from bot.statistics.report.model import Bar, Report
from bot.statistics.report.numbers import about
from bot.statistics.report.sheets import SAMPLE

ROWS = 8
WIDTH, HEAD, MARK, ROW, FOOT = 400, 68, 58, 44, 40  # CSS pixels
DOTS = 2.7  # pixels a CSS pixel: 1080 wide, as sharp as a phone
POINT = 0.75  # of a CSS pixel; PDF counts in points
_turn = Lock()  # PDFium knows one thread at a time


def bars(report: Report) -> list[Bar]:
    """The most asked needs; where no needs are published, the ways people asked; nothing hidden."""
    if report.top:
        return [Bar(row.label, row.asked, row.share) for row in report.top[:ROWS]]
    return [bar for bar in report.ways if bar.number]


def title(report: Report) -> str:
    what = "Was am meisten gefragt ist" if report.top else "Wie gefragt wird"
    return f"{what}: Anfragen im {report.period.label}"


def words(report: Report) -> str:
    """The picture in words, for its caption: what it shows to those who do not see it."""
    mark = f"{SAMPLE}. " if report.sample else ""
    return f"{mark}{title(report)}. " + "; ".join(f"{bar.label}: {about(bar.number)}" for bar in bars(report)) + "."


def to_png(report: Report) -> bytes:
    """Empty when there is nothing to draw. Raises ImportError without the extra "report"."""
    from pypdfium2 import PdfDocument

    shown = bars(report)
    if not shown:
        return b""
    height = HEAD + ROW * len(shown) + FOOT + (MARK if report.sample else 0)
    sample = SAMPLE if report.sample else ""
    drawn = page.drawn("picture.html", title=title(report), bars=shown, sample=sample, width=WIDTH, height=height)
    out = io.BytesIO()
    with _turn:
        document = PdfDocument(drawn)
        document[0].render(scale=DOTS / POINT).to_pil().save(out, "PNG", optimize=True)
        document.close()
    return out.getvalue()
