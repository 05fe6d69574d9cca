"""The pages of the chat: each decodes a form, calls the service and renders the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.channels.flood import Flood, Verdict
from bot.channels.web import files, forms, page
from bot.channels.web.gallery import Gallery
from bot.channels.web.headers import Headers
from bot.dialogue.messages import Command, Incoming, Input, Reply, Tap
from bot.dialogue.takeaway import Takeaway, Taken
from bot.service import Service

CHANNEL = "web"
CHAT = "/chat"
TYPES = {Takeaway.CALENDAR: ("text/calendar", "ics"), Takeaway.CONTACT: ("text/vcard", "vcf")}


def routes(service: Service, flood: Flood | None = None) -> list[BaseRoute]:
    """The chat at /chat and all it needs."""
    chat = Chat(service, flood or Flood())
    return [
        Route(CHAT, chat.open, methods=["GET"]),
        Route(CHAT, chat.step, methods=["POST"]),
        *(Route(f"{CHAT}/{kind}", partial(chat.take, kind), methods=["POST"]) for kind in Takeaway),
        Mount("/static", StaticFiles(directory=page.HERE / "static")),
    ]


def entrance(doors: Sequence[page.Door] = ()) -> list[BaseRoute]:
    """What stands at /: the doors of a demo, or the chat itself."""

    async def show(_: Request) -> Response:
        return HTMLResponse(page.doors(doors)) if doors else RedirectResponse(CHAT, 307)

    return [Route("/", show, methods=["GET"])]


def middleware(embed_hosts: Sequence[str]) -> list[Middleware]:
    return [Middleware(Headers, hosts=tuple(embed_hosts))]


@dataclass(frozen=True, slots=True)
class Chat:
    """The handlers; an address is only used in RAM, against floods and to count a conversation once."""

    service: Service
    flood: Flood
    gallery: Gallery = field(default_factory=Gallery)

    async def open(self, request: Request) -> Response:
        """The first screen, or the one a link leads to."""
        link = request.query_params.get("start", "")
        given = Tap(link, link=True) if link else Command("start")
        return await self._answer(request, given, request.query_params, answered=False)

    async def step(self, request: Request) -> Response:
        form = await forms.fields(request)
        return await self._answer(request, forms.read(form), form, answered=True)

    async def take(self, kind: Takeaway, request: Request) -> Response:
        """The screen of a token as a sheet to print, or its entry as a file."""
        form = await forms.fields(request)
        lang = forms.language(form, _accepted(request))
        if self.flood.judge(_address(request)) is not Verdict.ANSWER:
            return self._crowded(lang)
        token = form.get("at", "")
        taken = self.service.take(token) if kind in self.service.takeaways(token) else None
        if taken is None:
            return RedirectResponse(CHAT, 303)
        if kind is Takeaway.SHEET:
            return HTMLResponse(page.sheet(taken, self._say(taken.reply.lang)))
        return self._file(kind, taken)

    async def _answer(self, request: Request, given: Input, form: Mapping[str, str], *, answered: bool) -> Response:
        lang, address = forms.language(form, _accepted(request)), _address(request)
        if self.flood.judge(address) is not Verdict.ANSWER:
            return self._crowded(lang)
        reply = (await self.service.handle(Incoming(given, CHANNEL, lang, chat=address)))[-1]
        whole = "hx-request" not in request.headers
        draw = partial(self._draw, reply, whole=whole, answered=answered)
        if not isinstance(given, Tap):
            return HTMLResponse(draw())  # it may quote what a person wrote
        return HTMLResponse(self.gallery.show(self.service.engine, reply, (whole, answered), draw))

    def _draw(self, reply: Reply, *, whole: bool, answered: bool) -> str:
        offered = self.service.takeaways(reply.token)
        return page.screen(reply, self._say(reply.lang), offered, whole=whole, answered=answered)

    def _file(self, kind: Takeaway, taken: Taken) -> Response:
        words = self.service.words(taken.reply.lang)
        if taken.entry is None or words is None:
            return RedirectResponse(CHAT, 303)
        if kind is Takeaway.CALENDAR and taken.opens:
            content = files.calendar(taken.entry, taken.opens, taken.made, words)
        else:
            content = files.contact(taken.entry, words)
        media, ending = TYPES[kind]
        name = {"content-disposition": f'attachment; filename="{kind}.{ending}"'}
        return Response(content, media_type=media, headers=name)

    def _crowded(self, lang: str) -> Response:
        say = self._say(lang)
        return HTMLResponse(page.notice(lang, say, say("flood.notice")), 429, {"retry-after": "30"})

    def _say(self, lang: str) -> page.Say:
        """Without a knowledge base only the way out is left beside the numbers, with a sign everybody reads."""
        return self.service.words(lang) or (lambda _, **__: "✕")


def _accepted(request: Request) -> str:
    return request.headers.get("accept-language", "")


def _address(request: Request) -> str:
    return request.client.host if request.client else ""
