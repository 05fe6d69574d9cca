"""Words of danger in Turkish."""

from __future__ import annotations

from bot.matching.lexicon.tr import accident, child, crisis, violence

RULES = accident.RULES + child.RULES + crisis.RULES + violence.RULES
