"""Counts and publications in SQLite: no time, no row number, no order of events, nothing left of what was deleted."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

import aiosqlite

from bot.statistics.periods import Period
from bot.statistics.ports import AlreadySealed
from bot.statistics.sealing import Exact, Figure, Level, Publication
from bot.statistics.tally import Count, Table

FILE = "statistics.sqlite"
SAMPLE_FILE = "sample.sqlite"
SAMPLE_MARK = 0x53414D50  # "SAMP" in the header of the database, so that a copy stays marked
BUSY_SECONDS = 5.0

MIGRATIONS = (
    """
    CREATE TABLE counts (
        tally TEXT NOT NULL, period TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL, number INTEGER NOT NULL,
        PRIMARY KEY (tally, period, first, second)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE publications (
        period TEXT NOT NULL PRIMARY KEY, level TEXT NOT NULL, sealed_on TEXT NOT NULL, covers TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE figures (
        period TEXT NOT NULL, tally TEXT NOT NULL, first TEXT NOT NULL, second TEXT NOT NULL, number INTEGER NOT NULL,
        PRIMARY KEY (period, tally, first, second)
    ) STRICT, WITHOUT ROWID;
    """,
)

_PRAGMAS = (
    "PRAGMA journal_mode = DELETE",  # a write-ahead log would keep the order of events
    "PRAGMA synchronous = EXTRA",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
)


class SqliteStore:
    """One connection, one writer."""

    def __init__(self, connection: aiosqlite.Connection, *, sample: bool) -> None:
        self._connection = connection
        self._turn = asyncio.Lock()
        self.sample = sample

    @classmethod
    async def open(cls, folder: Path, name: str = FILE) -> SqliteStore:
        """Opens or makes the database in the folder. Raises OSError."""
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        try:
            connection = await aiosqlite.connect(folder / name, timeout=BUSY_SECONDS, isolation_level=None)
        except aiosqlite.Error as error:
            raise OSError(type(error).__name__) from None
        try:
            for pragma in _PRAGMAS:
                await connection.execute(pragma)
            await _migrate(connection)
            if name == SAMPLE_FILE:
                await connection.execute(f"PRAGMA application_id = {SAMPLE_MARK}")
            sample = await _pragma(connection, "application_id") == SAMPLE_MARK
        except aiosqlite.Error as error:
            await connection.close()
            raise OSError(type(error).__name__) from None
        return cls(connection, sample=sample)

    async def add(self, counts: Sequence[Count]) -> None:
        rows = [(count.table, count.period, *count.key) for count in sorted(counts)]
        async with self._writing() as connection:
            await connection.executemany(
                "INSERT INTO counts (tally, period, first, second, number) VALUES (?, ?, ?, ?, 1) "
                "ON CONFLICT DO UPDATE SET number = number + 1",
                rows,
            )

    async def buckets(self) -> set[str]:
        return {row[0] for row in await self._rows("SELECT DISTINCT period FROM counts")}

    async def publications(self) -> dict[Period, Publication]:
        async with self._writing():  # both tables of one moment
            rows = await self._rows("SELECT period, tally, first, second, number FROM figures ORDER BY 1, 2, 3, 4")
            heads = await self._rows("SELECT period, level, sealed_on, covers FROM publications ORDER BY period")
        figures = {
            name: tuple(Figure(*row[1:]) for row in group)
            for name, group in itertools.groupby(rows, lambda row: row[0])
        }
        return {
            Period(name): Publication(
                Period(name), Level(level), date.fromisoformat(on), tuple(map(Period, covers.split())),
                figures.get(name, ()),
            )
            for name, level, on, covers in heads
        }  # fmt: skip

    async def seal(self, period: Period, buckets: Sequence[str], publish: Callable[[Exact], Publication]) -> None:
        async with self._writing() as connection:
            if await self._rows("SELECT 1 FROM publications WHERE period = ?", period.name):
                raise AlreadySealed(period.name)
            made = publish(await self._exact(buckets))
            head = (period.name, made.level, made.sealed_on.isoformat(), " ".join(at.name for at in made.covers))
            await connection.execute("INSERT INTO publications VALUES (?, ?, ?, ?)", head)
            await connection.executemany(
                "INSERT INTO figures VALUES (?, ?, ?, ?, ?)",
                [(period.name, item.table, item.first, item.second, item.number) for item in made.figures],
            )
            spent = [(bucket, table) for bucket in buckets for table in made.spent]
            await connection.executemany("DELETE FROM counts WHERE period = ? AND tally = ?", spent)

    async def drop(self, bucket: str, tables: Iterable[Table]) -> None:
        async with self._writing() as connection:
            await connection.executemany(
                "DELETE FROM counts WHERE period = ? AND tally = ?", [(bucket, table) for table in tables]
            )

    async def expire(self, period: Period) -> None:
        async with self._writing() as connection:
            await connection.execute("DELETE FROM figures WHERE period = ?", (period.name,))
            await connection.execute("DELETE FROM publications WHERE period = ?", (period.name,))

    async def vacuum(self) -> None:
        async with self._turn:
            try:
                await self._connection.execute("VACUUM")
            except aiosqlite.Error as error:
                raise OSError(type(error).__name__) from None

    async def close(self) -> None:
        await self._connection.close()

    async def _exact(self, buckets: Sequence[str]) -> dict[tuple[str, str, str], int]:
        exact: dict[tuple[str, str, str], int] = {}
        for bucket in buckets:
            sql = "SELECT tally, first, second, number FROM counts WHERE period = ?"
            for table, first, second, number in await self._rows(sql, bucket):
                exact[table, first, second] = exact.get((table, first, second), 0) + number
        return exact

    async def _rows(self, sql: str, *values: str) -> list[aiosqlite.Row]:
        try:
            return list(await self._connection.execute_fetchall(sql, values))
        except aiosqlite.Error as error:
            raise OSError(type(error).__name__) from None

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[aiosqlite.Connection]:
        """A transaction: whole when the block ends well, else nothing. Raises OSError."""
        async with self._turn:
            try:
                await self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                await self._connection.commit()
            except aiosqlite.Error as error:
                raise OSError(type(error).__name__) from None
            finally:
                if self._connection.in_transaction:
                    await self._connection.rollback()


async def _pragma(connection: aiosqlite.Connection, name: str) -> int:
    async with connection.execute(f"PRAGMA {name}") as cursor:
        row = await cursor.fetchone()
    return int(row[0]) if row else 0


async def _migrate(connection: aiosqlite.Connection) -> None:
    """Applies what is missing, in one transaction; the number applied is kept in user_version."""
    if await _pragma(connection, "user_version") >= len(MIGRATIONS):
        return
    await connection.execute("BEGIN IMMEDIATE")
    done = await _pragma(connection, "user_version")  # another replica may have been faster
    for statement in MIGRATIONS[done:]:
        await connection.execute(statement)
    await connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    await connection.commit()
