"""The report as values: everything a page, a sheet or a machine needs, in the order it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.dialogue.events import Outcome
from bot.errors import BotError
from bot.knowledge.model import Knowledge
from bot.statistics.periods import Period, german
from bot.statistics.report.numbers import Change, Numbers, Trend, about, change
from bot.statistics.sealing import TOTAL, Level, Publication
from bot.statistics.tally import CHANNELS, HELPED, NOT_HELPED, NOT_NEAR, SENSITIVE, WAYS, Table

LANGUAGES = {"de": "Deutsch", "en": "Englisch", "tr": "Türkisch", "ru": "Russisch", "uk": "Ukrainisch",
             "ar": "Arabisch", "vi": "Vietnamesisch", "pl": "Polnisch"}  # fmt: skip
CHANNEL_NAMES = {"telegram": "Telegram", "web": "Webseite"}
WAY_NAMES = {"tree": "über Knöpfe", "text": "mit eigenen Worten", "link": "über einen Link oder QR-Code"}
ASKED = (Outcome.FOUND, Outcome.NOT_FOUND)
Sealed = Mapping[Period, Publication]


@dataclass(frozen=True, slots=True)
class Bar:
    """A label with its number; 0 is hidden. share is percent of the longest bar."""

    label: str
    number: int
    share: int


@dataclass(frozen=True, slots=True)
class NeedRow:
    """A need with published numbers; missing counts answers without a fitting entry, at once or for the region."""

    id: str
    label: str
    topic: str
    asked: int
    share: int
    change: Change
    found: int
    missing: int
    helped: int
    not_helped: int


@dataclass(frozen=True, slots=True)
class Series:
    """The answers to a topic per sealed period, as an average per month; None: nothing published."""

    topic: str
    points: tuple[tuple[str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """sealed_on and previous are German texts; details is empty when the tables are published, else says when."""

    period: Period
    sample: bool
    sealed_on: str
    headline: str
    details: str
    previous: str
    total: int
    total_change: Change
    needs: tuple[NeedRow, ...]
    topics: tuple[str, ...]
    regions: tuple[tuple[str, tuple[int, ...]], ...]
    languages: tuple[Bar, ...]
    origins: tuple[Bar, ...]
    ways: tuple[Bar, ...]
    sensitive: tuple[Bar, ...]
    trends: tuple[Series, ...]

    @property
    def comparable(self) -> bool:
        """Whether there is anything to say about a change of some need."""
        return any(row.change.trend is not Trend.NONE for row in self.top)

    @property
    def gaps(self) -> list[NeedRow]:
        """Needs that were asked for without a fitting entry, most often first."""
        return sorted((row for row in self.needs if row.missing), key=lambda row: (-row.missing, row.label))

    @property
    def top(self) -> list[NeedRow]:
        """Needs by how often they were asked."""
        return sorted((row for row in self.needs if row.asked), key=lambda row: (-row.asked, row.label))


def build(knowledge: Knowledge, sealed: Sealed, period: Period, today: date, *, sample: bool = False) -> Report:
    """The report of a sealed period. Raises BotError with a line that says when it will be."""
    if period not in sealed:
        raise BotError(unsealed(sealed, period, today))
    now, before = Numbers(_of(sealed, period)), Numbers(_before(sealed, period))
    comparable = now.months == before.months == len(period.months)
    needs = _needs(knowledge, now, before if comparable else Numbers(()))
    total, before_total = now(TOTAL), before(TOTAL)
    return Report(
        period=period,
        sample=sample,
        sealed_on=german(sealed[period].sealed_on),
        headline=_headline(period, total, needs),
        details=_details(sealed, period, now),
        previous=period.previous.label,
        total=total,
        total_change=change(total, before_total, len(period.months) * 2 * now.spread(TOTAL, 1)),
        needs=needs,
        topics=tuple(topic.label for topic in knowledge.topics) if now.months else (),
        regions=_regions(knowledge, now),
        languages=_bars(now, Table.LANGUAGE, LANGUAGES, knowledge),
        origins=_bars(now, Table.ORIGIN, _origins(knowledge), knowledge),
        ways=_scaled([(WAY_NAMES[way], now(Table.WAY, way)) for way in WAYS]),
        sensitive=_sensitive(knowledge, now) if period.is_quarter else (),
        trends=_trends(knowledge, sealed, period),
    )


def unsealed(sealed: Sealed, period: Period, today: date) -> str:
    """Why there is no report, and what to do."""
    if today < period.sealed_from:
        return f"{period.label} ist noch nicht versiegelt. Das geschieht am {german(period.sealed_from)}."
    if any(other.start <= period.start for other in sealed):
        return f"{period.label} ist noch nicht versiegelt, aber fällig. Rufe auf: wegweiser statistics seal"
    return f"Für {period.label} wurde nichts gezählt oder die Zahlen sind älter als fünf Jahre."


def _of(sealed: Sealed, period: Period) -> list[Publication]:
    """A quarter adds up its months and what was left for it."""
    parts = (*period.months, period) if period.is_quarter else (period,)
    return [sealed[part] for part in parts if part in sealed]


def _before(sealed: Sealed, period: Period) -> list[Publication]:
    """The period before; nothing when counting may have begun in the middle of it, because it is the first of all."""
    before = period.previous
    return _of(sealed, before) if any(other.start < before.start for other in sealed) else []


def _needs(knowledge: Knowledge, now: Numbers, before: Numbers) -> tuple[NeedRow, ...]:
    def asked(numbers: Numbers, need: str) -> int:
        return sum(numbers(Table.NEED, need, outcome) for outcome in ASKED)

    needs = [need for need in knowledge.needs.values() if need.id not in SENSITIVE] if now.months else []
    most = max((asked(now, need.id) for need in needs), default=0)
    spread = now.spread(Table.NEED, 2) + before.spread(Table.NEED, 2)
    return tuple(
        NeedRow(
            need.id, need.label, knowledge.topic_of[need.id].label, asked(now, need.id),
            _share(asked(now, need.id), most), change(asked(now, need.id), asked(before, need.id), spread),
            now(Table.NEED, need.id, Outcome.FOUND),
            now(Table.NEED, need.id, Outcome.NOT_FOUND) + now(Table.NEED, need.id, NOT_NEAR),
            now(Table.NEED, need.id, HELPED), now(Table.NEED, need.id, NOT_HELPED),
        )
        for need in needs
    )  # fmt: skip


def _headline(period: Period, total: int, needs: tuple[NeedRow, ...]) -> str:
    if not total:
        return f"Im {period.label} gab es zu wenige Anfragen für eine Zahl."
    asked = max(needs, key=lambda row: row.asked, default=None)
    missing = max(needs, key=lambda row: row.missing, default=None)
    told = f"Im {period.label} gab es {about(total)} Anfragen"
    if asked and asked.asked:
        told += f", die meisten zu „{asked.label}“"
    if missing and missing.missing:
        told += "; auch fehlte dort" if missing is asked else f"; bei „{missing.label}“ fehlte"
        told += " am häufigsten ein passendes Angebot"
    return f"{told}."


def _details(sealed: Sealed, period: Period, now: Numbers) -> str:
    if now.months == len(period.months):
        return ""
    if not period.is_quarter and period.quarter not in sealed:
        return (
            f"Für einen eigenen Monatsbericht waren es zu wenige Anfragen. Die Einzelheiten werden mit dem "
            f"{period.quarter.label} veröffentlicht, am {german(period.quarter.sealed_from)}."
        )
    if not period.is_quarter and sealed[period.quarter].level is Level.TABLES:
        return f"Die Einzelheiten stehen im Bericht zum {period.quarter.label}."
    if now.months:
        return "Die Einzelheiten umfassen nur die Monate mit genug Anfragen."
    return "Es waren zu wenige Anfragen für Einzelheiten. Veröffentlicht werden nur Summen."


def _regions(knowledge: Knowledge, now: Numbers) -> tuple[tuple[str, tuple[int, ...]], ...]:
    if not now.months:
        return ()
    return tuple(
        (region.label, tuple(now(Table.REGION, topic.id, region.id) for topic in knowledge.topics))
        for region in knowledge.regions
    )


def _bars(now: Numbers, table: Table, names: Mapping[str, str], knowledge: Knowledge) -> tuple[Bar, ...]:
    """Added up over the topics, largest first."""
    if not now.months:
        return ()
    sums = [(label, sum(now(table, topic.id, key) for topic in knowledge.topics)) for key, label in names.items()]
    return _scaled(sorted(sums, key=lambda item: -item[1]))


def _origins(knowledge: Knowledge) -> dict[str, str]:
    names = {channel: f"{CHANNEL_NAMES[channel]}, ohne Angabe" for channel in CHANNELS}
    return names | {
        f"{channel}/{source.id}": f"{source.label} ({CHANNEL_NAMES[channel]})"
        for channel in CHANNELS
        for source in knowledge.sources
    }


def _sensitive(knowledge: Knowledge, now: Numbers) -> tuple[Bar, ...]:
    return _scaled(
        [(knowledge.needs[need].label, now(Table.SENSITIVE, need)) for need in SENSITIVE if need in knowledge.needs]
    )


def _scaled(items: list[tuple[str, int]]) -> tuple[Bar, ...]:
    most = max((number for _, number in items), default=0)
    return tuple(Bar(label, number, _share(number, most)) for label, number in items)


def _share(number: int, most: int) -> int:
    return round(100 * number / most) if most else 0


def _trends(knowledge: Knowledge, sealed: Sealed, until: Period) -> tuple[Series, ...]:
    shown = sorted(
        (item for item in sealed.values() if item.covers and item.period.end <= until.end),
        key=lambda item: item.covers[0].start,
    )[-12:]
    numbers = [(item, Numbers([item])) for item in shown]
    return tuple(
        Series(
            topic.label,
            tuple(
                (item.period.short, round(sum(found.row(Table.LANGUAGE, topic.id).values()) / found.months) or None)
                for item, found in numbers
            ),
        )
        for topic in knowledge.topics
        if len(shown) > 1
    )
