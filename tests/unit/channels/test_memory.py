"""Which messages can be deleted, for 48 hours, in RAM."""

from __future__ import annotations

from bot.channels.telegram import memory
from bot.channels.telegram.memory import KEPT_SECONDS, MAX_MESSAGES, Memory


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_chat_is_known_until_it_is_forgotten() -> None:
    kept = Memory()
    for number in (1, 2, 2, 3):
        kept.saw(7, number)
    assert kept.messages(7) == kept.messages(7) == ([1, 2, 3], False)
    kept.forget(7)
    assert kept.messages(7) == ([], False)


def test_an_unknown_chat_may_have_older_messages() -> None:
    assert Memory().messages(7) == ([], True)


def test_a_tap_on_a_message_from_before_shows_that_there_are_older_ones() -> None:
    kept = Memory()
    kept.saw(7, 1, follows=True)
    assert kept.messages(7) == ([1], True)


def test_a_tap_on_a_known_message_shows_nothing() -> None:
    kept = Memory()
    kept.saw(7, 1)
    kept.saw(7, 1, follows=True)
    assert kept.messages(7) == ([1], False)


def test_what_telegram_no_longer_deletes_is_forgotten() -> None:
    clock = Clock()
    kept = Memory(clock)
    kept.saw(7, 1)
    clock.now = KEPT_SECONDS + 1
    kept.saw(7, 2)
    assert kept.messages(7)[0] == [2]


def test_a_chat_keeps_its_latest_messages_only() -> None:
    kept = Memory()
    for number in range(MAX_MESSAGES + 5):
        kept.saw(7, number)
    ids, older = kept.messages(7)
    assert (len(ids), ids[0], older) == (MAX_MESSAGES, 5, True)


def test_the_chats_that_were_silent_longest_go_first() -> None:
    kept = Memory()
    for chat in range(memory.MAX_CHATS + 1):
        kept.saw(chat, 1)
    assert not kept.knows(0)
    assert kept.knows(memory.MAX_CHATS)
