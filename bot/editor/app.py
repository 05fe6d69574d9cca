"""The coordinator's pages: forms that work without JavaScript, behind one password."""

from __future__ import annotations

import math
import re
import secrets
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from jinja2 import Environment, PackageLoader
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.editor.arrivals import Arrivals
from bot.editor.desk import Desk
from bot.editor.login import SESSION_SECONDS, Login, Session
from bot.editor.pages import Pages
from bot.knowledge.fields import FIELD

LOOPBACK = ("127.0.0.1", "::1", "localhost")
COOKIE = "wegweiser_editor"
MOST_BYTES = 256 * 1024
EXPIRED = "Das Formular ist zu alt. Geh zurück, lade die Seite neu und speichere."
AWAY = "Du warst lange nicht hier. Melde dich noch einmal an. Deine Eingaben gehen nicht verloren."
TYPED = ("save", "preview")  # actions that come with what a person has typed
KEPT = re.compile(rf"(?:{'|'.join([*FIELD, 'day', 'kind', 'id', 'state', 'action', 'checked'])})(?:\.\w{{1,20}})?")
MOST_FIELDS = 200
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}

Form = dict[str, str]
Page = Callable[[Request, Session, Form], Response]


class Editor:
    """Routes below one prefix, such as "/bearbeiten"."""

    def __init__(
        self, desk: Desk, stored: str, *, prefix: str = "", secure: bool = False, remark: str = "", locked: bool = True
    ) -> None:
        """secure: the cookie travels over https only; needed wherever the pages leave this machine.

        remark stands on every page. Without a lock nobody on this machine is asked for a password.
        """
        self._login = Login(stored, time.monotonic)
        self._locked, self._everybody = locked, Session(secrets.token_urlsafe(32), math.inf)
        self._prefix, self._secure = prefix, secure
        self._templates = Environment(
            loader=PackageLoader("bot.editor"), autoescape=True, trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip
        self._templates.globals |= {"prefix": prefix, "remark": remark, "open": not locked}
        self._pages, self._arrivals = Pages(desk, self._answer, prefix), Arrivals(desk, self._answer, prefix)
        self._style = (Path(__file__).parent / "style.css").read_text("utf-8")

    def routes(self) -> list[BaseRoute]:
        pages, arrivals, at = self._pages, self._arrivals, self._prefix
        return [
            Route(f"{at}/style.css", self._stylesheet),
            Route(f"{at}/login", self._enter, methods=["GET", "POST"]),
            Route(f"{at}/logout", self._guarded(self._leave), methods=["POST"]),
            Route(f"{at}/ask", self._guarded(pages.ask), methods=["GET", "POST"]),
            Route(f"{at}/new", self._guarded(arrivals.new, keeps=True), methods=["GET", "POST"]),
            Route(f"{at}/restore", self._guarded(arrivals.restore), methods=["POST"]),
            Route(f"{at}/entry/{{id}}/delete", self._guarded(arrivals.delete), methods=["GET", "POST"]),
            Route(f"{at}/entry/{{id}}", self._guarded(pages.entry, keeps=True), methods=["GET", "POST"]),
            Route(f"{at}/", self._guarded(pages.listing)),
        ]

    def _answer(self, template: str, status: int = 200, **values: Any) -> Response:
        return Response(self._templates.get_template(template).render(**values), status, HEADERS, "text/html")

    async def _stylesheet(self, _: Request) -> Response:
        return Response(self._style, headers=HEADERS, media_type="text/css")

    async def _enter(self, request: Request) -> Response:
        form = await _form(request) if request.method == "POST" else {}
        opened = await self._open({"password": form["password"]} if "password" in form else {})
        if isinstance(opened, Response):
            return opened
        return self._remembered(RedirectResponse(f"{self._prefix}/", 303, HEADERS), opened)

    async def _open(self, form: Form, error: str = "") -> str | Response:
        """The cookie of a new session, or the page that asks for the password and keeps what was typed."""
        kept = {name: value for name, value in form.items() if KEPT.fullmatch(name)}
        if "password" not in form:
            return self._answer("login.html", 403 if kept else 200, error=error, kept=kept)
        if not self._login.patient():
            return self._answer("login.html", 429, error="Zu viele Versuche. Warte eine Minute.", kept=kept)
        cookie = await run_in_threadpool(self._login.open, form["password"])
        wrong = "Das Passwort stimmt nicht. Versuch es noch einmal."
        return cookie or self._answer("login.html", 403, error=wrong, kept=kept)

    def _remembered(self, answer: Response, cookie: str) -> Response:
        answer.set_cookie(
            COOKIE, cookie, max_age=int(timedelta(seconds=SESSION_SECONDS).total_seconds()), path=f"{self._prefix}/",
            secure=self._secure, httponly=True, samesite="strict",
        )  # fmt: skip
        return answer

    def _leave(self, request: Request, _: Session, __: Form) -> Response:
        self._login.close(request.cookies.get(COOKIE, ""))
        return RedirectResponse(f"{self._prefix}/login", 303, HEADERS)

    def _session(self, request: Request) -> Session | None:
        """Without a password only for who asks this machine by its own name: a foreign name may be a trick on DNS."""
        if self._locked:
            return self._login.session(request.cookies.get(COOKIE, ""))
        return self._everybody if request.url.hostname in LOOPBACK else None

    def _guarded(self, page: Page, *, keeps: bool = False) -> Callable[[Request], Awaitable[Response]]:
        """Only with a session, and forms only with its secret; pages read files, so they run in a thread.

        keeps: what somebody has typed into our own form is shown again after a new login, never saved unseen.
        """

        async def handle(request: Request) -> Response:
            form = await _form(request) if request.method == "POST" else {}
            typed = keeps and form.get("action") in TYPED and _ours(request)
            session, cookie = self._session(request), ""
            if session is None and typed and self._locked:
                opened = await self._open(form, AWAY)
                if isinstance(opened, Response):
                    return opened
                session, cookie = self._login.session(opened), opened
            if session is None:
                return RedirectResponse(f"{self._prefix}/login", 303, HEADERS)
            known = secrets.compare_digest(form.get("secret", "").encode(), session.secret.encode())
            if request.method == "POST" and not known:
                if not typed:
                    return self._answer("message.html", 403, session=session, title="Bitte noch einmal", text=EXPIRED)
                form["action"] = "preview"
            answer = await run_in_threadpool(page, request, session, form)
            if cookie:
                return self._remembered(answer, cookie)
            if form and not known:
                answer.status_code = 403
            return answer

        return handle


def _ours(request: Request) -> bool:
    """Whether a form was sent from one of these pages: a foreign one must not fill in what a coordinator then saves."""
    site, origin = request.headers.get("sec-fetch-site"), urlsplit(request.headers.get("origin", ""))
    return site == "same-origin" if site else origin.netloc == request.url.netloc


async def _form(request: Request) -> Form:
    """Plain form fields; the last of a name counts. Too much is cut off, so its secret is missing."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return {}
    try:
        return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:  # more fields than any form of ours has
        return {}
