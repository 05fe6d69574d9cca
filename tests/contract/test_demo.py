"""`wegweiser demo` and `wegweiser web` as processes: there at once, gone when told, silent about visitors."""

from __future__ import annotations

import asyncio
import contextlib
import html
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.settings import ROOT

CANARY = "nachtigallenlied"
ENTRY = "offers/familienbuero-lichtenberg.yaml"
EDIT = "/bearbeiten/entry/familienbuero-lichtenberg"
AREA = re.compile(r'<textarea[^>]* name="([^"]+)"[^>]*>\n([^<]*)</textarea>')
NEW_WORDS = "Du bekommst hier neue Worte."


@contextlib.asynccontextmanager
async def running(
    command: str, data: Path, **settings: str
) -> AsyncIterator[tuple[asyncio.subprocess.Process, httpx.AsyncClient]]:
    environment = os.environ | {
        "WEGWEISER_DATA_DIR": str(data), "WEGWEISER_ENCODER": "off", "WEGWEISER_HTTP_PORT": "0",
        **settings,
    }  # fmt: skip
    with (data / "log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", command, cwd=ROOT, env=environment, stdout=asyncio.subprocess.PIPE, stderr=log
        )
    try:
        assert process.stdout is not None
        address = (await process.stdout.readline()).decode().split()[-1]
        async with httpx.AsyncClient(base_url=address, timeout=60) as client:
            yield process, client
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def test_the_demo_shows_its_doors_and_every_door_opens(tmp_path: Path) -> None:
    async with running("demo", tmp_path) as (_, client):
        doors = await client.get("/")
        assert "Für Eltern" in doors.text
        assert 'href="/bericht"' in doors.text
        chat = await client.get("/chat")
        assert "Hallo" in chat.text


async def test_the_demo_shows_the_steering_group_a_report_on_invented_conversations(tmp_path: Path) -> None:
    async with running("demo", tmp_path) as (_, client):
        first = await client.get("/bericht")
        assert (first.status_code, first.headers["refresh"]) == (503, "2")
        assert "gerade erfunden" in first.text
        async with asyncio.timeout(100):
            while (report := await client.get("/bericht")).status_code != 200:  # noqa: ASYNC110 # another process
                await asyncio.sleep(0.5)
    assert "BEISPIELDATEN" in report.text
    assert "Was am meisten gefragt ist" in report.text
    assert (tmp_path / "sample.sqlite").exists()
    assert not (tmp_path / "statistics.sqlite").exists()
    async with running("demo", tmp_path) as (_, client):
        assert (await client.get("/bericht")).status_code == 200, "the sample is kept"


async def test_what_is_saved_in_the_demo_shows_in_its_chat_and_never_in_the_checkout(tmp_path: Path) -> None:
    shipped = ROOT / "knowledge" / ENTRY
    before = shipped.read_bytes()
    async with running("demo", tmp_path) as (_, client):
        assert "Für die Koordination" in (await client.get("/")).text
        await saved(client, summary=NEW_WORDS)
        for _ in range(60):  # slower than the limit of the chat
            answer = await client.post("/chat", data={"text": "Familienbüro Lichtenberg"})
            if NEW_WORDS in answer.text:
                break
            await asyncio.sleep(2)
        assert NEW_WORDS in answer.text
    assert shipped.read_bytes() == before
    assert NEW_WORDS in (tmp_path / "demo/knowledge" / ENTRY).read_text(encoding="utf-8")


async def test_the_demo_starts_with_the_checkout_again(tmp_path: Path) -> None:
    async with running("demo", tmp_path) as (_, client):
        await saved(client, summary=NEW_WORDS)
    async with running("demo", tmp_path) as (_, client):
        assert NEW_WORDS not in (await client.get(EDIT)).text
        assert NEW_WORDS not in (await client.post("/chat", data={"text": "Familienbüro Lichtenberg"})).text


async def test_the_demo_opens_its_editor_only_to_this_machine_and_its_own_forms(tmp_path: Path) -> None:
    async with running("demo", tmp_path) as (_, client):
        foreign = await client.get(EDIT, headers={"host": "example.org"})
        assert (foreign.status_code, foreign.headers["location"]) == (303, "/bearbeiten/login")
        assert (await client.post(EDIT, data={"action": "save", "name": CANARY})).status_code == 403
        policies = (await client.get(EDIT)).headers.get_list("content-security-policy")
        assert any("script-src" not in policy for policy in policies)
        assert all(policy.startswith("default-src 'none'") for policy in policies)


async def test_away_from_this_machine_the_demo_has_no_editor_without_a_password(tmp_path: Path) -> None:
    async with running("demo", tmp_path, WEGWEISER_HTTP_HOST="0.0.0.0") as (_, client):
        assert "Für die Koordination" not in (await client.get("/")).text
        assert (await client.get(EDIT)).status_code == 404


async def saved(client: httpx.AsyncClient, **fields: str) -> None:
    """Changes the entry as its form does."""
    page = (await client.get(EDIT)).text
    form = dict(re.findall(r'<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"', page))
    form |= {name: html.unescape(text) for name, text in re.findall(AREA, page)}
    form = {name: html.unescape(text) for name, text in form.items()} | {"confidence": "medium"}
    answer = await client.post(EDIT, data={**form, **fields, "action": "save"})
    assert (answer.status_code, answer.headers.get("location")) == (303, f"{EDIT}?told=saved"), answer.text


@pytest.mark.parametrize("command", ["demo", "web"])
async def test_it_ends_when_told_and_writes_nothing_about_visitors(tmp_path: Path, command: str) -> None:
    async with running(command, tmp_path) as (process, client):
        await client.post("/chat", data={"text": CANARY}, headers={"user-agent": CANARY})
        await client.get(f"/{CANARY}?{CANARY}")
        process.send_signal(signal.SIGTERM)
        assert await asyncio.wait_for(process.wait(), 15) == 0
        assert process.stdout is not None
        written = await process.stdout.read()
    assert [content for content in (written, *contents(tmp_path)) if CANARY.encode() in content] == []
    assert b"127.0.0.1:" not in (tmp_path / "log").read_bytes()


def contents(folder: Path) -> list[bytes]:
    """All files of a folder; there must be some."""
    found = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    assert found
    return found
