"""The token that carries the whole position of a conversation."""

import re
import string
from dataclasses import replace

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
PRINTED, WITH_REGION = "1sfzinaaalagjcAeY______pvarHx", "1SAJenacbxagjcAeY____________b-5fzY"

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
    before=st.sampled_from(View),
) | st.builds(Position, screen=st.sampled_from(["rat", "betreuung/klein"]), need=st.sampled_from(["", "kita"]))


@given(positions)
def test_a_token_brings_back_the_position(position: Position) -> None:
    assert CODEC.decode(CODEC.encode(position)) == position


@given(positions)
def test_a_token_fits_a_button_and_a_deep_link(position: Position) -> None:
    assert TOKEN.fullmatch(CODEC.encode(position))


@given(positions)
def test_the_order_of_the_knowledge_does_not_matter(position: Position) -> None:
    turned = replace(KNOWN, topics=KNOWN.topics[::-1], regions=KNOWN.regions[::-1], entries=KNOWN.entries[::-1])
    assert Codec(turned).decode(CODEC.encode(position)) == position


@given(positions)
def test_a_token_leaves_room_for_what_a_channel_sets_before_it(position: Position) -> None:
    assert len(CODEC.encode(position)) <= 60


@pytest.mark.parametrize("view", [View.NEED, View.HELP])
def test_a_screen_of_a_tree_that_has_gone_leaves_the_rest_of_a_token_in_force(view: View) -> None:
    token = CODEC.encode(Position(view, subject="kita", screen="betreuung/klein"))
    smaller = Codec(replace(KNOWN, trees=()))
    assert smaller.decode(token) == Position(view, subject="kita")


def test_a_region_that_has_gone_leaves_the_rest_of_a_token_in_force() -> None:
    token = CODEC.encode(Position(View.NEED, subject="kita", region="sued"))
    smaller = Codec(replace(KNOWN, regions=KNOWN.regions[:1]))
    assert smaller.decode(token) == Position(View.NEED, subject="kita")


@pytest.mark.parametrize(
    ("token", "position"),
    [
        (PRINTED, Position(View.NEED, subject="kita", source="flyer", via=Via.LINK)),
        (WITH_REGION, Position(View.NEED, subject="kita", child_age="0-2", others=("hort",), via=Via.TEXT)),
    ],
)
def test_tokens_of_the_first_version_are_read_but_for_their_region(token: str, position: Position) -> None:
    assert CODEC.decode(token) == position


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
