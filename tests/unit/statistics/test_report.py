"""The report: what it says, how it looks in each format, and what it never shows."""

import csv
import io
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from bot.errors import BotError
from bot.statistics.gaps import gaps
from bot.statistics.periods import Period
from bot.statistics.report import formats, page, picture, sheets
from bot.statistics.report.briefing import brief
from bot.statistics.report.model import Report, build
from bot.statistics.report.numbers import Trend, change, grouped, signed
from bot.statistics.sealing import Figure, Level, Publication
from tests.unit.statistics.town import KNOWN

OCTOBER, SEPTEMBER, QUARTER = Period("2026-10"), Period("2026-09"), Period("2026-Q4")
TODAY = date(2026, 11, 24)


def published(period: Period, **needs: int) -> Publication:
    """A month with tables; for each need the number found."""
    figures = [Figure("need", need.replace("_", "-"), "found", number) for need, number in needs.items()]
    figures += [
        Figure("total", "", "", 1250),
        Figure("way", "tree", "", 1000),
        Figure("language", "betreuung", "de", 80),
    ]
    figures += [Figure("need", "kita", "not_near", 15), Figure("region", "betreuung", "nord", 20)]
    figures += [Figure("origin", "betreuung", "web/flyer", 5)]
    return Publication(period, Level.TABLES, period.sealed_from, (period,), tuple(sorted(figures)))


def report(*, sample: bool = False, **needs: int) -> Report:
    sealed = {
        SEPTEMBER.previous: published(SEPTEMBER.previous, kita=40),
        SEPTEMBER: published(SEPTEMBER, kita=40, hort=50),
        OCTOBER: published(OCTOBER, **(needs or {"kita": 200, "hort": 55})),
    }
    return build(KNOWN, sealed, OCTOBER, TODAY, sample=sample)


class Page(HTMLParser):
    """What assistive technology needs to find."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.count: dict[str, int] = {}
        self.without_scope = 0
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.count[tag] = self.count.get(tag, 0) + 1
        self.without_scope += tag == "th" and given.get("scope") not in ("col", "row")
        self.loaded += [value or "" for name, value in attrs if name in ("src", "href")]
        assert "style" not in given, "the page must work without inline styles"


def test_the_headline_names_what_is_asked_and_what_is_missing() -> None:
    assert report().headline == (
        "Im Oktober 2026 gab es etwa\N{NO-BREAK SPACE}1.250 Anfragen, die meisten zu „Kita“; "
        "auch fehlte dort am häufigsten ein passendes Angebot."
    )


def test_a_change_is_called_so_only_when_it_is_more_than_chance() -> None:
    rows = {row.id: row for row in report().needs}
    assert rows["kita"].change.trend is Trend.MORE
    assert rows["hort"].change.trend is Trend.SAME
    assert rows["wohnen"].change.trend is Trend.NONE
    assert change(100, 100, 0).trend is Trend.SAME
    assert change(40, 200, 10).trend is Trend.LESS


def test_the_first_period_is_no_measure_because_it_may_be_a_part_of_one() -> None:
    sealed = {SEPTEMBER: published(SEPTEMBER, kita=40), OCTOBER: published(OCTOBER, kita=200)}
    made = build(KNOWN, sealed, OCTOBER, TODAY)
    assert made.total_change.trend is Trend.NONE
    assert not made.comparable
    assert "Veränderung</th>" not in page.to_html(made)
    assert "Veränderung</th>" in page.to_html(report())


def test_a_period_that_is_not_sealed_says_when_it_will_be() -> None:
    with pytest.raises(BotError, match=r"November 2026 ist noch nicht versiegelt. Das geschieht am 7. Dezember 2026."):
        build(KNOWN, {OCTOBER: published(OCTOBER)}, Period("2026-11"), TODAY)
    with pytest.raises(BotError, match="wegweiser statistics seal"):
        build(KNOWN, {SEPTEMBER: published(SEPTEMBER)}, OCTOBER, TODAY)
    with pytest.raises(BotError, match="nichts gezählt"):
        build(KNOWN, {SEPTEMBER: published(SEPTEMBER)}, Period("2020-10"), TODAY)


def test_a_month_with_totals_only_says_where_the_details_will_be() -> None:
    quiet = replace(published(OCTOBER), level=Level.TOTALS, covers=(), figures=(Figure("total", "", "", 120),))
    made = build(KNOWN, {OCTOBER: quiet}, OCTOBER, TODAY)
    assert "4. Quartal 2026 veröffentlicht, am 11. Januar 2027" in made.details
    assert not made.top
    assert "zu wenige" in page.to_html(made)


def test_a_quarter_adds_up_its_months() -> None:
    sealed: Mapping[Period, Publication] = {
        **{at: published(at, kita=40) for at in QUARTER.months},
        QUARTER: Publication(QUARTER, Level.TOTALS, date(2027, 1, 11), (), (Figure("sensitive", "gewalt", "", 15),)),
    }
    made = build(KNOWN, sealed, QUARTER, date(2027, 2, 1))
    assert next(row.asked for row in made.needs if row.id == "kita") == 120
    assert made.total == 3750
    assert [bar.number for bar in made.sensitive if bar.label == "Gewalt"] == [15]
    assert len(made.trends[0].points) == 3


def test_the_page_is_accessible_and_loads_nothing() -> None:
    found = Page(page.to_html(report()))
    assert found.count["h1"] == 1
    assert found.count["table"] == found.count["caption"] > 3
    assert found.count["svg"] == found.count["title"] - 1 > 1
    assert found.without_scope == 0
    assert found.loaded == []
    assert "script" not in found.count


def test_labels_are_escaped() -> None:
    topic = KNOWN.topics[0]
    evil = replace(topic, needs=(replace(topic.needs[0], label="<b>&"), *topic.needs[1:]))
    known = replace(KNOWN, topics=(evil, *KNOWN.topics[1:]))
    html = page.to_html(build(known, {OCTOBER: published(OCTOBER, kita=40)}, OCTOBER, TODAY))
    assert "<b>&" not in html
    assert "&lt;b&gt;&amp;" in html


@pytest.mark.parametrize("kind", ["html", "csv", "json", "xlsx"])
def test_sample_data_says_so_in_every_format(tmp_path: Path, kind: str) -> None:
    file = formats.write(report(sample=True), kind, tmp_path)
    real = formats.write(report(), kind, tmp_path)
    assert "beispiel" in file.name
    assert "beispiel" not in real.name
    if kind == "xlsx":
        from openpyxl import load_workbook

        assert all(sheets.SAMPLE in [cell.value for cell in sheet[1]] for sheet in load_workbook(file))
    else:
        assert {"json": '"sample": true'}.get(kind, sheets.SAMPLE) in file.read_text(encoding="utf-8")
        assert sheets.SAMPLE not in real.read_text(encoding="utf-8")


def test_csv_opens_in_a_german_spreadsheet() -> None:
    data = sheets.to_csv(report())
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert [
        "Kita",
        "Betreuung",
        "200",
        "mehr: etwa\N{NO-BREAK SPACE}+160",
        "200",
        "15",
        "verborgen",
        "verborgen",
    ] in rows


def test_xlsx_holds_numbers_and_no_formula(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    book = load_workbook(formats.write(report(), "xlsx", tmp_path))
    cells = [cell for sheet in book for row in sheet for cell in row]
    assert 200 in [cell.value for cell in cells]
    assert not [cell for cell in cells if cell.data_type == "f"]


@pytest.mark.parametrize("evil", ["=1+1", "+1", "-1", "@x", "  =1", "\t=1", "\r=1", "\n=1", "\N{NO-BREAK SPACE}=1"])
def test_formulas_are_quoted(evil: str) -> None:
    assert sheets.quoted(evil) == f"'{evil}"


def test_json_names_needs_by_id() -> None:
    data = json.loads(formats.to_json(report()))
    assert data["period"] == "2026-10"
    assert next(row["asked"] for row in data["needs"] if row["id"] == "kita") == 200
    assert data["rounded_to"] == 5


def test_a_tagged_pdf_has_the_sample_mark_on_every_page(tmp_path: Path) -> None:
    weasyprint = pytest.importorskip("weasyprint")
    assert weasyprint
    data = formats.write(report(sample=True), "pdf", tmp_path).read_bytes()
    assert data.startswith(b"%PDF")
    assert b"/StructTreeRoot" in data or b"/ObjStm" in data
    assert "@top-center" in page.to_html(report(sample=True))
    assert "@top-center" not in page.to_html(report())


@pytest.mark.parametrize("sample", [True, False])
def test_a_chat_gets_a_sentence_figures_a_picture_and_the_same_picture_in_words(sample: bool) -> None:
    pytest.importorskip("pypdfium2")
    told = brief(report(sample=sample))
    assert told.text.count("BEISPIELDATEN") == told.caption.count("BEISPIELDATEN") == sample
    assert [line.partition(":")[0] for line in told.text.splitlines() if ": " in line][-3:] == [
        "Anfragen", "Am meisten gefragt", "Am meisten vermisst",
    ]  # fmt: skip
    assert "Kita: etwa\N{NO-BREAK SPACE}200; Hort: etwa\N{NO-BREAK SPACE}55." in told.caption
    with Image.open(io.BytesIO(told.picture)) as drawn:
        assert (drawn.format, drawn.width) == ("PNG", 1080)
        assert drawn.getbbox() is not None
        assert len({color for _, color in drawn.convert("RGB").getcolors(1 << 20)}) > 10


def test_a_month_with_totals_only_shows_how_people_asked() -> None:
    quiet = Publication(OCTOBER, Level.TOTALS, TODAY, (), (Figure("total", "", "", 40), Figure("way", "tree", "", 40)))
    made = build(KNOWN, {OCTOBER: quiet}, OCTOBER, TODAY)
    assert picture.words(made) == "Wie gefragt wird: Anfragen im Oktober 2026. über Knöpfe: etwa\N{NO-BREAK SPACE}40."
    assert picture.to_png(made).startswith(b"\x89PNG")
    assert picture.to_png(build(KNOWN, {OCTOBER: replace(quiet, figures=())}, OCTOBER, TODAY)) == b""


def test_gaps_say_where_the_knowledge_base_has_nothing() -> None:
    (gap,) = gaps(KNOWN, report().gaps)
    assert (gap.need, gap.missing, gap.regions) == ("Kita", 15, ())
    assert "Vietnamesisch" in gap.languages


def test_numbers_are_german() -> None:
    assert (grouped(1234567), signed(-1500), signed(5)) == ("1.234.567", "\N{MINUS SIGN}1.500", "+5")
