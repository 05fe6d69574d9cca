"""The page of the web channel as a person without JavaScript uses it: real HTTP on this machine, real forms."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx

from bot.channels.server import serving
from bot.channels.web import app
from bot.service import Service
from tests.contract.transcripts import Screen, Step

CALL = "Anrufen: "
COPY = "Nummer kopieren: "


@contextlib.asynccontextmanager
async def site(service: Service, hosts: tuple[str, ...] = ()) -> AsyncIterator[str]:
    """The address of a running web channel."""
    routes = [*app.entrance(), *app.routes(service)]
    async with serving(routes, "127.0.0.1", 0, app.middleware(hosts)) as port:
        yield f"http://127.0.0.1:{port}"


async def on_the_page(service: Service, steps: list[Step]) -> list[Screen]:
    """Plays the steps by sending the forms of the pages."""
    screens: list[Screen] = []
    async with site(service) as address, httpx.AsyncClient(base_url=address) as client:
        page = Page.read((await client.get("/chat")).text)
        for step in steps:
            said = {"schreibt": {"text": step.said}, "tippt": {"token": page.token(step.said)}}
            form = page.hidden | said.get(step.action, {"token": step.said})
            page = Page.read((await client.post("/chat", data=form)).text)
            screens.append(Screen(" ".join("".join(page.said).split()), tuple(page.labels)))
    return screens


def without_verbs(screen: Screen) -> Screen:
    """A terminal lets a person copy a number, a page calls it."""
    return Screen(screen.text, tuple(label.removeprefix(COPY) for label in screen.labels))


@dataclass
class Page(HTMLParser):
    """What a page says, its choices and the hidden fields of its forms."""

    said: list[str] = field(default_factory=list)
    labels: list[str] = field(default_factory=list)
    tokens: dict[str, str] = field(default_factory=dict)
    hidden: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, html: str) -> Page:
        page = cls()
        page.feed(html)
        return page

    def __post_init__(self) -> None:
        super().__init__()
        self._in_answer = self._in_choices = False
        self._listed: list[int | None] = []
        self._choice: dict[str, str] | None = None
        self._label = ""

    def token(self, label: str) -> str:
        """The token of the first choice that begins with a label; empty when there is none."""
        return next((token for shown, token in self.tokens.items() if shown.startswith(label)), "")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if given.get("type") == "hidden" and given["name"] in ("lang", "at"):
            self.hidden[given["name"]] = given["value"]
        self._in_answer |= given.get("id") == "answer"
        self._in_choices |= given.get("class") == "choices"
        if self._in_answer:
            self._mark(tag)
        if self._in_choices and tag in ("a", "button") and "hidden" not in given:
            self._choice, self._label = given, ""

    def _mark(self, tag: str) -> None:
        """Puts back what lists only show."""
        if tag in ("ol", "ul"):
            self._listed = [0 if tag == "ol" else None]
        if tag == "li":
            count = self._listed[0]
            self._listed = [None if count is None else count + 1]
            self.said.append(" • " if count is None else f" {count + 1}. ")
        elif tag not in ("b", "bdi"):
            self.said.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._in_answer &= tag != "section"
        self._in_choices &= tag != "form"
        if self._choice is not None and tag in ("a", "button"):
            label = " ".join(self._label.split()).removeprefix(CALL)
            self.labels.append(label)
            self.tokens.setdefault(label, self._choice.get("value", ""))
            self._choice = None

    def handle_data(self, data: str) -> None:
        if self._in_answer:
            self.said.append(data)
        if self._choice is not None:
            self._label += data
