"""The report as one page of HTML without scripts, and as a tagged PDF made from it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources

import jinja2
from markupsafe import Markup

from bot.statistics.periods import Period
from bot.statistics.report import numbers
from bot.statistics.report.model import Report, Series
from bot.statistics.report.sheets import SAMPLE
from bot.statistics.sealing import CONVERSATIONS_FOR_A_MONTH, CONVERSATIONS_FOR_A_QUARTER

WIDTH, HEIGHT, BASE = 220, 96, 78


def to_html(report: Report, css: str = "", periods: Sequence[Period] = ()) -> str:
    """A page that stands by itself, style inside; or with a link to css and to the reports of other periods."""
    most = max((number or 0 for series in report.trends for _, number in series.points), default=0)
    limits = {"month": CONVERSATIONS_FOR_A_MONTH, "quarter": CONVERSATIONS_FOR_A_QUARTER}
    template = _environment().get_template("report.html")
    return template.render(report=report, sample=SAMPLE, css=css, periods=periods, most=most, **limits)


def login(css: str, message: str) -> str:
    """The page that asks for the password."""
    return _environment().get_template("login.html").render(
        title="Bericht: Anmeldung", css=css, message=message, ask=True
    )  # fmt: skip


def nothing(css: str, message: str) -> str:
    """A page that says why there is no report."""
    return _environment().get_template("login.html").render(title="Bericht", css=css, message=message, ask=False)


def to_pdf(report: Report) -> bytes:
    """Raises ImportError without the extra "report"."""
    return _printed(to_html(report), pdf_variant="pdf/ua-1")


def drawn(name: str, **values: object) -> bytes:
    """A filled template as PDF. Raises ImportError without the extra "report"."""
    return _printed(_environment().get_template(name).render(values))


def style() -> str:
    """The style sheet: inside of a page that stands by itself, or served beside it."""
    return str(resources.files(__package__).joinpath("report.css").read_text(encoding="utf-8"))


def chart(series: Series, most: int) -> Markup:
    """One small multiple: a line over the sealed periods on the scale shared by all topics."""
    step = (WIDTH - 40) / max(1, len(series.points) - 1)
    places = [
        (20 + at * step, BASE - 62 * number / most)
        for at, (_, number) in enumerate(series.points)
        if number is not None
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in places)
    title = f"{series.topic}: " + ", ".join(f"{label} {numbers.about(number or 0)}" for label, number in series.points)
    return Markup(
        '<svg viewBox="0 0 {w} {h}" role="img"><title>{title}</title><path d="M14 {base}H{end}" stroke="#cfd6de"/>'
        '<polyline points="{line}" fill="none" stroke="#0b6472" stroke-width="2.5"/><g fill="#0b6472">{dots}</g>'
        '<g fill="#4c5766" font-size="13"><text x="14" y="{low}">{first}</text>'
        '<text x="{end}" y="{low}" text-anchor="end">{last}</text></g></svg>'
    ).format(
        w=WIDTH, h=HEIGHT, base=BASE, end=WIDTH - 14, low=HEIGHT - 4, title=title, line=line, dots=Markup(dots),  # noqa: S704 # numbers only
        first=series.points[0][0], last=series.points[-1][0],
    )  # fmt: skip


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("bot.statistics", "report"), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )  # fmt: skip
    environment.filters |= {"about": numbers.about, "grouped": numbers.grouped}
    environment.globals |= {"style": Markup(style()), "chart": chart, "percent": numbers.percent}  # noqa: S704 # ours
    return environment


def _printed(html: str, **options: str) -> bytes:
    from weasyprint import HTML

    return bytes(HTML(string=html, url_fetcher=_nothing).write_pdf(**options))


def _nothing(_: str, *__: object, **___: object) -> dict[str, object]:
    """A report loads nothing."""
    raise ValueError
