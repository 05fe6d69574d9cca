"""Words of danger in Russian."""

from __future__ import annotations

from bot.matching.lexicon.ru import accident, child, crisis, violence, violence_signs

RULES = accident.RULES + child.RULES + crisis.RULES + violence.RULES + violence_signs.RULES
