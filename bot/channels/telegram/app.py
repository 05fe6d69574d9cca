"""Runs the bot in Telegram, by polling or by webhook, until it is asked to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.routing import BaseRoute

from bot.channels.server import serving
from bot.channels.telegram import webhook
from bot.channels.telegram.api import WRONG_TOKEN, Api, Refused, Unavailable
from bot.channels.telegram.consent import Consent
from bot.channels.telegram.figures import Figures
from bot.channels.telegram.handler import Handler
from bot.channels.telegram.meters import Meters
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.setup import introduce
from bot.channels.telegram.updates import ALLOWED
from bot.errors import BotError, SettingsError
from bot.service import Service

log = logging.getLogger(__name__)

POLL_SECONDS = 30
MAX_CONNECTIONS = 100
WATCH_SECONDS = 5.0
TOKEN_SHAPE = "TELEGRAM_BOT_TOKEN hat nicht die Form 123456:ABC…. Kopiere ihn noch einmal von @BotFather."  # noqa: S105
WRONG_ADDRESS = "Telegram hat WEGWEISER_WEBHOOK_URL abgelehnt. Die Adresse muss mit https:// erreichbar sein."
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


@dataclass(frozen=True, slots=True)
class Options:
    """With an empty url the bot polls; routes are served beside the webhook, or alone."""

    token: str = field(repr=False)
    base: str
    url: str = ""
    secret: str = field(default="", repr=False)
    host: str = "127.0.0.1"
    port: int = 8080
    routes: tuple[BaseRoute, ...] = ()
    meters: Meters = field(default_factory=Meters)
    figures: Figures = field(default_factory=Figures)
    consent: Consent = field(default_factory=Consent)


async def run(service: Service, options: Options, stop: asyncio.Event) -> None:
    """Until stop is set. Raises BotError when the token is wrong or a setting does not fit."""
    check(options)
    async with connected(options) as api:
        tasks = [asyncio.create_task(_watch(api, options.meters))]
        if service.engine is not None:
            tasks.append(asyncio.create_task(introduce(api, service.engine.knowledge)))
        try:
            await (_webhook if options.url else _polling)(api, service, options, stop)
        finally:
            for task in tasks:
                task.cancel()


async def _watch(api: Api, meters: Meters) -> None:
    """Asks for a sign of life while there is none: a replica that gets no updates would never notice that it may."""
    while True:
        if meters.telegram != "ok":
            with contextlib.suppress(Refused, Unavailable):
                await api.call("getMe")
        await asyncio.sleep(WATCH_SECONDS)


async def set_webhook(options: Options) -> None:
    """Tells Telegram where to send updates: a step of the deployment, not of every replica."""
    check(options)
    if not options.url:
        raise SettingsError("Setze zuerst WEGWEISER_WEBHOOK_URL.")
    async with connected(options) as api:
        try:
            await api.call(
                "setWebhook", url=options.url, secret_token=options.secret, max_connections=MAX_CONNECTIONS,
                allowed_updates=ALLOWED, drop_pending_updates=False,
            )  # fmt: skip
        except Refused as error:
            raise BotError(WRONG_TOKEN if error.of_token else WRONG_ADDRESS) from None
        except Unavailable:
            raise BotError("Telegram ist gerade nicht erreichbar. Versuch es noch einmal.") from None


async def username(options: Options) -> str:
    """The bot's user name. Raises BotError."""
    check(options)
    async with connected(options) as api:
        try:
            return str((await api.call("getMe"))["username"])
        except Refused:
            raise BotError(WRONG_TOKEN) from None
        except Unavailable:
            raise BotError("Telegram ist gerade nicht erreichbar. Nenne den Bot mit --bot.") from None


def check(options: Options) -> None:
    """Raises SettingsError for settings that cannot work."""
    number, colon, rest = options.token.partition(":")
    if not number.isdigit() or not colon or not rest:
        raise SettingsError(TOKEN_SHAPE)
    if not options.url:
        return
    if not options.secret:
        raise SettingsError("Setze WEGWEISER_WEBHOOK_SECRET, sonst kann jeder dem Bot schreiben.")
    if not SECRET.fullmatch(options.secret):
        raise SettingsError(
            "WEGWEISER_WEBHOOK_SECRET darf nur A–Z, a–z, 0–9, _ und - enthalten, höchstens 256 Zeichen. "
            "Nimm die Ausgabe von: openssl rand -hex 32"
        )
    parts = urlsplit(options.url)
    if parts.scheme != "https" and not (_loopback(parts.hostname) and _loopback(urlsplit(options.base).hostname)):
        raise SettingsError("WEGWEISER_WEBHOOK_URL muss mit https:// beginnen.")


def _loopback(host: str | None) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False


@contextlib.asynccontextmanager
async def connected(options: Options) -> AsyncIterator[Api]:
    api = Api(options.token, options.base, POLL_SECONDS, options.meters)
    await api.open()
    try:
        yield api
    finally:
        await api.close_pools()


async def _polling(api: Api, service: Service, options: Options, stop: asyncio.Event) -> None:
    """Serves the routes too, where the port is free."""
    async with contextlib.AsyncExitStack() as stack:
        try:
            port = await stack.enter_async_context(serving(options.routes, options.host, options.port))
            log.info("health and metrics listen on port %d", port)
        except SettingsError:
            log.warning("port %d is taken: health and metrics are not shown, the bot runs", options.port)
        await _poll(api, service, options, stop)


async def _poll(api: Api, service: Service, options: Options, stop: asyncio.Event) -> None:
    """A webhook that is still set would keep all updates away."""
    with contextlib.suppress(Refused, Unavailable):
        await api.call("deleteWebhook", drop_pending_updates=False)
    handler = Handler(api, service, options.meters, options.figures, options.consent)
    polling = Polling(api, handler, POLL_SECONDS)
    running = asyncio.create_task(polling.run())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({running, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    polling.stop()
    await running


async def _webhook(api: Api, service: Service, options: Options, stop: asyncio.Event) -> None:
    handler = Handler(api, service, options.meters, options.figures, options.consent)
    path = urlsplit(options.url).path or "/"
    routes = [webhook.route(path, options.secret, handler.handle), *options.routes]
    async with serving(routes, options.host, options.port) as port:
        log.info("webhook listens on port %d", port)
        await stop.wait()
    handler.acknowledgements.end()
