"""Opening hours as a grid of seven days, and back to OSM syntax."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from bot.knowledge.hours import ALWAYS

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
RULE = re.compile(r"((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:[-,](?:Mo|Tu|We|Th|Fr|Sa|Su))*) (.+)")
TIMES = re.compile(r"\d{2}:\d{2}-\d{2}:\d{2}(,\s?\d{2}:\d{2}-\d{2}:\d{2})*")
SPAN = re.compile(
    r"(?:von\s+)?(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?\s*(?:-|–|bis)\s*(\d{1,2})(?:[:.](\d{2}))?(?:\s*Uhr)?"
)

CLOSED = ("geschlossen", "zu", "-", "–")
AROUND = ("rund um die uhr", "immer", "24 stunden", "24 h", "24h")
ALL_DAY = "00:00-24:00"

Week = tuple[str, ...]


def week(opening_hours: str) -> Week | None:
    """Seven texts such as "09:00-12:00, 14:00-18:00"; None when the hours say more than a grid can hold."""
    days = dict.fromkeys(DAYS, "")
    for rule in filter(None, (part.strip() for part in opening_hours.split(";"))):
        found = RULE.fullmatch(rule)
        if found is None or not (TIMES.fullmatch(found[2]) or found[2] == "off"):
            return None
        for day in _days(found[1]):
            days[day] = "" if found[2] == "off" else ", ".join(re.split(r",\s?", found[2]))
    return tuple(days.values())


def hours(grid: Sequence[str]) -> str:
    """OSM syntax of seven texts; German ways of writing times are understood, others are left for the check."""
    times = [_times(text) for text in grid]
    if set(times) == {ALL_DAY}:
        return ALWAYS
    rules = []
    for text, days in groupby(zip(times, DAYS, strict=True), key=lambda item: item[0]):
        names = [day for _, day in days]
        if text:
            rules.append(f"{names[0]}{f'-{names[-1]}' if len(names) > 1 else ''} {text}")
    return "; ".join(rules)


def _days(text: str) -> list[str]:
    found: list[str] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        start, end = DAYS.index(first), DAYS.index(last or first)
        found += DAYS[start : end + 1] if start <= end else DAYS[start:] + DAYS[: end + 1]
    return found


def _times(text: str) -> str:
    """ "9-12 und 14 bis 18 Uhr" as "09:00-12:00,14:00-18:00"."""
    said = text.strip().casefold()
    if said in CLOSED:
        return ""
    if said in AROUND:
        return ALL_DAY
    parts = [part.strip() for part in re.split(r",|;|/|\bund\b|\bu\.|\n", text) if part.strip()]
    return ",".join(_span(part) for part in parts)


def _span(text: str) -> str:
    found = SPAN.fullmatch(text)
    if found is None:
        return text
    first, minute, last, end = found.groups()
    return f"{int(first):02}:{minute or '00'}-{int(last):02}:{end or '00'}"
