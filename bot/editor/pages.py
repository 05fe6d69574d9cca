"""What the pages of the list, of a known entry and of the test of a question show and do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.editor import form
from bot.editor.desk import Desk, Overtaken, digest, file_of
from bot.editor.filters import TESTS
from bot.editor.login import Session
from bot.editor.sheet import Answer, Given, Sheet, Shown, due
from bot.knowledge import writer
from bot.knowledge.fields import FIELD
from bot.knowledge.model import Entry

PER_PAGE = 50
NOTICES = {
    "saved": "Gespeichert. Der Bot übernimmt es in wenigen Sekunden.",
    "created": "Angelegt. Der Bot übernimmt den Eintrag in wenigen Sekunden.",
    "undone": "Zurückgenommen. Die vorige Fassung gilt wieder.",
    "nothing": "Es gab nichts zurückzunehmen.",
    "same": "Es war nichts zu ändern. Alles steht schon so da.",
    "gone": "Gelöscht. Der Bot zeigt den Eintrag in wenigen Sekunden nicht mehr.",
}
CHANGED = "Jemand hat diesen Eintrag inzwischen geändert"


class Pages:
    """Pages are given a session and the fields of a form, and answer with a template or a redirect."""

    def __init__(self, desk: Desk, answer: Answer, prefix: str) -> None:
        self._desk, self._answer, self._prefix = desk, answer, prefix
        self._sheet = Sheet(desk, answer)

    def listing(self, request: Request, session: Session, _: Given) -> Response:
        catalogue, query = self._desk.catalogue(), dict(request.query_params)
        told, gone = query.pop("told", ""), query.pop("gone", "")
        found = catalogue.find(query, self._sheet.today())
        asked = int(query["page"]) if query.get("page", "").isdecimal() else 0
        page = min(asked, max(0, len(found) - 1) // PER_PAGE)
        return self._answer(
            "list.html", session=session, query=query, total=len(found), tests=TESTS, page=page, per_page=PER_PAGE,
            needs=self._desk.draft().knowledge.needs, areas=catalogue.areas, notice=NOTICES.get(told, ""), gone=gone,
            rows=[
                (entry, due(entry, self._sheet.today())) for entry in found[page * PER_PAGE : (page + 1) * PER_PAGE]
            ],
        )  # fmt: skip

    def entry(self, request: Request, session: Session, given: Given) -> Response:
        entry = self._desk.entry(request.path_params["id"])
        if entry is None:
            return self._missing(session, given)
        text = self._desk.text(file_of(entry))
        match given.get("action", ""):
            case "save" | "preview":
                return self._change(entry, session, given, text)
            case "undo":
                return self._undo(entry, session, given, text)
        told = request.query_params.get("told", "")
        answers = self._desk.since(entry, self._desk.clock()) if told == "saved" else None
        shown = Shown(notice=NOTICES.get(told, ""), answers=answers)
        return self._sheet.draw(entry, session, form.typed(writer.fields(text)), digest(text), shown)

    def ask(self, _: Request, session: Session, given: Given) -> Response:
        question = given.get("question", "").strip()
        reply = self._desk.ask(question) if question else None
        return self._answer("ask.html", session=session, question=question, reply=reply)

    def _change(self, entry: Entry, session: Session, given: Given, text: str) -> Response:
        if given.get("state") != digest(text):
            return self._conflict(entry, session, given, text)
        change = self._desk.would_change(entry, self._sheet.values(given))
        saving = given["action"] == "save"
        if saving and change.text == text:
            return self._again(entry, "same")
        change = self._desk.asked(change, self._desk.clock())
        if change.errors or change.entry is None or not saving:
            return self._sheet.draw(entry, session, given, digest(text), Shown(change=change))
        try:
            self._desk.write(change)
        except Overtaken:
            return self._conflict(entry, session, given, self._desk.text(change.file))
        return self._again(entry, "saved")

    def _undo(self, entry: Entry, session: Session, given: Given, text: str) -> Response:
        """Only of what the person has seen: otherwise the version of somebody else would be lost."""
        try:
            done = self._desk.undo(file_of(entry), given.get("state", ""))
        except Overtaken:
            shown = Shown(warning=CHANGED, status=409)
            return self._sheet.draw(entry, session, form.typed(writer.fields(text)), digest(text), shown)
        return self._again(entry, "undone" if done else "nothing")

    def _conflict(self, entry: Entry, session: Session, given: Given, text: str) -> Response:
        """Somebody else has saved meanwhile: both versions side by side, the own one still in the form."""
        theirs = form.typed(writer.fields(text))
        names = form.differing(theirs, given)
        both = [(FIELD[name].label, _said(theirs, name), _said(given, name)) for name in names]
        return self._sheet.draw(entry, session, given, digest(text), Shown(warning=CHANGED, both=both, status=409))

    def _missing(self, session: Session, given: Given) -> Response:
        """What was typed for an entry that has gone meanwhile can still be saved, as a new one."""
        if given.get("action") in ("save", "preview"):
            shown = Shown(
                warning="Diesen Eintrag hat inzwischen jemand gelöscht oder seine Datei beschädigt", status=409
            )
            return self._sheet.draw(None, session, given, "", shown)
        text = "Diesen Eintrag gibt es nicht, oder seine Datei hat einen Fehler. Prüfe: wegweiser check"
        return self._answer("message.html", 404, session=session, title="Nicht gefunden", text=text)

    def _again(self, entry: Entry, told: str) -> Response:
        return RedirectResponse(f"{self._prefix}/entry/{entry.id}?told={told}", 303)


def _said(given: Mapping[str, Any], name: str) -> str:
    """A value as a line of text."""
    value = form.values(given)[name]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
    flat = (" ".join(part.values()) if isinstance(part, dict) else str(part) for part in parts)
    return " · ".join(filter(None, flat)) or "leer"
