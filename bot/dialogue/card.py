"""What is said about one entry: a line on the need's screen and its full card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from bot.dialogue.messages import Action, Block, Choice, Paragraph, Venue
from bot.dialogue.wording import DEFAULT, Words
from bot.knowledge.anchors import POLICE, RESCUE
from bot.knowledge.freshness import overdue
from bot.knowledge.hours import ALWAYS, BERLIN, status
from bot.knowledge.model import Entry, Kind, Knowledge, RoughDate

CITY = "berlin.de"
KEPT = ("github.com", "yumpu.com", "9dok.net", "docplayer.org")  # sites that only keep what others have written
DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
DAY = re.compile("|".join(DAYS))
COMMA = re.compile(r",(?=\S)")
COMMAS = {"ar": "، "}
LABEL = 44  # letters that a phone shows of a button
PART = re.compile(r" – | \(")
MAP = "https://www.openstreetmap.org/search?query="


class Opening(NamedTuple):
    """Keys of what is said of opening hours: round the clock, open for a day or longer, until, today from, from."""

    always: str
    long: str
    until: str
    today: str
    later: str


SENTENCES = Opening("card.open", "card.open_long", "card.open_until", "card.opens_today", "card.opens")
SHORT = Opening("short.always", "short.open", "short.open_until", "short.opens_today", "short.opens")


def line(
    entry: Entry, why: tuple[str, ...], words: Words, knowledge: Knowledge, now: datetime, distance: str = ""
) -> str:
    """Name, phone, hours and in brackets where it is and the best reason to go there."""
    hours = opening(entry, words, knowledge, now, SHORT)
    parts = [f"**{entry.name}**", *entry.phones[:1], *filter(None, [hours])]
    if not entry.phones and entry.address:
        parts.insert(1, str(entry.address))
    part = entry.area if entry.area in knowledge.region_of else ""
    reason = next((words(key) for key in why if key not in ("why.open", "why.region")), "")
    remarks = " · ".join(filter(None, (distance or part, reason)))
    return "• " + " · ".join(parts) + (f" ({remarks})" if remarks else "")


def card(entry: Entry, words: Words, knowledge: Knowledge, now: datetime) -> tuple[Paragraph, ...]:
    """Everything a person needs to go there or call."""
    first = "\n".join(_facts(entry, words, knowledge, now))
    caution = entry.caution if words.lang == DEFAULT else ""
    lists = [
        Paragraph(_listed(words(title), items), Block.DETAIL, lang=DEFAULT)
        for title, items in (("card.documents", entry.documents), ("card.steps", entry.steps))
        if items
    ]
    return (
        Paragraph(f"**{entry.name}**\n{words.summary(entry)}"),
        *([Paragraph(first)] if first else []),
        *lists,
        *original(entry, words),
        Paragraph(" ".join(filter(None, (caution, trust(entry, words, now), source(entry, words))))),
    )


def label(name: str) -> str:
    """A name for a button: in full, or its first part, or cut between words; the text beside has it in full."""
    if len(name) <= LABEL:
        return name
    first = PART.split(name, maxsplit=1)[0]
    return first if len(first) <= LABEL else first[: LABEL - 1].rpartition(" ")[0] + " …"


def original(entry: Entry, words: Words) -> list[Paragraph]:
    """What is known in German, folded away below a translated card."""
    if words.lang == DEFAULT:
        return []
    translated = words.summary(entry) != entry.summary
    german = Words(DEFAULT, words.fallback, words.fallback)
    lines = [*([entry.summary] if translated else []), *_remarks(entry, german), *filter(None, [entry.caution])]
    if not lines:
        return []
    return [Paragraph("\n".join([f"**{words('card.german')}**", *lines]), Block.DETAIL, lang=DEFAULT)]


def source(entry: Entry, words: Words) -> str:
    """One site that the facts are from: the place's own, else the city's, else the first; empty when none is named."""
    own = _site(entry.url)
    named = [site for site in map(_site, entry.sources) if site and site not in KEPT]
    sites = sorted(named, key=lambda site: (site != own, not site.endswith(CITY)))
    return words("card.source", source=sites[0]) if sites else ""


def _site(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.")


def trust(entry: Entry, words: Words, now: datetime) -> str:
    """How old the knowledge about an entry is, honestly; never between a person and the police."""
    if entry.id in (POLICE, RESCUE):
        return ""
    if entry.checked_on:
        due = overdue(entry, now.astimezone(BERLIN).date())
        return words("card.overdue" if due else "card.checked", date=german_date(entry.checked_on))
    key = "card.unchecked" if entry.source_date else "card.undated"
    key += "_hotline" if entry.kind is Kind.HOTLINE else "" if entry.phones else "_no_phone"
    return words(key, date=german_date(entry.source_date) if entry.source_date else "")


def german_date(when: date | RoughDate) -> str:
    """ "2024-03-01" as 01.03.2024, "2024-03" as 03/2024, "2024" as it is."""
    parts = str(when).split("-")
    return ".".join(reversed(parts)) if len(parts) == 3 else "/".join(reversed(parts))


def phone_rows(entry: Entry, words: Words) -> list[tuple[Choice, ...]]:
    """Phone numbers again as buttons, because screen readers miss them in a text."""
    return [(Choice(words("card.copy_phone", phone=phone), phone, Action.COPY),) for phone in entry.phones[:2]]


def web_link(entry: Entry, words: Words) -> list[Choice]:
    web = entry.url.startswith(("https://", "http://"))
    return [Choice(words("card.web"), entry.url, Action.OPEN)] if web else []


def map_link(entry: Entry, words: Words) -> list[Choice]:
    """A search on a map, when there is a street."""
    if not entry.address or not entry.address.street:
        return []
    return [Choice(words("card.map"), MAP + quote(str(entry.address)), Action.OPEN)]


def venue(entry: Entry) -> Venue | None:
    """The place for a map, when the address and its coordinates are known."""
    if not entry.geo or not entry.address:
        return None
    return Venue(entry.name, str(entry.address), entry.geo.lat, entry.geo.lon)


def opening(entry: Entry, words: Words, knowledge: Knowledge, now: datetime, say: Opening = SENTENCES) -> str:
    """Whether it is open now and until when, or when it opens; where only the phone has hours, those; or nothing."""
    if entry.opening_hours or not entry.phone_hours:
        return _opening(entry.opening_hours, words, knowledge, now, say)
    hours = _opening(entry.phone_hours, words, knowledge, now, say)
    return words("card.by_phone", hours=hours) if hours else ""


def _opening(hours: str, words: Words, knowledge: Knowledge, now: datetime, say: Opening) -> str:
    state = status(hours, now, knowledge.closed_on)
    if state is None:
        return ""
    if hours == ALWAYS:
        return words(say.always)
    local = now.astimezone(BERLIN).replace(tzinfo=None)
    if state.changes is None or (state.open and (state.changes - local).days >= 1):
        return words(say.long) if state.open else ""
    clock = _clock(state.changes, words)
    if state.open:
        return words(say.until, time=clock)
    if state.changes.date() == local.date():
        return words(say.today, time=clock)
    return words(say.later, day=_day(state.changes, words, local), time=clock)


def _facts(entry: Entry, words: Words, knowledge: Knowledge, now: datetime) -> Iterator[str]:
    if entry.address:
        yield words("card.address", address=str(entry.address))
    for phone in entry.phones:
        yield words("card.phone", phone=phone)
    if entry.email:
        yield words("card.email", email=entry.email)
    yield from _hours(entry, words, knowledge, now)
    yield from _languages(entry, words)
    if words.lang == DEFAULT:
        yield from _remarks(entry, words)


def _hours(entry: Entry, words: Words, knowledge: Knowledge, now: datetime) -> Iterator[str]:
    """When the door is open, and when somebody answers the phone; each with whether it is so now."""
    if entry.opening_hours:
        yield from filter(None, [opening(entry, words, knowledge, now)])
        if entry.opening_hours != ALWAYS:
            yield words("card.hours", hours=hours_text(entry.opening_hours, words))
    if entry.phone_hours:
        state = "" if entry.opening_hours else _opening(entry.phone_hours, words, knowledge, now, SENTENCES)
        hours = "" if entry.phone_hours == ALWAYS else hours_text(entry.phone_hours, words)
        yield words("card.by_phone", hours=". ".join(filter(None, (hours, state))))


def _remarks(entry: Entry, german: Words) -> Iterator[str]:
    """What stands about an entry in German only."""
    if entry.hours_note:
        timed = entry.opening_hours or entry.phone_hours
        yield entry.hours_note if timed else german("card.hours", hours=entry.hours_note)
    yield from filter(None, [entry.languages_note])
    for amount in entry.amounts:
        yield german("card.amount", year=str(amount.year), text=amount.text)
    for key in ("audience", "cost", "appointment", "deadline"):
        if value := getattr(entry, key):
            yield german(f"card.{key}", **{key: value})


def _languages(entry: Entry, words: Words) -> Iterator[str]:
    """What is spoken there, and a mark where that is German only and the person reads another language.

    A benefit speaks no language, and at the police's number somebody always finds one.
    """
    if entry.languages:
        spoken = ", ".join(words.language(code) for code in entry.languages)
        yield words("card.languages", languages=spoken)
    if entry.kind is Kind.BENEFIT or entry.id in (POLICE, RESCUE) or entry.languages_note:
        return
    if words.lang not in ("de", *entry.languages) and "de" in (entry.languages or ("de",)):
        yield words("language.only_german")


def hours_text(opening_hours: str, words: Words) -> str:
    """OSM hours for the eye: "Mo-Fr 09:00-12:00; Th off" as "Mo–Fr 9–12 · Do zu"."""
    text = DAY.sub(lambda hit: words(f"day.short.{DAYS.index(hit[0])}"), opening_hours)
    text = text.replace(" off", f" {words('hours.off')}").replace("PH", words("hours.holiday"))
    text = text.replace(":00", "").replace("-", "–").replace(";", " ·").replace(" 0", " ").replace("–0", "–")
    return COMMA.sub(COMMAS.get(words.lang, ", "), text)


def _listed(title: str, items: tuple[str, ...]) -> str:
    return "\n".join([f"**{title}**", *(f"• {item}" for item in items)])


def _clock(moment: datetime, words: Words) -> str:
    """ "9" for 9 Uhr, "9:30"; "9:00" in languages that put no word for the hour behind."""
    full = f"{moment.hour}:{moment:%M}"
    return full.removesuffix(":00") if words.lang == DEFAULT else full


def _day(moment: datetime, words: Words, now: datetime) -> str:
    """ "morgen", a weekday within a week, else the date; now is Berlin's time."""
    days = (moment.date() - now.date()).days
    if days == 1:
        return words("day.tomorrow")
    return words(f"day.{moment.weekday()}") if days < 7 else f"{moment:%d.%m.}"
