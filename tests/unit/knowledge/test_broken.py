"""A corpus of damaged files: each is told at its line, in the sentence that a coordinator can act on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.knowledge.checks import check
from bot.knowledge.excerpt import excerpt, told
from bot.knowledge.problem import Place, Problem, Severity
from bot.settings import ROOT
from tests.unit.knowledge.folder import damage, write

CORPUS: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests/fixtures/broken/index.yaml").read_text(encoding="utf-8"))


def test_there_are_at_least_sixty() -> None:
    assert len({case["name"] for case in CORPUS}) >= 60


@pytest.mark.parametrize("case", CORPUS, ids=lambda case: case["name"])
def test_a_damaged_file_is_told_at_its_line_in_its_sentence(case: dict[str, Any], tmp_path: Path) -> None:
    write(tmp_path)
    damage(tmp_path, case["file"], case["old"], case["new"])
    errors = [
        problem
        for problem in check(tmp_path)
        if problem.severity is Severity.ERROR and problem.place.file == case["file"]
    ]
    assert (errors[0].place.line, f"{errors[0].message} {errors[0].remedy}") == (case["line"], case["says"])


def test_the_caret_points_at_the_spot(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("name: Kita\nphones: [030 12]\n", encoding="utf-8")
    problem = Problem(Place("a.yaml", 2, 10), "Falsch.", "Mach es so.")
    assert told(problem, tmp_path).splitlines() == [
        "a.yaml:2:10: Fehler: Falsch. Mach es so.",
        "    phones: [030 12]",
        "             ^",
    ]


def test_a_long_line_is_shown_around_the_spot(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("x" * 300 + "!" + "y" * 300, encoding="utf-8")
    row, caret = excerpt(Place("a.yaml", 1, 301), tmp_path)
    assert row[caret.index("^")] == "!"
    assert len(row) <= 102


def test_a_missing_file_or_line_has_no_excerpt(tmp_path: Path) -> None:
    assert excerpt(Place("a.yaml", 1, 1), tmp_path) == []
    (tmp_path / "a.yaml").write_text("a: b\n", encoding="utf-8")
    assert excerpt(Place("a.yaml", 9, 1), tmp_path) == []
