"""Bare cries for help: a word or two that say nothing but that somebody needs it now."""

from __future__ import annotations

from dataclasses import dataclass

from bot.matching.normalize import fold

ANY = ""  # these are cried in every language
WORDS = {
    ANY: ("sos mayday help helpme emergency", "me us please now"),
    "de": ("hilfe hilf hilfä notfall notruf", "bitte mir uns jetzt sofort schnell ein einen an"),
    "tr": ("yardım imdat i̇mdat acil", "lütfen edin et bana"),
    "ru": ("помощь помогите помоги спасите караул", "пожалуйста мне нам срочно на"),
    "uk": ("допомога допомогу допоможіть допоможи поможіть поможи рятуйте спасіть рятунку виручайте ґвалт",
           "будь ласка мені нам терміново на хтось"),
    "ar": ("مساعدة ساعدوني ساعدني النجدة نجدة الحقوني الحقونا إسعاف طوارئ انقذوني عاونوني دخيلكم فزعة هيلب",
           "من فضلك لو سمحت"),
    "vi": ("cứu giúp", "tôi em mình với tui cấp mạng gấp ai khẩn"),
    "pl": ("pomoc pomocy pomóżcie pomóż ratunku ratujcie ratuj", "proszę mi nam na błagam"),
}  # fmt: skip
"""The cries of each language (BCP 47) and what may stand beside them."""


@dataclass(frozen=True, slots=True)
class _Words:
    """Words as they are written, and folded for who types without the letters of a language."""

    written: frozenset[str]
    folded: frozenset[str]

    def __contains__(self, word: str) -> bool:
        return word in (self.folded if word.isascii() else self.written)


def _words(text: str) -> _Words:
    return _Words(frozenset(text.split()), frozenset(fold(text).split()))


_CRIES = {lang: (_words(cries), _words(f"{cries} {beside}")) for lang, (cries, beside) in WORDS.items()}


def language(cleaned: str) -> str | None:
    """In which language a text is nothing but a cry for help: ANY when it may be each, None when it is more."""
    words = "".join(char if char.isalpha() or char == "\u0307" else " " for char in cleaned.casefold()).split()
    for lang, (cries, allowed) in _CRIES.items():
        if any(word in cries for word in words) and all(word in allowed for word in words):
            return lang
    return None
