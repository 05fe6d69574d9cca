"""Words of danger in eight languages: certain, fast, and independent of models and files."""

from __future__ import annotations

from bot.matching.lexicon import ar, de, en, pl, ru, tr, uk, vi
from bot.matching.lexicon.mechanism import Lexicon

RULES = de.RULES + en.RULES + tr.RULES + ru.RULES + uk.RULES + ar.RULES + vi.RULES + pl.RULES
_LEXICON = Lexicon(RULES)


def find(folded: str) -> str:
    """The urgent need ("gewalt", "krise", "kindernot") that a folded text names for certain, or an empty string."""
    return _LEXICON.find(folded)
