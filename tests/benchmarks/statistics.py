"""How useful the published figures are, and what counting, sealing and reporting cost."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bot import edition
from bot.dialogue.engine import Engine
from bot.settings import ROOT
from bot.statistics.periods import Period
from bot.statistics.report import page
from bot.statistics.report.model import build
from bot.statistics.scheduler import seal_due
from bot.statistics.sealing import Level, Publication, Sealer
from bot.statistics.simulation import Crowd, days
from bot.statistics.store import SqliteStore
from bot.statistics.tally import Count, Table, domain

MONTHLY = (50, 150, 500, 5000)
OVERLAP_AIM, REPORT_AIM_SECONDS = 0.85, 3.0
TOP, SEEDS = 10, 5
QUARTER = Period("2026-Q3")
ASKED = ("found", "not_found")


@dataclass(frozen=True, slots=True)
class Use:
    """Overlap of the ten most asked needs with the true ones, and the mean error of a shown figure."""

    level: str
    overlap: float
    error: float


def main() -> None:
    with TemporaryDirectory() as folder:
        known = edition.load(ROOT / "knowledge", Path(folder) / "cache", None)
        engine = Engine(known.knowledge, known.matcher)
        for monthly in MONTHLY:
            found = utility(engine, monthly)
            aim = f"  {found.overlap / OVERLAP_AIM:4.2f} of the aim" if monthly >= 500 else ""
            print(
                f"{monthly:5} a month, {found.level:8} top {TOP} overlap {found.overlap:4.2f}"
                f"  mean error of a shown figure {found.error:4.1f}{aim}"
            )
        asyncio.run(costs(engine, Path(folder)))


def utility(engine: Engine, monthly: int) -> Use:
    """The quarter's truth is invented once, the noise anew for every seed."""
    weeks = len(QUARTER.weeks)
    counts = [count for _, day in days(engine, Crowd(monthly * 3, weeks, QUARTER.end, seed=monthly)) for count in day]
    overlaps, errors, levels = [], [], Counter[str]()
    for seed in range(SEEDS):
        sealer = Sealer(domain(engine.knowledge), random.Random(seed).randrange)
        months = [sealer.month(at, exact(counts, at), at.sealed_from) for at in QUARTER.months]
        rest = [at.period for at in months if at.level is Level.TOTALS]
        left = exact([count for count in counts if any(count.period in at.weeks for at in rest)], QUARTER)
        quarter = sealer.quarter(QUARTER, months, left, QUARTER.sealed_from)
        for publication in (*months, quarter):
            if publication.covers:
                levels["quarter" if publication.period.is_quarter else "month"] += 1
                truth = sum((exact(counts, at) for at in publication.covers), Counter())
                overlap, error = compared(publication, truth)
                overlaps.append(overlap)
                errors.append(error)
    mean = sum(overlaps) / len(overlaps) if overlaps else 0.0
    return Use("/".join(levels) or "totals", mean, sum(errors) / len(errors) if errors else 0.0)


def exact(counts: list[Count], period: Period) -> Counter[tuple[str, str, str]]:
    return Counter((count.table, *count.key) for count in counts if count.period in period.weeks)


def compared(publication: Publication, truth: Counter[tuple[str, str, str]]) -> tuple[float, float]:
    """A need that shares the tenth place counts as one of the ten."""
    shown: Counter[str] = Counter()
    for figure in publication.figures:
        if figure.table == Table.NEED and figure.second in ASKED:
            shown[figure.first] += figure.number
    true: Counter[str] = Counter()
    for (table, need, outcome), number in truth.items():
        if table == Table.NEED and outcome in ASKED:
            true[need] += number
    tenth = true.most_common(TOP)[-1][1]
    best = [need for need, _ in shown.most_common(TOP)]
    details = [item for item in publication.figures if item.table in tuple(Table)]
    error = sum(abs(item.number - truth[item.table, item.first, item.second]) for item in details) / len(details)
    return sum(true[need] >= tenth for need in best) / TOP, error


async def costs(engine: Engine, folder: Path) -> None:
    """A count, sealing and a report, with five years of published months."""
    store = await SqliteStore.open(folder)
    sealer = Sealer(domain(engine.knowledge))
    ends = Period("2026-10")
    batch = [count for _, day in days(engine, Crowd(600, 4, ends.end, seed=1)) for count in day]
    began = time.perf_counter()
    for at in range(0, 1000, 5):
        await store.add(batch[at : at + 5])
    print(f"a count (one event, five cells, safe on disk)  {(time.perf_counter() - began) / 200 * 1e6:8.0f} µs")
    at, sealing = Period("2021-11"), 0.0
    while at.start <= ends.start:
        moved = [replace(count, period=at.weeks[0]) for count in batch if count.table != Table.SENSITIVE]
        await store.add(moved)
        began = time.perf_counter()
        await seal_due(store, sealer, at.sealed_from)
        sealing += time.perf_counter() - began
        at = at.next
    print(f"sealing, 60 months                             {sealing * 1000 / 60:8.1f} ms a month")
    began = time.perf_counter()
    sealed = await store.publications()
    html = page.to_html(build(engine.knowledge, sealed, ends, date(2026, 11, 24)))
    seconds = time.perf_counter() - began
    await store.close()
    print(f"report over {len(sealed)} publications, {len(html) // 1024} kB    {seconds:12.2f} s"
          f"  {seconds / REPORT_AIM_SECONDS:4.2f} of the aim")  # fmt: skip


if __name__ == "__main__":
    main()
