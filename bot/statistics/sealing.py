"""Turns the exact counts of a closed period into what may be published: noise once, small results hidden, rounded.

How a period is split is decided by numbers that are published anyway, so that no count is used twice: every month
publishes its total and the ways people asked; a month with enough of them also its tables. What is left is published
with the quarter, if that is enough, or not at all.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import sqrt

from bot.statistics.noise import Below, two_sided_geometric, variance
from bot.statistics.periods import Period
from bot.statistics.tally import WAYS, Domain, Table

EPSILON = {
    Table.NEED: Fraction(1),
    Table.REGION: Fraction(1, 2),
    Table.LANGUAGE: Fraction(1, 2),
    Table.ORIGIN: Fraction(3, 10),
    Table.WAY: Fraction(1, 5),
    Table.SENSITIVE: Fraction(1),
}
DETAILS = (Table.NEED, Table.REGION, Table.LANGUAGE, Table.ORIGIN)
CONVERSATIONS_FOR_A_MONTH = 500
CONVERSATIONS_FOR_A_QUARTER = 150
PROTECTED = Fraction(1, 10)  # of all conversations are about protected needs, which no month may count
STEP = 5
HIDDEN_BELOW = dict.fromkeys(Table, 5) | {Table.SENSITIVE: 10}
TOTAL = "total"

Exact = Mapping[tuple[str, str, str], int]
"""Table and the two parts of the key to the number counted in the whole period."""


class Level(StrEnum):
    """How much of a period is published: its tables, or its totals only."""

    TABLES = "tables"
    TOTALS = "totals"


@dataclass(frozen=True, slots=True, order=True)
class Figure:
    """A published number: a multiple of five. table is a Table or "total"."""

    table: str
    first: str
    second: str
    number: int


@dataclass(frozen=True, slots=True)
class Publication:
    """What is known of a period for ever. covers are the months whose tables it holds."""

    period: Period
    level: Level
    sealed_on: date
    covers: tuple[Period, ...]
    figures: tuple[Figure, ...]

    @property
    def total(self) -> int:
        """Conversations of a month; 0 when they are hidden, and for a quarter."""
        return next((figure.number for figure in self.figures if figure.table == TOTAL), 0)

    @property
    def spent(self) -> tuple[Table, ...]:
        """The tables whose exact counts must not outlive it."""
        return tuple(Table) if self.level is Level.TABLES or self.period.is_quarter else (Table.WAY,)


@dataclass(frozen=True, slots=True)
class Sealer:
    """Seals with the cells of a knowledge base. below is only replaced in simulations and tests."""

    domain: Domain
    below: Below = secrets.randbelow

    def month(self, period: Period, exact: Exact, today: date) -> Publication:
        """The publication of a month from the exact counts of its weeks."""
        noisy = self._noisy(Table.WAY, exact)
        volume = sum(noisy.values())
        figures = _shown(Table.WAY, noisy)
        if volume >= HIDDEN_BELOW[Table.WAY]:
            figures.append(Figure(TOTAL, "", "", _rounded(volume)))
        if volume < enough(CONVERSATIONS_FOR_A_MONTH, 1):
            return Publication(period, Level.TOTALS, today, (), tuple(sorted(figures)))
        return Publication(period, Level.TABLES, today, (period,), tuple(sorted(figures + self._details(exact))))

    def quarter(self, period: Period, months: Sequence[Publication], exact: Exact, today: date) -> Publication:
        """The publication of a quarter from the exact counts of the months that were not enough by themselves."""
        left = [month for month in months if month.level is Level.TOTALS]
        figures = _shown(Table.SENSITIVE, self._noisy(Table.SENSITIVE, exact))
        if not left or sum(month.total for month in left) < enough(CONVERSATIONS_FOR_A_QUARTER, len(left)):
            return Publication(period, Level.TOTALS, today, (), tuple(sorted(figures)))
        covers = tuple(month.period for month in left)
        return Publication(period, Level.TABLES, today, covers, tuple(sorted(figures + self._details(exact))))

    def _details(self, exact: Exact) -> list[Figure]:
        return [figure for table in DETAILS for figure in _shown(table, self._noisy(table, exact))]

    def _noisy(self, table: Table, exact: Exact) -> dict[tuple[str, str], int]:
        epsilon = EPSILON[table]
        return {
            key: exact.get((table, *key), 0) + two_sided_geometric(epsilon, self.below) for key in self.domain[table]
        }


def enough(conversations: int, months: int) -> int:
    """The published total from which so many conversations in so many months are likely.

    Two standard deviations of the noise are left as room, so that just enough conversations are not missed by chance.
    """
    room = 2 * sqrt(months * len(WAYS) * variance(EPSILON[Table.WAY]))
    return round(conversations * (1 - PROTECTED) - Fraction(room))


def _shown(table: Table, noisy: Mapping[tuple[str, str], int]) -> list[Figure]:
    least = HIDDEN_BELOW[table]
    return [Figure(table, *key, _rounded(number)) for key, number in noisy.items() if number >= least]


def _rounded(number: int) -> int:
    return (number + STEP // 2) // STEP * STEP
