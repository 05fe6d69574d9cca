"""Turns a screen into the parameters of sendMessage, editMessageText and sendVenue."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Any

from bot.channels.telegram.updates import Wish
from bot.dialogue.engine import Found
from bot.dialogue.messages import Action, Block, Choice, Paragraph, Reply, Tone, Venue
from bot.knowledge.code import code

TEXT_LIMIT = 4096  # UTF-16 units
LABEL_LIMIT = 60
COPY_LIMIT = 256
STYLES = {Tone.DANGER: "danger", Tone.MAIN: "primary"}
NO_PREVIEW = {"is_disabled": True}
RTL = frozenset({"ar", "fa", "prs", "ur", "he"})
ISOLATE = "\u2068{}\u2069"


def message(reply: Reply) -> dict[str, Any]:
    """Parameters of a message: text in HTML, buttons, no link preview."""
    return {
        "text": text(reply.paragraphs),
        "parse_mode": "HTML",
        "link_preview_options": NO_PREVIEW,
        "reply_markup": keyboard(reply.rows),
    }


def venue(place: Venue, reply: Reply) -> dict[str, Any]:
    """Parameters of a venue with the buttons of the reply."""
    return {
        "latitude": place.lat,
        "longitude": place.lon,
        "title": place.title,
        "address": place.address,
        "reply_markup": keyboard(reply.rows),
    }


def article(found: Found) -> dict[str, Any]:
    """An inline result: the card of an entry, to be sent by the person who asked."""
    entry = found.entry
    content = {"message_text": text(found.paragraphs), "parse_mode": "HTML", "link_preview_options": NO_PREVIEW}
    return {
        "type": "article",
        "id": code(entry.id),
        "title": entry.name,
        "description": found.summary,
        "input_message_content": content,
    }


def text(paragraphs: tuple[Paragraph, ...]) -> str:
    """HTML within Telegram's limit; whole paragraphs are left out at the end when it is too long."""
    kept: list[str] = []
    length = 0
    for paragraph in paragraphs:
        length += utf16(paragraph.text) + 2
        if length > TEXT_LIMIT:
            break
        kept.append(_html(paragraph))
    return "\n\n".join(kept)


def utf16(value: str) -> int:
    """The length Telegram counts."""
    return len(value) + sum(char > "\uffff" for char in value)


@lru_cache(maxsize=8192)
def _html(paragraph: Paragraph) -> str:
    spans = [f"<b>{escape(piece, quote=False)}</b>" if bold else escape(piece, quote=False)
             for piece, bold in paragraph.spans()]  # fmt: skip
    body = "".join(spans)
    return f"<blockquote expandable>{body}</blockquote>" if paragraph.block is Block.DETAIL else body


@lru_cache(maxsize=4096)
def keyboard(rows: tuple[tuple[Choice, ...], ...]) -> dict[str, Any]:
    """An inline keyboard; cached, because screens repeat."""
    return {"inline_keyboard": [[_button(choice) for choice in row] for row in rows if row]}


def _button(choice: Choice) -> dict[str, Any]:
    button: dict[str, Any] = {"text": _cut(choice.label, LABEL_LIMIT)}
    match choice.action:
        case Action.GO:
            button["callback_data"] = choice.value
        case Action.COPY:
            button["copy_text"] = {"text": choice.value[:COPY_LIMIT]}
        case Action.OPEN:
            button["url"] = choice.value
        case Action.ERASE:
            button["callback_data"] = str(Wish.ERASE)
        case Action.SHARE_LOCATION:
            button["callback_data"] = f"{Wish.SHARE_LOCATION}{choice.value}"
    if choice.tone in STYLES:
        button["style"] = STYLES[choice.tone]
    return button


def _cut(label: str, limit: int) -> str:
    return label if len(label) <= limit else label[: limit - 1].rstrip() + "…"
