"""Words of danger in Arabic: written, Levantine, Egyptian and Iraqi, also in Latin letters with digits."""

from __future__ import annotations

from bot.matching.lexicon.ar import accident, child, crisis, violence, violence_signs

RULES = accident.RULES + child.RULES + crisis.RULES + violence.RULES + violence_signs.RULES
