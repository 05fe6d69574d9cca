"""Conversation in a terminal: screens as text with numbered choices; a number chooses, anything else is text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TextIO

from bot.channels.direction import isolated
from bot.dialogue.messages import (
    Action,
    Choice,
    Command,
    Incoming,
    Input,
    Location,
    Paragraph,
    Reply,
    Tap,
    Text,
    Unreadable,
)

CHANNEL = "terminal"
BOLD, RESET = "\x1b[1m", "\x1b[0m"
CLEAR = "\x1b[2J\x1b[3J\x1b[H"

Handle = Callable[[Incoming], list[Reply]]


class Terminal:
    """One conversation; remembers only the choices of the last screen."""

    def __init__(self, handle: Handle, out: TextIO, lang: str = "de", *, styled: bool = False) -> None:
        self._handle = handle
        self._out = out
        self._lang = lang
        self._styled = styled
        self._choices: list[Choice] = []

    def run(self, lines: Iterable[str]) -> None:
        """Greets, then answers line by line until the lines end."""
        self._show(self._handle(self._incoming(Command("start"))))
        for line in lines:
            self._answer(line.strip())

    def _answer(self, line: str) -> None:
        chosen = self._chosen(line)
        if chosen is None:
            self._show(self._handle(self._incoming(read(line))))
        elif chosen.action is Action.GO:
            self._show(self._handle(self._incoming(Tap(chosen.value))))
        elif chosen.action is Action.ERASE:
            self._out.write(CLEAR if self._styled else "\n" * 3)
            self._choices = []
        else:
            self._out.write(f"{chosen.value or chosen.label}\n\n")
        self._out.flush()

    def _chosen(self, line: str) -> Choice | None:
        number = int(line) if line.isascii() and line.isdigit() and len(line) < 4 else 0
        return self._choices[number - 1] if 0 < number <= len(self._choices) else None

    def _incoming(self, given: Input) -> Incoming:
        return Incoming(given, CHANNEL, self._lang, chat=CHANNEL)

    def _show(self, replies: list[Reply]) -> None:
        for reply in replies:
            self._choices = [choice for choice in reply.choices if choice.action is not Action.SHARE_LOCATION]
            self._out.write(render(reply, styled=self._styled))
        self._out.flush()


def read(line: str) -> Input:
    """A line as an input: /command, /start TOKEN, or text."""
    if not line:
        return Unreadable()
    if line.startswith("/"):
        name, _, rest = line[1:].partition(" ")
        if name == "start" and rest:
            return Tap(rest.strip(), link=True)
        if name == "standort":
            return _location(rest)
        return Command(name.lower())
    return Text(line)


def _location(rest: str) -> Input:
    try:
        lat, lon = (float(part) for part in rest.replace(",", " ").split())
    except ValueError:
        return Unreadable()
    return Location(lat, lon)


def render(reply: Reply, *, styled: bool = False) -> str:
    """A screen as lines of text, its choices numbered from 1."""
    lines = [_plain(paragraph, reply.lang, styled) for paragraph in reply.paragraphs]
    choices = [choice for choice in reply.choices if choice.action is not Action.SHARE_LOCATION]
    numbered = [
        f"[{at}] {isolated(choice.label, reply.lang)}" + _target(choice) for at, choice in enumerate(choices, 1)
    ]
    return "\n\n".join([*lines, "\n".join(numbered)]) + "\n\n"


def _target(choice: Choice) -> str:
    return f" ({choice.value})" if choice.action is Action.OPEN else ""


def _plain(paragraph: Paragraph, lang: str, styled: bool) -> str:
    spans = [(isolated(text, paragraph.lang or lang), bold) for text, bold in paragraph.spans()]
    return "".join(f"{BOLD}{text}{RESET}" if bold and styled else text for text, bold in spans)
