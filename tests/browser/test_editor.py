"""The coordinator finds an entry, breaks and mends it, looks at it and saves, in a real browser."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Page, async_playwright

from bot import edition
from bot.channels.server import serving
from bot.editor.app import Editor
from bot.editor.desk import Desk
from bot.editor.login import hashed
from bot.settings import ROOT
from tests.browser.surfing import AXE, CHROMIUM, DESK, FLAGS, PHONE

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
STORED = hashed("geheim")
BUREAU = "familienbuero-lichtenberg"
FILE = f"offers/{BUREAU}.yaml"


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=Test", "-c", "user.email=test@localhost")
    return subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="session")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of the shipped knowledge, learnt once."""
    cache = tmp_path_factory.mktemp("learnt")
    edition.load(ROOT / "knowledge", cache, None)
    return cache


@pytest.fixture
def folder(tmp_path: Path, learnt: Path) -> Path:
    """The shipped knowledge in a git checkout of its own."""
    shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge")
    shutil.copytree(learnt, tmp_path / "data/cache")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "knowledge")
    git(tmp_path, "commit", "--quiet", "-m", "Anfang")
    return tmp_path / "knowledge"


def contents(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*.yaml")}


@contextlib.asynccontextmanager
async def editing(folder: Path, *, width: int = PHONE, script: bool = False, **settings: Any) -> AsyncIterator[Page]:
    """A page after the login; nothing but this machine is asked for anything."""
    desk = Desk(folder, folder.parent / "data", None, lambda: NOW)
    async with serving(Editor(desk, STORED).routes(), "127.0.0.1", 0) as port, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        context = await browser.new_context(
            viewport={"width": width, "height": 800}, java_script_enabled=script,
            base_url=f"http://127.0.0.1:{port}", **settings,
        )  # fmt: skip
        page = await context.new_page()
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        await page.goto("/login")
        await page.fill("#password", "geheim")
        await page.click("button:has-text('Anmelden')")
        yield page
        assert all(url.startswith(f"http://127.0.0.1:{port}/") for url in asked)
        await browser.close()


async def test_a_phone_number_is_broken_mended_previewed_and_saved_without_javascript(folder: Path) -> None:
    async with editing(folder) as page:
        await page.fill("#q", "Familienbüro")
        await page.click("button:has-text('Zeigen')")
        await page.click("a:has-text('Familienbüro Lichtenberg')")
        await page.fill("#f-phones", "030 12")
        await page.click("button:has-text('Speichern')")
        assert "Noch nicht gespeichert" in await page.inner_text("[role=alert]")
        assert "030 12" in await page.inner_text("#p-phones")
        await page.fill("#f-phones", "030 90296-7081")
        await page.click("button:has-text('Vorschau')")
        assert "030 90296-7081" in await page.inner_text(".reply")
        assert git(folder, "status", "--porcelain", "--", ".") == ""
        await page.click("button:has-text('Speichern')")
        assert "Gespeichert." in await page.inner_text("[role=status]")
    diff = git(folder, "show", "--unified=0", "--format=%s")
    assert diff.startswith(f"{FILE} geändert")
    lines = [line for line in diff.splitlines() if line.startswith(("+", "-")) and line[:3] not in ("+++", "---")]
    assert lines == ['-phones: ["030 90296-7080"]', '+phones: ["030 90296-7081"]']


async def test_undo_brings_the_file_back(folder: Path) -> None:
    before = (folder / FILE).read_bytes()
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}")
        await page.fill("#f-cost", "kostenlos")
        await page.click("button:has-text('Speichern')")
        assert (folder / FILE).read_bytes() != before
        await page.click("button:has-text('Letzte Änderung')")
        assert (folder / FILE).read_bytes() == before


async def test_hours_are_a_grid_that_understands_german(folder: Path) -> None:
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}")
        assert await page.input_value("[name='day.3']") == "15:00-19:00"
        await page.fill("[name='day.2']", "")
        await page.fill("[name='day.4']", "9-12 und 14 bis 16 Uhr")
        await page.click("button:has-text('Speichern')")
        assert "Gespeichert." in await page.inner_text("[role=status]")
    text = (folder / FILE).read_text(encoding="utf-8")
    assert "Mo-Tu 09:00-12:00; Th 15:00-19:00; Fr 09:00-12:00,14:00-16:00" in text


async def test_two_people_at_once_see_both_versions_and_lose_nothing(folder: Path) -> None:
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}")
        path = folder / FILE
        path.write_text(path.read_text(encoding="utf-8").replace("-7080", "-7099"), encoding="utf-8")
        await page.fill("#f-cost", "kostenlos")
        await page.click("button:has-text('Speichern')")
        said = await page.inner_text("[role=alert]")
        assert "Jemand hat diesen Eintrag inzwischen geändert" in said
        assert "030 90296-7099" in said
        assert await page.input_value("#f-cost") == "kostenlos"
        assert "kostenlos" not in path.read_text(encoding="utf-8")
        await page.fill("#f-phones", "030 90296-7099")
        await page.click("button:has-text('Speichern')")
        assert "Gespeichert." in await page.inner_text("[role=status]")
    text = (folder / FILE).read_text(encoding="utf-8")
    assert "-7099" in text
    assert "cost: kostenlos" in text


async def test_a_new_place_is_added_with_an_id_of_its_name(folder: Path) -> None:
    async with editing(folder) as page:
        await page.click("nav a:has-text('Neuer Eintrag')")
        await page.fill("#f-name", "Café Löwenzahn")
        await page.click("button:has-text('Vorschau')")
        said = await page.inner_text("[role=alert]")
        assert "„Anliegen“ fehlt." in said
        assert "„Kurz gesagt“ fehlt." in said
        assert await page.input_value("#f-id") == "cafe-loewenzahn"
        await page.fill("#f-needs", "Wohngeld")
        await page.fill("#f-summary", "Du bekommst Kaffee und Rat.")
        await page.fill("#f-area", "Karlshorst")
        await page.fill("#f-sources", "https://www.example.org/")
        await page.fill("[name='day.0']", "9 bis 12")
        await page.click("button:has-text('Speichern')")
        assert "Angelegt." in await page.inner_text("[role=status]")
        await page.goto("/?q=Löwenzahn")
        assert await page.locator(".entries a").count() == 1
    text = (folder / "offers/cafe-loewenzahn.yaml").read_text(encoding="utf-8")
    assert text.startswith("name: Café Löwenzahn\nneeds: [wohngeld]\nsummary: ")
    assert 'opening_hours: "Mo 09:00-12:00"' in text
    assert git(folder, "show", "--format=%s", "--name-status").split() == [
        "offers/cafe-loewenzahn.yaml", "angelegt", "A", "knowledge/offers/cafe-loewenzahn.yaml",
    ]  # fmt: skip


async def test_saving_tells_which_questions_are_answered_differently(folder: Path) -> None:
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}")
        await page.fill("#f-needs", "orientierung")
        await page.click("button:has-text('Vorschau')")
        assert "nach dem Speichern anders beantwortet" in await page.inner_text("section:has(#answers)")
        await page.click("button:has-text('Speichern')")
        said = await page.inner_text("section:has(#answers)")
        assert "jetzt anders beantwortet" in said
        assert "vorher: " in said


async def test_what_is_deleted_can_be_brought_back(folder: Path) -> None:
    before = (folder / FILE).read_bytes()
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}")
        await page.click("a:has-text('Eintrag löschen')")
        await page.click("button:has-text('Eintrag löschen')")
        assert "Gelöscht." in await page.inner_text("[role=status]")
        assert not (folder / FILE).exists()
        assert git(folder, "status", "--porcelain", "--", ".") == ""
        await page.click("button:has-text('Zurückholen')")
        assert "Familienbüro Lichtenberg" in await page.inner_text("h1")
    assert (folder / FILE).read_bytes() == before


async def test_a_number_that_emergencies_need_cannot_be_deleted(folder: Path) -> None:
    async with editing(folder) as page:
        await page.goto("/entry/notruf-polizei-110/delete")
        assert "Noch wird der Eintrag gebraucht" in await page.inner_text("[role=alert]")
        assert await page.locator("button:has-text('Eintrag löschen')").count() == 0


async def test_what_was_typed_survives_that_somebody_deletes_the_entry(folder: Path) -> None:
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}")
        await page.fill("#f-cost", "kostenlos")
        (folder / FILE).unlink()
        await page.click("button:has-text('Speichern')")
        assert "gelöscht" in await page.inner_text("[role=alert]")
        assert await page.input_value("#f-cost") == "kostenlos"
        await page.click("button:has-text('Speichern')")
        assert "Angelegt." in await page.inner_text("[role=status]")
    assert "cost: kostenlos" in (folder / FILE).read_text(encoding="utf-8")


async def test_undo_takes_nothing_back_that_nobody_has_seen(folder: Path) -> None:
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}")
        await page.fill("#f-cost", "kostenlos")
        await page.click("button:has-text('Speichern')")
        path = folder / FILE
        path.write_text(path.read_text(encoding="utf-8").replace("-7080", "-7099"), encoding="utf-8")
        await page.click("button:has-text('Letzte Änderung')")
        assert "inzwischen geändert" in await page.inner_text("[role=alert]")
    assert "-7099" in path.read_text(encoding="utf-8")


async def test_a_question_is_answered_as_the_bot_would(folder: Path) -> None:
    async with editing(folder) as page:
        await page.goto("/ask")
        await page.fill("#question", "Wo beantrage ich Wohngeld?")
        await page.click("button:has-text('So antwortet der Bot')")
        assert "Wohngeld" in await page.inner_text(".reply")


async def test_wrong_passwords_are_slowed_down(folder: Path) -> None:
    async with editing(folder) as page:
        await page.context.clear_cookies()
        for _ in range(6):
            await page.goto("/login")
            await page.fill("#password", "falsch")
            await page.click("button:has-text('Anmelden')")
        assert "Zu viele Versuche" in await page.inner_text("[role=alert]")


async def test_a_form_without_the_secret_of_its_session_changes_nothing(folder: Path) -> None:
    async with editing(folder) as page:
        answer = await page.request.post(f"/entry/{BUREAU}", form={"action": "save", "name": "Fremd"})
        assert answer.status == 403
    assert "Fremd" not in (folder / FILE).read_text(encoding="utf-8")


async def test_what_was_typed_survives_an_expired_login_and_is_never_saved_unseen(folder: Path) -> None:
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}")
        await page.fill("#f-cost", "kostenlos")
        await page.context.clear_cookies()
        await page.click("button:has-text('Speichern')")
        for password in ("falsch", "geheim"):
            await page.fill("#password", password)
            await page.click("button:has-text('Anmelden')")
        assert await page.input_value("#f-cost") == "kostenlos"
        assert git(folder, "status", "--porcelain", "--", ".") == ""
        await page.click("button:has-text('Speichern')")
        assert "Gespeichert." in await page.inner_text("[role=status]")
    assert "cost: kostenlos" in (folder / FILE).read_text(encoding="utf-8")


@pytest.mark.parametrize("action", ["save", "preview"])
@pytest.mark.parametrize("path", [f"/entry/{BUREAU}/delete", "/restore", "/logout"])
async def test_no_other_form_acts_without_its_secret(folder: Path, path: str, action: str) -> None:
    before = contents(folder)
    async with editing(folder) as page:
        await page.goto(f"/entry/{BUREAU}/delete")
        state = await page.input_value("[name=state]")
        form = {"action": action, "state": state, "file": FILE, "password": "geheim"}
        ours = {"Sec-Fetch-Site": "same-origin"}
        answer = await page.request.post(path, form=form, max_redirects=0, headers=ours)
        assert answer.status == 403
        await page.goto("/")
        assert not page.url.endswith("/login")
        await page.context.clear_cookies()
        assert (await page.request.post(path, form=form, max_redirects=0, headers=ours)).status in (303, 403)
    assert contents(folder) == before


async def test_a_foreign_page_cannot_fill_in_a_form(folder: Path) -> None:
    async with editing(folder) as page:
        await page.context.clear_cookies()
        form = {"action": "save", "name": "Fremd"}
        answer = await page.request.post("/new", form=form, headers={"Origin": "https://example.org"})
        assert "Fremd" not in await answer.text()


async def test_without_a_login_every_page_leads_to_it(folder: Path) -> None:
    async with editing(folder) as page:
        await page.context.clear_cookies()
        for path in ("/", "/ask", "/new", f"/entry/{BUREAU}", f"/entry/{BUREAU}/delete"):
            await page.goto(path)
            assert page.url.endswith("/login")


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_and_nothing_overflows_on_any_page(folder: Path, width: int, scheme: str) -> None:
    async with editing(folder, width=width, script=True, color_scheme=scheme) as page:
        await page.goto(f"/entry/{BUREAU}")
        await page.fill("#f-cost", "kostenlos")
        await page.click("button:has-text('Speichern')")

        async def look(name: str) -> None:
            if pictures := os.environ.get("WEGWEISER_PICTURES"):
                await page.screenshot(path=f"{pictures}/{name}-{width}-{scheme}.png", full_page=True)
            await page.evaluate(AXE.read_text(encoding="utf-8"))
            found = await page.evaluate("axe.run()")
            assert [f"{item['id']}: {item['nodes'][0]['html']}" for item in found["violations"]] == [], name
            assert await page.evaluate("document.documentElement.scrollWidth - window.innerWidth") <= 0, name

        await look("gespeichert")
        await page.fill("#f-needs", "orientierung")
        await page.click("button:has-text('Speichern')")
        await look("unterschiede")
        await page.click("button:has-text('Letzte Änderung')")
        await look("zurueckgenommen")
        await page.click("a:has-text('Eintrag löschen')")
        await look("loeschen")
        await page.goto("/entry/notruf-polizei-110/delete")
        await look("gebraucht")
        await page.goto("/new")
        await look("neu")
        await page.fill("#f-name", "Café Löwenzahn")
        await page.click("button:has-text('Speichern')")
        await look("neu-fehler")
        await page.goto(f"/entry/{BUREAU}")
        await page.fill("#f-phones", "030 12")
        await page.click("button:has-text('Speichern')")
        await look("fehler")
        await page.fill("#f-phones", "030 90296-7081")
        await page.click("button:has-text('Vorschau')")
        await look("vorschau")
        path = folder / FILE
        path.write_text(path.read_text(encoding="utf-8").replace("-7080", "-7099"), encoding="utf-8")
        await page.click("button:has-text('Speichern')")
        await look("konflikt")
        await page.goto("/ask")
        await page.fill("#question", "Wo beantrage ich Wohngeld?")
        await page.click("button:has-text('So antwortet der Bot')")
        await look("frage")
        await page.goto("/?only=due")
        await look("liste")
        await page.goto("/?told=gone&gone=offers/x.yaml")
        await look("geloescht")
        await page.goto("/entry/gibt-es-nicht")
        await look("nicht-gefunden")
        await page.goto("/login")
        await look("anmelden")
        await page.fill("#password", "falsch")
        await page.click("button:has-text('Anmelden')")
        await look("falsches-passwort")
