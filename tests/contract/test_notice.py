"""The coordinator's chat hears what is wrong with the knowledge, and decides with a button what waits for a yes."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.channels.telegram.app import Options
from bot.channels.telegram.consent import LABEL, YES
from bot.channels.telegram.notice import LONGEST, notify
from bot.dialogue.position import Codec, Position, View
from bot.knowledge.checks import check
from bot.knowledge.model import Knowledge
from bot.knowledge.problem import Severity
from tests.contract.process import Bot, bot
from tests.fakes.botapi import TOKEN, BotApi, Fault
from tests.unit.knowledge.folder import damage, write

COORDINATION, PARENT = 4711, 777
KITA, THIRD = "offers/kita-eins.yaml", "offers/kita-drei.yaml"
SECONDS = 60.0
MISSING = "fehlen 1 von 4 Einträgen"
LINK = Codec(Knowledge()).encode(Position(view=View.ENTRY, subject="kita-drei", need="kita"))
REMOVED = "Bestätigt: 1 Einträge fallen weg."


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as fake:
        yield fake
    assert fake.wrong == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four entries, so that one of them is more than a fifth."""
    folder = write(tmp_path / "knowledge")
    damage(folder, THIRD, "", (folder / "offers/kita-zwei.yaml").read_text(encoding="utf-8"))
    damage(folder, THIRD, "Kita Zwei", "Kita Drei")
    return folder


@pytest.fixture
async def running(request: pytest.FixtureRequest, api: BotApi, folder: Path, tmp_path: Path) -> AsyncIterator[Bot]:
    (tmp_path / "data").mkdir()
    extra = {"WEGWEISER_KNOWLEDGE_DIR": str(folder), "WEGWEISER_COORDINATOR_CHAT": str(COORDINATION)}
    async with bot(api, tmp_path / "data", getattr(request, "param", "polling"), **extra) as process:
        await looked(process.data / "cache/good")
        yield process


async def looked(good: Path) -> None:
    """Waits until the bot has judged the folder for the first time."""
    for _ in range(1000):
        if await asyncio.to_thread(good.exists):
            return
        await asyncio.sleep(0.05)
    raise TimeoutError


async def answers(api: BotApi) -> None:
    """Waits until a parent gets an answer."""
    before = len(said(api, PARENT))
    await api.user(PARENT).writes("/start")
    await api.until(lambda: len(said(api, PARENT)) > before, SECONDS)


def said(api: BotApi, chat: int = COORDINATION) -> list[str]:
    return [call.params["text"] for call in api.made("sendMessage") if call.params["chat_id"] == chat]


async def gone(api: BotApi) -> None:
    """Waits until the third place is no longer shown, in a rhythm that is no flood."""
    for _ in range(100):
        if not await shows_kita_drei(api):
            return
        await asyncio.sleep(0.5)
    raise TimeoutError


async def heard(api: BotApi, text: str, times: int = 1) -> None:
    """Waits until a message to the coordinator holds a text so often."""
    await api.until(lambda: sum(text in message for message in said(api)) >= times, SECONDS)


async def take_away(api: BotApi, folder: Path) -> None:
    (folder / THIRD).unlink()
    await heard(api, MISSING)


async def shows_kita_drei(api: BotApi) -> bool:
    """Whether a parent with a link to the place still sees it."""
    before = len(said(api, PARENT))
    await api.user(PARENT).writes(f"/start {LINK}")
    await api.until(lambda: len(said(api, PARENT)) > before, SECONDS)
    return "Kita Drei" in said(api, PARENT)[-1]


async def test_a_bad_change_brings_the_sentences_of_check_also_when_the_network_fails_at_first(
    running: Bot, api: BotApi, folder: Path
) -> None:
    api.faults.append(Fault("sendMessage", "drop", times=3, chat=COORDINATION))
    damage(folder, KITA, "area: Malchow", "area: Malchov")
    [error] = [problem for problem in check(folder) if problem.severity is Severity.ERROR]
    await heard(api, str(error))
    await answers(api)
    assert len(said(api)) == 1


@pytest.mark.parametrize("running", ["polling", "webhook"], indirect=True)
async def test_the_button_works_once_and_again_and_after_a_restart(running: Bot, api: BotApi, folder: Path) -> None:
    await take_away(api, folder)
    button = api.user(COORDINATION).screen["reply_markup"]["inline_keyboard"][0][0]
    assert button["text"] == LABEL
    assert await shows_kita_drei(api)
    await running.end(signal.SIGTERM)
    await running.start()
    await heard(api, MISSING, times=2)
    await api.user(COORDINATION).taps(token=button["callback_data"])
    await heard(api, REMOVED)
    await gone(api)
    await api.user(COORDINATION).taps(token=button["callback_data"])
    await heard(api, "schon in Kraft")


async def test_no_other_chat_may_press_it(running: Bot, api: BotApi, folder: Path) -> None:
    await take_away(api, folder)
    token = api.user(COORDINATION).screen["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await answers(api)
    before = len(api.made("editMessageText"))
    await api.user(PARENT).taps(token=token)
    await api.until(lambda: len(api.made("editMessageText")) > before)
    assert not (running.data / "cache/confirmed").exists()
    assert len(said(api)) == 1


async def test_an_outdated_button_says_so_and_changes_nothing(running: Bot, api: BotApi, folder: Path) -> None:
    await take_away(api, folder)
    old: dict[str, Any] = api.user(COORDINATION).screen
    token = old["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    damage(folder, KITA, "name: Kita Eins", "name: Kita Neu")
    await heard(api, MISSING, times=2)
    await api.user(COORDINATION).taps(token=token)
    await heard(api, "gehört zu einem älteren Stand")
    assert not (running.data / "cache/confirmed").exists()
    assert await shows_kita_drei(api)


async def test_a_button_of_nothing_that_waits_says_so(running: Bot, api: BotApi) -> None:
    await api.user(COORDINATION).writes("/start")
    await heard(api, "Hallo.")
    await api.user(COORDINATION).taps(token=f"{YES}0123456789abcdef")
    await heard(api, "Es wartet kein neuer Stand")


@pytest.mark.parametrize("text", ["ä" * 9000, "🙂" * 5000, "a" + "🙂" * 5000])
async def test_a_long_notice_is_cut_to_what_telegram_takes(api: BotApi, text: str) -> None:
    assert await notify(Options(TOKEN, api.base), str(COORDINATION), text)
    [arrived] = said(api)
    assert text.startswith(arrived.removesuffix("…"))
    assert LONGEST - 1 <= len(arrived.encode("utf-16-le")) // 2 <= LONGEST


@pytest.mark.parametrize(("kind", "arrived"), [("drop", False), (502, False), (429, False), (403, True)])
async def test_only_what_may_arrive_later_is_to_be_sent_again(api: BotApi, kind: int | str, arrived: bool) -> None:
    api.faults.append(Fault("sendMessage", kind, times=9))
    assert await notify(Options(TOKEN, api.base), str(COORDINATION), "Text") is arrived
    assert said(api) == []
