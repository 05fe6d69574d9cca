"""Updates a second, processor time and delay of our bot beside others: one run, interleaved, each on the same core."""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson

from bot import edition
from bot.dialogue.engine import Engine
from bot.settings import ROOT
from tests.benchmarks.core import tokens
from tests.benchmarks.wire import Account, Api, Client
from tests.contract.running import free_port, listening

ROUNDS, UPDATES, CONNECTIONS = 3, 1000, 16
PACE, PACED = 100, 300  # updates a second, and how many
SENTENCES = ("hallo", "kita", "unterhalt", "wohnung", "hilfe im haushalt")
OURS = (sys.executable, "-m", "bot", "telegram")
RIVALS = Path(__file__).with_name("rivals.py")
KINDS = ("tap", "message")


@dataclass
class Bot:
    """A process under test; port is 0 for one that polls."""

    name: str
    command: tuple[str, ...]
    port: int
    token: str
    account: Account = field(default_factory=Account)
    process: subprocess.Popen[bytes] | None = None
    clients: list[Client] = field(default_factory=list)
    rates: dict[str, list[float]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    costs: dict[str, list[float]] = field(default_factory=lambda: {kind: [] for kind in KINDS})
    delays: list[float] = field(default_factory=list)

    def start(self, base: str, data: Path) -> None:
        hook = {"WEGWEISER_WEBHOOK_URL": f"http://127.0.0.1:{self.port}/hook", "WEGWEISER_WEBHOOK_SECRET": "secret"}
        environment = os.environ | {
            "TELEGRAM_BOT_TOKEN": self.token, "TELEGRAM_API_BASE": base, "WEGWEISER_ENCODER": "off",
            "WEGWEISER_DATA_DIR": str(data), "WEGWEISER_HTTP_PORT": str(self.port), **(hook if self.port else {}),
        }  # fmt: skip
        rival = () if self.command == OURS else (self.token, base, str(self.port))
        command = ("taskset", "-c", "0", *self.command, *rival)
        self.process = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.DEVNULL)

    def seconds(self) -> float:
        """Processor time so far."""
        assert self.process is not None
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Load:
    """Makes updates of chats that never wrote before, so that no limit of one chat is met."""

    def __init__(self, engine: Engine) -> None:
        self._tokens = tokens(engine)
        self._numbers = count(1)

    def take(self, kind: str, size: int) -> list[tuple[int, int, bytes]]:
        """Update number, chat and body."""
        return [(number, 10_000_000 + number, self._body(kind, number)) for number in self._next(size)]

    def _next(self, size: int) -> Iterator[int]:
        return (next(self._numbers) for _ in range(size))

    def _body(self, kind: str, number: int) -> bytes:
        chat = 10_000_000 + number
        person = {"id": chat, "is_bot": False, "first_name": "Anna", "language_code": "de"}
        shown = {"message_id": number, "date": 1_700_000_000, "chat": {"id": chat, "type": "private"}}
        if kind == "message":
            text = SENTENCES[number % len(SENTENCES)]
            return orjson.dumps({"update_id": number, "message": {**shown, "from": person, "text": text}})
        token = self._tokens[number % len(self._tokens)]
        bot = {"id": 1, "is_bot": True, "first_name": "B"}
        query = {"id": str(number), "from": person, "message": {**shown, "from": bot, "text": "x"}, "data": token,
                 "chat_instance": "1"}  # fmt: skip
        return orjson.dumps({"update_id": number, "callback_query": query})


async def full_speed(bot: Bot, updates: list[tuple[int, int, bytes]], kind: str) -> None:
    """As fast as it answers; the time until each chat has seen its answer."""
    done = asyncio.Event()
    bot.account.seen.clear()
    bot.account.answered = lambda: done.set() if len(bot.account.seen) >= len(updates) else None
    before, began = bot.seconds(), time.perf_counter()
    if bot.port:
        queue = iter(updates)
        await asyncio.gather(*(_drain(client, queue) for client in bot.clients))
    else:
        for number, _, body in updates:
            bot.account.push(number, body)
    await asyncio.wait_for(done.wait(), 120)
    bot.rates[kind].append(len(updates) / (time.perf_counter() - began))
    bot.costs[kind].append((bot.seconds() - before) / len(updates) * 1e6)


async def _drain(client: Client, updates: Iterator[tuple[int, int, bytes]]) -> None:
    for _, _, body in updates:
        await client.post(body)


async def paced(bot: Bot, updates: list[tuple[int, int, bytes]]) -> None:
    """One update every hundredth of a second; milliseconds until its answer is seen."""
    bot.account.seen.clear()
    sent: dict[int, float] = {}
    free: asyncio.Queue[Client] = asyncio.Queue()
    for client in bot.clients:
        free.put_nowait(client)
    waiting = []
    began = time.perf_counter()
    for at, (number, chat, body) in enumerate(updates):
        await asyncio.sleep(max(0.0, began + at / PACE - time.perf_counter()))
        sent[chat] = time.perf_counter()
        if not bot.port:
            bot.account.push(number, body)
        else:
            client = await free.get()
            waiting.append(asyncio.ensure_future(_give_back(client, client.post(body), free)))
    await asyncio.gather(*waiting)
    while len(bot.account.seen) < len(sent):  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    bot.delays += [(bot.account.seen[chat] - at) * 1000 for chat, at in sent.items()]


async def _give_back(client: Client, done: asyncio.Future[None], free: asyncio.Queue[Client]) -> None:
    await done
    free.put_nowait(client)


async def measure(bots: list[Bot], load: Load, data: Path) -> None:
    loop = asyncio.get_running_loop()
    accounts = {bot.token.encode(): bot.account for bot in bots}
    server = await loop.create_server(lambda: Api(accounts), "127.0.0.1", 0)
    base = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    for bot in bots:
        bot.start(base, data / bot.name)
    for bot in bots:
        if bot.port:
            await listening(bot.port)
            made = [await loop.create_connection(Client, "127.0.0.1", bot.port) for _ in range(CONNECTIONS)]
            bot.clients = [client for _, client in made]
        await full_speed(bot, load.take("tap", 200), "tap")
        bot.rates["tap"].clear()
        bot.costs["tap"].clear()
    for _ in range(ROUNDS):
        for kind in KINDS:
            for bot in bots:
                await full_speed(bot, load.take(kind, UPDATES), kind)
    for bot in bots:
        await paced(bot, load.take("tap", PACED))
    server.close()


def show(bots: list[Bot]) -> None:
    """Medians of the rounds; ratios to aiogram and to the floor."""
    rate = {bot.name: {kind: statistics.median(bot.rates[kind]) for kind in KINDS} for bot in bots}
    print(f"{'':14}{'kind':9}{'updates/s':>10}{'x ptb':>8}{'x aiogram':>11}{'x floor':>9}{'µs CPU':>9}")
    for kind in KINDS:
        for bot in bots:
            mine = rate[bot.name][kind]
            ratios = [mine / rate[other][kind] if other in rate else 0.0 for other in ("ptb", "aiogram", "floor")]
            cost = statistics.median(bot.costs[kind])
            print(f"{bot.name:14}{kind:9}{mine:10.0f}{ratios[0]:8.2f}{ratios[1]:11.2f}{ratios[2]:9.2f}{cost:9.0f}")
    print(f"\nmilliseconds until an answer is seen, {PACE} taps a second")
    for bot in bots:
        cuts = statistics.quantiles(bot.delays, n=100)
        print(f"{bot.name:14}p50 {cuts[49]:8.2f}   p99 {cuts[98]:8.2f}")


def main() -> None:
    """The Python that has the rivals is given as an argument; without one only the floor is measured beside ours."""
    os.sched_setaffinity(0, {1})
    other = sys.argv[1] if len(sys.argv) > 1 else ""
    bots = [
        Bot("webhook", OURS, free_port(), "1:webhook"),
        Bot("polling", OURS, 0, "1:polling"),
        Bot("floor", (sys.executable, "-P", str(RIVALS), "floor"), free_port(), "1:floor"),
    ]
    bots += [
        Bot(name, (other, "-P", str(RIVALS), name), free_port(), f"1:{name}") for name in ("aiogram", "ptb") if other
    ]
    with TemporaryDirectory() as folder:
        data = Path(folder)
        for name in ("webhook", "polling"):
            shipped = edition.load(ROOT / "knowledge", data / name / "cache", None)
        try:
            asyncio.run(measure(bots, Load(Engine(shipped.knowledge, shipped.matcher)), data))
        finally:
            for bot in bots:
                if bot.process:
                    bot.process.kill()
                    bot.process.wait()
    show(bots)


if __name__ == "__main__":
    main()
