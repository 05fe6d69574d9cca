"""Words of danger in German: standard, Berlin dialect, and German that is still being learned."""

from __future__ import annotations

from bot.matching.lexicon.de import (
    accident,
    child,
    child_signs,
    control,
    crisis,
    crisis_signs,
    emergency,
    violence,
    violence_signs,
)

RULES = (
    accident.RULES
    + child.RULES
    + child_signs.RULES
    + control.RULES
    + crisis.RULES
    + crisis_signs.RULES
    + emergency.RULES
    + violence.RULES
    + violence_signs.RULES
)
