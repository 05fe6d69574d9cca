"""Text becomes safe HTML that reads in the right direction."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.web.markup import blocks, isolated
from bot.dialogue.messages import Block, Paragraph


class Words(HTMLParser):
    """Gathers text and tags."""

    def __init__(self) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> Words:
    words = Words()
    words.feed(str(html))
    words.close()
    return words


@given(st.text(), st.sampled_from(["de", "ar"]))
def test_text_comes_back_as_it_was_and_brings_no_tags(text: str, lang: str) -> None:
    words = read(isolated(text, lang))
    assert words.text == text
    assert words.tags <= {"bdi"}


@given(st.lists(st.tuples(st.text(), st.sampled_from(Block))), st.sampled_from(["de", "ar"]))
def test_no_paragraph_can_bring_a_tag_of_its_own(given: list[tuple[str, Block]], lang: str) -> None:
    words = read(blocks([Paragraph(text, block) for text, block in given], lang))
    assert words.tags <= {"p", "br", "b", "bdi", "ul", "ol", "li", "h2", "details", "summary"}


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("الهاتف: 030 90296-7011", 'الهاتف: <bdi dir="ltr">030 90296-7011</bdi>'),
        ("Jugendamt · 110", '<bdi dir="ltr">Jugendamt</bdi> · <bdi dir="ltr">110</bdi>'),
        ("اتصل 112 الآن", 'اتصل <bdi dir="ltr">112</bdi> الآن'),
        ("مرحبا", "مرحبا"),
        ("الشرطة (Polizei)", 'الشرطة (<bdi dir="ltr">Polizei</bdi>)'),
        ("في Kita (ab 3), Berlin هنا", 'في <bdi dir="ltr">Kita (ab 3), Berlin</bdi> هنا'),
    ],
)
def test_numbers_and_latin_names_stand_in_isolates_in_arabic(text: str, html: str) -> None:
    assert isolated(text, "ar") == html


def test_numbered_lines_become_a_list() -> None:
    assert blocks([Paragraph("Hier:\n1. Eins\n2. **Zwei**")], "de") == (
        "<p>Hier:</p><ol><li>Eins</li><li><b>Zwei</b></li></ol>"
    )


def test_a_detail_is_folded_away_behind_its_first_line_but_not_on_paper() -> None:
    detail = Paragraph("**Mitbringen**\n• Ausweis", Block.DETAIL)
    assert blocks([detail], "de") == (
        "<details><summary><b>Mitbringen</b></summary><ul><li>Ausweis</li></ul></details>"
    )
    assert blocks([detail], "de", folded=False) == "<p><b>Mitbringen</b></p><ul><li>Ausweis</li></ul>"
