"""Texts typed without the letters of their language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.normalize import fold
from bot.matching.writing import Writing, arabic, cyrillic, train, vietnamese

SAID = {
    "vi": ("tôi cần tìm chỗ giữ trẻ cho con", "chồng tôi đánh tôi", "con tôi học lớp một", "tôi đi làm ca đêm"),
    "ar": ("زوجي ضربني", "بدي روضة لابني", "وين في مكتب العمل", "انا حامل وما عندي بيت", "ضربني قدام الولاد"),
}
WRITING = train([text for texts in SAID.values() for text in texts], [lang for lang in SAID for _ in SAID[lang]])


@pytest.mark.parametrize(
    ("lang", "typed", "meant"),
    [
        ("vi", "chong toi danh toi", "chồng tôi đánh tôi"),
        ("vi", "Toi can tim cho giu tre", "tôi cần tìm chỗ giữ trẻ"),
        ("ar", "zawji darabni 2eddam el wlad", "زوجي ضربني قدام الولاد"),
        ("ar", "baddi rawda la ibni", "بدي روضة la ibni"),
        ("ru", "ne hochu bolshe zhit", "не хочу болше жит"),
        ("ru", "ya beremenna, otets rebyonka ushyol", "я беременна, отец ребёнка ушёл"),
        ("uk", "shcho meni robyty, ja sama z dytynoju", "що мені робити, я сама з дитиною"),
        ("de", "ich suche eine kita", "ich suche eine kita"),
    ],
)
def test_what_was_left_out_comes_back(lang: str, typed: str, meant: str) -> None:
    assert WRITING.native(typed, lang) == meant


@pytest.mark.parametrize(
    ("lang", "text"),
    [("vi", "Chồng tôi đánh tôi!"), ("ar", "زوجي ضربني"), ("ru", "муж меня ударил, Jobcenter"), ("uk", "є місце?")],
)
def test_complete_writing_stays(lang: str, text: str) -> None:
    assert WRITING.native(text, lang) == text


@pytest.mark.parametrize("lang", cyrillic.LANGS)
@pytest.mark.parametrize("style", range(3))
def test_every_usual_way_is_read_back(lang: str, style: int) -> None:
    text = {"ru": "ребёнок болеет, а у меня ночная смена", "uk": "дитина хворіє, а в мене нічна зміна"}[lang]
    typed = cyrillic.typed(text, lang, style)
    assert typed.isascii()
    assert fold(cyrillic.restore(typed, lang)) == fold(text)


def test_cyrillic_and_latin_letters_fold_alike() -> None:
    assert fold("Лихтенберг") == "lihtenberg"


@pytest.mark.parametrize("lang", [arabic.LANG, vietnamese.LANG, *cyrillic.LANGS, "tr"])
@given(text=st.text(max_size=80))
def test_anything_can_be_restored(lang: str, text: str) -> None:
    assert isinstance(WRITING.native(text, lang), str)


def test_nothing_learnt_changes_nothing() -> None:
    empty = train([], [])
    assert isinstance(empty, Writing)
    assert empty.native("toi can giup", "vi") == "toi can giup"
    assert empty.native("baddi rawda", "ar") == "baddi rawda"
