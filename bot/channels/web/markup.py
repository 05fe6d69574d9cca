"""Screens as safe HTML: paragraphs and lists, and numbers and Latin names that keep their direction inside Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from markupsafe import Markup, escape

from bot.channels.direction import LATIN, RTL, direction
from bot.dialogue.messages import Block, Paragraph

ITEM = re.compile(r"(•|\d{1,2}\.) ")


def isolated(text: str, lang: str) -> Markup:
    """Escaped text; in a language written from the right, each Latin run stands in an isolate."""
    if lang not in RTL:
        return escape(text)
    out, end = Markup(), 0
    for hit in LATIN.finditer(text):
        out += escape(text[end : hit.start()]) + Markup('<bdi dir="ltr">{}</bdi>').format(hit[0])
        end = hit.end()
    return out + escape(text[end:])


def blocks(paragraphs: Iterable[Paragraph], lang: str, *, folded: bool = True) -> Markup:
    """The paragraphs one below the other; details are folded away behind their first line."""
    return Markup().join(_block(paragraph, lang, folded) for paragraph in paragraphs)


def _block(paragraph: Paragraph, lang: str, folded: bool) -> Markup:
    title, _, rest = paragraph.text.partition("\n")
    if paragraph.block is Block.HEADING:
        return Markup("<h2>{}</h2>").format(_inline(paragraph.text, lang))
    if paragraph.block is Block.DETAIL and folded and rest:
        return Markup("<details><summary>{}</summary>{}</details>").format(
            _inline(title, lang), _foreign(rest, paragraph.lang, lang)
        )
    return _body(paragraph.text, lang)


def _foreign(text: str, own: str, lang: str) -> Markup:
    """Text that is not in the language of the screen says in which it is, for the direction and for the voice."""
    if own in ("", lang):
        return _body(text, lang)
    return Markup('<div lang="{}" dir="{}">{}</div>').format(own, direction(own), _body(text, own))


def _body(text: str, lang: str) -> Markup:
    """Lines as paragraphs; those that begin with a dot or a number as lists."""
    out = Markup()
    for kind, lines in groupby(text.split("\n"), key=_kind):
        inline = [_inline(ITEM.sub("", line, count=1) if kind else line, lang) for line in lines]
        if kind:
            items = Markup().join(Markup("<li>{}</li>").format(line) for line in inline)
            out += (Markup("<ul>{}</ul>") if kind == "•" else Markup("<ol>{}</ol>")).format(items)
        else:
            out += Markup("<p>{}</p>").format(Markup("<br>").join(inline))
    return out


def _kind(line: str) -> str:
    """Of which list a line is an item: "•", "1." for any number, or none."""
    hit = ITEM.match(line)
    return "" if hit is None else "•" if hit[1] == "•" else "1."


def _inline(text: str, lang: str) -> Markup:
    pieces = (
        Markup("<b>{}</b>").format(isolated(piece, lang)) if bold else isolated(piece, lang)
        for piece, bold in Paragraph(text).spans()
    )
    return Markup().join(pieces)
