"""The coordinator's commands: what is wrong, what is due, what is in force."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import signal
import sys
from datetime import datetime
from functools import partial
from getpass import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from bot import bootstrap, edition, logs
from bot.commands import progress
from bot.errors import BotError, UsageError
from bot.knowledge import excerpt, freshness
from bot.knowledge.hours import BERLIN
from bot.knowledge.model import Entry, Kind
from bot.knowledge.nearest import suggest
from bot.knowledge.problem import Problem
from bot.reload import verdict
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.editor.desk import Desk
    from bot.knowledge.loader import Draft

PATIENCE = 10  # steps of priority below the answers of the bot
LOOPBACK = ("127.0.0.1", "::1", "localhost")
KINDS = {Kind.HOTLINE: "Notruf und Telefon", Kind.OFFER: "Angebot", Kind.BENEFIT: "Leistung"}


def check(settings: Settings, given: argparse.Namespace) -> int:
    """All problems of a knowledge folder; 1 when there is an error among them."""
    folder = Path(given.path) if given.path else settings.knowledge_dir
    if not folder.is_dir():
        raise UsageError(f"Den Ordner {folder} gibt es nicht.")
    gc.disable()  # what is read is needed to the end: to look for garbage in it takes a quarter of the time
    errors, warnings = excerpt.parted(_problems(folder, settings))
    if given.json:
        found = [excerpt.as_json(problem) for problem in (*errors, *warnings)]
        sys.stdout.buffer.write(orjson.dumps(found, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
        return 1 if errors else 0
    for problem in (*errors, *warnings):
        print(excerpt.told(problem, folder))
    print(f"{len(errors)} Fehler, {len(warnings)} Hinweise.")
    return 1 if errors else 0


def _problems(folder: Path, settings: Settings) -> list[Problem]:
    """Those of the rules; example questions are asked once the rest is good."""
    from bot.knowledge import checks, snapshot
    from bot.knowledge.loader import load
    from bot.reload import asked

    draft = load(folder)
    problems = checks.problems(draft)
    if excerpt.parted(problems)[0] or not draft.knowledge.topics:
        return problems
    sense = bootstrap.sense(settings)
    mark = snapshot.fingerprint(folder)
    return sorted([*problems, *asked.problems(draft, folder, settings.cache, mark, sense)])


def schema(_: Settings, __: argparse.Namespace) -> int:
    """The JSON Schema of an entry's file, for editors that complete and check while typing."""
    from bot.knowledge.editor_schema import entry_schema

    sys.stdout.buffer.write(orjson.dumps(entry_schema(), option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    return 0


def judge(settings: Settings, _: argparse.Namespace) -> int:
    """For the running bot, and behind it: checks the folder, compiles it and prints the verdict as JSON."""
    if hasattr(os, "nice"):
        os.nice(PATIENCE)
    gc.disable()  # as above
    sense = bootstrap.sense(settings)
    found = verdict.judge(settings.knowledge_dir, settings.cache, sense)
    sys.stdout.buffer.write(orjson.dumps(found))
    return 0


def confirm(settings: Settings, _: argparse.Namespace) -> int:
    """Allows the waiting edition, which removes many entries."""
    print(verdict.confirm(settings.cache))
    return 0


def stale(settings: Settings, given: argparse.Namespace) -> int:
    """What a person should check now, the riskiest first."""
    due = freshness.stale(_draft(settings).knowledge.entries, bootstrap.today())
    for entry in due[: given.count] if given.count else due:
        print(" · ".join(filter(None, (entry.id, KINDS[entry.kind], entry.name, _since(entry), *entry.phones[:1]))))
    print(f"{len(due)} Einträge sind fällig. Nachgefragt? Dann: wegweiser checked ID")
    return 0


def _since(entry: Entry) -> str:
    due = freshness.due_on(entry)
    if due is None:
        return f"noch nie geprüft, Quelle von {entry.source_date or 'unbekannt'}"
    return f"geprüft am {entry.checked_on}, fällig seit {due.isoformat()}"


def checked(settings: Settings, given: argparse.Namespace) -> int:
    """Marks entries as checked today; only that line of their files changes."""
    from bot.knowledge import fields, writer

    known = _draft(settings).knowledge.entry
    for name in given.ids:
        if name not in known:
            raise UsageError(f"Den Eintrag „{name}“ gibt es nicht. {suggest(name, known)}".rstrip())
    for name in given.ids:
        file = settings.knowledge_dir / f"{known[name].kind}s" / f"{name}.yaml"
        text = file.read_bytes().decode()
        today = bootstrap.today().isoformat()
        edition.publish(file, writer.changed(text, {"checked_on": today}, fields.ORDER).encode())
        print(f"{name}: geprüft am {today}.")
    return 0


def ask_links(settings: Settings, _: argparse.Namespace) -> int:
    """Which addresses are gone; 1 when there are some. Without a connection nothing is said about any of them."""
    from bot import links  # HTTP stays out of the commands that are waited for

    asked = asyncio.run(
        links.ask(links.links(_draft(settings).knowledge.entries), partial(progress.counted, "Adressen"))
    )
    if links.offline(asked):
        raise BotError("Kein Server hat geantwortet. Prüfe die Verbindung; über die Adressen ist nichts bekannt.")
    gone = [link for link in asked if link.state is links.State.GONE]
    unsure = [link for link in asked if link.state is links.State.UNSURE]
    for title, found in (("Nicht mehr da", gone), ("Bitte selbst ansehen", unsure)):
        for link in found:
            print(f"{title} ({link.status or 'keine Antwort'}): {link.url} in {', '.join(link.entries)}")
    print(f"{len(asked)} Adressen, {len(gone)} nicht mehr da, {len(unsure)} unklar.")
    return 1 if gone else 0


def edit(settings: Settings, given: argparse.Namespace) -> int:
    """The coordinator's pages, until they are stopped."""
    from bot.editor import login

    if given.password:
        print(f"WEGWEISER_EDITOR_PASSWORD_HASH={login.hashed(getpass('Neues Passwort: '))}")
        return 0
    if not settings.editor_password_hash:
        raise UsageError("Es fehlt WEGWEISER_EDITOR_PASSWORD_HASH. Du bekommst den Wert mit: wegweiser edit --password")
    logs.set_up()
    asyncio.run(_edit(settings, given.host, given.port))
    return 0


async def _edit(settings: Settings, host: str, port: int) -> None:
    """Away from this machine the pages are only safe behind https, so the cookie asks for it."""
    from bot.channels.server import serving, written
    from bot.editor.app import Editor
    from bot.editor.desk import Desk

    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    sense = bootstrap.sense(settings)
    desk = Desk(settings.knowledge_dir, settings.data_dir, sense, lambda: datetime.now(BERLIN))
    editor = Editor(desk, settings.editor_password_hash, secure=host not in LOOPBACK)
    async with serving(editor.routes(), host, port) as found:
        print(f"Öffne im Browser: http://{written(host)}:{found}/", flush=True)
        await stop.wait()


def export(settings: Settings, given: argparse.Namespace) -> int:
    """All entries as a workbook."""
    from bot.editor import workbook

    count = workbook.write(_desk(settings), Path(given.xlsx))
    print(f"{given.xlsx}: {count} Einträge.")
    return 0


def take(settings: Settings, given: argparse.Namespace) -> int:
    """Shows what an edited workbook would change and writes it after a yes; 1 when a cell is wrong."""
    from bot.editor import workbook

    desk = _desk(settings)
    found = workbook.read(desk, Path(given.xlsx))
    for change in found.changes:
        print(workbook.diff(desk, change))
    for sentence in found.wrong:
        print(sentence)
    if found.absent:
        print(f"{len(found.absent)} Einträge stehen nicht in der Tabelle und bleiben, wie sie sind.")
    print(f"{len(found.changes)} Einträge ändern sich, {len(found.wrong)} Fehler.")
    if found.wrong or not found.changes:
        return 1 if found.wrong else 0
    if not given.yes and not _agreed("Schreiben? j/N "):
        print("Nichts geschrieben.")
        return 0
    for change in found.changes:
        desk.write(change)
    print("Geschrieben.")
    return 0


def _agreed(question: str) -> bool:
    """No answer is a no."""
    try:
        return input(question).strip().lower() in ("j", "ja")
    except EOFError:
        print()
        return False


def _desk(settings: Settings) -> Desk:
    from bot.editor.desk import Desk

    if not settings.knowledge_dir.is_dir():
        raise BotError(f"Der Ordner {settings.knowledge_dir} fehlt. Setze WEGWEISER_KNOWLEDGE_DIR.")
    return Desk(settings.knowledge_dir, settings.data_dir, None, lambda: datetime.now(BERLIN))


def _draft(settings: Settings) -> Draft:
    """What can be read of the knowledge folder."""
    from bot.knowledge.loader import load  # YAML stays out of the memory of other commands

    if not settings.knowledge_dir.is_dir():
        raise BotError(f"Der Ordner {settings.knowledge_dir} fehlt. Setze WEGWEISER_KNOWLEDGE_DIR.")
    return load(settings.knowledge_dir)
