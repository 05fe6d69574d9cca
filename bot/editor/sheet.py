"""The form of an entry, known or new: what it shows beside what was typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from starlette.responses import Response

from bot.editor import form
from bot.editor.answers import Difference
from bot.editor.desk import Change, Desk, field_at, file_of
from bot.editor.login import Session
from bot.knowledge import freshness
from bot.knowledge.fields import FIELD, FIELDS, ORDER
from bot.knowledge.hours import BERLIN
from bot.knowledge.model import Confidence, Entry, Kind
from bot.knowledge.problem import Problem

DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
KINDS = {Kind.OFFER: "Stelle oder Angebot", Kind.BENEFIT: "Leistung, zum Beispiel Geld", Kind.HOTLINE: "Telefon"}
REQUIRED = ("name", "needs", "summary", "area", "sources", "confidence")
ID = "id"

Answer = Callable[..., Response]
Given = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands above a form: a notice, a warning with both versions, or what a change would do."""

    change: Change | None = None
    notice: str = ""
    warning: str = ""
    both: Sequence[tuple[str, str, str]] = ()
    answers: Sequence[Difference] | None = None
    told: Mapping[str, list[Problem]] | None = None
    status: int = 200


class Sheet:
    """Draws the form of entries of one desk."""

    def __init__(self, desk: Desk, answer: Answer) -> None:
        self._desk, self._answer = desk, answer

    def draw(self, entry: Entry | None, session: Session, given: Given, state: str, shown: Shown) -> Response:
        """Without an entry it is the form of a new one. state names the file that the typed values start from."""
        change = shown.change
        preview = self._desk.preview(change.entry) if change and change.entry and not change.errors else None
        answers = change.answers if change else shown.answers
        return self._answer(
            "entry.html", shown.status, session=session, entry=entry, fields=FIELDS, groups=form.GROUPS, given=given,
            state=state, shown=shown, told=shown.told or told(change), preview=preview, answers=answers, days=DAYS,
            needs=self._desk.draft().knowledge.needs, confidences=[str(level) for level in Confidence],
            due=due(entry, self.today()) if entry else "", required=REQUIRED, kinds=KINDS,
            undoable=entry is not None and self._desk.undoable(file_of(entry)),
        )  # fmt: skip

    def values(self, given: Given) -> dict[str, Any]:
        """What was typed as values of a file; needs may be named by their labels."""
        labels = {need.label.casefold(): need.id for need in self._desk.draft().knowledge.needs.values()}
        values = form.values(given)
        values["needs"] = [labels.get(need.casefold(), need) for need in values["needs"]]
        return values | ({"checked_on": self.today().isoformat()} if given.get("checked") else {})

    def today(self) -> date:
        return self._desk.clock().astimezone(BERLIN).date()


def told(change: Change | None) -> dict[str, list[Problem]]:
    """Problems by the field in whose lines they stand; an empty field that is needed has its own name in German."""
    found: dict[str, list[Problem]] = {}
    for problem in change.problems if change else ():
        name = problem.missing if problem.missing in FIELD else ""
        if name:
            problem = replace(problem, message=f"„{FIELD[name].label}“ fehlt.", remedy=FIELD[name].help)  # noqa: PLW2901
        elif change and problem.place.file == change.file:
            name = field_at(change.text, problem)
        found.setdefault(name, []).append(problem)
    return dict(sorted(found.items(), key=lambda item: ORDER.index(item[0]) if item[0] in ORDER else -1))


def due(entry: Entry, today: date) -> str:
    """When a person should check the entry."""
    day = freshness.due_on(entry)
    if day is None:
        return "noch nie geprüft"
    return f"zu prüfen seit {day:%d.%m.%Y}" if day <= today else f"geprüft, wieder am {day:%d.%m.%Y}"
