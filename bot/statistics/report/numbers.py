"""Adds up published figures, compares them, and writes numbers the German way."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from bot.statistics.noise import variance
from bot.statistics.sealing import EPSILON, STEP, TOTAL, Publication
from bot.statistics.tally import WAYS, Table

NBSP = "\N{NO-BREAK SPACE}"
ROUNDING = STEP * STEP / 12  # the variance of rounding to five


class Trend(StrEnum):
    """What a change means; none: one of the two numbers is hidden."""

    MORE = "mehr"
    LESS = "weniger"
    SAME = "etwa gleich"
    NONE = "nicht vergleichbar"


@dataclass(frozen=True, slots=True)
class Change:
    """difference is of published numbers."""

    trend: Trend
    difference: int = 0

    def __str__(self) -> str:
        if self.trend in (Trend.MORE, Trend.LESS):
            return f"{self.trend}: etwa{NBSP}{signed(self.difference)}"
        return self.trend


class Numbers:
    """The sum of publications; parts is how many sealed numbers one figure consists of."""

    def __init__(self, publications: Iterable[Publication]) -> None:
        self._sum: dict[tuple[str, str, str], int] = {}
        publications = list(publications)
        self.months = sum(len(item.covers) for item in publications)
        self.parts = sum(bool(item.covers) for item in publications)
        for publication in publications:
            for figure in publication.figures:
                key = (figure.table, figure.first, figure.second)
                self._sum[key] = self._sum.get(key, 0) + figure.number

    def __call__(self, table: str, first: str = "", second: str = "") -> int:
        """0: hidden or none."""
        return self._sum.get((table, first, second), 0)

    def row(self, table: Table, first: str) -> dict[str, int]:
        """The shown cells of a row."""
        return {key[2]: number for key, number in self._sum.items() if key[:2] == (table, first)}

    def spread(self, table: str, cells: int) -> float:
        """The variance that noise and rounding give to a sum of so many cells."""
        if table == TOTAL:
            return len(WAYS) * variance(EPSILON[Table.WAY]) + ROUNDING
        return self.parts * cells * (variance(EPSILON[Table(table)]) + ROUNDING)


def change(now: int, before: int, spread: float) -> Change:
    """Whether a difference is more than noise, rounding (spread, of both together) and chance explain.

    Three standard deviations, because a report compares fifty numbers and one in twenty would be wrong at two.
    """
    if not now or not before:
        return Change(Trend.NONE)
    if abs(now - before) <= 3 * sqrt(spread + now + before):
        return Change(Trend.SAME, now - before)
    return Change(Trend.MORE if now > before else Trend.LESS, now - before)


def grouped(number: int) -> str:
    """ "1.250"."""
    return f"{number:,}".replace(",", ".")


def about(number: int) -> str:
    """ "etwa 45", or what a hidden number is called."""
    return f"etwa{NBSP}{grouped(number)}" if number else "verborgen"


def signed(number: int) -> str:
    """ "+15" or "−15" with a real minus."""
    return f"+{grouped(number)}" if number > 0 else f"\N{MINUS SIGN}{grouped(-number)}"


def percent(part: int, whole: int) -> str:
    """ "12 %", empty without a whole."""
    return f"{min(100, round(100 * part / whole))}{NBSP}%" if whole else ""
