"""The bot in Telegram, with what the coordinator and the steering group have there."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from bot import bootstrap, logs, stores
from bot.errors import KnowledgeError, UsageError
from bot.knowledge.hours import BERLIN
from bot.knowledge.model import Knowledge
from bot.reload import verdict
from bot.reload.watcher import Notice, Tell
from bot.service import Service
from bot.settings import Settings
from bot.statistics import archive

if TYPE_CHECKING:
    from bot.channels.telegram.app import Options
    from bot.channels.telegram.consent import Consent
    from bot.channels.telegram.figures import Figures
    from bot.statistics.report.briefing import Briefing

Run = Callable[[Service, "Options", asyncio.Event], Awaitable[None]]

BOTFATHER = """\
Es fehlt TELEGRAM_BOT_TOKEN. So bekommst du einen Token:
1. Öffne in Telegram den Chat mit @BotFather und schreibe /newbot.
2. Wähle einen Namen und einen Benutzernamen, der auf bot endet.
3. Setze den Token: export TELEGRAM_BOT_TOKEN=… und starte wegweiser telegram noch einmal."""


def telegram(settings: Settings, given: argparse.Namespace) -> int:
    """The Telegram bot, by polling or webhook."""
    if not settings.token:
        raise UsageError(BOTFATHER)
    from bot.channels.telegram import app  # a terminal chat needs neither Telegram nor a web server

    logs.set_up(settings.log_level)
    options = app.Options(
        settings.token, settings.api_base, settings.webhook_url, settings.webhook_secret,
        settings.http_host, settings.http_port,
    )  # fmt: skip
    if given.set_webhook:
        bootstrap.run_loop(app.set_webhook(options))
        print("Der Webhook ist gesetzt.")
        return 0
    bootstrap.run_loop(_telegram(settings, options, app.run))
    return 0


async def _telegram(settings: Settings, options: Options, run: Run) -> None:
    meters = options.meters
    async with bootstrap.living(
        settings, _telling(settings, options), {"telegram": lambda: meters.telegram}, meters.all
    ) as alive:
        figures, consent = _figures(settings, alive.service), _consent(settings)
        await run(alive.service, replace(options, routes=alive.routes, figures=figures, consent=consent), alive.stop)


def _consent(settings: Settings) -> Consent:
    """The coordinator's chat may allow what `wegweiser confirm` allows."""
    from bot.channels.telegram.consent import Consent

    def give(mark: str) -> str:
        try:
            return verdict.confirm(settings.cache, mark)
        except KnowledgeError as error:
            return str(error)

    return Consent(settings.coordinator_chat, give)


def _figures(settings: Settings, service: Service) -> Figures:
    """/statistik for the chats of the steering group."""
    from bot.channels.telegram.figures import Figures

    def newest() -> Awaitable[Briefing]:
        known = service.engine.knowledge if service.engine else Knowledge()
        return archive.briefing(lambda: stores.open_store(settings), known, bootstrap.now().astimezone(BERLIN).date())

    return Figures(settings.statistics_chats, newest)


def _telling(settings: Settings, options: Options) -> Tell:
    """Messages go to the coordinator's chat, when there is one."""
    from bot.channels.telegram.notice import notify

    async def tell(notice: Notice) -> bool:
        chat = settings.coordinator_chat
        return not chat or await notify(options, chat, notice.text, notice.allows)

    return tell
