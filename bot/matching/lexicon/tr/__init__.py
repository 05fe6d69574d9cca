"""Words of danger in Turkish."""

from __future__ import annotations

from bot.matching.lexicon.tr import child, crisis, violence

RULES = child.RULES + crisis.RULES + violence.RULES
