"""Nothing is lost, nobody waits for others: kill, order, faults and flood."""

from __future__ import annotations

import asyncio
import signal
import time
from pathlib import Path

import pytest

from bot.edition import load
from bot.settings import ROOT
from tests.contract.process import Bot, bot
from tests.fakes.botapi import BOT, BotApi, Fault

CHATS = range(1, 41)
SAID = ("/hilfe", "/datenschutz", "/sprache", "/unbekannt", "/start")
SEEN = ("Bist du oder ist dein Kind", "Was ich speichere", "Welche Sprache", "Diesen Befehl", "Hallo.")
MODES = ("polling", "webhook")
DOUBLED_AT_MOST = 3


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose cache is filled."""
    folder = tmp_path_factory.mktemp("data")
    load(ROOT / "knowledge", folder / "cache", None)
    return folder


def answers(api: BotApi, chat: int) -> list[str]:
    """The bot's messages in a chat, in order."""
    return [message["text"] for (at, _), message in api.messages.items() if at == chat and message["from"] == BOT]


def order(api: BotApi, chat: int) -> list[int]:
    """Which of the things said each answer belongs to."""
    return [next(at for at, start in enumerate(SEEN) if text.startswith(start)) for text in answers(api, chat)]


async def write_all(api: BotApi) -> None:
    for text in SAID:
        for chat in CHATS:
            await api.user(chat).writes(text)


async def all_confirmed(api: BotApi, count: int, seconds: float = 40) -> None:
    await api.until(lambda: len(api.confirmed) >= count, seconds)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM], ids=["SIGKILL", "SIGTERM"])
async def test_a_stop_in_the_middle_loses_nothing(data: Path, mode: str, number: int) -> None:
    async with BotApi() as api, bot(api, data, mode) as running:
        await write_all(api)
        await api.until(lambda: len(api.made("sendMessage")) >= 60, 20)
        seconds = await running.end(number)
        assert seconds < 10
        await running.start()
        await all_confirmed(api, len(SAID) * len(CHATS))
        given = {chat: order(api, chat) for chat in CHATS}
    assert [chat for chat in CHATS if set(given[chat]) != set(range(len(SAID)))] == []
    assert sum(len(found) for found in given.values()) - len(SAID) * len(CHATS) <= DOUBLED_AT_MOST
    assert [chat for chat in CHATS if given[chat] != sorted(given[chat])] == []


@pytest.mark.parametrize("mode", MODES)
async def test_one_chats_limit_makes_no_other_wait(data: Path, mode: str) -> None:
    async with BotApi() as api, bot(api, data, mode):
        await ready(api)
        api.faults.append(Fault("sendMessage", 429, times=1, chat=1, retry_after=3))
        began = time.monotonic()
        for chat in (1, 2, 3, 4):
            await api.user(chat).writes("/start")
        await api.until(lambda: all(answers(api, chat) for chat in (2, 3, 4)))
        others = time.monotonic() - began
        await api.until(lambda: answers(api, 1))
        limited = time.monotonic() - began
    assert others < 2
    assert limited >= 3


@pytest.mark.parametrize("mode", MODES)
async def test_chats_that_telegram_is_silent_about_make_no_other_wait(data: Path, mode: str) -> None:
    async with BotApi() as api, bot(api, data, mode):
        await ready(api)
        api.faults += [Fault("sendMessage", "silence", chat=chat) for chat in range(1, 7)]
        for chat in (1, 2, 3, 4, 5, 6, 7):
            await api.user(chat).writes("/start")
        await api.until(lambda: answers(api, 7), 3)
        assert [chat for chat in range(1, 7) if answers(api, chat)] == []


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", [500, 502, "drop"])
async def test_a_passing_fault_is_tried_again(data: Path, mode: str, kind: int | str) -> None:
    async with BotApi() as api, bot(api, data, mode):
        await ready(api)
        api.faults.append(Fault("sendMessage", kind, times=1))
        api.faults.append(Fault("editMessageText", kind, times=3))
        user = api.user(5)
        await user.writes("/start")
        await api.until(lambda: answers(api, 5))
        await user.taps("Sprache")
        await api.until(lambda: api.made("editMessageText"))
    assert answers(api, 5)[-1].startswith("Welche Sprache")


async def test_a_send_whose_answer_was_lost_is_repeated_once_at_most(data: Path) -> None:
    async with BotApi() as api, bot(api, data, "webhook"):
        await ready(api)
        api.faults.append(Fault("sendMessage", "drop_after", times=1))
        await api.user(5).writes("/start")
        await all_confirmed(api, 2)
        assert 1 <= len(answers(api, 5)) <= 2


@pytest.mark.parametrize("mode", MODES)
async def test_a_flood_from_one_chat_delays_nobody_and_gets_one_notice(data: Path, mode: str) -> None:
    async with BotApi() as api, bot(api, data, mode):
        await ready(api)
        for at in range(1000):
            await api.user(1).writes(f"kita {at}")
        began = time.monotonic()
        await api.user(2).writes("/start")
        await api.until(lambda: answers(api, 2))
        assert time.monotonic() - began < 1
        await all_confirmed(api, 1002)
        notices = [text for text in answers(api, 1) if text.startswith("Das war viel auf einmal")]
    assert len(notices) == 1


async def ready(api: BotApi) -> None:
    """Waits until the bot has answered somebody."""
    await api.user(99).writes("/start")
    await api.until(lambda: answers(api, 99), 20)
    await all_confirmed(api, 1)


async def test_three_replicas_lose_no_conversation_when_one_is_killed(data: Path) -> None:
    people = range(100, 160)
    async with (
        BotApi() as api,
        bot(api, data, "webhook") as first,
        bot(api, data, "webhook") as second,
        bot(api, data, "webhook") as third,
        Balancer([first, second, third]) as balancer,
    ):
        api.hook = {"url": balancer.url, "secret_token": "s3cret"}
        done = asyncio.gather(*(conversation(api, chat) for chat in people))
        await api.until(lambda: len(api.made("editMessageText")) >= 20, 20)
        await second.end(signal.SIGKILL)
        results = await asyncio.wait_for(done, 60)
    assert results == ["Wie alt ist dein Kind?"] * len(people)


async def conversation(api: BotApi, chat: int) -> str:
    """Start, a topic, back, the topic again: what is seen at the end."""
    user = api.user(chat)
    await user.writes("/start")
    await api.until(lambda: answers(api, chat), 30)
    for label, seen in (("Kinderbetreuung", "Wie alt"), ("Zurück", "Hallo."), ("Kinderbetreuung", "Wie alt")):
        await user.taps(label)
        await api.until(lambda seen=seen: user.screen["text"].startswith(seen), 30)
    return str(user.screen["text"])


class Balancer:
    """Hands each connection to the next replica, and to another one when it cannot connect."""

    def __init__(self, bots: list[Bot]) -> None:
        self._ports = [replica.port for replica in bots]
        self._next = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}/hook"

    async def __aenter__(self) -> Balancer:
        self._server = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in self._ports:
            self._next += 1
            try:
                port = self._ports[self._next % len(self._ports)]
                inner, outer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                continue
            await asyncio.gather(pipe(reader, outer), pipe(inner, writer), return_exceptions=True)
            return
        writer.close()


async def pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()
