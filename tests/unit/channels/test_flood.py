"""One chat cannot take the time of the others."""

from __future__ import annotations

from bot.channels.flood import CAPACITY, REFILL, Flood, Verdict


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_flood_gets_one_notice_and_then_silence() -> None:
    flood = Flood(Clock())
    given = [flood.judge(1) for _ in range(int(CAPACITY) + 3)]
    assert given == [Verdict.ANSWER] * int(CAPACITY) + [Verdict.NOTICE, Verdict.SILENT, Verdict.SILENT]


def test_another_chat_is_answered_meanwhile() -> None:
    flood = Flood(Clock())
    for _ in range(200):
        flood.judge(1)
    assert flood.judge(2) is Verdict.ANSWER


def test_after_a_while_the_chat_is_answered_again() -> None:
    clock = Clock()
    flood = Flood(clock)
    for _ in range(200):
        flood.judge(1)
    clock.now += 1 / REFILL
    assert flood.judge(1) is Verdict.ANSWER
    assert flood.judge(1) is Verdict.SILENT


def test_a_rested_chat_is_told_again() -> None:
    clock = Clock()
    flood = Flood(clock)
    for _ in range(200):
        flood.judge(1)
    clock.now += CAPACITY
    assert [flood.judge(1) for _ in range(int(CAPACITY) + 1)][-1] is Verdict.NOTICE
