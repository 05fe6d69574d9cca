"""The token that carries the whole position of a conversation."""

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.position import AGES, LANGS, MAX_OTHERS, MAX_PAGE, Codec, Position, Via, View
from bot.knowledge.model import Knowledge
from tests.unit.samples import knowledge

KNOWN: Knowledge = knowledge()
CODEC = Codec(KNOWN)
SUBJECTS = ["", *KNOWN.needs, *KNOWN.entry, *KNOWN.topic, *KNOWN.screens]
TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")

positions = st.builds(
    Position,
    view=st.sampled_from(View),
    lang=st.sampled_from(LANGS),
    subject=st.sampled_from(SUBJECTS),
    need=st.sampled_from(["", *KNOWN.needs]),
    region=st.sampled_from(["", *KNOWN.region]),
    child_age=st.sampled_from(AGES),
    source=st.sampled_from(["", "flyer"]),
    via=st.sampled_from(Via),
    page=st.integers(0, MAX_PAGE),
    others=st.lists(st.sampled_from([*KNOWN.needs]), max_size=MAX_OTHERS).map(tuple),
)


@given(positions)
def test_a_token_brings_back_the_position(position: Position) -> None:
    assert CODEC.decode(CODEC.encode(position)) == position


@given(positions)
def test_a_token_fits_a_button_and_a_deep_link(position: Position) -> None:
    assert TOKEN.fullmatch(CODEC.encode(position))


@given(st.text(max_size=80))
def test_anything_else_is_no_position(text: str) -> None:
    assert CODEC.decode(text) is None


@given(positions, st.integers(0, 63), st.sampled_from(string.ascii_letters + string.digits))
def test_one_changed_character_is_noticed(position: Position, at: int, char: str) -> None:
    token = CODEC.encode(position)
    at %= len(token)
    changed = token[:at] + char + token[at + 1 :]
    assert CODEC.decode(changed) == (position if changed == token else None)


def test_a_token_of_something_that_has_gone_is_no_position() -> None:
    token = CODEC.encode(Position(View.ENTRY, subject="gone"))
    assert CODEC.decode(token) is None


@pytest.mark.parametrize("view", View)
def test_views_have_codes_of_one_character(view: View) -> None:
    assert len(view) == 1
