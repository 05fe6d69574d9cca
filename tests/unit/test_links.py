"""Every address is asked once; only a server that says so makes an address gone, and silence says nothing."""

from __future__ import annotations

import asyncio

import pytest
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from bot import links
from bot.channels.server import serving
from bot.links import Link, State
from tests.contract.running import free_port
from tests.unit.samples import entry


async def answer(request: Request) -> Response:
    """/404 answers 404; /get answers GET only; /away redirects."""
    name = request.path_params["name"]
    if name == "get":
        return Response(status_code=200 if request.method == "GET" else 405)
    return RedirectResponse("/200") if name == "away" else Response(status_code=int(name))


async def ask(*names: str) -> dict[str, Link]:
    async with serving([Route("/{name}", answer, methods=["GET", "HEAD"])], "127.0.0.1", 0) as port:
        found = [Link(f"http://127.0.0.1:{port}/{name}", ("a",)) for name in names]
        asked = await links.ask(found, lambda *_: None, pause=0)
    return {link.url.rpartition("/")[2]: link for link in asked}


@pytest.mark.parametrize(
    ("name", "state"),
    [("200", State.FINE), ("away", State.FINE), ("get", State.FINE), ("404", State.GONE), ("410", State.GONE),
     ("403", State.UNSURE), ("503", State.UNSURE)],
)  # fmt: skip
async def test_what_a_server_says_decides(name: str, state: State) -> None:
    assert (await ask(name))[name].state is state


async def test_progress_counts_every_address() -> None:
    seen: list[tuple[int, int]] = []
    async with serving([Route("/{name}", answer)], "127.0.0.1", 0) as port:
        found = [Link(f"http://127.0.0.1:{port}/{status}", ()) for status in (200, 404, 500)]
        await links.ask(found, lambda done, total: seen.append((done, total)), pause=0)
    assert seen == [(1, 3), (2, 3), (3, 3)]


async def test_no_answer_at_all_means_offline_and_nothing_is_gone() -> None:
    asked = await links.ask([Link(f"http://127.0.0.1:{free_port()}/", ("a",))], lambda *_: None)
    assert links.offline(asked)
    assert [link.state for link in asked] == [State.UNSURE]


async def test_one_answer_means_online() -> None:
    assert not links.offline(list((await ask("404")).values()))


def test_an_address_of_several_entries_is_asked_once() -> None:
    same = "https://www.example.org/"
    found = links.links([entry("a", "kita", url=same), entry("b", "kita")])
    assert found == [Link(same, ("a", "b"))]


async def test_one_host_is_asked_one_question_at_a_time() -> None:
    running, most = 0, 0

    async def slow(_: Request) -> Response:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.01)
        running -= 1
        return Response()

    async with serving([Route("/{name}", slow, methods=["GET", "HEAD"])], "127.0.0.1", 0) as port:
        await links.ask([Link(f"http://127.0.0.1:{port}/{at}", ()) for at in range(5)], lambda *_: None, pause=0)
    assert most == 1
