"""Which database the counts are in: a file beside the bot, or one that replicas share."""

from __future__ import annotations

from bot.errors import SettingsError
from bot.settings import Settings
from bot.statistics.ports import SealStore
from bot.statistics.store import SqliteStore


async def open_store(settings: Settings) -> SealStore:
    """Raises OSError, or SettingsError when the package for PostgreSQL is missing."""
    if not settings.database_url:
        return await SqliteStore.open(settings.data_dir)
    check(settings)
    from bot.statistics.postgres import PostgresStore

    return await PostgresStore.open(settings.database_url)


def check(settings: Settings) -> None:
    """Raises SettingsError when the database of the settings cannot be used by this installation."""
    if not settings.database_url:
        return
    try:
        import asyncpg  # noqa: F401
    except ImportError:
        raise SettingsError("Für WEGWEISER_DATABASE_URL fehlt ein Paket: pip install 'wegweiser[postgres]'") from None
