"""Shows the line of a file that a problem is about, with a caret below the spot."""

from __future__ import annotations

from pathlib import Path

from bot.knowledge.problem import Place, Problem, Severity

WIDTH = 100  # characters of a line that are shown around the spot


def told(problem: Problem, folder: Path) -> str:
    """The problem with its line and a caret: several lines of text."""
    return "\n".join([str(problem), *(f"    {row}" for row in excerpt(problem.place, folder))])


def excerpt(place: Place, folder: Path) -> list[str]:
    """The line and the caret line; nothing when the file or the line cannot be read."""
    try:
        rows = (folder / place.file).read_bytes().decode("utf-8-sig", "replace").splitlines()
    except OSError:
        return []
    if place.line > len(rows) or not rows[place.line - 1].strip():
        return []
    row, at = rows[place.line - 1].replace("\t", "→"), place.column - 1
    start = max(0, min(at, len(row)) - WIDTH // 2) if len(row) > WIDTH else 0
    shown = row[start : start + WIDTH]
    left, right = "…" if start else "", "…" if start + WIDTH < len(row) else ""
    return [f"{left}{shown}{right}", " " * (at - start + len(left)) + "^"]


def as_json(problem: Problem) -> dict[str, str | int]:
    """The shape of `wegweiser check --json`: file, line, column, severity, rule, message, remedy."""
    place = problem.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "severity": problem.severity,
        "rule": problem.rule,
        "message": problem.message,
        "remedy": problem.remedy,
    }


def parted(problems: list[Problem]) -> tuple[list[Problem], list[Problem]]:
    """Errors and warnings, each in the order of files and lines."""
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    return errors, [problem for problem in problems if problem.severity is not Severity.ERROR]
