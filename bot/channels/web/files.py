"""An entry as a file for the calendar (RFC 5545) or the address book (vCard 4.0, RFC 6350)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.dialogue.wording import Words
from bot.knowledge.model import Entry

LINE = 75  # bytes
VISIT = timedelta(minutes=30)


def calendar(entry: Entry, opens: datetime, made: datetime, words: Words) -> bytes:
    """A reminder for when the entry opens next; both times are aware."""
    from icalendar import Calendar, Event  # few people take a date home, so the process starts without it

    event = Event()
    event.add("uid", f"{entry.id}-{opens:%Y%m%d%H%M}@wegweiser")
    event.add("dtstamp", made.astimezone(UTC))
    event.add("dtstart", opens.astimezone(UTC))
    event.add("duration", VISIT)
    event.add("summary", words("web.reminder", name=entry.name))
    event.add("description", "\n".join([words.summary(entry), *entry.phones]))
    if entry.address:
        event.add("location", str(entry.address))
    page = Calendar()
    page.add("version", "2.0")
    page.add("prodid", "-//Wegweiser//Lichtenberg//DE")
    page.add_component(event)
    return bytes(page.to_ical())


def contact(entry: Entry, words: Words) -> bytes:
    """The entry's name, numbers, addresses and what one gets there."""
    lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:org", f"FN:{_text(entry.name)}"]
    lines += [f"TEL;VALUE=uri;TYPE=voice:{dialled(phone)}" for phone in entry.phones]
    lines += [f"EMAIL:{_text(entry.email)}"] if entry.email else []
    lines += [f"URL:{entry.url}"] if entry.url.startswith(("https://", "http://")) else []
    if place := entry.address:
        street, town = _text(place.street), _text(place.city)
        lines.append(f"ADR:;;{street};{town};;{_text(place.postal_code)};")
    lines += [f"GEO:geo:{entry.geo.lat},{entry.geo.lon}"] if entry.geo else []
    lines += [f"NOTE;LANGUAGE={words.lang}:{_text(words.summary(entry))}", "END:VCARD"]
    return b"".join(_folded(line) for line in lines)


def dialled(phone: str) -> str:
    """A number as a link that dials it."""
    return "tel:" + "".join(char for char in phone if char.isdigit() or char == "+")


def _text(value: str) -> str:
    for char in "\\,;":
        value = value.replace(char, f"\\{char}")
    return value.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line in pieces of at most 75 bytes; a character is never cut in two."""
    pieces, piece = [], b""
    for char in line:
        encoded = char.encode()
        if len(piece) + len(encoded) > LINE:
            pieces.append(piece)
            piece = b" "
        piece += encoded
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
