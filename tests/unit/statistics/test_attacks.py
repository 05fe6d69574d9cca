"""Attackers who know everything that was ever published, and how it was made.

Each attack is first shown to work on what we do not do, so that its failure here means something.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from math import inf
from pathlib import Path

import pytest

from bot.dialogue.engine import Engine
from bot.dialogue.events import Outcome
from bot.matching.result import Plan
from bot.statistics.periods import Period, month
from bot.statistics.scheduler import seal_due
from bot.statistics.sealing import DETAILS, HIDDEN_BELOW, TOTAL, Figure, Level, Publication, Sealer
from bot.statistics.simulation import Crowd, days
from bot.statistics.tally import Count, Domain, Table
from tests.unit.samples import FixedMatcher, found
from tests.unit.statistics.puzzle import Puzzle, truth
from tests.unit.statistics.town import KNOWN, counts, opened, sealer

UNTIL = date(2026, 11, 24)


@cache
def year(conversations: int) -> list[Count]:
    """Invented parents of a year, through the real conversation."""
    engine = Engine(KNOWN, FixedMatcher(found(Plan.DIRECT, "kita", "hort")))
    return [count for _, day in days(engine, Crowd(conversations, 52, UNTIL, seed=3)) for count in day]


def exact(truth: list[Count], period: Period) -> Counter[tuple[str, str, str]]:
    buckets = {*period.weeks, period.name}
    return Counter((count.table, *count.key) for count in truth if count.period in buckets)


def quarters(truth: list[Count], seal: Callable[[Period, list[Publication]], Publication]) -> list[Puzzle]:
    """Everything that is ever published about a year, a puzzle for each quarter, without any belief about noise."""
    made = []
    at = month(UNTIL - timedelta(weeks=50)).quarter
    while at.end <= UNTIL:
        months = [seal(period, []) for period in at.months]
        made.append(Puzzle(at, [*months, seal(at, months)], inf))
        at = at.next
    return made


def careless(truth: list[Count]) -> list[Puzzle]:
    """What is published when small numbers are hidden and nothing else is done."""

    def seal(period: Period, _: list[Publication]) -> Publication:
        tables = [Table.SENSITIVE] if period.is_quarter else [*DETAILS, Table.WAY]
        figures = tuple(
            Figure(*cell, number)
            for cell, number in exact(truth, period).items()
            if cell[0] in tables and number >= HIDDEN_BELOW[Table(cell[0])]
        )
        return Publication(period, Level.TABLES, UNTIL, () if period.is_quarter else (period,), figures)

    return [replace(puzzle, noise=0, step=1) for puzzle in quarters(truth, seal)]


def careful(truth: list[Count]) -> list[Puzzle]:
    """What we publish: monthly, quarterly or in totals, whatever the volume gives."""
    seal = sealer(len(truth))

    def publish(period: Period, months: list[Publication]) -> Publication:
        if not period.is_quarter:
            return seal.month(period, exact(truth, period), UNTIL)
        rest = [item.period for item in months if item.level is Level.TOTALS]
        left = sum((exact(truth, at) for at in rest), Counter()) + Counter(
            {cell: number for cell, number in exact(truth, period).items() if cell[0] == Table.SENSITIVE}
        )
        return seal.quarter(period, months, left, UNTIL)

    return quarters(truth, publish)


def test_hiding_small_numbers_alone_is_broken_by_linear_programs() -> None:
    counted = year(9000)
    puzzles = careless(counted)
    broken = sum(puzzle.recovered(truth(counted, puzzle))[1] for puzzle in puzzles)
    assert broken > 0.2 * sum(len(puzzle.hidden) for puzzle in puzzles) > 20


@pytest.mark.parametrize(("conversations", "published"), [(9000, "month"), (2600, "quarter"), (240, "totals")])
def test_linear_programs_over_everything_published_in_a_year_recover_no_hidden_cell(
    conversations: int, published: str
) -> None:
    """The attacker knows how large the noise was at most in the quarter, which nobody can; who knows less sees less."""
    counted, hidden = year(conversations), 0
    for puzzle in careful(counted):
        assert level(puzzle) == published
        true = truth(counted, puzzle)
        knowing = next(belief for belief in believed(puzzle) if belief.true_of(true))
        hidden += len(knowing.hidden)
        assert knowing.recovered(true) == (0, 0)
    assert hidden > 150


@pytest.mark.parametrize("conversations", [9000, 2600, 240])
def test_who_guesses_how_small_the_noise_was_is_right_no_more_often_than_who_says_zero(conversations: int) -> None:
    """The attacker believes in the least noise that does not contradict itself, and is certain of wrong numbers."""
    counted, certain, right, zeros = year(conversations), 0, 0, 0.0
    for puzzle in careful(counted):
        true = truth(counted, puzzle)
        claims = next(belief for belief in believed(puzzle) if belief.possible()).recovered(true)
        certain, right = certain + claims[0], right + claims[1]
        empty = sum(true.get(puzzle.cells[at], 0) == 0 for at in puzzle.hidden)
        zeros += claims[0] * empty / len(puzzle.hidden)
    assert right <= zeros
    assert certain < 10


def believed(puzzle: Puzzle) -> Iterator[Puzzle]:
    """What an attacker may believe of the noise, the least first."""
    return (replace(puzzle, noise=noise / 4) for noise in range(200))


def level(puzzle: Puzzle) -> str:
    covering = {item.period.is_quarter for item in puzzle.published if item.covers}
    return {frozenset(): "totals", frozenset({True}): "quarter"}.get(frozenset(covering), "month")


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
