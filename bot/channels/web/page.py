"""Fills the templates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.channels.direction import direction
from bot.channels.web import files, markup
from bot.dialogue.messages import Action, Reply
from bot.dialogue.takeaway import Takeaway, Taken

HERE = Path(__file__).resolve().parent
NEUTRAL = "https://www.dwd.de/"  # the weather: a public page without advertising that anybody may have open

_templates = Environment(
    loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined,
    trim_blocks=True, lstrip_blocks=True, auto_reload=False,
)  # fmt: skip
_templates.filters["dialled"] = files.dialled
_templates.globals.update(neutral=NEUTRAL, Action=Action, blocks=markup.blocks, isolated=markup.isolated)

Say = Callable[..., str]
"""The text of a key in the language of the page, its placeholders filled."""


@dataclass(frozen=True, slots=True)
class Door:
    """One of the pages that a demo leads to."""

    title: str
    text: str
    address: str


def screen(reply: Reply, say: Say, takeaways: Sequence[Takeaway], *, whole: bool, answered: bool) -> str:
    """A screen: the whole page, or only what a script puts in the place of the last screen.

    answered: the person did something, so the answer is where the keyboard should be; the script sees to that itself.
    """
    asks_place = any(choice.action is Action.SHARE_LOCATION for choice in reply.choices)
    return _fill(
        "page.html" if whole else "screen.html", reply.lang, say, reply=reply, takeaways=takeaways,
        asks_place=asks_place, focus=whole and answered,
    )  # fmt: skip


def sheet(taken: Taken, say: Say) -> str:
    """A screen as a page to print, with room for notes."""
    return _fill("sheet.html", taken.reply.lang, say, taken=taken)


def notice(lang: str, say: Say, text: str) -> str:
    """A page with one sentence."""
    return _fill("notice.html", lang, say, text=text)


def doors(offered: Sequence[Door]) -> str:
    """The demo's first page: who finds what where."""
    return _templates.get_template("doors.html").render(doors=offered)


def _fill(name: str, lang: str, say: Say, **values: Any) -> str:
    return _templates.get_template(name).render(lang=lang, dir=direction(lang), say=say, **values)
