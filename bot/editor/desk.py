"""The knowledge folder on the coordinator's desk: what is there, what a change would do, and writing it down."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot import edition
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Reply, Text
from bot.dialogue.position import Position, View
from bot.editor.answers import Answers, Difference, differences, questions
from bot.editor.copies import TAKEN_BACK, Copies
from bot.editor.filters import Catalogue
from bot.errors import BotError
from bot.evaluation.examples import check
from bot.knowledge import checks, snapshot, writer
from bot.knowledge.fields import ORDER
from bot.knowledge.loader import Draft, changed, load
from bot.knowledge.model import Entry
from bot.knowledge.problem import Problem, Severity
from bot.knowledge.source import Refused, read
from bot.matching.encoder import Encoder

REST = 10  # times as long as a look at the folder takes, until the next one


class Overtaken(BotError):
    """Somebody else has changed the file since it was read."""


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is not written yet: the file's new text, its problems, and the entry when it can be read.

    was is the text it starts from, None for a new file; text is None when the file is to go.
    answers are the questions that would be answered differently; None while there are errors.
    """

    file: str
    text: str
    problems: tuple[Problem, ...]
    entry: Entry | None
    was: str | None = None
    answers: tuple[Difference, ...] | None = None

    @property
    def errors(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.severity is Severity.ERROR]


class Desk:
    """Reads the folder again whenever it has changed; writes one file at a time."""

    def __init__(self, folder: Path, data: Path, sense: Encoder | None, clock: Callable[[], datetime]) -> None:
        self.folder, self.clock = folder, clock
        self._answers = Answers(folder, data / "cache", sense)
        self._copies = Copies(folder, data)
        self._lock, self._reading = threading.Lock(), threading.Lock()
        self._stamp, self._look_at = "", 0.0
        self._draft: Draft | None = None
        self._catalogue: Catalogue | None = None
        self._problems: tuple[Draft, frozenset[Problem]] | None = None

    def draft(self) -> Draft:
        """What is in the folder; a change by others is seen after a while that grows with the folder."""
        with self._reading:
            began = time.monotonic()
            if self._draft is not None and began < self._look_at:
                return self._draft
            state = snapshot.stamp(self.folder)
            self._look_at = time.monotonic() + REST * (time.monotonic() - began)
            if self._draft is None or state != self._stamp:
                self._draft, self._stamp, self._catalogue = load(self.folder), state, None
            return self._draft

    def catalogue(self) -> Catalogue:
        """The entries as the list needs them."""
        known = self.draft().knowledge
        with self._reading:
            if self._catalogue is None:
                self._catalogue = Catalogue(known.entries)
            return self._catalogue

    def entry(self, name: str) -> Entry | None:
        found = self.draft().knowledge.entry.get(name)
        return found if found and (self.folder / file_of(found)).exists() else None

    def text(self, file: str) -> str:
        return (self.folder / file).read_bytes().decode("utf-8-sig")

    def would_change(self, entry: Entry, values: Mapping[str, Any]) -> Change:
        """What the change would do to the file, and which problems the folder would then have."""
        text = self.text(file_of(entry))
        return self._change(file_of(entry), entry.id, writer.changed(text, values, ORDER), text)

    def would_create(self, file: str, values: Mapping[str, Any]) -> Change:
        """The same for a file that is not there yet."""
        return self._change(file, Path(file).stem, writer.changed("", values, ORDER), None)

    def would_remove(self, entry: Entry) -> Change:
        """The same for a file that is to go; the change's entry is None."""
        file = file_of(entry)
        return self._change(file, entry.id, "", self.text(file))

    def asked(self, change: Change, now: datetime) -> Change:
        """The change with the questions it makes the bot answer differently, and those that would lead astray."""
        if change.errors:
            return change
        draft = changed(self.draft(), change.file, change.text.encode() or None)
        old, new = self.engine(), self._answers.over(draft.knowledge, self.draft())
        fresh = frozenset(check(draft, new.matcher)) - frozenset(check(self.draft(), old.matcher))
        found = tuple(differences(old, new, questions(draft), now))
        return replace(change, problems=(*change.problems, *sorted(fresh)), answers=found)

    def since(self, entry: Entry, now: datetime) -> Sequence[Difference]:
        """The questions that are answered differently since the newest copy of an entry was made."""
        copy = self._copies.newest(file_of(entry))
        if copy is None:
            return ()
        new, draft = self.engine(), self.draft()
        old = self._answers.over(changed(draft, file_of(entry), copy.read_bytes()).knowledge, draft)
        return list(differences(old, new, questions(draft), now))

    def write(self, change: Change) -> None:
        """Keeps the old file as a dated copy, writes the new one, and commits it where the folder is a git checkout.

        Raises Overtaken, and OSError.
        """
        path = self.folder / change.file
        with self._lock:
            self._same(change.file, digest(change.was))
            if change.was is not None:
                self._copies.keep(change.file, self.clock())
            if change.text:
                edition.publish(path, change.text.encode())
            else:
                path.unlink()
            self._look_at = 0.0
            self._copies.commit(change.file, _done(change))

    def undo(self, file: str, state: str) -> bool:
        """Puts the newest copy of a file back and keeps what stood there; false when there is no copy.

        Raises Overtaken when the file is no longer in that state.
        """
        with self._lock:
            self._same(file, state)
            copy = self._copies.newest(file)
            if copy is None:
                return False
            if state:
                self._copies.keep(file, self.clock(), TAKEN_BACK)
            edition.publish(self.folder / file, copy.read_bytes())
            copy.unlink()
            self._look_at = 0.0
            self._copies.commit(file, "zurückgenommen")
            return True

    def undoable(self, file: str) -> bool:
        return self._copies.newest(file) is not None

    def preview(self, entry: Entry) -> Reply:
        """The screen of the entry as the bot would show it."""
        draft = self.draft()
        others = tuple(item for item in draft.knowledge.entries if item.id != entry.id)
        engine = self._answers.over(replace(draft.knowledge, entries=(*others, entry)), draft)
        return engine.show(Position(view=View.ENTRY, subject=entry.id, need=entry.needs[0]), self.clock())

    def ask(self, question: str) -> Reply:
        """The bot's answer to a question, from what is in the folder now."""
        return self.engine().step(Text(question), "de", self.clock()).reply

    def engine(self) -> Engine:
        """Raises KnowledgeError."""
        return self._answers.engine(self.draft())

    def _change(self, file: str, name: str, text: str, was: str | None) -> Change:
        """Problems of the file, and those that the folder has not had before."""
        draft = changed(self.draft(), file, text.encode() or None)
        known = self._known_problems()
        found = (item for item in checks.problems(draft) if item.place.file == file or item not in known)
        return Change(file, text, tuple(found), draft.knowledge.entry.get(name), was)

    def _known_problems(self) -> frozenset[Problem]:
        draft = self.draft()
        if self._problems is None or self._problems[0] is not draft:
            self._problems = (draft, frozenset(checks.problems(draft)))
        return self._problems[1]

    def _same(self, file: str, state: str) -> None:
        now = self.text(file) if (self.folder / file).exists() else None
        if digest(now) != state:
            raise Overtaken(f"Die Datei {file} hat inzwischen jemand geändert. Wiederhole deine Änderung.")


def file_of(entry: Entry) -> str:
    return f"{entry.kind}s/{entry.id}.yaml"


def _done(change: Change) -> str:
    if not change.text:
        return "gelöscht"
    return "angelegt" if change.was is None else "geändert"


def digest(text: str | None) -> str:
    """Names a state of a file in a form, to notice when somebody else has changed it; nothing for no file."""
    return "" if text is None else hashlib.blake2b(text.encode(), digest_size=12).hexdigest()


def field_at(text: str, problem: Problem) -> str:
    """The field in whose lines a problem stands; none for a problem of the whole file."""
    try:
        node = read(text.encode(), "")[0]
    except Refused:
        return ""
    above = [(place.line, name) for name, place in node.keys.items() if place.line <= problem.place.line]
    return max(above)[1] if above and (problem.place.line, problem.place.column) != (1, 1) else ""
