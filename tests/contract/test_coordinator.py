"""The coordinator's commands as processes: output, exit codes, and only the promised line changes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from bot.knowledge.fields import FIELD
from bot.knowledge.hours import BERLIN
from bot.settings import ROOT
from tests.unit.knowledge.folder import damage, write

KITA = "offers/kita-eins.yaml"
MANUAL = ROOT / "knowledge/ANLEITUNG.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "knowledge")


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {
        "WEGWEISER_KNOWLEDGE_DIR": str(folder),
        "WEGWEISER_DATA_DIR": str(folder.parent / "data"),
        "WEGWEISER_ENCODER": "off",
    }
    command = [sys.executable, "-m", "bot", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


def test_check_shows_the_line_with_a_caret_and_fails(folder: Path) -> None:
    damage(folder, KITA, "area: Malchow", "area: Malchov")
    done = run(folder, "check")
    assert done.returncode == 1
    assert "    area: Malchov\n          ^\n" in done.stdout
    assert "1 Fehler" in done.stdout.splitlines()[-1]


def test_check_as_json_has_every_part_of_a_problem(folder: Path) -> None:
    damage(folder, KITA, "area: Malchow", "area: Malchov")
    done = run(folder, "check", "--json")
    [problem] = [item for item in json.loads(done.stdout) if item["severity"] == "error"]
    assert done.returncode == 1
    assert (problem["file"], problem["line"], problem["column"], problem["rule"]) == (KITA, 4, 7, "areas")
    assert set(problem) == {"file", "line", "column", "severity", "rule", "message", "remedy"}


def test_a_good_folder_passes(folder: Path) -> None:
    assert run(folder, "check").returncode == 0
    assert run(folder, "check", "--json").returncode == 0


def test_stale_names_what_is_due_and_checked_takes_it_away(folder: Path) -> None:
    assert "kita-zwei" in run(folder, "stale").stdout
    before = (folder / "offers/kita-zwei.yaml").read_text(encoding="utf-8").splitlines()
    today = datetime.now(BERLIN).date().isoformat()
    assert run(folder, "checked", "kita-zwei").returncode == 0
    after = (folder / "offers/kita-zwei.yaml").read_text(encoding="utf-8").splitlines()
    assert [line for line in after if line not in before] == [f'checked_on: "{today}"']
    assert "kita-zwei" not in run(folder, "stale").stdout
    assert run(folder, "check").returncode == 0


def test_checked_suggests_the_nearest_id_and_changes_nothing(folder: Path) -> None:
    done = run(folder, "checked", "kita-eins", "kita-zwo")
    assert done.returncode == 2
    assert "Meinst du „kita-zwei“" in done.stderr
    assert "checked_on: 2026-11-24" in (folder / KITA).read_text(encoding="utf-8")


def test_the_schema_explains_every_field_in_german(folder: Path) -> None:
    schema = json.loads(run(folder, "schema").stdout)
    assert set(schema["properties"]) == set(FIELD)
    assert all(shape["description"] for shape in schema["properties"].values())
    assert {"name", "needs", "summary", "area", "sources", "confidence"} == set(schema["required"])


def test_confirm_without_anything_waiting_says_so(folder: Path) -> None:
    done = run(folder, "confirm")
    assert (done.returncode, done.stderr.strip()) == (1, "Es wartet kein neuer Stand auf eine Bestätigung.")


def test_edit_without_a_password_says_how_to_get_one(folder: Path) -> None:
    done = run(folder, "edit")
    assert done.returncode == 2
    assert "wegweiser edit --password" in done.stderr
