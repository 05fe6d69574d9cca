"""Seals what is due while the bot runs, and tidies the database once a day."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta

from bot.knowledge.hours import BERLIN
from bot.statistics import agenda
from bot.statistics.periods import Period
from bot.statistics.ports import AlreadySealed, SealStore
from bot.statistics.sealing import Exact, Publication, Sealer

log = logging.getLogger(__name__)

EVERY_SECONDS = 3600.0
END_SECONDS = 5.0
JUMP = timedelta(minutes=10)  # more than this between two clocks in an hour is no drift
STEADY = timedelta(hours=24)


async def seal_due(store: SealStore, sealer: Sealer, today: date, *, tidy: bool = True) -> list[Period]:
    """Seals all that is due and gives it; may be called, interrupted and called again at any time. Raises OSError.

    tidy: the database is rewritten even if nothing was sealed, which hides the order of counts but locks out the rest.
    """
    sealed = await store.publications()
    for bucket, tables in agenda.leftovers(today, await store.buckets(), sealed):
        await store.drop(bucket, tables)
    done = []
    for period in agenda.due(today, await store.buckets(), sealed):
        with contextlib.suppress(AlreadySealed):  # by another process, a moment ago
            await _seal(store, sealer, period, today)
            done.append(period)
    for period in agenda.expired(today, await store.publications()):
        await store.expire(period)
    if tidy or done:
        await store.vacuum()
    return done


async def _seal(store: SealStore, sealer: Sealer, period: Period, today: date) -> None:
    if not period.is_quarter:
        await store.seal(period, period.weeks, lambda exact: sealer.month(period, exact, today))
        return
    sealed = await store.publications()
    months = [sealed[month] for month in period.months if month in sealed]

    def publish(exact: Exact) -> Publication:
        return sealer.quarter(period, months, exact, today)

    await store.seal(period, (*period.weeks, period.name), publish)


class Steadiness:
    """Whether the clock on the wall can be trusted: it went as fast as the one in the machine for a day."""

    def __init__(self) -> None:
        self._last: tuple[datetime, float] | None = None
        self._jumped: float | None = None

    def trusts(self, now: datetime, ticks: float) -> bool:
        """ticks are seconds of a clock that nobody can set. A start counts as steady: a bot may have been off."""
        if self._last is not None:
            before, mark = self._last
            if abs(now - before - timedelta(seconds=ticks - mark)) > JUMP:
                self._jumped = ticks
        self._last = now, ticks
        return self._jumped is None or ticks - self._jumped >= STEADY.total_seconds()


class Scheduler:
    """Looks every hour, while its context is open, whether something has to be sealed."""

    def __init__(
        self,
        opens: Callable[[], Awaitable[SealStore]],
        sealer: Callable[[], Sealer | None],
        clock: Callable[[], datetime],
        ticks: Callable[[], float] = time.monotonic,
        every: float = EVERY_SECONDS,
    ) -> None:
        """sealer gives the cells of the knowledge in force, None without any."""
        self._opens = opens
        self._sealer = sealer
        self._clock = clock
        self._ticks = ticks
        self._every = every
        self._steadiness = Steadiness()
        self._ending = asyncio.Event()
        self._tidied: date | None = None

    async def __aenter__(self) -> Scheduler:
        self._task = asyncio.create_task(self._run())
        return self

    async def __aexit__(self, *_: object) -> None:
        """Lets a seal that has begun come to its end, without waiting for a database that does not answer."""
        self._ending.set()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._task, END_SECONDS)

    async def _run(self) -> None:
        while not self._ending.is_set():
            try:
                await self.look()
            except OSError as error:
                log.warning("sealing failed and is tried again: %s", error)
            except Exception:
                log.exception("sealing failed and is tried again")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), self._every)

    async def look(self) -> list[Period]:
        """Seals what is due now, unless the clock has jumped. Raises OSError."""
        now, sealer = self._clock(), self._sealer()
        if not self._steadiness.trusts(now, self._ticks()):
            log.warning("the clock has jumped: nothing is sealed until it was steady for a day")
            return []
        if sealer is None:
            return []
        store = await self._opens()
        try:
            today = now.astimezone(BERLIN).date()
            done = await seal_due(store, sealer, today, tidy=today != self._tidied)
            self._tidied = today
        finally:
            await store.close()
        for period in done:
            log.info("sealed %s", period.name)
        return done
