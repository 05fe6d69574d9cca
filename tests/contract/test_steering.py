"""What the steering group sees in a chat and on the web, and nobody else."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from datetime import date

import httpx
import pytest

from bot.channels.server import serving
from bot.channels.telegram.figures import Figures
from bot.channels.web import app, report
from bot.editor.login import GUESSES, Login, hashed
from bot.statistics.archive import Published
from bot.statistics.periods import Period
from bot.statistics.report.briefing import brief
from bot.statistics.report.model import build
from bot.statistics.sealing import Publication
from tests.contract.running import polling, service
from tests.fakes.botapi import BotApi
from tests.unit.statistics.town import KNOWN, sealer

OCTOBER, TODAY = Period("2026-10"), date(2026, 11, 24)
PASSWORD = "zwei Wörter"


def sealed() -> dict[Period, Publication]:
    exact = {("way", "tree", ""): 900, ("need", "kita", "found"): 200, ("need", "kita", "not_near"): 40}
    return {OCTOBER: sealer().month(OCTOBER, exact, TODAY)}


async def test_the_command_exists_for_the_chats_in_the_settings_only() -> None:
    async def newest() -> object:
        return brief(build(KNOWN, sealed(), OCTOBER, TODAY))

    async with BotApi() as api, polling(api, service(None), Figures(frozenset({"7"}), newest)):
        await api.user(7).writes("/statistik")
        await api.user(8).writes("/statistik")
        await api.until(lambda: len(api.made("sendMessage")) == 2 and api.made("sendDocument"))
    texts = {call.params["chat_id"]: call.params["text"] for call in api.made("sendMessage")}
    assert "Im Oktober 2026 gab es etwa" in texts[7]
    assert "Oktober" not in texts[8]
    (photo,), (document,) = api.made("sendPhoto"), api.made("sendDocument")
    assert photo.params["chat_id"] == document.params["chat_id"] == 7
    assert photo.at < document.at
    assert "Oktober 2026. Kita: etwa" in photo.params["caption"]
    assert api.wrong == []


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    """A browser before the page; it keeps no cookies by itself."""

    async def published() -> Published:
        return Published(sealed())

    shelf = report.Shelf(lambda: KNOWN, published, lambda: TODAY)
    routes = report.routes(Login(hashed(PASSWORD), time.monotonic), shelf)
    async with (
        serving(routes, "127.0.0.1", 0, app.middleware(())) as port,
        httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as browser,
    ):
        yield browser


async def entered(client: httpx.AsyncClient) -> dict[str, str]:
    """The header of somebody who is logged in."""
    answer = await client.post("/bericht", data={"password": PASSWORD})
    assert answer.status_code == 303
    return {"cookie": answer.headers["set-cookie"].partition(";")[0]}


async def test_strangers_see_a_login_and_no_figure(client: httpx.AsyncClient) -> None:
    answer = await client.get("/bericht")
    assert answer.status_code == 401
    assert "etwa" not in answer.text
    forged = await client.get("/bericht", headers={"cookie": "bericht=x"})
    assert forged.status_code == 401


async def test_the_cookie_is_for_this_page_and_out_of_reach_of_scripts(client: httpx.AsyncClient) -> None:
    answer = await client.post("/bericht", data={"password": PASSWORD})
    cookie = answer.headers["set-cookie"].lower()
    assert all(part in cookie for part in ("secure", "httponly", "samesite=strict", "path=/bericht"))


async def test_the_report_is_shown_without_inline_styles(client: httpx.AsyncClient) -> None:
    answer = await client.get("/bericht", headers=await entered(client))
    assert answer.status_code == 200
    assert "Kita" in answer.text
    assert "<style" not in answer.text
    assert "style-src 'self'" in answer.headers["content-security-policy"]
    assert (await client.get("/bericht/report.css")).headers["content-type"].startswith("text/css")


@pytest.mark.parametrize(("period", "says"), [("2026-11", "7. Dezember 2026"), ("x", "gibt es nicht")])
async def test_another_period_is_answered_with_a_reason(client: httpx.AsyncClient, period: str, says: str) -> None:
    answer = await client.get(f"/bericht?zeitraum={period}", headers=await entered(client))
    assert answer.status_code == 404
    assert says in answer.text


async def test_guessing_is_slowed_down(client: httpx.AsyncClient) -> None:
    codes = [(await client.post("/bericht", data={"password": "falsch"})).status_code for _ in range(GUESSES + 1)]
    assert codes == [401] * GUESSES + [429]
    assert (await client.post("/bericht", data={"password": PASSWORD})).status_code == 429
