"""The steering group's page in a real browser: the way in, and nothing in the way of any eye."""

from __future__ import annotations

import os
import random
import time
from collections.abc import AsyncIterator
from datetime import date

import pytest
from playwright.async_api import Page, async_playwright

from bot.channels.server import serving
from bot.channels.web import app, report
from bot.dialogue.engine import Engine
from bot.editor.login import Login, hashed
from bot.knowledge.model import Knowledge
from bot.statistics.archive import Published
from bot.statistics.periods import Period
from bot.statistics.sealing import Publication, Sealer
from bot.statistics.simulation import Crowd, days
from bot.statistics.tally import Table, domain
from tests.browser.surfing import AXE, CHROMIUM, DESK, FLAGS, PHONE

TODAY = date(2026, 11, 24)
QUARTER = Period("2026-Q3")
PASSWORD = "zwei Wörter"


@pytest.fixture(scope="session")
def published(shipped: Engine) -> Published:
    """A quarter and its months from invented conversations."""
    weeks = len(QUARTER.weeks)
    counts = [count for _, day in days(shipped, Crowd(2400, weeks, QUARTER.end)) for count in day]
    sealer = Sealer(domain(shipped.knowledge), random.Random(1).randrange)
    sealed: dict[Period, Publication] = {}
    for at in (*QUARTER.months, QUARTER):
        exact: dict[tuple[str, str, str], int] = {}
        for count in counts:
            if count.period in at.weeks or (at.is_quarter and count.table == Table.SENSITIVE):
                exact[count.table, *count.key] = exact.get((count.table, *count.key), 0) + 1
        months = [sealed[month] for month in at.months if month in sealed]
        sealed[at] = sealer.quarter(at, months, exact, TODAY) if at.is_quarter else sealer.month(at, exact, TODAY)
    return Published(sealed, sample=True)


@pytest.fixture
async def address(shipped: Engine, published: Published) -> AsyncIterator[str]:
    async def read() -> Published:
        return published

    def knowledge() -> Knowledge:
        return shipped.knowledge

    guard = Login(hashed(PASSWORD), time.monotonic)
    routes = report.routes(guard, report.Shelf(knowledge, read, lambda: TODAY))
    async with serving(routes, "127.0.0.1", 0, app.middleware(())) as port:
        yield f"http://127.0.0.1:{port}{report.PATH}"


async def look(page: Page, name: str) -> None:
    """axe finds nothing, and nothing is wider than the screen."""
    if pictures := os.environ.get("WEGWEISER_PICTURES"):
        await page.screenshot(path=f"{pictures}/{name}.png", full_page=True)
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found = await page.evaluate("axe.run()")
    assert [f"{item['id']}: {item['nodes'][0]['html']}" for item in found["violations"]] == [], name
    assert await page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, name


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_and_nothing_overflows(address: str, width: int, scheme: str) -> None:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        page = await browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)  # type: ignore[arg-type]
        complaints: list[str] = []
        await page.goto(address)
        await look(page, f"anmelden-{width}-{scheme}")
        await page.fill("#password", "falsch")
        await page.click("button")
        assert "stimmt nicht" in await page.inner_text("[role=alert]")
        await look(page, f"falsch-{width}-{scheme}")
        page.on("console", lambda message: complaints.append(message.text))
        await page.fill("#password", PASSWORD)
        await page.click("button")
        assert "3. Quartal 2026" in await page.inner_text("h1") or "September 2026" in await page.inner_text("h1")
        await look(page, f"monat-{width}-{scheme}")
        await page.click(f"nav a:has-text('{QUARTER.label}')")
        assert "BEISPIELDATEN" in await page.inner_text("main")
        await look(page, f"quartal-{width}-{scheme}")
        assert complaints == []
        await page.goto(f"{address}?zeitraum=2026-11")
        assert "7. Dezember 2026" in await page.inner_text("main")
        await look(page, f"offen-{width}-{scheme}")
        await browser.close()
