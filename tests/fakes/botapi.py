"""A strict fake of the Bot API: keeps chats, hands out updates by polling or webhook, and can be told to misbehave."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import aiohttp
from aiohttp import web

from tests.fakes.rules import violations, visible

TOKEN = "123456:TEST"
BOT = {"id": 123456, "is_bot": True, "first_name": "Wegweiser", "username": "wegweiser_test_bot"}
NOT_IN_RESPONSES = ("setwebhook", "deletewebhook", "close", "logout")


@dataclass
class Call:
    method: str
    params: dict[str, Any]
    at: float
    error: int = 0
    in_response: bool = False


@dataclass
class Fault:
    """Misbehaviour for the next `times` calls of a method, in one chat or about one message if these are given.

    kind is a status, "drop" (hangs up), "drop_after" (hangs up, but applied) or "silence" (no answer for a long time).
    """

    method: str
    kind: int | str
    times: int = 1
    chat: int | None = None
    retry_after: int = 1
    text: str = "told to fail"
    message: int | None = None

    def meant(self, method: str, params: dict[str, Any]) -> bool:
        about = (None, params.get("message_id"), *params.get("message_ids", ()))
        same = self.method.lower() == method.lower() and self.chat in (None, params.get("chat_id"))
        return same and self.message in about and self.times > 0


@dataclass
class BotApi:
    """Start with `async with BotApi() as api`; api.base is the address for TELEGRAM_API_BASE."""

    calls: list[Call] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    messages: dict[tuple[int, int], dict[str, Any]] = field(default_factory=dict)
    pending: dict[int, dict[str, Any]] = field(default_factory=dict)
    deliveries: Counter[int] = field(default_factory=Counter)
    confirmed: set[int] = field(default_factory=set)
    taps: dict[str, str] = field(default_factory=dict)
    inline: dict[str, list[Any]] = field(default_factory=dict)
    hook: dict[str, Any] | None = None
    port: int = 0

    async def __aenter__(self) -> BotApi:
        self._ids = itertools.count(1)
        self._updates = itertools.count(1000)
        self._news = asyncio.Condition()
        self._queues: dict[int, deque[int]] = {}
        self._workers: dict[int, asyncio.Task[None]] = {}
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._receive)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=30))
        return self

    async def __aexit__(self, *_: object) -> None:
        for worker in self._workers.values():
            worker.cancel()
        await asyncio.gather(*self._workers.values(), return_exceptions=True)
        await self._http.close()
        await self._runner.cleanup()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def made(self, method: str) -> list[Call]:
        """The calls of a method that were accepted, in order."""
        return [call for call in self.calls if call.method.lower() == method.lower() and not call.error]

    async def until(self, ready: Any, seconds: float = 10.0) -> None:
        """Waits for a condition; raises TimeoutError."""

        async def wait() -> None:
            async with self._news:
                await self._news.wait_for(ready)

        await asyncio.wait_for(wait(), seconds)

    def user(self, chat: int = 777, lang: str = "de") -> User:
        return User(self, chat, lang)

    async def push(self, kind: str, content: Any, chat: int) -> int:
        """Queues an update and gives its number."""
        number = next(self._updates)
        self.pending[number] = {"update_id": number, kind: content}
        if self.hook:
            self._deliver(number, chat)
        await self._tell()
        return number

    async def push_raw(self, update: Any) -> int:
        """Queues anything as an update; the number is set when it is a mapping."""
        number = next(self._updates)
        self.pending[number] = {**update, "update_id": number}
        await self._tell()
        return number

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        params = await self._params(request)
        call = Call(method, params, time.monotonic())
        self.calls.append(call)
        if request.match_info["token"] != TOKEN:
            return await self._refuse(call, 401, "Unauthorized")
        fault = self._fault(method, params)
        if fault is not None and fault.kind == "drop":
            return self._hang_up(request, call)
        if fault is not None and fault.kind == "silence":
            await asyncio.sleep(30)
            return self._hang_up(request, call)
        if fault is not None and isinstance(fault.kind, int):
            return await self._refuse(call, fault.kind, fault.text, fault)
        if bad := violations(method, params):
            self.wrong += [f"{method}: {item}" for item in bad]
            return await self._refuse(call, 400, "Bad Request: " + "; ".join(bad))
        try:
            result = await self._do(method.lower(), params)
        except web.HTTPBadRequest as error:
            return await self._refuse(call, 400, error.text or "Bad Request")
        await self._tell()
        if fault is not None and fault.kind == "drop_after":
            return self._hang_up(request, call)
        return web.json_response({"ok": True, "result": result})

    async def _params(self, request: web.Request) -> dict[str, Any]:
        if request.content_type == "application/json":
            return dict(await request.json())
        if not request.content_type.startswith("multipart/"):
            return {}
        found: dict[str, Any] = {}
        async for part in await request.multipart():
            data = await part.read()
            value = f"attach://{len(data)}" if part.filename else data.decode()
            found[part.name] = int(value) if part.name == "chat_id" else value
        return found

    def _fault(self, method: str, params: dict[str, Any]) -> Fault | None:
        for fault in self.faults:
            if fault.meant(method, params):
                fault.times -= 1
                return fault
        return None

    async def _refuse(self, call: Call, status: int, text: str, fault: Fault | None = None) -> web.Response:
        call.error = status
        await self._tell()
        if status == 502:
            return web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")
        body: dict[str, Any] = {"ok": False, "error_code": status, "description": text}
        if status == 429 and fault is not None:
            body["parameters"] = {"retry_after": fault.retry_after}
        return web.json_response(body, status=status)

    def _hang_up(self, request: web.Request, call: Call) -> web.Response:
        call.error = -1
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    async def _do(self, method: str, params: dict[str, Any]) -> Any:  # noqa: C901
        if method == "getme":
            return BOT
        if method == "getupdates":
            return await self._poll(params)
        if method.startswith("send"):
            return self._sent(method, params)
        if method == "editmessagetext":
            return self._edited(params)
        if method == "editmessagereplymarkup":
            return self._stripped(params)
        if method == "answercallbackquery" and self.taps.pop(params["callback_query_id"], None) is None:
            raise web.HTTPBadRequest(text="Bad Request: query is too old")
        if method == "answerinlinequery":
            self.inline[params["inline_query_id"]] = params["results"]
        if method == "deletemessages":
            for message_id in params["message_ids"]:
                self.messages.pop((params["chat_id"], message_id), None)
        if method == "setwebhook":
            self.hook = params
            for number, update in list(self.pending.items()):
                self._deliver(number, _chat_of(update))
        if method == "deletewebhook":
            self.hook = None
        return True

    async def _poll(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        for number in [number for number in self.pending if number < params.get("offset", 0)]:
            del self.pending[number]
            self.confirmed.add(number)
        await self._tell()
        if not self.pending:
            with contextlib.suppress(TimeoutError):
                await self.until(lambda: bool(self.pending), min(params.get("timeout", 0), 5) or 0.001)
        found = [self.pending[number] for number in sorted(self.pending)][: params.get("limit", 100)]
        self.deliveries.update(update["update_id"] for update in found)
        return found

    def _sent(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        message = self.message(params["chat_id"], BOT)
        html = params.get("text", "")
        message["text"] = visible(html)[0] if params.get("parse_mode") == "HTML" else html
        if method == "sendvenue":
            message["venue"] = {key: params[key] for key in ("title", "address", "latitude", "longitude")}
            del message["text"]
        if "inline_keyboard" in params.get("reply_markup", {}):
            message["reply_markup"] = params["reply_markup"]
        return message

    def _edited(self, params: dict[str, Any]) -> dict[str, Any]:
        message = self.messages.get((params["chat_id"], params["message_id"]))
        if message is None or message["from"] != BOT:
            raise web.HTTPBadRequest(text="Bad Request: message to edit not found")
        text, markup = visible(params["text"])[0], params.get("reply_markup")
        if message.get("text") == text and message.get("reply_markup") == markup:
            raise web.HTTPBadRequest(text="Bad Request: message is not modified")
        message["text"], message["reply_markup"] = text, markup
        return message

    def _stripped(self, params: dict[str, Any]) -> dict[str, Any]:
        message = self.messages[params["chat_id"], params["message_id"]]
        if message.pop("reply_markup", None) is None:
            raise web.HTTPBadRequest(text="Bad Request: message is not modified")
        return message

    def message(self, chat: int, sender: dict[str, Any], **content: Any) -> dict[str, Any]:
        """A new message in a private chat."""
        number = next(self._ids)
        message = {
            "message_id": number,
            "date": int(time.time()),
            "from": sender,
            "chat": {"id": chat, "type": "private", "first_name": "Anna"},
            **content,
        }
        self.messages[chat, number] = message
        return message

    def _deliver(self, number: int, chat: int) -> None:
        """One chat in order, chats in parallel, as Telegram does."""
        self._queues.setdefault(chat, deque()).append(number)
        worker = self._workers.get(chat)
        if worker is None or worker.done():
            self._workers[chat] = asyncio.create_task(self._work(chat))

    async def _work(self, chat: int) -> None:
        queue = self._queues[chat]
        while queue and self.hook:
            number = queue[0]
            pause = 0.1
            self.deliveries[number] += 1
            headers = {"X-Telegram-Bot-Api-Secret-Token": self.hook.get("secret_token", "")}
            with contextlib.suppress(aiohttp.ClientError, OSError, TimeoutError):
                async with self._http.post(self.hook["url"], json=self.pending[number], headers=headers) as answer:
                    pause = min(float(answer.headers.get("Retry-After", pause)), 5.0)
                    if answer.status == 200:
                        await self._take_call(answer)
                        self.pending.pop(number)
                        self.confirmed.add(number)
                        queue.popleft()
                        await self._tell()
                        continue
            await asyncio.sleep(pause)

    async def _take_call(self, answer: aiohttp.ClientResponse) -> None:
        """Makes the call that a webhook put into its response; nobody hears what came of it."""
        body = await answer.read()
        if not body:
            return
        try:
            method, params = _call_in(answer.content_type, body)
        except (ValueError, KeyError, AttributeError) as error:
            self.wrong.append(f"response of the webhook: {error!r}")
            return
        call = Call(method, params, time.monotonic(), in_response=True)
        self.calls.append(call)
        if bad := violations(method, params):
            self.wrong += [f"{method}: {item}" for item in bad]
            call.error = 400
            return
        try:
            await self._do(method.lower(), params)
        except web.HTTPBadRequest:
            call.error = 400


@dataclass
class User:
    """A person in a private chat with the bot."""

    api: BotApi
    chat: int
    lang: str

    @property
    def _person(self) -> dict[str, Any]:
        return {"id": self.chat, "is_bot": False, "first_name": "Anna", "language_code": self.lang}

    async def says(self, **content: Any) -> int:
        """A message with any content."""
        return await self.api.push("message", self.api.message(self.chat, self._person, **content), self.chat)

    async def writes(self, text: str) -> int:
        return await self.says(text=text)

    async def taps(self, label: str = "", token: str = "") -> int:
        """A tap on a button of the last screen, by label or by its callback data."""
        screen = self.screen
        if not token:
            token = next(
                button["callback_data"]
                for row in screen["reply_markup"]["inline_keyboard"]
                for button in row
                if button["text"].startswith(label)
            )
        number = f"q{len(self.api.calls)}-{len(self.api.taps)}-{self.chat}"
        self.api.taps[number] = token
        query = {"id": number, "from": self._person, "message": screen, "chat_instance": "1", "data": token}
        return await self.api.push("callback_query", query, self.chat)

    async def asks_inline(self, text: str) -> str:
        number = f"i{len(self.api.calls)}"
        query = {"id": number, "from": self._person, "query": text, "offset": ""}
        await self.api.push("inline_query", query, self.chat)
        return number

    @property
    def screen(self) -> dict[str, Any]:
        """The last message of the bot with buttons."""
        mine = [
            message
            for (chat, _), message in self.api.messages.items()
            if chat == self.chat and message["from"] == BOT and "reply_markup" in message
        ]
        return mine[-1]

    @property
    def labels(self) -> list[str]:
        return [button["text"] for row in self.screen["reply_markup"]["inline_keyboard"] for button in row]


def _call_in(content_type: str, body: bytes) -> tuple[str, dict[str, Any]]:
    """A method and its parameters in a form that Telegram reads in responses. Raises ValueError and the like."""
    if content_type == "application/json":
        params = dict(json.loads(body))
    elif content_type == "application/x-www-form-urlencoded":
        params = dict(parse_qsl(body.decode(), strict_parsing=True))
    else:
        raise ValueError(content_type)
    method = params.pop("method")
    if method.lower().startswith("get") or method.lower() in NOT_IN_RESPONSES:
        raise ValueError(method)
    return method, params


def _chat_of(update: dict[str, Any]) -> int:
    query = update.get("callback_query") or update.get("inline_query")
    chat = query["from"]["id"] if query else update["message"]["chat"]["id"]
    return int(chat)
