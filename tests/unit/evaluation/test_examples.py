"""Example questions must lead to their need among the first three, or to their entry."""

from __future__ import annotations

from pathlib import Path

from bot.evaluation import examples
from bot.knowledge.loader import load
from bot.matching.result import Plan, Scored
from tests.unit.knowledge.folder import damage, write
from tests.unit.samples import FixedMatcher, found

KITA = "offers/kita-eins.yaml"


def problems(folder: Path, *needs: str, **fields: object) -> list[str]:
    write(folder)
    damage(folder, KITA, "languages: [de]", "languages: [de]\nexamples: [Wo ist ein Platz?]")
    matcher = FixedMatcher(found(Plan.DIRECT, *needs, **fields))
    return [str(problem) for problem in examples.check(load(folder), matcher)]


def test_the_need_among_the_first_three_is_enough(tmp_path: Path) -> None:
    assert problems(tmp_path, "a", "b", "kita") == []


def test_the_fourth_place_is_an_error_at_the_question(tmp_path: Path) -> None:
    [problem] = problems(tmp_path, "a", "b", "c", "kita")
    assert problem.startswith(
        "offers/kita-eins.yaml:10:12: Fehler: Die Frage „Wo ist ein Platz?“ führt nicht mehr zu „kita“, "
        "sondern zu: „a“, „b“, „c“."
    )


def test_naming_the_entry_itself_is_enough(tmp_path: Path) -> None:
    assert problems(tmp_path, "a", entries=(Scored("kita-eins", 1.0),)) == []
