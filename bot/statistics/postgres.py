"""Counts and publications in PostgreSQL, for replicas on several machines that count together.

PostgreSQL keeps the order of changes in its write-ahead log and in the row headers until vacuum has rewritten them. So
the log must not be archived; deploy/BACKUP.md says so to those who run it.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import date

import asyncpg

from bot.statistics.periods import Period
from bot.statistics.ports import AlreadySealed
from bot.statistics.sealing import Exact, Figure, Level, Publication
from bot.statistics.tally import Count, Table

TIMEOUT = 5.0  # seconds for a connection and for each statement
MIGRATING = 0x5765_6777  # the lock that lets one replica at a time prepare the tables
FAULTS = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)

MIGRATIONS = (
    """
    CREATE TABLE counts (
        tally text, period text, first text, second text, number bigint NOT NULL,
        PRIMARY KEY (tally, period, first, second)
    );
    CREATE TABLE publications (
        period text PRIMARY KEY, level text NOT NULL, sealed_on date NOT NULL, covers text NOT NULL
    );
    CREATE TABLE figures (
        period text, tally text, first text, second text, number bigint NOT NULL,
        PRIMARY KEY (period, tally, first, second)
    );
    """,
)


class PostgresStore:
    """A small pool, so that a connection the server has closed is replaced."""

    sample = False

    def __init__(self, pool: asyncpg.Pool[asyncpg.Record]) -> None:
        self._pool = pool

    @classmethod
    async def open(cls, url: str) -> PostgresStore:
        """Connects and makes the tables. Raises OSError."""
        with _faults():
            pool = await asyncpg.create_pool(url, min_size=1, max_size=2, timeout=TIMEOUT, command_timeout=TIMEOUT)
            store = cls(pool)
            try:
                await store._migrate()
            except BaseException:
                pool.terminate()
                raise
        return store

    async def add(self, counts: Sequence[Count]) -> None:
        rows = [(count.table, count.period, *count.key) for count in sorted(counts)]  # one order: no deadlocks
        async with self._writing() as connection:
            await connection.executemany(
                "INSERT INTO counts (tally, period, first, second, number) VALUES ($1, $2, $3, $4, 1) "
                "ON CONFLICT (tally, period, first, second) DO UPDATE SET number = counts.number + 1",
                rows,
            )

    async def buckets(self) -> set[str]:
        async with self._writing() as connection:
            return {row[0] for row in await connection.fetch("SELECT DISTINCT period FROM counts")}

    async def publications(self) -> dict[Period, Publication]:
        async with self._writing("repeatable_read") as connection:  # both tables of one moment
            rows = await connection.fetch(
                'SELECT period, tally, first, second, number FROM figures ORDER BY period COLLATE "C", '
                'tally COLLATE "C", first COLLATE "C", second COLLATE "C"'
            )
            heads = await connection.fetch(
                'SELECT period, level, sealed_on, covers FROM publications ORDER BY period COLLATE "C"'
            )
        figures = {
            name: tuple(Figure(*tuple(row)[1:]) for row in group)
            for name, group in itertools.groupby(rows, lambda row: row[0])
        }
        return {Period(row[0]): _publication(row, figures.get(row[0], ())) for row in heads}

    async def seal(self, period: Period, buckets: Sequence[str], publish: Callable[[Exact], Publication]) -> None:
        async with self._writing() as connection:
            await connection.execute("LOCK TABLE publications, counts, figures IN EXCLUSIVE MODE")
            if await connection.fetchval("SELECT 1 FROM publications WHERE period = $1", period.name):
                raise AlreadySealed(period.name)
            made = publish(await _exact(connection, buckets))
            covers = " ".join(at.name for at in made.covers)
            head = (period.name, made.level, made.sealed_on, covers)
            await connection.execute("INSERT INTO publications VALUES ($1, $2, $3, $4)", *head)
            await connection.executemany(
                "INSERT INTO figures VALUES ($1, $2, $3, $4, $5)",
                [(period.name, item.table, item.first, item.second, item.number) for item in made.figures],
            )
            await connection.execute(
                "DELETE FROM counts WHERE period = ANY($1::text[]) AND tally = ANY($2::text[])",
                list(buckets),
                list(made.spent),
            )

    async def drop(self, bucket: str, tables: Iterable[Table]) -> None:
        async with self._writing() as connection:
            sql = "DELETE FROM counts WHERE period = $1 AND tally = ANY($2::text[])"
            await connection.execute(sql, bucket, list(tables))

    async def expire(self, period: Period) -> None:
        async with self._writing() as connection:
            await connection.execute("DELETE FROM figures WHERE period = $1", period.name)
            await connection.execute("DELETE FROM publications WHERE period = $1", period.name)

    async def vacuum(self) -> None:
        """Rewrites the tables, so that no row tells when it was changed."""
        with _faults():
            await self._pool.execute("VACUUM (FULL, FREEZE) counts, publications, figures", timeout=60)

    async def close(self) -> None:
        with _faults():
            await asyncio.wait_for(self._pool.close(), TIMEOUT)  # which terminates what does not answer

    async def _migrate(self) -> None:
        """Applies what is missing, in one transaction, one replica at a time."""
        async with self._writing() as connection:
            await connection.execute("SELECT pg_advisory_xact_lock($1)", MIGRATING)
            await connection.execute("CREATE TABLE IF NOT EXISTS migrations (number int PRIMARY KEY)")
            done = await connection.fetchval("SELECT count(*) FROM migrations")
            for number, statements in enumerate(MIGRATIONS[done:], done + 1):
                await connection.execute(statements)
                await connection.execute("INSERT INTO migrations VALUES ($1)", number)

    @asynccontextmanager
    async def _writing(self, isolation: str = "read_committed") -> AsyncIterator[asyncpg.pool.PoolConnectionProxy]:
        """A transaction: whole when the block ends well, else nothing. Raises OSError."""
        with _faults():
            async with self._pool.acquire(timeout=TIMEOUT) as connection, connection.transaction(isolation=isolation):
                yield connection


class _faults:  # noqa: N801
    """Turns every fault of the database into an OSError that quotes nothing."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None and issubclass(kind, FAULTS):
            raise OSError(kind.__name__) from None


async def _exact(
    connection: asyncpg.pool.PoolConnectionProxy, buckets: Sequence[str]
) -> dict[tuple[str, str, str], int]:
    rows = await connection.fetch(
        "SELECT tally, first, second, sum(number)::bigint FROM counts WHERE period = ANY($1::text[]) GROUP BY 1, 2, 3",
        list(buckets),
    )
    return {(tally, first, second): number for tally, first, second, number in rows}


def _publication(row: asyncpg.Record, figures: tuple[Figure, ...]) -> Publication:
    name, level, on, covers = row
    sealed_on: date = on
    return Publication(Period(name), Level(level), sealed_on, tuple(map(Period, covers.split())), figures)
