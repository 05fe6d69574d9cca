"""One contract over every database of counts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import date
from pathlib import Path

import asyncpg
import pytest

from bot.statistics.periods import Period
from bot.statistics.ports import AlreadySealed, SealStore
from bot.statistics.postgres import PostgresStore
from bot.statistics.sealing import Exact, Figure, Level, Publication
from bot.statistics.store import SqliteStore
from bot.statistics.tally import Count, Table
from tests.contract import postgres

OCTOBER = Period("2026-10")
WEEK, LATER = "2026-W41", "2026-W42"
KITA = Count(Table.NEED, WEEK, ("kita", "found"))
HORT = Count(Table.NEED, LATER, ("hort", "not_found"))
REGION = Count(Table.REGION, WEEK, ("betreuung", "nord"))
Opens = Callable[[], Awaitable[SealStore]]


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if postgres.binaries() is None:
        pytest.skip(postgres.MISSING)
    with postgres.server(tmp_path_factory.mktemp("postgres")) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgres"])
async def opens(request: pytest.FixtureRequest, tmp_path: Path) -> Opens:
    """Opens an empty database; again, the same."""
    if request.param == "sqlite":
        return lambda: SqliteStore.open(tmp_path)
    url: str = request.getfixturevalue("address")
    connection = await asyncpg.connect(url)
    await connection.execute("DROP TABLE IF EXISTS counts, figures, publications, migrations")
    await connection.close()
    return lambda: PostgresStore.open(url)


@pytest.fixture
async def store(opens: Opens) -> AsyncIterator[SealStore]:
    opened = await opens()
    yield opened
    await opened.close()


def publishing(seen: list[Exact]) -> Callable[[Exact], Publication]:
    """Publishes one fixed figure and remembers the exact counts it was given."""

    def publish(exact: Exact) -> Publication:
        seen.append(dict(exact))
        figures = (Figure(Table.NEED, "kita", "found", 10),)
        return Publication(OCTOBER, Level.TABLES, date(2026, 11, 9), (OCTOBER,), figures)

    return publish


async def exact(store: SealStore, *buckets: str) -> Exact:
    """What is counted in some buckets, seen by sealing without publishing."""
    seen: list[Exact] = []

    def look(found: Exact) -> Publication:
        seen.append(dict(found))
        raise LookupError

    with pytest.raises(LookupError):
        await store.seal(OCTOBER, buckets, look)
    return seen[0]


async def test_counts_add_up(store: SealStore) -> None:
    await store.add((KITA, KITA, REGION))
    await store.add((KITA, HORT))
    assert await exact(store, WEEK) == {("need", "kita", "found"): 3, ("region", "betreuung", "nord"): 1}
    assert await store.buckets() == {WEEK, LATER}


async def test_counts_of_several_buckets_are_one_sum(store: SealStore) -> None:
    await store.add((KITA, Count(Table.NEED, LATER, KITA.key)))
    assert await exact(store, WEEK, LATER) == {("need", "kita", "found"): 2}


async def test_counts_stay_when_the_database_is_opened_again(opens: Opens) -> None:
    for _ in range(2):
        store = await opens()
        await store.add((KITA,))
        await store.close()
    store = await opens()
    assert await exact(store, WEEK) == {("need", "kita", "found"): 2}
    await store.close()


async def test_many_replicas_lose_no_count(opens: Opens) -> None:
    stores = await asyncio.gather(*(opens() for _ in range(4)))
    await asyncio.gather(*(store.add((HORT, KITA, REGION)) for store in stores for _ in range(10)))
    assert (await exact(stores[0], WEEK))["need", "kita", "found"] == 40
    await asyncio.gather(*(store.close() for store in stores))


async def test_a_seal_keeps_what_is_published_and_deletes_what_it_spent(store: SealStore) -> None:
    await store.add((KITA, REGION, HORT))
    await store.seal(OCTOBER, (WEEK,), publishing([]))
    published = (await store.publications())[OCTOBER]
    assert published.figures == (Figure(Table.NEED, "kita", "found", 10),)
    assert (published.level, published.sealed_on, published.covers) == (Level.TABLES, date(2026, 11, 9), (OCTOBER,))
    await store.expire(OCTOBER)
    assert await exact(store, WEEK, LATER) == {("need", "hort", "not_found"): 1}


async def test_a_period_is_sealed_once_whoever_tries(opens: Opens) -> None:
    stores = await asyncio.gather(*(opens() for _ in range(3)))
    seen: list[Exact] = []
    tries = [store.seal(OCTOBER, (WEEK,), publishing(seen)) for store in stores]
    results = await asyncio.gather(*tries, return_exceptions=True)
    assert [type(result) for result in results if result] == [AlreadySealed] * 2
    assert len(seen) == 1
    await asyncio.gather(*(store.close() for store in stores))


async def test_a_failing_publication_changes_nothing(store: SealStore) -> None:
    await store.add((KITA,))
    assert await exact(store, WEEK) == {("need", "kita", "found"): 1}
    assert await store.publications() == {}
    assert await store.buckets() == {WEEK}


async def test_dropped_counts_are_gone(store: SealStore) -> None:
    await store.add((KITA, REGION))
    await store.drop(WEEK, (Table.NEED,))
    await store.vacuum()
    assert await exact(store, WEEK) == {("region", "betreuung", "nord"): 1}


async def test_a_database_out_of_reach_is_an_oserror(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"^[A-Za-z]+$"):
        await PostgresStore.open(f"postgresql://tester:secret@/postgres?host={tmp_path}")


async def test_a_connection_the_server_has_ended_is_replaced(address: str) -> None:
    store = await PostgresStore.open(address)
    other = await asyncpg.connect(address)
    await other.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    await other.close()
    async with asyncio.timeout(10):
        while True:
            try:
                await store.add((KITA,))
                break
            except OSError:
                await asyncio.sleep(0.02)
    await store.close()
