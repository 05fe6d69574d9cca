"""Phone numbers can exist."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem

# Emergency, authorities, and services of social value, which the library takes for invalid.
SHORT = re.compile(r"110|112|115|116[01]\d\d")


def check(draft: Draft) -> Iterator[Problem]:
    for entry in draft.knowledge.entries:
        for at, phone in enumerate(entry.phones):
            if not _can_exist(phone):
                message = f"„{phone}“ ist keine gültige Telefonnummer."
                remedy = (
                    "Schreibe sie mit Vorwahl, zum Beispiel 030 12345678; erlaubt sind auch 110, 112, 115 und 116 …"
                )
                yield Problem(draft.entry_place(entry, "phones", at), message, remedy, rule="phones")


def _can_exist(phone: str) -> bool:
    if SHORT.fullmatch(phone.replace(" ", "")):
        return True
    if any(char.isalpha() for char in phone):
        return False
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(phone, "DE"))
    except phonenumbers.NumberParseException:
        return False
