"""Posters with a QR code that opens the bot at a need and counts where people found it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from textwrap import wrap

import segno

from bot.dialogue.position import Codec, Position, Via, View
from bot.dialogue.wording import words
from bot.errors import UsageError
from bot.knowledge.model import Knowledge
from bot.knowledge.nearest import suggest

WIDTH, HEIGHT = 210, 297  # millimetres, A4
CODE, CODE_TOP = 130, 92  # side and upper edge of the code
LINES = ((32, 30), (20, 52), (16, 240), (12, 262))  # size in points and upper edge of title, sentence, hint and link
DPI = 200  # of the PNG
LATIN = str.maketrans({"„": '"', "“": '"', "”": '"', "‚": "'", "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."})


@dataclass(frozen=True, slots=True)
class Poster:
    """What stands on one page; link is what the code holds."""

    title: str
    sentence: str
    hint: str
    link: str

    @property
    def lines(self) -> list[tuple[int, int, str]]:
        """Size in points, upper edge in millimetres, text; long texts take several lines."""
        texts = (self.title, self.sentence, self.hint, self.link.removeprefix("https://").partition("?")[0])
        return [
            (size, top + round(at * size * 0.45), line)
            for (size, top), text in zip(LINES, texts, strict=True)
            for at, line in enumerate(wrap(text, 820 // size))
        ]


def poster(knowledge: Knowledge, bot: str, need: str = "", source: str = "") -> Poster:
    """The poster for a bot's user name. Raises UsageError for a need or source that does not exist."""
    sources = [item.id for item in knowledge.sources]
    for name, known, what in ((need, list(knowledge.needs), "Das Anliegen"), (source, sources, "Die Herkunft")):
        if name and name not in known:
            raise UsageError(f"{what} „{name}“ gibt es nicht. {suggest(name, known)}".strip())
    say = words(knowledge, "de")
    view = View.NEED if need else View.START
    token = Codec(knowledge).encode(Position(view, subject=need, source=source, via=Via.LINK))
    title = say.need(knowledge.needs[need]) if need else say("bot.name")
    return Poster(title, say("qr.sentence"), say("qr.hint"), f"https://t.me/{bot}?start={token}")


def svg(page: Poster) -> bytes:
    code = segno.make_qr(page.link, error="m")
    side = code.symbol_size(border=4)[0]
    modules = code.svg_inline(border=4, omitsize=True, lineclass=None, svgclass=None)
    texts = "".join(
        f'<text x="{WIDTH // 2}" y="{top + size * 0.3:.1f}" font-size="{size * 0.353:.1f}">{escape(line)}</text>'
        for size, top, line in page.lines
    )
    at = f'x="{(WIDTH - CODE) // 2}" y="{CODE_TOP}" width="{CODE}" height="{CODE}" viewBox="0 0 {side} {side}"'
    inner = modules[modules.index(">") + 1 : modules.rindex("</svg>")]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}mm" height="{HEIGHT}mm" '
        f'viewBox="0 0 {WIDTH} {HEIGHT}" lang="de" role="img"><title>{escape(page.title)}: {escape(page.sentence)}'
        f'</title><rect width="100%" height="100%" fill="#fff"/><svg {at}>{inner}</svg>'
        f'<g text-anchor="middle" font-family="sans-serif">{texts}</g></svg>'
    ).encode()


def png(page: Poster) -> bytes:
    """The page of the PDF as a picture."""
    import pypdfium2

    with pypdfium2.PdfDocument(pdf(page)) as document:
        image = document[0].render(scale=DPI / 72, grayscale=True).to_pil()
    out = io.BytesIO()
    image.save(out, "PNG", dpi=(DPI, DPI))
    return out.getvalue()


def pdf(page: Poster) -> bytes:
    from fpdf import FPDF

    document = FPDF(format="A4")
    document.set_auto_page_break(auto=False)
    document.set_lang("de-DE")
    document.set_title(page.title)
    document.add_page()
    for left, top, size in _squares(page.link):
        document.rect(left, top, size, size, style="F")
    for size, top, line in page.lines:
        document.set_font("Helvetica", size=size)
        document.set_xy(0, top)
        document.cell(w=WIDTH, h=size * 0.353, text=line.translate(LATIN), align="C")
    return bytes(document.output())


FORMATS: dict[str, Callable[[Poster], bytes]] = {"svg": svg, "png": png, "pdf": pdf}


def _squares(link: str) -> list[tuple[float, float, float]]:
    """Left and upper edge and side of each dark square, in millimetres."""
    rows = segno.make_qr(link, error="m").matrix
    size = CODE / (len(rows) + 8)  # four squares of white on each side
    left, top = (WIDTH - CODE) / 2 + 4 * size, CODE_TOP + 4 * size
    return [(left + x * size, top + y * size, size) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark]
