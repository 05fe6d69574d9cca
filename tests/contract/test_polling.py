"""Chats that Telegram lets nobody write to for a while: the others go on, and what waits is kept as long as can be."""

from __future__ import annotations

import asyncio
from pathlib import Path
from signal import SIGKILL, SIGTERM

import pytest

from bot.channels.telegram.polling import FEW, LIMIT
from tests.contract.process import bot
from tests.contract.running import polling, service
from tests.contract.test_telegram import guide
from tests.fakes.botapi import BOT, BotApi, Fault

LIMITED = 1
OTHERS = range(100, 150)


def answers(api: BotApi, *chats: int) -> int:
    """How many messages of the bot stand in these chats."""
    return sum(chat in chats and message["from"] == BOT for (chat, _), message in api.messages.items())


def limit(api: BotApi, chat: int = LIMITED, times: int = 1) -> None:
    api.faults.append(Fault("sendMessage", 429, times, chat, retry_after=60))


async def write(api: BotApi, count: int, *chats: int) -> None:
    """So many messages from these chats, one after the other."""
    for at in range(count):
        await api.user(chats[at % len(chats)]).writes("/hilfe")


@pytest.mark.parametrize("before", [1, 60, LIMIT + 50])
async def test_a_chat_that_must_wait_makes_no_other_wait_and_is_answered_at_a_stop(before: int) -> None:
    async with BotApi() as api:
        async with polling(api, service(guide())):
            limit(api)
            await write(api, before, LIMITED)
            await write(api, 2 * LIMIT + 50, *OTHERS)
            await api.until(lambda: answers(api, *OTHERS) == 2 * LIMIT + 50, 30)
            assert answers(api, LIMITED) == 0
        assert answers(api, LIMITED) == before
        assert not api.pending


async def test_several_chats_that_must_wait_make_no_other_wait() -> None:
    async with BotApi() as api, polling(api, service(guide())):
        for chat in range(FEW):
            limit(api, chat)
        await write(api, 3 * FEW, *range(FEW))
        await write(api, 2 * LIMIT, *OTHERS)
        await api.until(lambda: answers(api, *OTHERS) == 2 * LIMIT, 30)


async def test_when_many_chats_must_wait_nothing_is_confirmed_before_it_is_answered() -> None:
    async with BotApi() as api, polling(api, service(guide())):
        chats = range(FEW + 1)
        for chat in chats:
            limit(api, chat)
        await write(api, len(chats), *chats)
        await write(api, LIMIT, *OTHERS)
        await api.until(lambda: answers(api, *OTHERS) == LIMIT - len(chats), 30)
        await asyncio.sleep(1)
        assert answers(api, *OTHERS) == LIMIT - len(chats)
        assert not api.confirmed


@pytest.mark.parametrize("number", [SIGKILL, SIGTERM], ids=["SIGKILL", "SIGTERM"])
async def test_a_chat_that_waits_at_a_stop_is_answered_after_it(tmp_path: Path, number: int) -> None:
    async with BotApi() as api, bot(api, tmp_path, "polling") as running:
        limit(api, times=2)
        await write(api, 2, LIMITED)
        await write(api, LIMIT - 10, *OTHERS)
        await api.until(lambda: answers(api, *OTHERS) == LIMIT - 10, 30)
        assert await running.end(number) < 10
        api.faults.clear()
        await running.start()
        await api.until(lambda: answers(api, LIMITED) == 2, 30)
        await api.until(lambda: not api.pending)


async def test_a_kill_while_a_chat_waits_loses_nothing_of_the_others(tmp_path: Path) -> None:
    async with BotApi() as api, bot(api, tmp_path, "polling") as running:
        limit(api)
        await write(api, 60, LIMITED)
        await write(api, 2 * LIMIT, *OTHERS)
        await api.until(lambda: answers(api, *OTHERS) >= LIMIT + 50, 30)
        await running.end(SIGKILL)
        await running.start()
        await api.until(lambda: not api.pending, 30)
    assert [chat for chat in OTHERS if answers(api, chat) < 2 * LIMIT / len(OTHERS)] == []
