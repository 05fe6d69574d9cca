"""What an update says, whatever it holds."""

from __future__ import annotations

import contextlib
from typing import Any

import pytest

from bot.channels.telegram.updates import Received, Wish, decode
from bot.dialogue.messages import Command, Location, Tap, Text, Unreadable

PERSON = {"id": 7, "is_bot": False, "first_name": "A", "language_code": "pt-BR"}
CHAT = {"id": 7, "type": "private", "first_name": "A"}
FILE = {"file_id": "1", "file_unique_id": "1"}


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": 1, "from": PERSON, "chat": CHAT, **content}


def tap(data: str = "1abc", **message_content: Any) -> dict[str, Any]:
    shown = message(**message_content) if message_content else message(text="x")
    return {"update_id": 1, "callback_query": {
        "id": "q", "from": PERSON, "chat_instance": "1", "data": data, "message": shown,
    }}  # fmt: skip


def received(raw: dict[str, Any]) -> Received:
    found = decode(raw)
    assert found is not None
    return found


CONTENT = [
    ({"text": "hallo"}, Text("hallo")),
    ({"text": "😀" * 2048}, Text("😀" * 2048)),
    ({"text": "<b>&"}, Text("<b>&")),
    ({"text": "\u202eab\u200b"}, Text("\u202eab\u200b")),
    ({"text": "/hilfe"}, Command("hilfe")),
    ({"text": "/Hilfe@wegweiser_bot jetzt"}, Command("hilfe")),
    ({"text": "/"}, Command("")),
    ({"text": "/start"}, Command("start")),
    ({"text": "/start   "}, Command("start")),
    ({"text": "/start 1abc"}, Tap("1abc", link=True)),
    ({"location": {"latitude": 52.5, "longitude": 13.5}}, Location(52.5, 13.5)),
    ({"photo": [{**FILE, "width": 1, "height": 1}], "caption": "hilfe"}, Unreadable()),
    ({"voice": {**FILE, "duration": 1}}, Unreadable()),
    ({"sticker": {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False}},
     Unreadable()),
    ({"contact": {"phone_number": "1", "first_name": "A"}}, Unreadable()),
]  # fmt: skip


@pytest.mark.parametrize(("content", "expected"), CONTENT)
def test_a_message_is_read_as_what_it_is(content: dict[str, Any], expected: object) -> None:
    found = received({"update_id": 1, "message": message(**content)})
    assert found.incoming is not None
    assert (found.chat, found.incoming.input, found.incoming.lang) == (7, expected, "pt")


def test_no_language_means_german() -> None:
    person = {key: value for key, value in PERSON.items() if key != "language_code"}
    found = received({"update_id": 1, "message": {**message(text="a"), "from": person}})
    assert found.lang == "de"


SILENT: list[dict[str, Any]] = [
    {"update_id": 1},
    {"update_id": 1, "edited_message": message(text="a")},
    {"update_id": 1, "message": message(new_chat_title="a")},
    {"update_id": 1, "message": {**message(text="hallo"), "chat": {"id": -5, "type": "group", "title": "a"}}},
    {"update_id": 1, "channel_post": message(text="a")},
]


@pytest.mark.parametrize("raw", SILENT)
def test_what_is_not_for_the_bot_is_left_alone(raw: dict[str, Any]) -> None:
    assert decode(raw) is None


def test_a_command_in_a_group_is_not_private() -> None:
    raw = {"update_id": 1, "message": {**message(text="/start"), "chat": {"id": -5, "type": "group", "title": "a"}}}
    assert not received(raw).private


def test_a_tap_may_change_its_message() -> None:
    found = received(tap())
    assert (found.callback_id, found.message_id, found.editable) == ("q", 5, True)
    assert found.incoming is not None
    assert found.incoming.input == Tap("1abc")


def test_a_message_out_of_reach_cannot_be_changed() -> None:
    raw = tap()
    raw["callback_query"]["message"] = {"chat": CHAT, "message_id": 5, "date": 0}
    assert not received(raw).editable


def test_a_venue_has_no_text_to_change() -> None:
    place = {"location": {"latitude": 1.0, "longitude": 1.0}, "title": "a", "address": "b"}
    assert not received(tap(venue=place)).editable


@pytest.mark.parametrize("wish", Wish)
def test_the_channels_own_buttons_are_known(wish: Wish) -> None:
    assert received(tap(str(wish))).wish is wish


@pytest.mark.parametrize("text", ["/loeschen", "/delete"])
def test_deleting_may_be_written(text: str) -> None:
    assert received({"update_id": 1, "message": message(text=text)}).wish is Wish.ERASE


MALFORMED: list[Any] = [
    None, [], "x", 5, {"update_id": "x", "message": {}}, {"update_id": 1, "message": {"message_id": "x"}},
    {"update_id": 1, "callback_query": {"id": 5}}, {"update_id": 1, "message": []},
    {"update_id": 1, "message": message(location={"latitude": "x"})},
]  # fmt: skip


@pytest.mark.parametrize("raw", MALFORMED, ids=str)
def test_a_malformed_update_never_becomes_a_message(raw: Any) -> None:
    with contextlib.suppress(Exception):
        assert decode(raw) is None


def test_no_callback_id_stands_in_a_printed_update() -> None:
    raw = tap()
    raw["callback_query"]["id"] = "geheim"
    assert "geheim" not in repr(received(raw))
