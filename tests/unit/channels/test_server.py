"""The HTTP server takes a free port, and says plainly when it is taken."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import ClientSession
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from bot.channels.server import serving
from bot.errors import SettingsError
from tests.contract.running import free_port

HOST = "127.0.0.1"


async def test_a_taken_port_is_one_clear_line() -> None:
    async with serving([], HOST, 0) as port:
        with pytest.raises(SettingsError, match=f"{port} ist belegt"):
            async with serving([], HOST, port):
                pass


async def test_of_two_that_start_at_the_same_moment_one_gets_the_port() -> None:
    """Both may bind before either listens, so taking a port is done only when somebody listens."""
    port = free_port()

    async def start() -> str:
        try:
            async with serving([], HOST, port):
                await asyncio.sleep(0.2)
        except SettingsError:
            return "taken"
        return "served"

    assert sorted(await asyncio.gather(start(), start())) == ["served", "taken"]


async def asked_as(proxies: tuple[str, ...]) -> str:
    """Who asks, in the eyes of a server behind a proxy on this machine."""

    async def who(request: Request) -> PlainTextResponse:
        return PlainTextResponse(request.client.host if request.client else "")

    headers = {"X-Forwarded-For": "198.51.100.7"}
    async with (
        serving([Route("/", who)], HOST, 0, proxies=proxies) as port,
        ClientSession(headers=headers) as visitor,
        visitor.get(f"http://{HOST}:{port}/") as found,
    ):
        return await found.text()


async def test_only_a_trusted_proxy_says_who_asks() -> None:
    assert await asked_as(("127.0.0.0/8",)) == "198.51.100.7"
    assert await asked_as(("10.0.0.2",)) == HOST
