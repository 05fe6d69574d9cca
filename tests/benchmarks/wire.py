"""HTTP small enough not to be what is measured: a Bot API that only answers, and a client that only asks."""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
CHAT = re.compile(rb'chat_id(?:"?:|=|"\r\n\r\n)(\d+)')
OFFSET = re.compile(rb'offset"?(?::|=|\r\n\r\n)(\d+)')
SHOWING = (b"/sendmessage", b"/editmessagetext", b"/sendvenue")
BUTTONS = b",".join(b'[{"text":"Knopf %d","callback_data":"token%d"}]' % (at, at) for at in range(6))
MESSAGE = (
    b'{"ok":true,"result":{"message_id":%d,"date":1700000000,"from":{"id":1,"is_bot":true,"first_name":"B"},'
    b'"chat":{"id":%s,"type":"private","first_name":"A"},"text":"Was passt am besten?","reply_markup":'
    b'{"inline_keyboard":[' + BUTTONS + b"]}}}"
)
ME = b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"B","username":"bench_bot"}}'


@dataclass
class Account:
    """One bot's side of the Bot API: updates to fetch, and when each chat saw an answer."""

    updates: deque[tuple[int, bytes]] = field(default_factory=deque)
    seen: dict[int, float] = field(default_factory=dict)
    waiting: Callable[[], None] | None = None
    answered: Callable[[], None] = lambda: None

    def push(self, number: int, update: bytes) -> None:
        self.updates.append((number, update))
        if self.waiting:
            self.waiting()

    def reply(self, method: bytes, body: bytes) -> bytes:
        if method in SHOWING:
            chat = CHAT.search(body)
            name = chat[1] if chat else b"0"
            self.seen.setdefault(int(name), time.perf_counter())
            self.answered()
            return MESSAGE % (len(self.seen) + 1, name)
        return ME if method == b"/getme" else b'{"ok":true,"result":true}'

    def batch(self, body: bytes) -> bytes:
        offset = OFFSET.search(body)
        while offset and self.updates and self.updates[0][0] < int(offset[1]):
            self.updates.popleft()
        return b'{"ok":true,"result":[' + b",".join(update for _, update in list(self.updates)[:100]) + b"]}"


class Api(asyncio.Protocol):
    """Serves accounts by the token in the path."""

    def __init__(self, accounts: dict[bytes, Account]) -> None:
        self._accounts = accounts
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            length = LENGTH.search(head)
            stop = end + 4 + (int(length[1]) if length else 0)
            if b"chunked" in head.lower():
                last = self._buffer.find(b"0\r\n\r\n", end + 4)
                if last < 0:
                    return
                stop = last + 5
            if len(self._buffer) < stop:
                return
            body, self._buffer = self._buffer[end + 4 : stop], self._buffer[stop:]
            token, _, method = head.split(b" ", 2)[1][4:].partition(b"/")
            self._answer(self._accounts[token], b"/" + method.lower(), body)

    def _answer(self, account: Account, method: bytes, body: bytes) -> None:
        if method != b"/getupdates":
            return self._write(account.reply(method, body))
        found = account.batch(body)
        if account.updates or b'timeout":0' in body:
            return self._write(found)
        account.waiting = lambda: self._wake(account, body)

    def _wake(self, account: Account, body: bytes) -> None:
        account.waiting = None
        self._write(account.batch(body))

    def _write(self, body: bytes) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        self._transport.write(head + body)  # type: ignore[attr-defined]


class Client(asyncio.Protocol):
    """One connection; post gives a future that ends with the answer."""

    def __init__(self) -> None:
        self._buffer = b""
        self._done: asyncio.Future[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def post(self, body: bytes) -> asyncio.Future[None]:
        if self._transport.is_closing():  # type: ignore[attr-defined]
            raise ConnectionError("the bot hung up while idle")
        self._done = asyncio.get_running_loop().create_future()
        self._transport.write(  # type: ignore[attr-defined]
            b"POST /hook HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
            b"X-Telegram-Bot-Api-Secret-Token: secret\r\nContent-Length: %d\r\n\r\n" % len(body) + body
        )
        return self._done

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        length = LENGTH.search(self._buffer[:end])
        if len(self._buffer) >= end + 4 + (int(length[1]) if length else 0) and self._done:
            assert self._buffer[9:12] == b"200", self._buffer
            self._buffer = b""
            self._done.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        if self._done and not self._done.done():
            self._done.set_exception(ConnectionError("the bot hung up"))
