"""The one use case: whatever breaks, a person gets an answer."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest

from bot.dialogue import last_resort
from bot.dialogue.engine import Engine
from bot.dialogue.events import Event
from bot.dialogue.messages import Command, Incoming, Tap, Text
from bot.dialogue.position import Position, Via, View
from bot.matching.result import Match, Plan
from bot.service import NoRecorder, Service
from tests.unit.samples import FixedMatcher, found, knowledge

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
SECRET = "mein geheimer satz"


class Breaking:
    """A matcher that quotes what it was given in its error."""

    def match(self, text: str, lang: str) -> Match:
        raise RuntimeError(text)


class Notes:
    """A recorder that keeps what it was told."""

    def __init__(self) -> None:
        self.events: list[tuple[Event, str, str]] = []

    def record(self, event: Event, channel: str, chat: str, now: datetime) -> None:
        self.events.append((event, channel, chat))


def service(matcher: object | None = None, notes: Notes | None = None, **more: object) -> Service:
    engine = Engine(knowledge(), matcher or FixedMatcher(found(Plan.DIRECT, "kita")))  # type: ignore[arg-type]
    return Service(engine, notes or NoRecorder(), lambda: NOW, **more)  # type: ignore[arg-type]


async def test_an_engine_that_breaks_answers_with_the_emergency_numbers() -> None:
    replies = await service(Breaking()).handle(Incoming(Text(SECRET), "test"))
    assert replies == [last_resort.reply("de")]
    assert {"110", "112"} <= {choice.value for choice in replies[0].choices}


async def test_without_knowledge_the_emergency_numbers_are_the_answer() -> None:
    nothing = Service(None, NoRecorder(), lambda: NOW)
    assert await nothing.handle(Incoming(Command("start"), "test")) == [last_resort.reply("de")]
    assert nothing.text("nav.help", "de") == ""
    assert await nothing.search("kita", "de") == []


def test_the_log_of_a_break_holds_no_word_of_the_person(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        service(Breaking()).reply(Incoming(Text(SECRET), "test", chat="4711"))
    assert [record.getMessage() for record in caplog.records] == ["a message could not be answered"]


async def test_an_answer_is_recorded_with_its_channel_once() -> None:
    notes = Notes()
    current = service(notes=notes)
    assert current.engine is not None
    token = current.engine.codec.encode(Position(View.NEED, subject="kita", via=Via.TREE))
    await current.handle(Incoming(Tap(token), "test", chat="7"))
    assert [(channel, chat) for _, channel, chat in notes.events] == [("test", "7")]


async def test_a_forged_button_is_never_counted() -> None:
    notes = Notes()
    await service(notes=notes).handle(Incoming(Tap("1AAAAnxx"), "test", chat="7"))
    assert notes.events == []


async def test_texts_may_be_read_off_the_loop() -> None:
    with ThreadPoolExecutor(1) as reader:
        (reply,) = await service(reader=reader).handle(Incoming(Text("kita"), "test"))
    assert "030 12345" in "".join(paragraph.text for paragraph in reply.paragraphs)


async def test_a_new_engine_answers_the_next_message() -> None:
    current = service()
    current.engine = None
    assert await current.handle(Incoming(Text("kita"), "test")) == [last_resort.reply("de")]
