"""The page for every eye, hand and danger: accessible in each state, quick to leave, without traces."""

from __future__ import annotations

import gzip
from dataclasses import replace

import pytest
from playwright.async_api import expect
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot.channels.server import serving
from bot.dialogue.engine import Engine
from bot.service import Service
from tests.browser.surfing import DESK, NEUTRAL, Surfer, surfing
from tests.contract.page import site
from tests.contract.running import service

FATHER = "seit märz kommt vom papa nix mehr"
STATES = (
    "start", "topic", "need", "region", "unknown place", "entry", "help", "danger",
    "language", "privacy", "unsure", "sheet",
)  # fmt: skip
ARABIC = {
    "start.hello": "مرحبا. أريك أين تجد المساعدة في Lichtenberg.", "nav.back": "رجوع", "nav.help": "مساعدة الآن",
    "card.phone": "الهاتف: {phone}", "card.address": "العنوان: {address}", "web.exit": "مغادرة الصفحة بسرعة",
    "web.call": "اتصل: {phone}", "need.here": "هنا تجد المساعدة:",
}  # fmt: skip
WEIGHT = 60_000  # bytes


@pytest.fixture
def both(shipped: Engine) -> Service:
    """German, and at least some Arabic."""
    known = shipped.knowledge
    texts = {**known.texts, "ar": ARABIC | known.texts.get("ar", {})}
    return service(Engine(replace(known, texts=texts), shipped.matcher))


async def go(surfer: Surfer, state: str, lang: str, engine: Engine) -> None:
    """Leads to a state by what people do; labels are looked up, so that it works in every language."""
    say = service(engine).words(lang)
    assert say is not None
    await surfer.open(f"/chat?lang={lang}")
    commands = {"help": "/hilfe", "language": "/sprache", "privacy": "/datenschutz", "unsure": "asdf"}
    if state in commands:
        await surfer.writes(commands[state])
    elif state == "topic":
        await surfer.taps_first()
    elif state == "danger":
        await surfer.writes("/hilfe")
        await surfer.taps_first()
    elif state != "start":
        await surfer.writes("Kita" if lang == "de" else "أبحث عن روضة لطفلي")
    if state == "entry":
        await surfer.taps_first()
    if state in ("region", "unknown place"):
        await surfer.taps(say("nav.near"))
    if state == "unknown place":
        await surfer.writes("Atlantis", "#place")
    if state == "sheet":
        await surfer.page.locator('[formaction="/chat/sheet"]').click()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("lang", ["de", "ar"])
async def test_axe_finds_nothing_in_any_state(both: Service, lang: str, state: str) -> None:
    assert both.engine is not None
    async with surfing(both) as surfer:
        await go(surfer, state, lang, both.engine)
        for scheme in ("light", "dark"):
            await surfer.page.emulate_media(color_scheme=scheme)
            assert await surfer.faults() == [], scheme
        assert await surfer.page.locator("header .exit").is_visible()
        assert await surfer.page.get_attribute("html", "dir") == ("rtl" if lang == "ar" else "ltr")
        assert surfer.complaints == []


@pytest.mark.parametrize("state", ["start", "need", "entry", "help"])
async def test_nothing_is_cut_off_at_400_percent(both: Service, state: str) -> None:
    assert both.engine is not None
    async with surfing(both, width=DESK // 4, height=256) as surfer:
        await go(surfer, state, "de", both.engine)
        assert await surfer.overflow() <= 0
        position = await surfer.page.locator("header").evaluate("header => getComputedStyle(header).position")
        assert position == "static"


async def test_numbers_keep_their_direction_in_arabic(both: Service) -> None:
    assert both.engine is not None
    async with surfing(both) as surfer:
        await go(surfer, "danger", "ar", both.engine)
        isolates = surfer.page.locator('#screen bdi[dir="ltr"]')
        assert await isolates.count() > 0
        assert await surfer.page.locator("#answer").evaluate("it => getComputedStyle(it).direction") == "rtl"


@pytest.mark.parametrize("way", ["escape", "button"])
async def test_the_quick_exit_leaves_no_way_back(chat: Service, way: str) -> None:
    async with surfing(chat) as surfer:
        await surfer.open()
        await surfer.writes(FATHER)
        await surfer.taps_first()
        if way == "escape":
            for _ in range(3):
                await surfer.page.keyboard.press("Escape")
        else:
            await surfer.page.click("header .exit")
        await surfer.page.wait_for_url(NEUTRAL)
        await surfer.page.go_back()
        assert surfer.address not in surfer.page.url


async def test_two_escapes_are_not_enough(chat: Service) -> None:
    async with surfing(chat) as surfer:
        await surfer.open()
        for _ in range(2):
            await surfer.page.keyboard.press("Escape")
        assert "Hallo" in await surfer.says()


async def test_without_javascript_the_exit_is_a_link_to_the_same_page(chat: Service) -> None:
    async with surfing(chat, script=False) as surfer:
        await surfer.open()
        await surfer.page.click("header .exit")
        await surfer.page.wait_for_url(NEUTRAL)


async def test_nothing_is_stored_in_the_browser(chat: Service) -> None:
    async with surfing(chat) as surfer:
        await surfer.open()
        await surfer.writes(FATHER)
        await surfer.taps_first()
        kept = await surfer.page.evaluate(
            "async () => [localStorage.length, sessionStorage.length, (await caches.keys()).length, "
            "(await indexedDB.databases()).length, history.length]"
        )
        assert kept[:4] == [0, 0, 0, 0]
        assert kept[4] <= 2
        assert await surfer.context.cookies() == []


async def test_there_is_one_live_region_and_the_focus_follows_the_answer(chat: Service) -> None:
    async with surfing(chat) as surfer:
        await surfer.open()
        await surfer.page.keyboard.press("Tab")
        assert await surfer.page.evaluate("document.activeElement.className") == "skip"
        await surfer.writes(FATHER)
        assert await surfer.focus() == "answer"
        await surfer.page.keyboard.press("Tab")
        assert await surfer.page.evaluate("document.activeElement.name") == "token"
        assert await surfer.page.locator("[aria-live], [role=status], [role=alert]").count() == 1


async def test_a_location_is_only_asked_for_on_demand_and_a_refusal_is_said(chat: Service) -> None:
    async with surfing(chat) as surfer:
        await surfer.open()
        await surfer.writes("ich suche eine wohnung für mich und die kinder")
        await surfer.taps("In meiner Nähe")
        await surfer.page.click("[data-locate]")
        await expect(surfer.page.locator("#status")).to_contain_text("Standort")
        await surfer.context.grant_permissions(["geolocation"])
        await surfer.context.set_geolocation({"latitude": 52.53, "longitude": 13.5})
        await surfer.taps("Meinen Standort senden")
        assert "km" in await surfer.says()


async def test_a_lost_connection_is_said(chat: Service) -> None:
    async with surfing(chat) as surfer:
        await surfer.open()
        await surfer.context.set_offline(True)
        await surfer.page.fill("#text", "kita")
        await surfer.page.press("#text", "Enter")
        await expect(surfer.page.locator("#status")).to_contain_text("Verbindung")


async def test_the_first_view_is_light(chat: Service) -> None:
    async with surfing(chat) as surfer:
        sizes: list[int] = []
        await surfer.open()
        await surfer.page.wait_for_load_state("networkidle")
        for request in surfer.loaded:
            response = await request.response()
            assert response is not None
            sizes.append(len(gzip.compress(await response.body())))
    assert len(sizes) >= 4
    assert sum(sizes) <= WEIGHT


@pytest.mark.parametrize("allowed", [True, False])
async def test_the_chat_can_be_embedded_by_one_line_where_it_is_allowed(chat: Service, allowed: bool) -> None:
    address = ""

    async def host(_: Request) -> Response:
        return HTMLResponse(f'<!doctype html><script src="{address}/static/embed.js"></script>')

    async with serving([Route("/", host)], "127.0.0.1", 0) as port:
        ours = f"http://127.0.0.1:{port}"
        async with site(chat, (ours,) if allowed else ()) as address, surfing(chat) as surfer:
            await surfer.page.goto(ours)
            await surfer.page.wait_for_load_state("networkidle")
            answers = await surfer.page.frames[1].locator("#answer").count()
    assert answers == (1 if allowed else 0)
