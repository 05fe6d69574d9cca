"""The steering group's report behind a password; sealed figures only, whoever is logged in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.web import forms
from bot.errors import BotError
from bot.knowledge.model import Knowledge
from bot.statistics import archive
from bot.statistics.periods import Period
from bot.statistics.report import page
from bot.statistics.report.model import build

PATH = "/bericht"
STYLE = f"{PATH}/report.css"
COOKIE = "bericht"
WRONG, TOO_MANY = "Das Passwort stimmt nicht.", "Zu viele Versuche. Warte eine Minute."


class Guard(Protocol):
    """Port for the login: patient counts guesses, open gives a cookie or nothing, session knows cookies."""

    def patient(self) -> bool: ...

    def open(self, password: str) -> str: ...

    def session(self, cookie: str) -> object | None: ...


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where reports come from; published may raise OSError."""

    knowledge: Callable[[], Knowledge]
    published: Callable[[], Awaitable[archive.Published]]
    today: Callable[[], date]


def routes(guard: Guard, shelf: Shelf) -> list[BaseRoute]:
    pages = Pages(guard, shelf)
    return [
        Route(PATH, pages.show, methods=["GET"]),
        Route(PATH, pages.enter, methods=["POST"]),
        Route(STYLE, pages.style, methods=["GET"]),
    ]


@dataclass(frozen=True, slots=True)
class Pages:
    guard: Guard
    shelf: Shelf

    async def show(self, request: Request) -> Response:
        """The newest period, or the one asked for; the login for strangers."""
        if self.guard.session(request.cookies.get(COOKIE, "")) is None:
            return HTMLResponse(page.login(STYLE, ""), 401)
        try:
            published = await self.shelf.published()
        except OSError:
            return HTMLResponse(page.nothing(STYLE, "Die Zahlen sind gerade nicht erreichbar."), 503)
        periods = archive.newest(published.sealed)
        if not periods:
            return HTMLResponse(page.nothing(STYLE, "Noch ist kein Zeitraum versiegelt."))
        try:
            wanted = Period(request.query_params.get("zeitraum") or periods[0].name)
            known, today = self.shelf.knowledge(), self.shelf.today()
            made = build(known, published.sealed, wanted, today, sample=published.sample)
        except (ValueError, BotError) as error:
            reason = str(error) if isinstance(error, BotError) else "Diesen Zeitraum gibt es nicht."
            return HTMLResponse(page.nothing(STYLE, reason), 404)
        return HTMLResponse(await asyncio.to_thread(page.to_html, made, STYLE, periods))

    async def enter(self, request: Request) -> Response:
        """A guess; scrypt takes a tenth of a second, so it is made beside the event loop."""
        form = await forms.fields(request)
        if not self.guard.patient():
            return HTMLResponse(page.login(STYLE, TOO_MANY), 429, {"retry-after": "60"})
        cookie = await asyncio.to_thread(self.guard.open, form.get("password", ""))
        if not cookie:
            return HTMLResponse(page.login(STYLE, WRONG), 401)
        answer = RedirectResponse(PATH, 303)
        answer.set_cookie(COOKIE, cookie, path=PATH, secure=True, httponly=True, samesite="strict")
        return answer

    async def style(self, _: Request) -> Response:
        return Response(page.style(), media_type="text/css")
