"""Bare cries for help: a word or two that say nothing but that somebody needs it now."""

from __future__ import annotations

from bot.matching.normalize import fold

CRIES = """
hilfe hilf hilfä notfall notruf sos mayday help helpme emergency yardım imdat acil помощь помогите помоги спасите
караул допомога допоможіть допоможи поможіть поможи рятуйте спасіть рятунку виручайте ґвалт مساعدة ساعدوني ساعدني
النجدة نجدة الحقوني الحقونا إسعاف طوارئ انقذوني عاونوني دخيلكم فزعة هيلب cứu giúp pomoc pomocy pomóżcie pomóż ratunku
ratujcie ratuj
"""
BESIDE = """
bitte mir uns me us please now jetzt sofort schnell ein einen an lütfen edin et bana пожалуйста мне нам срочно
будь ласка мені терміново من فضلك لو سمحت tôi em mình với tui cấp mạng gấp ai khẩn proszę mi
nam na błagam хтось на терміново
"""


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


_CRIES, _BESIDE = _folded(CRIES), _folded(BESIDE)


def bare(folded: str) -> bool:
    """Whether a folded text is nothing but a cry for help."""
    words = set(folded.split())
    return not words.isdisjoint(_CRIES) and words <= _CRIES | _BESIDE
