"""A real Chromium on a real page of this machine, with everything it loaded and complained about."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.async_api import BrowserContext, Page, Request, async_playwright

from bot.service import Service
from tests.contract.page import site

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
AXE = Path(__file__).parent / "node_modules/axe-core/axe.min.js"
NEUTRAL = "https://www.dwd.de/"
PHONE, DESK = 360, 1280


@dataclass
class Surfer:
    """A page in a fresh browser, opened at the chat."""

    address: str
    context: BrowserContext
    page: Page
    script: bool
    loaded: list[Request] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    async def open(self, path: str = "/chat") -> None:
        await self.page.goto(self.address + path)

    async def writes(self, text: str, field: str = "#text") -> None:
        await self.page.fill(field, text)
        async with self._answered():
            await self.page.press(field, "Enter")

    async def taps(self, label: str) -> None:
        """The first button whose label begins so."""
        buttons = self.page.locator("#screen button:visible, main button:visible")
        async with self._answered():
            await buttons.filter(has_text=label).first.click()

    async def taps_first(self) -> None:
        """The first choice of the screen."""
        async with self._answered():
            await self.page.locator(".choices .row:not(.nav) button").first.click()

    @contextlib.asynccontextmanager
    async def _answered(self) -> AsyncIterator[None]:
        """Waits until the screen after what is done inside has taken the place of this one."""
        old = await self.page.query_selector("#answer")
        assert old is not None
        async with self.page.expect_response(lambda response: "/chat" in response.url):
            yield
        if self.script:
            await self.page.wait_for_function("old => !old.isConnected", arg=old)
        await self.page.wait_for_load_state()

    async def says(self) -> str:
        return await self.page.inner_text("#answer")

    async def focus(self) -> str:
        return str(await self.page.evaluate("document.activeElement.id"))

    async def overflow(self) -> int:
        """Pixels that can only be reached by scrolling sideways."""
        return int(await self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))

    async def faults(self) -> list[str]:
        """What axe finds."""
        await self.page.evaluate(AXE.read_text(encoding="utf-8"))
        found: dict[str, Any] = await self.page.evaluate("axe.run()")
        return [f"{item['id']}: {item['nodes'][0]['html']}" for item in found["violations"]]


@contextlib.asynccontextmanager
async def surfing(
    service: Service, *, width: int = PHONE, height: int = 740, script: bool = True, **settings: Any
) -> AsyncIterator[Surfer]:
    """settings are those of a browser context, such as color_scheme."""
    async with site(service) as address, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        context = await browser.new_context(
            viewport={"width": width, "height": height}, java_script_enabled=script, locale="de-DE", **settings
        )
        page = await context.new_page()
        surfer = Surfer(address, context, page, script)
        page.on("request", lambda request: surfer.loaded.append(request))  # noqa: PLW0108 the library marks its handlers
        page.on("console", lambda message: surfer.complaints.append(message.text))
        page.on("pageerror", lambda error: surfer.complaints.append(str(error)))
        await context.route(f"{NEUTRAL}**", lambda route: route.fulfill(body="Wetter", content_type="text/html"))
        try:
            yield surfer
        finally:
            await browser.close()
