"""What a database of counts tells about the order of things, and what a crash does to it."""

import os
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from bot.settings import ROOT
from bot.statistics.periods import Period
from bot.statistics.store import FILE, SAMPLE_FILE, SqliteStore
from bot.statistics.tally import Count, Table
from tests.unit.statistics.town import counts, opened, sealer

OCTOBER = Period("2026-10")
COUNTERS = ((24, 28), (92, 96))  # how often the file was written


def events(number: int) -> list[list[Count]]:
    """The counts of so many answers, as the recorder hands them over."""
    return [counts(1, OCTOBER.start, OCTOBER.end, seed) for seed in range(number)]


async def image(folder: Path, order: list[list[Count]]) -> bytes:
    """The bytes of a database that took events in this order, one by one, but for its counters."""
    async with opened(folder) as store:
        for event in order:
            await store.add(event)
        await store.vacuum()
    return contents(folder)


def contents(folder: Path) -> bytes:
    assert [file.name for file in folder.iterdir()] == [FILE]
    found = bytearray((folder / FILE).read_bytes())
    for begin, end in COUNTERS:
        found[begin:end] = bytes(end - begin)
    return bytes(found)


async def test_counts_in_a_hundred_orders_give_the_same_file(tmp_path: Path) -> None:
    order = events(6)
    dice = random.Random(5)
    first = await image(tmp_path / "first", order)
    for at in range(100):
        dice.shuffle(order)
        assert await image(tmp_path / str(at), order) == first


async def test_other_counts_give_another_file(tmp_path: Path) -> None:
    order = events(6)
    assert await image(tmp_path / "a", order) != await image(tmp_path / "b", order[1:])


async def test_nothing_of_a_deleted_count_stays_in_the_file(tmp_path: Path) -> None:
    secret = Count(Table.NEED, "2026-W40", ("selten-gefragt", "found"))
    async with opened(tmp_path) as store:
        await store.add([secret, *counts(5, OCTOBER.start, OCTOBER.end)])
        assert b"selten-gefragt" in (tmp_path / FILE).read_bytes()
        await store.drop("2026-W40", [Table.NEED])
        assert b"selten-gefragt" not in (tmp_path / FILE).read_bytes()


async def test_a_sample_stays_marked_when_it_is_copied(tmp_path: Path) -> None:
    store = await SqliteStore.open(tmp_path, SAMPLE_FILE)
    await store.vacuum()
    await store.close()
    (tmp_path / SAMPLE_FILE).rename(tmp_path / FILE)
    async with opened(tmp_path) as copy:
        assert copy.sample


async def test_what_is_published_is_read_back(tmp_path: Path) -> None:
    made = sealer().month(OCTOBER, {("way", "tree", ""): 700}, date(2026, 11, 9))
    async with opened(tmp_path) as store:
        await store.seal(OCTOBER, OCTOBER.weeks, lambda _: made)
        assert await store.publications() == {OCTOBER: made}


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the experiment forks")
@pytest.mark.parametrize(("what", "kills"), [("counting", 200), ("sealing", 200)])
def test_a_kill_loses_nothing(tmp_path: Path, what: str, kills: int) -> None:
    command = [sys.executable, "-m", "tests.unit.statistics.crashing", what, str(tmp_path), str(kills)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=110)
    assert done.returncode == 0, done.stderr
    assert f"{kills} kills" in done.stdout
