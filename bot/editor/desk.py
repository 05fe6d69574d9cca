"""The knowledge folder on the coordinator's desk: what is there, what a change would do, and writing it down."""

from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import edition
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Reply, Text
from bot.dialogue.position import Position, View
from bot.knowledge import checks, snapshot, writer
from bot.knowledge.fields import ORDER
from bot.knowledge.hours import BERLIN
from bot.knowledge.loader import Draft, load
from bot.knowledge.model import Entry
from bot.knowledge.problem import Problem, Severity
from bot.knowledge.source import Refused, read
from bot.matching.encoder import Encoder

GIT_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Plan:
    """A change that is not written yet: the file's new text, its problems, and the entry when it can be read."""

    file: str
    text: str
    problems: tuple[Problem, ...]
    entry: Entry | None

    @property
    def errors(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.severity is Severity.ERROR]


class Desk:
    """Reads the folder again whenever it has changed; writes one file at a time."""

    def __init__(self, folder: Path, data: Path, sense: Encoder | None, clock: Callable[[], datetime]) -> None:
        self.folder, self._data, self._sense, self.clock = folder, data, sense, clock
        self._stamp = ""
        self._draft: Draft | None = None
        self._engine: tuple[str, Engine] | None = None

    def draft(self) -> Draft:
        state = snapshot.stamp(self.folder)
        if self._draft is None or state != self._stamp:
            self._draft, self._stamp = load(self.folder), state
        return self._draft

    def entry(self, name: str) -> Entry | None:
        return self.draft().knowledge.entry.get(name)

    def text(self, file: str) -> str:
        return (self.folder / file).read_bytes().decode("utf-8-sig")

    def plan(self, entry: Entry, values: Mapping[str, Any]) -> Plan:
        """What the change would do to the file, and which problems the file would then have."""
        file = file_of(entry)
        text = writer.changed(self.text(file), values, ORDER)
        draft = load(self.folder, {file: text.encode()})
        found = tuple(problem for problem in checks.problems(draft) if problem.place.file == file)
        return Plan(file, text, found, draft.knowledge.entry.get(entry.id))

    def write(self, plan: Plan) -> None:
        """Keeps the old file as a dated copy, writes the new one, and commits it where the folder is a git checkout."""
        path = self.folder / plan.file
        copy = self._copies(plan.file) / f"{self.clock().astimezone(BERLIN):%Y-%m-%d-%H%M%S-%f}.yaml"
        edition.publish(copy, path.read_bytes())
        edition.publish(path, plan.text.encode())
        self._commit(plan.file)

    def undo(self, entry: Entry) -> bool:
        """Puts the newest copy of an entry back; false when there is none."""
        copies = sorted(self._copies(file_of(entry)).glob("*.yaml"))
        if not copies:
            return False
        edition.publish(self.folder / file_of(entry), copies[-1].read_bytes())
        copies[-1].unlink()
        self._commit(file_of(entry))
        return True

    def undoable(self, entry: Entry) -> bool:
        return any(self._copies(file_of(entry)).glob("*.yaml"))

    def preview(self, entry: Entry) -> Reply:
        """The screen of the entry as the bot would show it."""
        known = self.draft().knowledge
        others = tuple(item for item in known.entries if item.id != entry.id)
        engine = Engine(replace(known, entries=(*others, entry)), self.engine().matcher)
        return engine.show(Position(view=View.ENTRY, subject=entry.id, need=entry.needs[0]), self.clock())

    def ask(self, question: str) -> Reply:
        """The bot's answer to a question, from what is in the folder now."""
        return self.engine().step(Text(question), "de", self.clock()).reply

    def engine(self) -> Engine:
        self.draft()
        if self._engine is None or self._engine[0] != self._stamp:
            current = edition.load(self.folder, self._data / "cache", self._sense)
            self._engine = (self._stamp, Engine(current.knowledge, current.matcher))
        return self._engine[1]

    def _copies(self, file: str) -> Path:
        return self._data / "copies" / file.removesuffix(".yaml")

    def _commit(self, file: str) -> None:
        if not any((folder / ".git").exists() for folder in (self.folder.resolve(), *self.folder.resolve().parents)):
            return
        who = ("-c", "user.name=Wegweiser", "-c", "user.email=wegweiser@localhost")
        for command in (("add", "--", file), (*who, "commit", "--quiet", "-m", f"{file} geändert", "--", file)):
            subprocess.run(  # noqa: S603  # fixed words and a file name of ours, no shell
                ["git", *command],  # noqa: S607  # git stands where the operator has put it
                cwd=self.folder, check=False, capture_output=True, timeout=GIT_SECONDS,
            )  # fmt: skip


def file_of(entry: Entry) -> str:
    return f"{entry.kind}s/{entry.id}.yaml"


def digest(text: str) -> str:
    """Names a state of a file in a form, to notice when somebody else has changed it."""
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def field_at(text: str, problem: Problem) -> str:
    """The field in whose lines a problem stands; none for a problem of the whole file."""
    try:
        node = read(text.encode(), "")[0]
    except Refused:
        return ""
    above = [(place.line, name) for name, place in node.keys.items() if place.line <= problem.place.line]
    return max(above)[1] if above and (problem.place.line, problem.place.column) != (1, 1) else ""
