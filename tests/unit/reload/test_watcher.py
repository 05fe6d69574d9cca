"""A running bot follows good changes of the knowledge, stays on the last good one, and asks before it forgets much."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot import edition
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Command, Incoming
from bot.errors import KnowledgeError
from bot.reload import verdict, watcher
from bot.reload.watcher import Notice, Watcher, watching
from bot.service import NoRecorder, Service
from tests.unit.knowledge.folder import damage, write

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
KITA = "offers/kita-eins.yaml"


class Bot:
    """A service on a folder with its watcher; messages to the coordinator are kept."""

    def __init__(self, folder: Path, cache: Path) -> None:
        self.told: list[str] = []
        self.reachable = True
        current = edition.last_good(folder, cache, None) or edition.load(folder, cache, None)
        self.service = Service(Engine(current.knowledge, current.matcher), NoRecorder(), lambda: NOW)
        self.watcher = Watcher(folder, cache, self.service, None, self._tell)

    async def _tell(self, notice: Notice) -> bool:
        if self.reachable:
            self.told.append(notice.text)
        return self.reachable

    async def settle(self) -> None:
        """Two looks: a folder is judged once it has come to rest."""
        await self.watcher.look()
        await self.watcher.look()

    def name(self) -> str:
        assert self.service.engine
        return self.service.engine.knowledge.entry["kita-eins"].name


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "knowledge")


@pytest.fixture
def bot(folder: Path, tmp_path: Path) -> Bot:
    return Bot(folder, tmp_path / "data/cache")


async def test_a_good_change_is_in_force_after_two_looks(bot: Bot, folder: Path) -> None:
    await bot.settle()
    damage(folder, KITA, "name: Kita Eins", "name: Kita Neu")
    await bot.settle()
    assert bot.name() == "Kita Neu"
    assert bot.told == []


async def test_a_bad_change_is_told_with_its_place_and_leaves_the_last_good_one(bot: Bot, folder: Path) -> None:
    await bot.settle()
    damage(folder, KITA, "area: Malchow", "area: Malchov")
    await bot.settle()
    assert bot.name() == "Kita Eins"
    assert "offers/kita-eins.yaml:4:7: Fehler: Den Ortsteil „Malchov“ gibt es nicht." in bot.told[0]
    damage(folder, KITA, "area: Malchov", "area: Malchow")
    await bot.settle()
    assert "wieder in Ordnung" in bot.told[1]
    assert bot.name() == "Kita Eins"


async def test_a_judge_that_cannot_run_is_told_once_and_asked_again_in_ever_longer_pauses(
    bot: Bot, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    await bot.settle()
    with monkeypatch.context() as broken:
        broken.setattr("sys.executable", "/bin/false")
        damage(folder, KITA, "name: Kita Eins", "name: Kita Neu")
        async with watching(bot.watcher, every=0.01):
            await asyncio.sleep(1)
    assert bot.told == [watcher.STUCK]
    assert len(caplog.records) < 10
    await bot.settle()
    assert bot.name() == "Kita Neu"
    assert "wieder in Ordnung" in bot.told[1]


async def test_the_last_good_edition_survives_a_restart_over_a_bad_folder(
    bot: Bot, folder: Path, tmp_path: Path
) -> None:
    await bot.settle()
    damage(folder, KITA, "name: Kita Eins", "nahme: Kita Eins")
    again = Bot(folder, tmp_path / "data/cache")
    await again.settle()
    assert again.name() == "Kita Eins"
    assert len(again.told) == 1


async def test_losing_many_entries_waits_for_a_person(bot: Bot, folder: Path, tmp_path: Path) -> None:
    damage(folder, "offers/kita-drei.yaml", "", (folder / "offers/kita-zwei.yaml").read_text(encoding="utf-8"))
    damage(folder, "offers/kita-drei.yaml", "Kita Zwei", "Kita Drei")
    await bot.settle()
    (folder / "offers/kita-drei.yaml").unlink()
    await bot.settle()
    assert bot.service.engine
    assert len(bot.service.engine.knowledge.entries) == 4
    assert "fehlen 1 von 4 Einträgen" in bot.told[0]
    assert verdict.confirm(tmp_path / "data/cache").startswith("Bestätigt: 1 Einträge fallen weg.")
    await bot.watcher.look()
    assert len(bot.service.engine.knowledge.entries) == 3


def failing_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The next edition that is swapped in meets a full disk."""
    real = watcher.exchange

    async def exchange(*given: Any) -> bool:
        monkeypatch.setattr(watcher, "exchange", real)
        raise OSError("full")

    monkeypatch.setattr(watcher, "exchange", exchange)


async def test_a_swap_that_failed_is_tried_again(bot: Bot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await bot.settle()
    damage(folder, KITA, "name: Kita Eins", "name: Kita Neu")
    failing_once(monkeypatch)
    with pytest.raises(OSError, match="full"):
        await bot.settle()
    await bot.settle()
    assert bot.name() == "Kita Neu"


async def test_a_confirmed_swap_that_failed_holds_up_no_later_change(
    bot: Bot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(folder, "offers/kita-drei.yaml", "", (folder / "offers/kita-zwei.yaml").read_text(encoding="utf-8"))
    damage(folder, "offers/kita-drei.yaml", "Kita Zwei", "Kita Drei")
    await bot.settle()
    (folder / "offers/kita-drei.yaml").unlink()
    await bot.settle()
    verdict.confirm(tmp_path / "data/cache")
    failing_once(monkeypatch)
    with pytest.raises(OSError, match="full"):
        await bot.watcher.look()
    await bot.settle()
    assert bot.service.engine
    assert len(bot.service.engine.knowledge.entries) == 3


async def test_what_is_overtaken_can_no_longer_be_confirmed(bot: Bot, folder: Path, tmp_path: Path) -> None:
    third = (folder / "offers/kita-zwei.yaml").read_text(encoding="utf-8").replace("Kita Zwei", "Kita Drei")
    damage(folder, "offers/kita-drei.yaml", "", third)
    await bot.settle()
    (folder / "offers/kita-drei.yaml").unlink()
    await bot.settle()
    damage(folder, "offers/kita-drei.yaml", "", third)
    await bot.settle()
    with pytest.raises(KnowledgeError, match="Es wartet kein neuer Stand"):
        verdict.confirm(tmp_path / "data/cache")


def test_nothing_to_confirm_is_said(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="Es wartet kein neuer Stand"):
        verdict.confirm(tmp_path)


async def test_a_message_that_does_not_arrive_is_sent_at_the_next_look(bot: Bot, folder: Path) -> None:
    await bot.settle()
    bot.reachable = False
    damage(folder, KITA, "area: Malchow", "area: Malchov")
    await bot.settle()
    assert bot.told == []
    bot.reachable = True
    await bot.watcher.look()
    assert len(bot.told) == 1


@pytest.mark.timeout(180)  # for a machine that is busy with other tests; alone it takes some ten seconds
async def test_no_answer_fails_or_mixes_two_states_while_files_change(bot: Bot, folder: Path) -> None:
    """10,000 reads while 300 good and bad changes are written: each state gives two fields the same number."""
    file, reads, seen = folder / KITA, 0, set[str]()
    text = file.read_text(encoding="utf-8").replace("summary: Hier gibt es Plätze.", "summary: Kita Eins")

    async def read(times: int) -> None:
        nonlocal reads
        for _ in range(times):
            engine = bot.service.engine
            assert engine
            entry = engine.knowledge.entry["kita-eins"]
            assert entry.name == entry.summary or entry.name == "Kita Eins"
            seen.add(entry.name)
            [reply] = await bot.service.handle(Incoming(Command("start"), "test"))
            assert reply.rows
            assert "110" not in reply.paragraphs[0].text
            reads += 1
        await asyncio.sleep(0.001)

    async with watching(bot.watcher, every=0.01):
        for at in range(300):
            new = text.replace("Kita Eins", f"Kita {at}") if at % 3 else text.replace("name:", "nahme:")
            writing = asyncio.create_task(asyncio.to_thread(edition.publish, file, new.encode()))
            await read(34)
            await writing
            while at in (100, 200, 299) and bot.name() != f"Kita {at}":
                await read(1)
        await read(1)
    assert reads >= 10_000
    assert {"Kita Eins", "Kita 100", "Kita 200", "Kita 299"} <= seen
