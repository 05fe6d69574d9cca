"""The commands as other programs call them: exit codes, one clear line, never a traceback."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import ROOT
from tests.contract.process import bot
from tests.fakes.botapi import BOT, TOKEN, BotApi
from tests.unit.knowledge.folder import damage, write


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("commands")


def run(cache: Path, *arguments: str, given: str | bytes = "", **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("WEGWEISER", "TELEGRAM"))}
    own = {"WEGWEISER_DATA_DIR": str(cache), "WEGWEISER_ENCODER": "off", **environment}
    data = given.encode() if isinstance(given, str) else given
    done = subprocess.run([sys.executable, "-m", "bot", *arguments], cwd=ROOT, env=kept | own, input=data,
                          capture_output=True, timeout=60, check=False)  # fmt: skip
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


WRONG = [
    (("nonsense",), {}, "Hilfe: wegweiser --help"),
    ((), {}, "Hilfe: wegweiser --help"),
    (("chat", "--x"), {}, "Hilfe: wegweiser --help"),
    (("match",), {}, "Gib einen Satz an"),
    (("check", "gibt-es-nicht"), {}, "Den Ordner gibt-es-nicht gibt es nicht."),
    (("chat",), {"WEGWEISER_HTTP_PORT": "x"}, "WEGWEISER_HTTP_PORT"),
    (("telegram",), {"TELEGRAM_BOT_TOKEN": "falsch"}, "TELEGRAM_BOT_TOKEN"),
]


def test_bytes_that_are_no_text_are_answered_too(cache: Path) -> None:
    done = run(cache, "chat", given=b"kita\xff\n", PYTHONIOENCODING="utf-8:strict")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Kita" in done.stdout


def test_a_place_that_cannot_be_written_is_one_line(cache: Path, tmp_path: Path) -> None:
    (tmp_path / "datei").touch()
    done = run(cache, "evaluate", "--words-only", "--report", str(tmp_path / "datei" / "ordner"))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "datei" in done.stderr


@pytest.mark.parametrize(("arguments", "environment", "line"), WRONG)
def test_bad_usage_is_one_line_and_exit_2(
    cache: Path, arguments: tuple[str, ...], environment: dict[str, str], line: str
) -> None:
    done = run(cache, *arguments, **environment)
    assert (done.returncode, done.stdout) == (2, "")
    assert line in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_without_a_token_four_lines_say_how_to_get_one(cache: Path) -> None:
    done = run(cache, "telegram")
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 4
    assert "@BotFather" in done.stderr


def test_a_conversation_ends_with_its_input(cache: Path) -> None:
    done = run(cache, "chat", given="1\nunsinn\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Wie alt ist dein Kind?" in done.stdout


def test_a_missing_knowledge_folder_is_one_line_and_exit_1(cache: Path) -> None:
    done = run(cache, "chat", WEGWEISER_KNOWLEDGE_DIR="/gibt/es/nicht")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "WEGWEISER_KNOWLEDGE_DIR" in done.stderr


def test_match_keeps_its_contract_line_by_line(cache: Path) -> None:
    asked = [{"text": "mein mann schlägt mich"}, {"text": "ich brauche einen kitaplatz", "lang": "de"}, {"text": "😀"}]
    done = run(cache, "match", "--jsonl", given="\n\n".join(json.dumps(item) for item in asked))
    danger, kita, nothing = (json.loads(line) for line in done.stdout.splitlines())
    names = {"text", "lang", "urgent", "urgent_hint", "needs", "confidence", "offers"}
    assert all(names <= set(found) for found in (danger, kita, nothing))
    assert [found["text"] for found in (danger, kita, nothing)] == [item["text"] for item in asked]
    assert danger["urgent"] == "gewalt"
    assert kita["urgent"] is None
    assert kita["needs"][0]["id"] == "kita-platz"
    assert len(kita["needs"]) <= 5
    scores = [need["score"] for need in kita["needs"]]
    assert scores == sorted(scores, reverse=True)
    assert 0 <= kita["confidence"] <= 1
    assert nothing["needs"] == []


@pytest.mark.parametrize("line", ["x", "[]", '{"text": 5}'])
def test_a_bad_line_is_named_by_its_number(cache: Path, line: str) -> None:
    done = run(cache, "match", "--jsonl", given=f'{{"text": "kita"}}\n{line}\n')
    assert done.returncode == 2
    assert done.stderr.startswith("Zeile 2: ")
    assert "Traceback" not in done.stderr


def test_input_that_is_not_text_brings_no_traceback(cache: Path) -> None:
    done = run(cache, "match", "--jsonl", given=b"\xff\xfe\n")
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)


def test_a_sound_folder_is_exit_0_and_a_damaged_one_exit_1(cache: Path, tmp_path: Path) -> None:
    write(tmp_path)
    assert run(cache, "check", str(tmp_path)).returncode == 0
    damage(tmp_path, "offers/kita-eins.yaml", "area: Malchow", "area: Malchov")
    done = run(cache, "check", str(tmp_path))
    assert done.returncode == 1
    assert (
        "offers/kita-eins.yaml:4:7: Fehler: Den Ortsteil „Malchov“ gibt es nicht. Meinst du „Malchow“?" in done.stdout
    )


async def test_a_broken_folder_leaves_the_emergency_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "knowledge" / "topics").mkdir(parents=True)
    (tmp_path / "knowledge" / "topics" / "rat.yaml").write_text("\tkaputt", encoding="utf-8")
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE_DIR", str(tmp_path / "knowledge"))
    async with BotApi() as api, bot(api, tmp_path, "polling"):
        await api.user(1).writes("/start")
        await api.until(lambda: api.made("sendMessage"), 20)
        assert "110" in api.made("sendMessage")[0].params["text"]
    assert api.wrong == []


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
async def test_a_poster_names_the_bot_that_telegram_knows_the_token_by(cache: Path, tmp_path: Path, kind: str) -> None:
    async with BotApi() as api:
        given = ("qr", "--need", "kita-platz", "--source", "flyer", "--format", kind, "--out", str(tmp_path))
        telegram = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE": api.base}
        done = await asyncio.to_thread(run, cache, *given, **telegram)
    assert (done.returncode, done.stderr) == (0, "")
    file, link = done.stdout.splitlines()
    assert link.startswith(f"https://t.me/{BOT['username']}?start=")
    assert [call.method for call in api.calls] == ["getMe"]
    assert file == str(tmp_path / f"wegweiser-kita-platz-flyer.{kind}")
    assert file in [entry.path for entry in os.scandir(tmp_path)]


async def test_a_poster_for_a_token_that_telegram_does_not_know_is_one_line_and_exit_1(cache: Path) -> None:
    async with BotApi() as api:
        telegram = {"TELEGRAM_BOT_TOKEN": "1:wrong", "TELEGRAM_API_BASE": api.base}
        done = await asyncio.to_thread(run, cache, "qr", **telegram)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "TELEGRAM_BOT_TOKEN" in done.stderr
