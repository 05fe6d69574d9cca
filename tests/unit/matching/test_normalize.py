"""One form for what people type."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching.normalize import MAX_CHARS, MAX_MARKS, clean, fold

anything = st.text(st.characters(codec=None), max_size=600)


@given(anything)
def test_cleaning_keeps_to_the_limits(text: str) -> None:
    cleaned = clean(text)
    assert len(cleaned) <= MAX_CHARS
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs") for char in cleaned)


@given(anything)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(anything)
def test_folding_gives_single_words_without_marks(text: str) -> None:
    folded = fold(clean(text))
    assert folded == " ".join(folded.split())
    assert not any(unicodedata.combining(char) for char in folded)


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("k\u200bi\u200dt\u2060a", "kita"),
        ("\u202ekita\u202c", "kita"),
        ("k\u0301\u0302\u0303\u0304ita", "kita"),
        ("KITA!!!", "kita"),
        ("Strasse", "Straße"),
        ("Müller", "Mueller"),
        ("Muller", "Müller"),
        ("fÃ¼r MÃ¼tter", "für mütter"),
        ("çocuğum", "cocugum"),
        ("tôi cần giúp đỡ", "toi can giup do"),
        ("heeeelp", "heelp"),
        ("ﬁnanzamt", "finanzamt"),
    ],
)
def test_different_writing_is_the_same(written: str, same: str) -> None:
    assert fold(clean(written)) == fold(clean(same))


def test_a_million_characters_are_cut_at_once() -> None:
    assert clean("\ufdfa" * 1_000_000)


def test_no_more_marks_are_kept_than_a_language_needs() -> None:
    assert sum(map(bool, map(unicodedata.combining, clean("q" + "\u0330" * 50)))) <= MAX_MARKS
