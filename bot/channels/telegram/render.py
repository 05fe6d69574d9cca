"""Turns a screen into the parameters of sendMessage, editMessageText and sendVenue."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Any

from bot.channels.direction import isolated
from bot.channels.telegram.updates import Wish
from bot.dialogue.engine import Found
from bot.dialogue.messages import Action, Block, Choice, Paragraph, Reply, Tone, Venue
from bot.knowledge.code import code

TEXT_LIMIT = 4096  # UTF-16 units
LABEL_LIMIT = 60
COPY_LIMIT = 256
STYLES = {Tone.DANGER: "danger", Tone.MAIN: "primary"}
NO_PREVIEW = {"is_disabled": True}


def message(reply: Reply) -> dict[str, Any]:
    """Parameters of a message: text in HTML, buttons, no link preview."""
    return {
        "text": text(reply.paragraphs, reply.lang),
        "parse_mode": "HTML",
        "link_preview_options": NO_PREVIEW,
        "reply_markup": keyboard(reply.rows, reply.lang),
    }


def venue(place: Venue, reply: Reply) -> dict[str, Any]:
    """Parameters of a venue with the buttons of the reply."""
    return {
        "latitude": place.lat,
        "longitude": place.lon,
        "title": place.title,
        "address": place.address,
        "reply_markup": keyboard(reply.rows, reply.lang),
    }


def article(found: Found) -> dict[str, Any]:
    """An inline result: the card of an entry, to be sent by the person who asked."""
    entry = found.entry
    content = {
        "message_text": text(found.paragraphs, found.lang),
        "parse_mode": "HTML",
        "link_preview_options": NO_PREVIEW,
    }
    return {
        "type": "article",
        "id": code(entry.id),
        "title": entry.name,
        "description": found.summary,
        "input_message_content": content,
    }


def text(paragraphs: tuple[Paragraph, ...], lang: str) -> str:
    """HTML within Telegram's limit; whole paragraphs are left out at the end when it is too long."""
    kept: list[str] = []
    length = 0
    for paragraph in paragraphs:
        html, size = (_written if paragraph.quotes else _kept)(paragraph, lang)
        length += size + 2
        if length > TEXT_LIMIT:
            break
        kept.append(html)
    return "\n\n".join(kept)


def utf16(value: str) -> int:
    """The length Telegram counts."""
    return len(value) + sum(char > "\uffff" for char in value)


def _written(paragraph: Paragraph, lang: str) -> tuple[str, int]:
    """The paragraph, and its length as Telegram counts it."""
    spans = [(isolated(piece, paragraph.lang or lang), bold) for piece, bold in paragraph.spans()]
    escaped = [(escape(piece, quote=False), bold) for piece, bold in spans]
    body = "".join(f"<b>{piece}</b>" if bold else piece for piece, bold in escaped)
    html = f"<blockquote expandable>{body}</blockquote>" if paragraph.block is Block.DETAIL else body
    return html, sum(utf16(piece) for piece, _ in spans)


_kept = lru_cache(maxsize=8192)(_written)


@lru_cache(maxsize=4096)
def keyboard(rows: tuple[tuple[Choice, ...], ...], lang: str) -> dict[str, Any]:
    """An inline keyboard; cached, because screens repeat."""
    return {"inline_keyboard": [[_button(choice, lang) for choice in row] for row in rows if row]}


def _button(choice: Choice, lang: str) -> dict[str, Any]:
    button: dict[str, Any] = {"text": isolated(_cut(choice.label, LABEL_LIMIT), lang)}
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
