"""Asks every address in the knowledge base whether it is still there: politely, and never guessing when offline."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

import aiohttp

from bot.knowledge.model import Entry

AT_ONCE = 16  # hosts
PAUSE = 1.0  # seconds between two questions to one host
SECONDS = 20.0  # for one answer
GONE = frozenset({404, 410})
NO_HEAD = frozenset({400, 403, 404, 405, 410, 429, 500, 501, 503})  # some servers answer GET only
AGENT = "Wegweiser-Linkprüfung"

Progress = Callable[[int, int], None]


class State(StrEnum):
    """Gone is sure; unsure needs a person's look: the server is slow, hidden or refuses programs."""

    FINE = "fine"
    GONE = "gone"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Link:
    """An address, the entries that name it, and what its server said: an HTTP status, 0 without an answer."""

    url: str
    entries: tuple[str, ...]
    status: int = 0

    @property
    def state(self) -> State:
        if self.status in GONE:
            return State.GONE
        return State.FINE if 200 <= self.status < 400 else State.UNSURE


def links(entries: Iterable[Entry]) -> list[Link]:
    """The addresses of pages and sources, each once."""
    named: dict[str, list[str]] = defaultdict(list)
    for entry in entries:
        for url in dict.fromkeys(filter(None, (entry.url, *entry.sources))):
            named[url].append(entry.id)
    return [Link(url, tuple(ids)) for url, ids in sorted(named.items())]


def offline(asked: Sequence[Link]) -> bool:
    """Whether no server at all has answered: then nothing is known about any address."""
    return bool(asked) and not any(link.status for link in asked)


async def ask(found: Sequence[Link], progress: Progress, pause: float = PAUSE) -> list[Link]:
    """The same links with the status of their servers, in the same order."""
    hosts: dict[str, list[Link]] = defaultdict(list)
    for link in found:
        hosts[urlsplit(link.url).netloc].append(link)
    done: dict[str, int] = {}
    room = asyncio.Semaphore(AT_ONCE)
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, headers={"User-Agent": AGENT}) as session:

        async def one_host(queue: list[Link]) -> None:
            async with room:
                for at, link in enumerate(queue):
                    if at:
                        await asyncio.sleep(pause)
                    done[link.url] = await _status(session, link.url)
                    progress(len(done), len(found))

        await asyncio.gather(*map(one_host, hosts.values()))
    return [Link(link.url, link.entries, done[link.url]) for link in found]


async def _status(session: aiohttp.ClientSession, url: str) -> int:
    """HEAD first, because it costs a server least."""
    try:
        async with session.head(url, allow_redirects=True) as answer:
            if answer.status not in NO_HEAD:
                return answer.status
        async with session.get(url, allow_redirects=True) as answer:
            return answer.status
    except (aiohttp.ClientError, TimeoutError, ValueError, OSError):
        return 0
