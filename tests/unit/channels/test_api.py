"""How often, and how soon, a call is tried again."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import pairwise

import pytest

from bot.channels.telegram.api import FIRST_PAUSE, Api, Unavailable
from bot.channels.telegram.app import Options, connected
from tests.fakes.botapi import TOKEN, BotApi, Fault


@pytest.fixture
async def fake() -> AsyncIterator[BotApi]:
    async with BotApi() as fake:
        yield fake


@pytest.fixture
async def api(fake: BotApi) -> AsyncIterator[Api]:
    async with connected(Options(TOKEN, fake.base)) as api:
        yield api


@pytest.mark.parametrize("method", ["getMe", "sendMessage"])
async def test_the_first_retry_comes_soon(fake: BotApi, api: Api, method: str) -> None:
    fake.faults.append(Fault(method, 500))
    await api.call(method, **({"chat_id": 1, "text": "x"} if method == "sendMessage" else {}))
    first, second = fake.calls
    assert second.at - first.at < 5 * FIRST_PAUSE


async def test_pauses_grow(fake: BotApi, api: Api) -> None:
    fake.faults.append(Fault("getMe", 500, times=9))
    with pytest.raises(Unavailable):
        await api.call("getMe")
    pauses = [later.at - earlier.at for earlier, later in pairwise(fake.calls)]
    assert len(pauses) == 4
    assert all(pause >= FIRST_PAUSE / 2 * 2**at for at, pause in enumerate(pauses))


@pytest.mark.parametrize(("method", "tries"), [("sendMessage", 2), ("answerInlineQuery", 5)])
async def test_a_send_that_may_have_arrived_is_tried_less_often(
    fake: BotApi, api: Api, method: str, tries: int
) -> None:
    fake.faults.append(Fault(method, "drop", times=9))
    with pytest.raises(Unavailable):
        await api.call(method)
    assert len(fake.calls) == tries
