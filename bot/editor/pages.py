"""What each page of the editor shows and does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.editor import form
from bot.editor.desk import Desk, Plan, digest, field_at, file_of
from bot.editor.filters import TESTS, chosen
from bot.editor.login import Session
from bot.knowledge import freshness, writer
from bot.knowledge.fields import FIELD, FIELDS
from bot.knowledge.hours import BERLIN
from bot.knowledge.model import Confidence, Entry
from bot.knowledge.problem import Problem

PER_PAGE = 50
DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
SAVED = "Gespeichert. Der Bot übernimmt es in wenigen Sekunden."
UNDONE = "Zurückgenommen. Die vorige Fassung gilt wieder."
NOTICES = {"saved": SAVED, "undone": UNDONE, "nothing": "Es gab nichts zurückzunehmen."}

Answer = Callable[..., Response]


class Pages:
    """Pages are given a session and the fields of a form, and answer with a template or a redirect."""

    def __init__(self, desk: Desk, answer: Answer, prefix: str) -> None:
        self._desk, self._answer, self._prefix = desk, answer, prefix

    def listing(self, request: Request, session: Session, _: Mapping[str, str]) -> Response:
        known = self._desk.draft().knowledge
        query = dict(request.query_params)
        found = chosen(known.entries, query, self._today())
        page = int(query.get("page", "0")) if query.get("page", "0").isdecimal() else 0
        return self._answer(
            "list.html", session=session, query=query, total=len(found), tests=TESTS, needs=known.needs, page=page,
            areas=sorted({entry.area for entry in known.entries}), per_page=PER_PAGE,
            rows=[(entry, self._state(entry)) for entry in found[page * PER_PAGE : (page + 1) * PER_PAGE]],
        )  # fmt: skip

    def entry(self, request: Request, session: Session, given: Mapping[str, str]) -> Response:
        entry = self._desk.entry(request.path_params["id"])
        if entry is None:
            text = "Diesen Eintrag gibt es nicht, oder seine Datei hat einen Fehler. Prüfe: wegweiser check"
            return self._answer("message.html", 404, session=session, title="Nicht gefunden", text=text)
        text = self._desk.text(file_of(entry))
        match given.get("action", ""):
            case "save" | "preview":
                return self._change(entry, session, given, text)
            case "undo":
                return self._again(entry, "undone" if self._desk.undo(entry) else "nothing")
        notice = NOTICES.get(request.query_params.get("told", ""), "")
        return self._form(entry, session, form.typed(writer.fields(text)), digest(text), notice=notice)

    def ask(self, _: Request, session: Session, given: Mapping[str, str]) -> Response:
        question = given.get("question", "").strip()
        reply = self._desk.ask(question) if question else None
        return self._answer("ask.html", session=session, question=question, reply=reply)

    def _change(self, entry: Entry, session: Session, given: Mapping[str, str], text: str) -> Response:
        if given.get("state") != digest(text):
            return self._conflict(entry, session, given, text)
        values = form.values(given) | ({"checked_on": self._today().isoformat()} if given.get("checked") else {})
        plan = self._desk.plan(entry, values)
        if plan.errors or plan.entry is None or given["action"] == "preview":
            return self._form(entry, session, given, digest(text), plan=plan)
        if plan.text != text:
            self._desk.write(plan)
        return self._again(entry, "saved")

    def _conflict(self, entry: Entry, session: Session, given: Mapping[str, str], text: str) -> Response:
        """Somebody else has saved meanwhile: both versions side by side, the own one still in the form."""
        theirs = form.typed(writer.fields(text))
        names = form.differing(theirs, given)
        both = [(FIELD[name].label, _said(theirs, name), _said(given, name)) for name in names]
        return self._form(entry, session, given, digest(text), both=both, status=409)

    def _form(
        self, entry: Entry, session: Session, given: Mapping[str, str], state: str, *, plan: Plan | None = None,
        notice: str = "", both: Sequence[tuple[str, str, str]] = (), status: int = 200,
    ) -> Response:  # fmt: skip
        known = self._desk.draft().knowledge
        preview = self._desk.preview(plan.entry) if plan and plan.entry and not plan.errors else None
        return self._answer(
            "entry.html", status, session=session, entry=entry, fields=FIELDS, groups=form.GROUPS, given=given,
            state=state, notice=notice, both=both, plan=plan, told=self._told(plan), preview=preview, days=DAYS,
            needs=known.needs, confidences=[str(level) for level in Confidence], due=self._state(entry),
            undoable=self._desk.undoable(entry),
        )  # fmt: skip

    def _told(self, plan: Plan | None) -> dict[str, list[Problem]]:
        """Problems by the field in whose lines they stand."""
        told: dict[str, list[Problem]] = {}
        for problem in plan.problems if plan else ():
            told.setdefault(field_at(plan.text, problem) if plan else "", []).append(problem)
        return told

    def _again(self, entry: Entry, told: str) -> Response:
        return RedirectResponse(f"{self._prefix}/entry/{entry.id}?told={told}", 303)

    def _today(self) -> date:
        return self._desk.clock().astimezone(BERLIN).date()

    def _state(self, entry: Entry) -> str:
        due = freshness.due_on(entry)
        if due is None:
            return "noch nie geprüft"
        return f"zu prüfen seit {due:%d.%m.%Y}" if due <= self._today() else f"geprüft, wieder am {due:%d.%m.%Y}"


def _said(given: Mapping[str, Any], name: str) -> str:
    """A value as a line of text."""
    value = form.values(given)[name]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else [value]
    flat = (" ".join(part.values()) if isinstance(part, dict) else str(part) for part in parts)
    return " · ".join(filter(None, flat)) or "leer"
