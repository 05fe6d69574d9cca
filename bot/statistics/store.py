"""Counters in SQLite: no time, no row number, no order of events, nothing left of what was deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import aiosqlite

from bot.statistics.tally import Count

FILE = "statistics.sqlite"
BUSY_SECONDS = 5.0

MIGRATIONS = (
    """
    CREATE TABLE counts (
        tally TEXT NOT NULL, period TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL, number INTEGER NOT NULL,
        PRIMARY KEY (tally, period, first, second)
    ) STRICT, WITHOUT ROWID;
    """,
)

_PRAGMAS = (
    "PRAGMA journal_mode = DELETE",  # a write-ahead log would keep the order of events
    "PRAGMA synchronous = EXTRA",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
)


class CountStore(Protocol):
    """Where counts are kept. add is one transaction: all or nothing. Any method may raise OSError."""

    async def add(self, counts: Sequence[Count]) -> None: ...

    async def close(self) -> None: ...


class SqliteStore:
    """One connection, one writer."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._turn = asyncio.Lock()

    @classmethod
    async def open(cls, folder: Path) -> SqliteStore:
        """Opens or makes the database in the folder. Raises OSError."""
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        try:
            connection = await aiosqlite.connect(folder / FILE, timeout=BUSY_SECONDS, isolation_level=None)
            for pragma in _PRAGMAS:
                await connection.execute(pragma)
            await _migrate(connection)
        except aiosqlite.Error as error:
            raise OSError(type(error).__name__) from None
        return cls(connection)

    async def add(self, counts: Sequence[Count]) -> None:
        rows = [(count.table, count.period, *count.key) for count in sorted(counts)]
        async with self._turn:
            try:
                await self._connection.execute("BEGIN IMMEDIATE")
                await self._connection.executemany(
                    "INSERT INTO counts (tally, period, first, second, number) VALUES (?, ?, ?, ?, 1) "
                    "ON CONFLICT DO UPDATE SET number = number + 1",
                    rows,
                )
                await self._connection.commit()
            except aiosqlite.Error as error:
                if self._connection.in_transaction:
                    await self._connection.rollback()
                raise OSError(type(error).__name__) from None

    async def vacuum(self) -> None:
        """Rewrites the file, so that it looks the same whatever order the counts came in."""
        async with self._turn:
            try:
                await self._connection.execute("VACUUM")
            except aiosqlite.Error as error:
                raise OSError(type(error).__name__) from None

    async def close(self) -> None:
        await self._connection.close()


async def _migrate(connection: aiosqlite.Connection) -> None:
    """Applies what is missing, in one transaction; the number applied is kept in user_version."""
    async with connection.execute("PRAGMA user_version") as cursor:
        row = await cursor.fetchone()
    done = int(row[0]) if row else 0
    if done >= len(MIGRATIONS):
        return
    await connection.execute("BEGIN IMMEDIATE")
    for statement in MIGRATIONS[done:]:
        await connection.execute(statement)
    await connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    await connection.commit()
