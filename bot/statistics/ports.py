"""What counting, sealing and reporting ask of a database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from bot.statistics.periods import Period
from bot.statistics.sealing import Exact, Publication
from bot.statistics.tally import Count, Table


class AlreadySealed(Exception):
    """A period is published once; a second publication would tell more than the first."""


class CountStore(Protocol):
    """Where counts are kept. add is one transaction: all or nothing. Any method may raise OSError."""

    async def add(self, counts: Sequence[Count]) -> None: ...

    async def close(self) -> None: ...


class Archive(Protocol):
    """Where publications are read; nothing here tells an exact count. Any method may raise OSError."""

    sample: bool

    async def publications(self) -> dict[Period, Publication]: ...


class SealStore(CountStore, Archive, Protocol):
    """What sealing needs; every method is one transaction."""

    async def buckets(self) -> set[str]:
        """The weeks and quarters anything is counted for."""

    async def seal(self, period: Period, buckets: Sequence[str], publish: Callable[[Exact], Publication]) -> None:
        """Adds up the counts of the buckets, keeps what publish makes of them and deletes the counts it has spent.

        Raises AlreadySealed.
        """

    async def drop(self, bucket: str, tables: Iterable[Table]) -> None:
        """Deletes counts without publishing them."""

    async def expire(self, period: Period) -> None:
        """Deletes a publication."""

    async def vacuum(self) -> None:
        """Leaves nothing in the files that tells in which order counts came."""
