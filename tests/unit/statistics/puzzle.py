"""What an attacker can work out from everything that was published about a quarter, by linear programming."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil, inf

import numpy as np
from scipy.optimize import linprog

from bot.dialogue.events import Outcome
from bot.statistics.periods import Period
from bot.statistics.sealing import DETAILS, EPSILON, HIDDEN_BELOW, STEP, TOTAL, Publication
from bot.statistics.tally import HELPED, NOT_HELPED, NOT_NEAR, WAYS, Count, Table
from tests.unit.statistics.town import DOMAIN, KNOWN

Cell = tuple[str, str, str, str]
"""The months it covers, table, and the two parts of the key."""
Sum = dict[Cell, int]
"""How often each cell is taken."""
ASKED = (Outcome.FOUND, Outcome.NOT_FOUND)


@dataclass(frozen=True)
class Puzzle:
    """A quarter with its months as published.

    noise says how far the attacker believes noise has moved a number of the table with the least of it; infinite noise
    is no bound, and none at all is what a publication without noise would give away.
    """

    quarter: Period
    published: Sequence[Publication]
    noise: float
    step: int = STEP

    @cached_property
    def blocks(self) -> dict[str, tuple[Period, ...]]:
        """The months whose details were counted together, published or not."""
        covers = [item.covers for item in self.published if item.covers]
        never = tuple(at for at in self.quarter.months if not any(at in months for months in covers))
        return {_name(months): months for months in (*covers, never) if months}

    @cached_property
    def cells(self) -> list[Cell]:
        details = [(name, table, *key) for name in self.blocks for table in DETAILS for key in DOMAIN[table]]
        ways = [(at.name, Table.WAY, *key) for at in self.quarter.months for key in DOMAIN[Table.WAY]]
        return [*details, *ways, *((self.quarter.name, Table.SENSITIVE, *key) for key in DOMAIN[Table.SENSITIVE])]

    @cached_property
    def shown(self) -> dict[Cell, int]:
        """The published numbers; one that is not among them was hidden or never published."""
        found: dict[Cell, int] = {}
        for item in self.published:
            for figure in item.figures:
                whole = figure.table in (Table.WAY, Table.SENSITIVE, TOTAL)
                name = item.period.name if whole else _name(item.covers)
                found[name, figure.table, figure.first, figure.second] = figure.number
        return found

    @cached_property
    def hidden(self) -> list[int]:
        return [at for at, cell in enumerate(self.cells) if cell not in self.shown]

    @property
    def bounds(self) -> list[tuple[float, float]]:
        return [self._bounds(cell) for cell in self.cells]

    def _bounds(self, cell: Cell) -> tuple[float, float]:
        name, table = cell[0], Table(cell[1])
        if table in DETAILS and not any(name == _name(item.covers) for item in self.published):
            return 0, inf  # the details of these months were deleted without being published
        number, far = self.shown.get(cell), self._far(table)
        if number is None:
            return 0, HIDDEN_BELOW[table] - 1 + far
        return max(0, number - self.step // 2 - far), number + self.step // 2 + far

    def _far(self, table: Table) -> float:
        return ceil(self.noise / float(EPSILON[table])) if self.noise < inf else inf

    def equal(self) -> Iterator[Sum]:
        """Every answer is in one cell of needs, languages, origins and ways."""
        for name, months in self.blocks.items():
            for topic in KNOWN.topics:
                for table in (Table.LANGUAGE, Table.ORIGIN):
                    yield self._asked(name, topic.id) | self._row(name, table, topic.id, -1)
            every = {cell: 1 for topic in KNOWN.topics for cell in self._asked(name, topic.id)}
            yield every | {(at.name, Table.WAY, way, ""): -1 for at in months for way in WAYS}

    def most(self) -> Iterator[tuple[Sum, float]]:
        """Sums and what they cannot be above: a place or a rating is told once, of something that was asked."""
        for name in self.blocks:
            for topic in KNOWN.topics:
                asked, placed = self._asked(name, topic.id, -1), self._row(name, Table.REGION, topic.id, 1)
                yield asked | placed, 0
                yield self._needs(name, topic.id, (NOT_NEAR,), 1) | self._row(name, Table.REGION, topic.id, -1), 0
                yield asked | self._needs(name, topic.id, (HELPED, NOT_HELPED), 1), 0
        for at in self.quarter.months:
            total = self.shown.get((at.name, TOTAL, "", ""))
            far = len(WAYS) * self._far(Table.WAY) + self.step // 2
            if total is not None and far < inf:
                ways: Sum = {(at.name, Table.WAY, way, ""): 1 for way in WAYS}
                yield ways, total + far
                yield dict.fromkeys(ways, -1), far - total

    def true_of(self, truth: Mapping[Cell, int]) -> bool:
        """Whether all that the attacker believes holds for the true numbers."""

        def total(row: Sum) -> int:
            return sum(sign * truth.get(cell, 0) for cell, sign in row.items())

        within = all(
            low <= truth.get(cell, 0) <= high for cell, (low, high) in zip(self.cells, self.bounds, strict=True)
        )
        sums = all(total(row) == 0 for row in self.equal())
        return within and sums and all(total(row) <= limit for row, limit in self.most())

    def possible(self) -> bool:
        """Whether any counts agree with all that is known; less noise than there was makes it impossible."""
        return self._extreme(0, 1) is not None

    def recovered(self, truth: Mapping[Cell, int]) -> tuple[int, int]:
        """How many hidden cells have one possible value only, and for how many of them it is the true one."""
        low, high = np.full(len(self.cells), inf), np.full(len(self.cells), -inf)
        certain = []
        for at in self.hidden:
            for sign in (1, -1):
                if high[at] - low[at] <= 1 and (point := self._extreme(at, sign)) is not None:
                    low, high = np.minimum(low, point), np.maximum(high, point)
            if high[at] - low[at] < 0.5 and round(low[at]) == round(high[at]):
                certain.append(at)
        return len(certain), sum(round(low[at]) == truth.get(self.cells[at], 0) for at in certain)

    def _extreme(self, at: int, sign: int) -> np.ndarray | None:
        """Counts that agree with everything and have the least or the most in a cell."""
        aim = np.zeros(len(self.cells))
        aim[at] = sign
        equal, most, limits = self._system
        done = linprog(
            aim, A_eq=equal, b_eq=np.zeros(len(equal)), A_ub=most, b_ub=limits, bounds=self._box, method="highs"
        )
        return done.x if done.success else None

    @cached_property
    def _box(self) -> list[tuple[float, float]]:
        return [(low, min(high, 1e4)) for low, high in self.bounds]

    @cached_property
    def _system(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        place = {cell: at for at, cell in enumerate(self.cells)}

        def dense(rows: Sequence[Sum]) -> np.ndarray:
            made = np.zeros((len(rows), len(place)))
            for line, row in enumerate(rows):
                for cell, sign in row.items():
                    made[line, place[cell]] = sign
            return made

        most = list(self.most())
        return dense(list(self.equal())), dense([row for row, _ in most]), np.array([limit for _, limit in most])

    def _asked(self, name: str, topic: str, sign: int = 1) -> Sum:
        return self._needs(name, topic, ASKED, sign)

    def _needs(self, name: str, topic: str, outcomes: Sequence[str], sign: int) -> Sum:
        needs = {need for need, outcome in DOMAIN[Table.NEED] if KNOWN.topic_of[need].id == topic}
        return {(name, Table.NEED, need, str(outcome)): sign for need in needs for outcome in outcomes}

    def _row(self, name: str, table: Table, topic: str, sign: int) -> Sum:
        return {(name, table, *key): sign for key in DOMAIN[table] if key[0] == topic}


def truth(counts: Sequence[Count], puzzle: Puzzle) -> Counter[Cell]:
    """The true number of every cell of a puzzle."""
    found: Counter[Cell] = Counter()
    for count in counts:
        if count.table == Table.SENSITIVE:
            found[count.period, count.table, *count.key] += count.period == puzzle.quarter.name
        elif count.table == Table.WAY:
            for at in puzzle.quarter.months:
                found[at.name, count.table, *count.key] += count.period in at.weeks
        else:
            for name, months in puzzle.blocks.items():
                found[name, count.table, *count.key] += any(count.period in at.weeks for at in months)
    return found


def _name(months: Sequence[Period]) -> str:
    return " ".join(at.name for at in months)
