"""An edition is learnt once: what has not changed comes from the cache, and the last good one can always be read."""

from __future__ import annotations

import gc
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from weakref import ref

import pytest

from bot import edition
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Tap
from bot.dialogue.position import Position, View
from bot.knowledge import snapshot
from bot.reload.exchange import exchange
from bot.service import NoRecorder, Service
from tests.unit.knowledge.folder import damage, write

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
PHRASES = "phrases/de/alltag.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "knowledge")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def learnt(cache: Path) -> list[tuple[str, int]]:
    return [(file.name, file.stat().st_mtime_ns) for file in sorted((cache / edition.WORDS).iterdir())]


def aged(cache: Path) -> None:
    """The words as if they had been learnt two minutes ago."""
    for file in (cache / edition.WORDS).iterdir():
        os.utime(file, (file.stat().st_atime, file.stat().st_mtime - 120))


def test_what_comes_from_the_cache_is_what_was_read(folder: Path, cache: Path) -> None:
    built, again = edition.load(folder, cache, None), edition.load(folder, cache, None)
    assert again.knowledge == built.knowledge
    assert again.matcher.match("Ich suche eine Kita", "de") == built.matcher.match("Ich suche eine Kita", "de")


def test_any_number_of_entries_comes_back_in_its_order(folder: Path, cache: Path) -> None:
    [entry, *_] = edition.load(folder, cache, None).knowledge.entries
    entries = tuple(replace(entry, id=f"kita-{number}") for number in range(2 * edition.PART + 1))
    assert edition._joined(edition._parts(entries)) == entries


def test_a_changed_entry_needs_no_new_learning_and_a_changed_phrase_does(folder: Path, cache: Path) -> None:
    edition.load(folder, cache, None)
    before = learnt(cache)
    damage(folder, "offers/kita-eins.yaml", "name: Kita Eins", "name: Kita Neu")
    assert edition.load(folder, cache, None).knowledge.entry["kita-eins"].name == "Kita Neu"
    assert learnt(cache) == before
    damage(folder, PHRASES, "Ich suche eine Kita", "Wir suchen eine Kita")
    edition.load(folder, cache, None)
    assert len(learnt(cache)) == 2


def test_the_last_good_edition_stays_however_many_come_after_it(folder: Path, cache: Path) -> None:
    good = edition.load(folder, cache, None)
    edition.publish(cache / edition.GOOD, good.fingerprint.encode())
    for number in range(5):
        damage(folder, PHRASES, "greeting:\n", f"greeting:\n  - Guten Tag {number}\n")
        latest = edition.load(folder, cache, None)
        for file in cache.glob("*.msgpack"):  # so that age does not depend on how fine the clock of the disk is
            age = 0 if file.stem == latest.fingerprint else 1000
            os.utime(file, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns - age * 10**9))
        aged(cache)
    found = edition.last_good(folder, cache, None)
    assert found
    assert found.knowledge == good.knowledge
    assert len(learnt(cache)) <= 4


def test_words_stay_for_a_moment_while_another_process_writes_the_edition_they_are_for(
    folder: Path, cache: Path
) -> None:
    (cache / edition.WORDS).mkdir(parents=True)
    other = cache / edition.WORDS / "other.msgpack"
    other.write_bytes(b"")
    edition.load(folder, cache, None)
    assert other.exists()
    aged(cache)
    damage(folder, PHRASES, "Ich suche eine Kita", "Wir suchen eine Kita")
    edition.load(folder, cache, None)
    assert not other.exists()


def test_an_edition_that_another_process_has_deleted_meanwhile_disturbs_nothing(folder: Path, cache: Path) -> None:
    cache.mkdir()
    (cache / "gone.msgpack").symlink_to(cache / "nowhere")
    assert edition.load(folder, cache, None).knowledge.topics


def test_a_hidden_link_of_an_editor_and_an_unreadable_file_take_nothing_away(folder: Path, cache: Path) -> None:
    before = edition.load(folder, cache, None)
    (folder / "offers/.#kita-eins.yaml").symlink_to("somebody@somewhere.1234")
    assert edition.load(folder, cache, None).fingerprint == before.fingerprint
    (folder / "offers/kita-drei.yaml").symlink_to("nowhere.yaml")
    current = edition.load(folder, cache, None)
    assert current.fingerprint != before.fingerprint
    assert current.knowledge == before.knowledge


@pytest.mark.parametrize("name", [".kopie.yaml", ".git/kopie.yaml"])
def test_what_the_loader_does_not_read_changes_no_fingerprint(folder: Path, name: str) -> None:
    marks = snapshot.fingerprint(folder), snapshot.stamp(folder)
    damage(folder, name, "", "name: Kopie\n")
    assert (snapshot.fingerprint(folder), snapshot.stamp(folder)) == marks


def test_a_link_out_of_the_folder_changes_no_fingerprint(folder: Path, tmp_path: Path) -> None:
    before = snapshot.fingerprint(folder)
    (tmp_path / "outside.yaml").write_text("a", encoding="utf-8")
    (folder / "offers/outside.yaml").symlink_to(tmp_path / "outside.yaml")
    assert snapshot.fingerprint(folder) == before


def test_a_first_start_over_a_date_that_is_none_still_answers(folder: Path, cache: Path) -> None:
    damage(folder, "offers/kita-eins.yaml", "source_date: 2025-03", "source_date: Frühjahr 2025")
    damage(folder, "offers/kita-eins.yaml", "checked_on: 2026-11-24", "checked_on: 24.11.2026")
    current = edition.load(folder, cache, None)
    engine = Engine(current.knowledge, current.matcher)
    step = engine.step(Tap(engine.codec.encode(Position(View.NEED, subject="kita"))), "de", NOW)
    assert any("Kita Eins" in paragraph.text for paragraph in step.reply.paragraphs)


@pytest.mark.parametrize("data", [b"", b"\x00", b"\x82\xa6models"])
def test_damaged_files_are_learnt_anew(folder: Path, cache: Path, data: bytes) -> None:
    built = edition.load(folder, cache, None)
    for file in (*cache.glob("*.msgpack"), *(cache / edition.WORDS).iterdir()):
        file.write_bytes(data)
    edition._words.cache_clear()
    assert edition.load(folder, cache, None).knowledge == built.knowledge


async def test_an_engine_that_is_no_longer_used_is_freed_without_the_garbage_collector(
    folder: Path, cache: Path
) -> None:
    current = edition.load(folder, cache, None)
    service = Service(Engine(current.knowledge, current.matcher), NoRecorder(), lambda: NOW)
    assert service.engine
    service.engine.step(Tap(""), "de", NOW)
    engine, knowledge = ref(service.engine), ref(current.knowledge)
    mark = current.fingerprint
    del current
    gc.disable()
    try:
        assert await exchange(service, mark, folder, cache, None) is False
        assert engine() is None
        assert knowledge() is None
    finally:
        gc.enable()
    assert service.engine.step(Tap(""), "de", NOW).reply.rows
