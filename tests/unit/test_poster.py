"""Posters: the code leads where it should, and the page says what it is."""

from __future__ import annotations

import io
import re
import zlib
from pathlib import Path

import pytest
import segno
from PIL import Image

from bot.__main__ import main
from bot.bootstrap import load_edition
from bot.dialogue.position import Codec, Via, View
from bot.errors import UsageError
from bot.poster import CODE, CODE_TOP, DPI, FORMATS, WIDTH, poster
from bot.settings import read
from tests.unit.samples import knowledge


def decoded(link: str) -> object:
    token = link.partition("?start=")[2]
    assert len(token) <= 64
    return Codec(knowledge()).decode(token)


def test_the_link_opens_the_need_and_names_the_source() -> None:
    page = poster(knowledge(), "wegweiser_bot", "kita", "flyer")
    position = decoded(page.link)
    assert page.link.startswith("https://t.me/wegweiser_bot?start=")
    assert (position.view, position.subject, position.source, position.via) == (View.NEED, "kita", "flyer", Via.LINK)  # type: ignore[attr-defined]


def test_without_a_need_the_link_opens_the_start() -> None:
    position = decoded(poster(knowledge(), "wegweiser_bot", source="flyer").link)
    assert (position.view, position.source) == (View.START, "flyer")  # type: ignore[attr-defined]


@pytest.mark.parametrize(("need", "source", "meant"), [("kitta", "", "kita"), ("", "flier", "flyer")])
def test_an_unknown_name_is_told_with_the_nearest(need: str, source: str, meant: str) -> None:
    with pytest.raises(UsageError, match=f"Meinst du „{meant}“"):
        poster(knowledge(), "wegweiser_bot", need, source)


def test_the_squares_of_the_picture_are_those_of_the_link() -> None:
    page = poster(knowledge(), "wegweiser_bot", "kita", "flyer")
    image = Image.open(io.BytesIO(FORMATS["png"](page)))
    expected = [list(row) for row in segno.make_qr(page.link, error="m").matrix]
    size = CODE / (len(expected) + 8)

    def dark(x: int, y: int) -> bool:
        left, top = (WIDTH - CODE) / 2 + (4.5 + x) * size, CODE_TOP + (4.5 + y) * size
        return image.getpixel((round(left * DPI / 25.4), round(top * DPI / 25.4))) == 0

    assert [[dark(x, y) for x in range(len(expected))] for y in range(len(expected))] == [
        [bool(cell) for cell in row] for row in expected
    ]


def test_the_drawing_holds_the_code_of_the_link_and_the_sentence() -> None:
    page = poster(knowledge(), "wegweiser_bot", "kita")
    drawing = FORMATS["svg"](page).decode()
    path = re.search(r'd="([^"]+)"', segno.make_qr(page.link, error="m").svg_inline(border=4))
    assert path is not None
    assert path[1] in drawing
    assert page.sentence in drawing


def test_the_page_holds_the_sentence() -> None:
    page = poster(knowledge(), "wegweiser_bot", "kita")
    document = FORMATS["pdf"](page)
    streams = [zlib.decompress(part) for part in re.findall(rb"stream\n(x\x9c.+?)\nendstream", document, re.DOTALL)]
    text = b" ".join(streams).decode("latin-1").replace("\\", "")
    assert page.sentence in text
    assert document.startswith(b"%PDF")


def test_every_need_of_the_shipped_knowledge_fits_on_a_page(tmp_path: Path) -> None:
    known = load_edition(read({"WEGWEISER_DATA_DIR": str(tmp_path), "WEGWEISER_ENCODER": "off"})).knowledge
    assert len(known.needs) == 50
    for need in known.needs:
        page = poster(known, "wegweiser_bot", need, "flyer")
        assert max(top for _, top, _ in page.lines) < 280
        assert FORMATS["pdf"](page).startswith(b"%PDF")


def test_the_command_writes_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEGWEISER_DATA_DIR", str(tmp_path / "data"))
    given = ["qr", "--bot", "@wegweiser_bot", "--source", "flyer", "--out", str(tmp_path), "--format", "svg"]
    assert main(given) == 0
    assert (tmp_path / "wegweiser-start-flyer.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize("given", [["--need", "kitta", "--bot", "wegweiser_bot"], [], ["--bot", "a b"]])
def test_wrong_use_ends_with_two(
    given: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WEGWEISER_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    assert main(["qr", *given]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
