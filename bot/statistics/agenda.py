"""What has to be sealed, dropped or forgotten on a day."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date

from bot.statistics.periods import KEPT_YEARS, Period, month, month_of, quarter, week
from bot.statistics.sealing import Publication
from bot.statistics.tally import Table

Sealed = Mapping[Period, Publication]


def due(today: date, buckets: Collection[str], sealed: Sealed) -> list[Period]:
    """Periods to seal, oldest first, a quarter after its months. buckets are what counts are kept by.

    Periods without any count are sealed too: that nobody asked must not show by a gap.
    """
    found = []
    for at in _months(today, buckets, sealed):
        if at not in sealed and at.sealed_from <= today:
            found.append(at)
        if at == at.quarter.months[-1] and at.quarter not in sealed and at.quarter.sealed_from <= today:
            found.append(at.quarter)
    return found


def leftovers(today: date, buckets: Collection[str], sealed: Sealed) -> list[tuple[str, tuple[Table, ...]]]:
    """Counts that came after the seal or from a clock that was wrong: they can never be published."""
    found: list[tuple[str, tuple[Table, ...]]] = []
    for bucket in buckets:
        at = month_of(bucket)
        owners = (at.quarter,) if "Q" in bucket else (at.quarter, at)
        publications = [sealed[period] for period in owners if period in sealed]
        latest = quarter(today).name if "Q" in bucket else week(today)
        if bucket > latest or _years_later(at.quarter.end) < today:
            found.append((bucket, tuple(Table)))
        elif publications:
            found.append((bucket, publications[0].spent))
    return found


def expired(today: date, sealed: Sealed) -> list[Period]:
    """Publications kept for their time; a quarter goes together with its months."""
    return [period for period in sealed if _years_later(period.quarter.end) < today]


def _months(today: date, buckets: Collection[str], sealed: Sealed) -> Iterator[Period]:
    """From the first month anything is known of to the current one."""
    known = [month_of(bucket) for bucket in buckets] + [period.months[-1] for period in sealed]
    current = month(today)
    at = min(known, key=lambda period: period.start, default=current)
    while at.start <= current.start:
        yield at
        at = at.next


def _years_later(day: date) -> date:
    return day.replace(year=day.year + KEPT_YEARS, day=min(day.day, 28))
