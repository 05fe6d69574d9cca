"""Requests a second and p99 of a tap on the page, beside Starlette's empty page; weight and time of the first view."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from statistics import median
from urllib.request import urlopen

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from bot import edition
from bot.bootstrap import run_loop
from bot.channels.flood import Flood
from bot.channels.server import serving
from bot.channels.web import app
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Tap
from bot.service import NoRecorder, Service
from bot.settings import ROOT
from tests.benchmarks.core import NOW, tokens

EMPTY = "/empty"
REQUESTS, TOGETHER, ROUNDS = 4000, 8, 5
COLD_MINUTES = 10
WEIGHT_AIM, FLOOR_AIM, FIRST_AIM_SECONDS = 60_000, 0.5, 2.0
STATIC = ("chat.css", "chat.js", "htmx.min.js", "icon.svg")


def main() -> None:
    if sys.argv[1:]:
        run_loop(_serve(Path(sys.argv[1])))
        return
    with tempfile.TemporaryDirectory() as folder:
        known = edition.load(ROOT / "knowledge", Path(folder) / "cache", None)
        engine = Engine(known.knowledge, known.matcher)
        with _server([sys.executable, "-m", "tests.benchmarks.web", folder], folder) as address:
            port = int(address.rsplit(":", 1)[1].strip("/"))
            asked = [_post(f"lang=de&token={token}") for token in tokens(engine)]
            rounds = [
                (asyncio.run(_measure(port, [_get(EMPTY)])), asyncio.run(_measure(port, asked))) for _ in range(ROUNDS)
            ]
        _rows(rounds)
        _cold(engine)
        _weigh(Service(engine, NoRecorder(), lambda: NOW))
        for name, data in (("first start", Path(folder) / "new"), ("later start", Path(folder))):
            print(f"first view, {name:12} {_first_view(str(data)):6.2f} s   aim {FIRST_AIM_SECONDS} s")


def _rows(rounds: list[tuple[tuple[float, float], tuple[float, float]]]) -> None:
    """Medians: floor and taps take turns, because a busy machine changes its pace between two measurements."""
    for at, name in enumerate(("empty page", "a tap")):
        rate, p99 = (median(item[at][field] for item in rounds) for field in (0, 1))
        print(f"{name:12} {rate:7.0f} requests/s   p99 {p99:6.2f} ms")
    shares = sorted(taps[0] / floor[0] for floor, taps in rounds)
    print(f"a tap that somebody made in the same minute reaches {median(shares):.2f} of the floor's requests/s"
          f" ({shares[0]:.2f} to {shares[-1]:.2f}), aim {FLOOR_AIM}")  # fmt: skip


def _cold(engine: Engine) -> None:
    """The first tap of a minute on a screen: nothing of it has been kept, neither the step nor its drawing."""
    from bot.channels.web import page

    asked, times = tokens(engine), []
    for minute in range(COLD_MINUTES):
        service = Service(engine, NoRecorder(), lambda at=minute: NOW + timedelta(minutes=at))  # type: ignore[misc]
        words = service.words("de")
        assert words is not None
        for token in asked:
            began = time.perf_counter()
            reply = service.reply(app.Incoming(Tap(token), app.CHANNEL))[0]
            page.screen(reply, words, service.takeaways(reply.token), whole=False, answered=True)
            times.append((time.perf_counter() - began) * 1000)
    times.sort()
    print(
        f"the first tap of a minute on a screen: p50 {median(times):.2f} ms, p99 {times[int(len(times) * 0.99)]:.2f} ms"
    )


def _weigh(service: Service) -> None:
    from bot.channels.web import page

    words = service.words("de")
    assert words is not None
    first = service.reply(app.Incoming(Tap(""), app.CHANNEL))[0]
    bodies = [page.screen(first, words, (), whole=True, answered=False).encode()]
    bodies += [(page.HERE / "static" / name).read_bytes() for name in STATIC]
    plain, packed = sum(map(len, bodies)), sum(len(gzip.compress(body)) for body in bodies)
    print(f"first view   {plain} bytes, gzipped {packed}, {packed / WEIGHT_AIM:.2f} of the aim")


async def _serve(data: Path) -> None:
    """The chat without a limit of requests, and the empty page."""

    async def empty(_: Request) -> Response:
        return HTMLResponse("")

    known = edition.load(ROOT / "knowledge", data / "cache", None)
    service = Service(Engine(known.knowledge, known.matcher), NoRecorder(), lambda: NOW)
    routes = [Route(EMPTY, empty), *app.routes(service, Flood(clock=iter(range(0, 10**9, 60)).__next__))]
    async with serving(routes, "127.0.0.1", 0, app.middleware(())) as port:
        print(f"http://127.0.0.1:{port}/", flush=True)
        await asyncio.Event().wait()


@contextlib.contextmanager
def _server(command: list[str], data: str) -> Iterator[str]:
    """The address a process prints, on one core where that can be asked for."""
    environment = os.environ | {"WEGWEISER_DATA_DIR": data, "WEGWEISER_ENCODER": "off", "WEGWEISER_HTTP_PORT": "0"}
    pinned = ["taskset", "-c", "0", *command] if sys.platform == "linux" else command
    with subprocess.Popen(pinned, stdout=subprocess.PIPE, env=environment, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            yield next(word for word in process.stdout.readline().split() if word.startswith("http"))
        finally:
            process.terminate()


def _first_view(data: str) -> float:
    """Seconds from the start of `wegweiser demo` until its page has come."""
    began = time.perf_counter()
    with _server([sys.executable, "-m", "bot", "demo"], data) as address, urlopen(address) as page:
        page.read()
        return time.perf_counter() - began


def _get(path: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n".encode()


def _post(form: str) -> bytes:
    head = f"POST {app.CHAT} HTTP/1.1\r\nHost: x\r\nHX-Request: true\r\nContent-Length: {len(form)}\r\n\r\n"
    return (head + form).encode()


async def _measure(port: int, asked: list[bytes]) -> tuple[float, float]:
    """Requests a second and the 99th percentile in milliseconds, over a few connections."""
    times: list[float] = []
    await asyncio.gather(*(_client(port, asked, REQUESTS // 10, []) for _ in range(TOGETHER)))
    began = time.perf_counter()
    await asyncio.gather(*(_client(port, asked, REQUESTS // TOGETHER, times) for _ in range(TOGETHER)))
    seconds = time.perf_counter() - began
    times.sort()
    return len(times) / seconds, times[int(len(times) * 0.99)] * 1000


async def _client(port: int, asked: list[bytes], count: int, times: list[float]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for at in range(count):
        began = time.perf_counter()
        writer.write(asked[at % len(asked)])
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
        await reader.readexactly(length)
        times.append(time.perf_counter() - began)
        assert head.startswith(b"HTTP/1.1 200"), head
    writer.close()
    await writer.wait_closed()


if __name__ == "__main__":
    main()
