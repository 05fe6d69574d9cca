"""The pages on which entries come and go: a new one, the question before one is deleted, and bringing it back."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.editor.desk import Change, Desk, Overtaken, digest, file_of
from bot.editor.login import Session
from bot.editor.sheet import ID, Answer, Given, Sheet, Shown
from bot.knowledge.checks.file_names import SHAPE
from bot.knowledge.model import Confidence, Entry, Kind
from bot.knowledge.problem import Place, Problem

START = {"kind": str(Kind.OFFER), "address.city": "Berlin", "languages": "de", "confidence": str(Confidence.MEDIUM)}
LONGEST = 60  # characters of an id
GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


class Arrivals:
    """Pages as in Pages."""

    def __init__(self, desk: Desk, answer: Answer, prefix: str) -> None:
        self._desk, self._answer, self._prefix = desk, answer, prefix
        self._sheet = Sheet(desk, answer)

    def new(self, _: Request, session: Session, given: Given) -> Response:
        if given.get("action") not in ("save", "preview"):
            grid = {f"day.{at}": "" for at in range(7)}
            return self._sheet.draw(None, session, START | grid, "", Shown())
        name = given.get(ID, "").strip() or suggested(given.get("name", ""), self._desk.draft().knowledge.entry)
        given = {**given, ID: name}
        kind = Kind(given["kind"]) if given.get("kind") in list(Kind) else Kind.OFFER
        file = f"{kind}s/{name}.yaml"
        if wrong := self._wrong_id(name, file):
            return self._sheet.draw(None, session, given, "", Shown(told={ID: [wrong]}))
        change = self._desk.asked(self._desk.would_create(file, self._sheet.values(given)), self._desk.clock())
        if change.errors or change.entry is None or given["action"] == "preview":
            return self._sheet.draw(None, session, given, "", Shown(change=change))
        if not self._written(change):
            return self._sheet.draw(None, session, given, "", Shown(told={ID: [taken(name, file)]}, status=409))
        return RedirectResponse(f"{self._prefix}/entry/{name}?told=created", 303)

    def delete(self, request: Request, session: Session, given: Given) -> Response:
        entry = self._desk.entry(request.path_params["id"])
        if entry is None:
            return RedirectResponse(f"{self._prefix}/", 303)
        change = self._desk.asked(self._desk.would_remove(entry), self._desk.clock())
        if not given or change.errors:
            return self._question(entry, session, change, "")
        if given.get("state") != digest(change.was) or not self._written(change):
            return self._question(entry, session, change, "Jemand hat diesen Eintrag inzwischen geändert")
        query = urlencode({"told": "gone", "gone": file_of(entry)})
        return RedirectResponse(f"{self._prefix}/?{query}", 303)

    def restore(self, _: Request, session: Session, given: Given) -> Response:
        """Brings a deleted file back from its newest copy."""
        file = given.get("file", "")
        kind, _bar, name = file.removesuffix(".yaml").partition("s/")
        try:
            if kind in list(Kind) and SHAPE.fullmatch(name) and self._desk.undo(file, ""):
                return RedirectResponse(f"{self._prefix}/entry/{name}?told=undone", 303)
        except Overtaken:
            return RedirectResponse(f"{self._prefix}/entry/{name}", 303)
        text = "Von diesem Eintrag gibt es keine Kopie mehr."
        return self._answer("message.html", 404, session=session, title="Nicht gefunden", text=text)

    def _written(self, change: Change) -> bool:
        """False when somebody else was quicker."""
        try:
            self._desk.write(change)
        except Overtaken:
            return False
        return True

    def _question(self, entry: Entry, session: Session, change: Change, warning: str) -> Response:
        return self._answer(
            "delete.html", 409 if warning else 200, session=session, entry=entry, state=digest(change.was),
            warning=warning, problems=change.errors, answers=change.answers,
        )  # fmt: skip

    def _wrong_id(self, name: str, file: str) -> Problem | None:
        if not name:
            return Problem(Place(file), "Ohne Namen gibt es keine Kennung.", "Trage einen Namen ein.")
        if not SHAPE.fullmatch(name) or len(name) > LONGEST:
            remedy = "Nimm kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche, zum Beispiel kita-platz."
            return Problem(Place(file), f"Die Kennung „{name}“ ist nicht erlaubt.", remedy)
        there = any((self._desk.folder / f"{kind}s/{name}.yaml").exists() for kind in Kind)
        return taken(name, file) if there else None


def taken(name: str, file: str) -> Problem:
    return Problem(Place(file), f"Die Kennung „{name}“ gibt es schon.", "Nimm eine andere, oder ändere jenen Eintrag.")


def suggested(name: str, known: Container[str]) -> str:
    """An id made of a name, with a number when it is taken; nothing for a name without letters."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(GERMAN)).encode("ascii", "ignore").decode()
    words = "-".join(re.findall(r"[a-z0-9]+", plain))
    stem = words[: LONGEST - 4].rstrip("-")
    free = (f"{stem}{f'-{number}' if number > 1 else ''}" for number in range(1, 1000))
    return next((found for found in free if found not in known), "") if stem else ""
