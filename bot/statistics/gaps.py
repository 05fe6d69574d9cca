"""What was asked for without a fitting entry, and where the knowledge base has none: a list of tasks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.position import LANGS, Position
from bot.dialogue.ranking import serves, speaks
from bot.knowledge.model import Knowledge
from bot.statistics.report.model import LANGUAGES, NeedRow


@dataclass(frozen=True, slots=True)
class Gap:
    """A need with the published number of unfitting answers, and the regions and languages without an entry."""

    need: str
    missing: int
    regions: tuple[str, ...]
    languages: tuple[str, ...]


def gaps(knowledge: Knowledge, rows: Sequence[NeedRow]) -> list[Gap]:
    """One gap for each row, in its order."""
    return [_gap(knowledge, row) for row in rows]


def _gap(knowledge: Knowledge, row: NeedRow) -> Gap:
    entries = knowledge.entries_for.get(row.id, ())
    regions = tuple(
        region.label
        for region in knowledge.regions
        if not any(serves(entry, Position(region=region.id), knowledge) for entry in entries)
    )
    languages = tuple(LANGUAGES[lang] for lang in LANGS if not any(speaks(entry, lang) for entry in entries))
    return Gap(row.label, row.missing, regions, languages)
