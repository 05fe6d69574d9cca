"""Words of danger in Vietnamese; texts come without accents, so words stand in rows."""

from __future__ import annotations

from bot.matching.lexicon.vi import accident, child, crisis, violence, violence_signs

RULES = accident.RULES + child.RULES + crisis.RULES + violence.RULES + violence_signs.RULES
