"""Attackers who know everything that was ever published, and how it was made.

Each attack is first shown to work on what we do not do, so that its failure here means something.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from scipy.optimize import linprog

from bot.dialogue.engine import Engine
from bot.dialogue.events import Outcome
from bot.matching.result import Plan as Understood
from bot.statistics.periods import Period, month
from bot.statistics.scheduler import seal_due
from bot.statistics.sealing import HIDDEN_BELOW, STEP, TOTAL, Level, Sealer
from bot.statistics.simulation import Plan, days
from bot.statistics.tally import Count, Domain, Table
from tests.unit.samples import FixedMatcher, found
from tests.unit.statistics.town import DOMAIN, KNOWN, counts, opened, sealer

Cell = tuple[str, str, str]
UNTIL = date(2026, 11, 24)
ASKED = (Outcome.FOUND, Outcome.NOT_FOUND)
DETAILED = (Table.NEED, Table.LANGUAGE, Table.ORIGIN)


def year(conversations: int) -> list[Count]:
    """Invented parents of a year, through the real conversation."""
    engine = Engine(KNOWN, FixedMatcher(found(Understood.DIRECT, "kita", "hort")))
    return [count for _, day in days(engine, Plan(conversations, 52, UNTIL, seed=3)) for count in day]


@dataclass(frozen=True)
class Puzzle:
    """What the attacker knows of one month: for each cell the smallest and largest count, and what sums are equal."""

    truth: Mapping[Cell, int]
    bounds: Mapping[Cell, tuple[float, float]]

    def possible(self) -> bool:
        """Whether any counts agree with all that is known; less noise than there was makes it impossible."""
        cells = sorted(self.bounds)
        return self._extreme(cells, [row for row in self._sums(cells) if row.any()], 0, 1) is not None

    def recovered(self) -> tuple[int, int]:
        """How many hidden cells have one possible value only, which is the true one; and how many there are."""
        cells = sorted(self.bounds)
        sums = [row for row in self._sums(cells) if row.any()]
        hidden = [at for at, cell in enumerate(cells) if self.bounds[cell][0] == 0 < self.bounds[cell][1]]
        right = 0
        for at in hidden:
            low, high = (self._extreme(cells, sums, at, sign) for sign in (1, -1))
            right += low is not None and high is not None and round(low) == round(high) == self.truth.get(cells[at], 0)
        return right, len(hidden)

    def _extreme(self, cells: list[Cell], sums: list[np.ndarray], at: int, sign: int) -> float | None:
        aim = np.zeros(len(cells))
        aim[at] = sign
        bounds = [self.bounds[cell] for cell in cells]
        done = linprog(aim, A_eq=np.array(sums), b_eq=np.zeros(len(sums)), bounds=bounds, method="highs")
        return float(done.x[at]) if done.success else None

    def _sums(self, cells: list[Cell]) -> list[np.ndarray]:
        """Every answer is in one cell of needs, of languages and of origins: these sums agree for each topic."""
        rows = []
        for topic in KNOWN.topics:
            needs = {need.id for need in topic.needs}
            asked = np.array([cell[0] == Table.NEED and cell[1] in needs and cell[2] in ASKED for cell in cells], float)
            rows += [
                asked - np.array([cell[0] == table and cell[1] == topic.id for cell in cells], float)
                for table in (Table.LANGUAGE, Table.ORIGIN)
            ]
        return rows


def months(truth: list[Count]) -> dict[Period, Counter[Cell]]:
    found_in: dict[Period, Counter[Cell]] = {}
    for count in truth:
        if count.table != Table.SENSITIVE:
            at = month(date.fromisocalendar(int(count.period[:4]), int(count.period[6:]), 4))
            found_in.setdefault(at, Counter())[(count.table, *count.key)] += 1
    return found_in


def known(domain: Domain, figures: Mapping[Cell, int], reach: int, noise: int) -> dict[Cell, tuple[float, float]]:
    """reach is how far rounding moves a number, noise how far noise may have."""
    bounds = {}
    for table in DETAILED:
        for key in domain[table]:
            number = figures.get((table, *key))
            low, high = (0, HIDDEN_BELOW[table] - 1) if number is None else (number - reach, number + reach)
            bounds[table, *key] = (max(0, low - noise) if number is not None else 0, high + noise)
    return bounds


def test_a_linear_program_over_a_year_of_publications_recovers_no_hidden_cell() -> None:
    control, recovered, hidden = [0, 0], 0, 0
    for period, truth in months(year(9000)).items():
        open_figures = {cell: number for cell, number in truth.items() if number >= 5}
        broken = Puzzle(truth, known(DOMAIN, open_figures, 0, 0)).recovered()
        control = [control[0] + broken[0], control[1] + broken[1]]
        publication = sealer(len(truth)).month(period, truth, UNTIL)
        if publication.level is Level.TOTALS:
            continue
        figures = {(item.table, item.first, item.second): item.number for item in publication.figures}
        puzzles = (Puzzle(truth, known(DOMAIN, figures, STEP // 2, noise)) for noise in range(60))
        sharpest = next(puzzle for puzzle in puzzles if puzzle.possible())
        careful = Puzzle(truth, known(DOMAIN, figures, STEP // 2, 12))
        for right, cells in (sharpest.recovered(), careful.recovered()):
            recovered, hidden = recovered + right, hidden + cells
    assert control[0] > 0.2 * control[1] > 5, "hiding small numbers alone must be breakable by this attack"
    assert hidden > 500
    assert recovered == 0


def guessed_right(domain: Domain, trials: int, added: int, seal: Sealer | None) -> float:
    """How often an attacker who adds conversations of his own tells 0 from 1 in a cell, at his best threshold."""
    dice = random.Random(added)
    cell = (Table.NEED, "kita", str(Outcome.NOT_FOUND))
    seen: dict[int, Counter[int]] = {0: Counter(), 1: Counter()}
    for _ in range(trials):
        secret = dice.randrange(2)
        exact = {cell: added + secret, (Table.WAY, "tree", ""): 900}
        if seal is None:
            shown = exact[cell] if exact[cell] >= 5 else 0
        else:
            figures = seal.month(Period("2026-10"), exact, UNTIL).figures
            shown = next((item.number for item in figures if (item.table, item.first, item.second) == cell), 0)
        seen[secret][shown] += 1
    return sum(max(seen[0][shown], seen[1][shown]) for shown in {*seen[0], *seen[1]}) / trials


def test_fake_conversations_near_a_threshold_tell_little_of_a_cell() -> None:
    domain = dict.fromkeys(Table, ()) | {
        Table.NEED: (("kita", str(Outcome.NOT_FOUND)),),
        Table.WAY: (("tree", ""),),
    }
    assert guessed_right(domain, 500, 4, None) == 1.0
    seal = Sealer(domain, random.Random(9).randrange)
    for added in range(9):
        assert guessed_right(domain, 3000, added, seal) <= 0.75, added


async def test_what_is_public_during_a_period_is_the_same_whatever_is_asked(tmp_path: Path) -> None:
    before, during = Period("2026-09"), Period("2026-10")
    worlds = {"quiet": 0, "busy": 900}
    seen: dict[str, list[object]] = {}
    for world, number in worlds.items():
        async with opened(tmp_path / world) as store:
            await store.add(counts(900, before.start, before.end))
            seal = sealer()
            await seal_due(store, seal, before.sealed_from)
            day = during.start
            while day < during.sealed_from:
                if number:
                    await store.add(counts(number // 45, day, day, seed=day.toordinal()))
                await seal_due(store, seal, day)
                seen.setdefault(world, []).append(await store.publications())
                day += timedelta(days=6)
    assert len(seen["quiet"]) > 5
    assert seen["quiet"] == seen["busy"]


def test_the_total_is_not_the_sum_of_exact_counts() -> None:
    exact = {(Table.WAY, "tree", ""): 700}
    totals = {
        item.number
        for seed in range(40)
        for item in sealer(seed).month(Period("2026-10"), exact, UNTIL).figures
        if item.table == TOTAL
    }
    assert len(totals) > 3
