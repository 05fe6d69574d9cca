"""Nothing a person writes or is leaves a trace: canaries go through every path, then every file is searched."""

from __future__ import annotations

import asyncio
import signal
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.edition import load
from bot.settings import ROOT
from tests.contract import breaking, leaks
from tests.contract.process import SECRET, Bot, bot
from tests.fakes.botapi import BOT, TOKEN, BotApi, Fault

CHAT, PERSON, MESSAGE = 7_123_456_789_013, 7_987_654_321_017, 5_918_273_645_019
WORD, FIRST, LAST, USER = "qzcanaryworded", "Qzcanaryfirsted", "Qzcanarylasted", "qzcanaryuser"
LINK, DATA, INLINE, CAPTION = "qzcanarylinked", "qzcanarydataed", "qzcanaryinlined", "qzcanarycaption"
PHONE, FILE, QUERY, WRONG = "+4915799887766", "qzcanaryfileid", "qzcanaryqueryid", "qzcanarymalformed"
ERROR, LAT, LON = "qzcanaryerrored", 52.512345678, 13.498765432
SECRETS: tuple[leaks.Secret, ...] = (
    CHAT, PERSON, MESSAGE, WORD, FIRST, LAST, USER, LINK, DATA, INLINE, CAPTION, PHONE, FILE, QUERY, WRONG, ERROR,
    LAT, LON, TOKEN, SECRET,
)  # fmt: skip
PERSONAL = {
    "id": PERSON, "is_bot": False, "first_name": FIRST, "last_name": LAST, "username": USER, "language_code": "de",
}  # fmt: skip
ROOM = {"id": CHAT, "type": "private", "first_name": FIRST, "last_name": LAST, "username": USER}
CONTENTS: list[dict[str, Any]] = [
    {"text": f"wo ist eine kita, {WORD} fragt"},
    {"text": f"ich will sterben {WORD}"},
    {"text": f"/start {LINK}"},
    {"text": f"/{WORD}"},
    {"text": "/start"},
    {"location": {"latitude": LAT, "longitude": LON}},
    {"photo": [{"file_id": FILE, "file_unique_id": FILE, "width": 1, "height": 1}], "caption": CAPTION},
    {"contact": {"phone_number": PHONE, "first_name": FIRST, "user_id": PERSON}},
    {"text": f"{breaking.STEP} {WORD}"},
    {"text": f"{breaking.THREAD} {WORD}"},
    {"text": f"{breaking.TASK} {WORD}"},
    {"new_chat_title": WORD},
]
MALFORMED: list[Any] = [
    {"message": {"text": WRONG, "chat": {"id": str(CHAT)}}},
    {"message": {"message_id": WRONG, "from": PERSONAL, "chat": ROOM}},
    {"callback_query": {"id": QUERY, "from": {"id": WRONG}, "data": DATA}},
    {"inline_query": [WRONG]},
    {"message": WRONG},
]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    load(ROOT / "knowledge", folder / "cache", None)
    return folder


def message(number: int, **content: Any) -> dict[str, Any]:
    return {"message_id": MESSAGE + number, "date": int(time.time()), "from": PERSONAL, "chat": ROOM, **content}


async def write_everything(api: BotApi) -> None:
    for number, content in enumerate(CONTENTS):
        await api.push("message", message(number, **content), CHAT)
    group = message(90, text=f"/start {WORD}") | {"chat": {"id": -CHAT, "type": "group", "title": WORD}}
    await api.push("message", group, -CHAT)
    await api.push("edited_message", message(91, text=WORD), CHAT)
    for query in (INLINE, f"{INLINE} kita", f"{breaking.SEARCH} {INLINE}"):
        await api.push("inline_query", {"id": QUERY, "from": PERSONAL, "query": query, "offset": ""}, PERSON)


async def tap_everything(api: BotApi) -> None:
    shown = {"message_id": MESSAGE, "date": 1, "from": BOT, "chat": ROOM, "text": WORD}
    tokens = (
        DATA,
        api.user(CHAT).screen["reply_markup"]["inline_keyboard"][0][0]["callback_data"],
        "loc-",
        "erase",
    )
    for token in tokens:
        query = {"id": QUERY, "from": PERSONAL, "message": shown, "chat_instance": "1", "data": token}
        await api.push("callback_query", query, CHAT)


async def send_damage(api: BotApi, running: Bot) -> None:
    """Malformed updates; in webhook mode also bodies that are no JSON and requests without the secret."""
    if not running.port:
        for update in MALFORMED:
            await api.push_raw(update)
        return
    async with aiohttp.ClientSession() as http:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        for number, update in enumerate(MALFORMED):
            async with http.post(running.url, json={"update_id": number, **update}, headers=headers) as answer:
                assert answer.status == 200
        for body, status in ((f'{{"message": {{"text": "{WRONG}', 200), ("[]", 200)):
            async with http.post(running.url, data=body, headers=headers) as answer:
                assert answer.status == status
        async with http.post(f"{running.url}?{WRONG}", data=WRONG, headers={"X-Wrong": WRONG}) as answer:
            assert answer.status == 401


async def settle(api: BotApi) -> None:
    await api.until(lambda: not api.pending, 60)


def everything(folder: Path) -> list[Path]:
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert {"bot.log", "statistics.sqlite"} <= {file.name for file in files}
    return files


@pytest.mark.parametrize("level", ["INFO", "DEBUG"])
@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_no_canary_is_found_anywhere(data: Path, mode: str, level: str) -> None:
    async with (
        BotApi() as api,
        bot(api, data, mode, module="tests.contract.breaking", WEGWEISER_LOG_LEVEL=level) as running,
    ):
        for fault in (403, 502, 400, "drop"):
            api.faults.append(Fault("sendMessage", fault, times=1, text=f"Bad Request: {ERROR} {CHAT}"))
            await api.push("message", message(50, text=f"/start {WORD}"), CHAT)
            await settle(api)
        await write_everything(api)
        await settle(api)
        api.faults.append(Fault("editMessageText", 400, times=1, text=f"Bad Request: {ERROR}"))
        await tap_everything(api)
        await settle(api)
        await send_damage(api, running)
        await api.push("message", message(60, text="/start"), CHAT)
        await settle(api)
        await running.end(signal.SIGTERM)
    log = running.log.read_text(encoding="utf-8")
    assert "a message could not be answered" in log
    assert "an update was skipped" in log
    assert leaks.found(everything(data), SECRETS) == []


@pytest.mark.parametrize("secret", SECRETS)
def test_the_search_finds_every_planted_leak(tmp_path: Path, secret: leaks.Secret) -> None:
    for number, (_, form) in enumerate(leaks.forms(secret)):
        (tmp_path / f"{number:03}").write_bytes(b"\x00before" + form + b"after\xff")
    planted = sorted(tmp_path.iterdir())
    assert len(planted) > 80
    missed = [file.name for file in planted if not leaks.found([file], [secret])]
    assert missed == []


def test_the_search_finds_base64_of_a_longer_text_at_every_offset(tmp_path: Path) -> None:
    file = tmp_path / "file"
    for before in ("", "x", "xy", "xyz"):
        file.write_bytes(leaks.b64encode(f"{before}{WORD} und mehr".encode()))
        assert leaks.found([file], [WORD])


def test_the_search_finds_nothing_in_innocent_files(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(range(256)) * 1000)
    assert leaks.found(tmp_path.iterdir(), SECRETS) == []


async def test_an_exception_of_ours_in_a_task_and_a_thread_is_logged_without_its_words(data: Path) -> None:
    async with BotApi() as api, bot(api, data, "polling", module="tests.contract.breaking") as running:
        for text in (breaking.THREAD, breaking.TASK):
            await api.push("message", message(70, text=f"{text} {WORD}"), CHAT)
        await settle(api)
        await api.push("message", message(71, text=breaking.COLLECT), CHAT)
        for _ in range(600):  # until the process has written what the collector found
            if running.log.read_bytes().count(b"ValueError") >= 2:
                break
            await asyncio.sleep(0.05)
    assert running.log.read_bytes().count(b"ValueError") >= 2
    assert leaks.found([running.log], SECRETS) == []
