"""Words of danger in Polish."""

from __future__ import annotations

from bot.matching.lexicon.pl import accident, child, child_signs, crisis, violence, violence_signs

RULES = accident.RULES + child.RULES + child_signs.RULES + crisis.RULES + violence.RULES + violence_signs.RULES
