"""Words of danger in English, also as a second language."""

from __future__ import annotations

from bot.matching.lexicon.en import accident, child, child_signs, control, crisis, violence, violence_signs

RULES = (
    accident.RULES
    + child.RULES
    + child_signs.RULES
    + control.RULES
    + crisis.RULES
    + violence.RULES
    + violence_signs.RULES
)
