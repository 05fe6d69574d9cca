"""Screens as Telegram's HTML and keyboards."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.direction import isolated
from bot.channels.telegram import render
from bot.dialogue.messages import Action, Block, Choice, Paragraph, Reply, Tone, Venue
from tests.fakes.rules import violations, visible

texts = st.text(st.characters(codec="utf-8", exclude_characters="\r\x00"), min_size=1, max_size=200)
paragraphs = st.lists(st.builds(Paragraph, texts, st.sampled_from(Block)), min_size=1, max_size=5)


@given(paragraphs)
def test_html_reads_back_as_the_same_text_with_allowed_tags_only(given: list[Paragraph]) -> None:
    seen, wrong = visible(render.text(tuple(given), "de"))
    assert wrong == []
    assert seen == "\n\n".join("".join(text for text, _ in paragraph.spans()) for paragraph in given)


@given(st.text(alphabet="<>&\"'/ab*", max_size=60))
def test_no_text_becomes_a_tag(text: str) -> None:
    _, wrong = visible(render.text((Paragraph(text),), "de"))
    assert wrong == []
    assert "<a" not in render.text((Paragraph(text),), "de")


@given(st.lists(st.text(alphabet="ä😀<", min_size=1, max_size=900).map(Paragraph), min_size=1, max_size=20))
def test_a_text_keeps_to_the_limit_by_whole_paragraphs(given: list[Paragraph]) -> None:
    seen, wrong = visible(render.text(tuple(given), "de"))
    assert wrong == []
    assert render.utf16(seen) <= render.TEXT_LIMIT
    assert seen == "\n\n".join(paragraph.text for paragraph in given[: seen.count("\n\n") + 1]) or not seen


def test_bold_and_details_are_shown() -> None:
    html = render.text((Paragraph("**110** Polizei"), Paragraph("lang", Block.DETAIL)), "de")
    assert html == "<b>110</b> Polizei\n\n<blockquote expandable>lang</blockquote>"


BUTTONS = [
    (Choice("Los", "1abc"), {"text": "Los", "callback_data": "1abc"}),
    (Choice("110", "110", Action.COPY, Tone.DANGER), {"text": "110", "copy_text": {"text": "110"}, "style": "danger"}),
    (Choice("Web", "https://a.de", Action.OPEN, Tone.MAIN), {"text": "Web", "url": "https://a.de", "style": "primary"}),
    (Choice("Weg", "", Action.ERASE), {"text": "Weg", "callback_data": "erase"}),
    (Choice("Ort", "1token", Action.SHARE_LOCATION), {"text": "Ort", "callback_data": "loc-1token"}),
]


@pytest.mark.parametrize(("choice", "expected"), BUTTONS, ids=lambda value: getattr(value, "label", ""))
def test_every_action_has_its_button(choice: Choice, expected: dict[str, object]) -> None:
    assert render.keyboard(((choice,),), "de") == {"inline_keyboard": [[expected]]}


def test_a_long_label_is_cut_with_a_sign() -> None:
    (row,) = render.keyboard(((Choice("x" * 90, "1"),),), "de")["inline_keyboard"]
    assert row[0]["text"] == "x" * 59 + "…"


def test_empty_rows_are_left_out() -> None:
    assert render.keyboard(((), (Choice("a", "1"),)), "de")["inline_keyboard"] == [
        [{"text": "a", "callback_data": "1"}]
    ]


def test_a_message_has_no_link_preview_and_breaks_no_rule() -> None:
    reply = Reply((Paragraph("a < b https://a.de"),), ((Choice("Los", "1abc"),),))
    message = render.message(reply)
    assert message["link_preview_options"] == {"is_disabled": True}
    assert violations("sendMessage", {"chat_id": 1, **message}) == []


def test_a_venue_breaks_no_rule() -> None:
    place = Venue("Kita", "Weg 1", 52.5, 13.5)
    params = render.venue(place, Reply((), ((Choice("Zurück", "1"),),)))
    assert violations("sendVenue", {"chat_id": 1, **params}) == []


def test_numbers_and_latin_names_keep_their_direction_in_arabic() -> None:
    said = Paragraph("الهاتف: **030 611 03 00** · BIG Hotline")
    assert render.text((said,), "ar") == ("الهاتف: <b>\u2066030 611 03 00\u2069</b> · \u2066BIG Hotline\u2069")
    (row,) = render.keyboard(((Choice("نسخ الرقم: 030 611", "030 611", Action.COPY),),), "ar")["inline_keyboard"]
    assert row == [{"text": "نسخ الرقم: \u2066030 611\u2069", "copy_text": {"text": "030 611"}}]
    german = Paragraph("Telefon: 110", lang="de")
    assert render.text((german,), "ar") == "Telefon: 110"


def test_a_persons_own_words_stay_in_no_cache() -> None:
    before = render._kept.cache_info().currsize
    assert render.text((Paragraph("Weil du geschrieben hast: geheim", quotes=True),), "de")
    assert render._kept.cache_info().currsize == before


@given(st.text(alphabet="+0a ابc()-·\n", max_size=200))
def test_isolates_add_nothing_that_is_seen(text: str) -> None:
    assert isolated(text, "ar").replace("\u2066", "").replace("\u2069", "") == text
    assert isolated(text, "de") == text
