"""A conversation of lines: a number chooses, anything else is text."""

from __future__ import annotations

import io

import pytest

from bot.channels.terminal import CLEAR, Terminal, read, render
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
)  # fmt: skip

SCREEN = Reply(
    (Paragraph("**Hallo**"),),
    (
        (Choice("Los", "1abc"), Choice("Ort", "", Action.SHARE_LOCATION)),
        (Choice("110", "110", Action.COPY), Choice("Web", "https://a.de", Action.OPEN)),
        (Choice("Spuren", "", Action.ERASE),),
    ),
)


def talk(*lines: str, styled: bool = False) -> tuple[list[Input], str]:
    """What the service was asked after the greeting, and what was printed."""
    asked: list[Incoming] = []

    def handle(incoming: Incoming) -> list[Reply]:
        asked.append(incoming)
        return [SCREEN]

    out = io.StringIO()
    Terminal(handle, out, "vi", styled=styled).run(f"{line}\n" for line in lines)
    assert {incoming.lang for incoming in asked} == {"vi"}
    assert asked[0].input == Command("start")
    return [incoming.input for incoming in asked[1:]], out.getvalue()


def test_it_greets_and_ends_with_the_input() -> None:
    asked, printed = talk()
    assert asked == []
    assert printed == "Hallo\n\n[1] Los\n[2] 110\n[3] Web (https://a.de)\n[4] Spuren\n\n"


def test_a_number_chooses() -> None:
    assert talk("1")[0] == [Tap("1abc")]


@pytest.mark.parametrize("line", ["0", "5", "99", "1234", "²", "1.", "-1"])
def test_a_number_without_a_choice_is_text(line: str) -> None:
    assert talk(line)[0] == [Text(line)]


def test_copying_and_opening_show_what_there_is() -> None:
    asked, printed = talk("2", "3")
    assert asked == []
    assert printed.endswith("\n\n110\n\nhttps://a.de\n\n")


def test_erasing_clears_the_screen_and_the_choices() -> None:
    asked, printed = talk("4", "1", styled=True)
    assert CLEAR in printed
    assert asked == [Text("1")]


LINES = [
    ("", Unreadable()), ("/hilfe", Command("hilfe")), ("/HILFE x", Command("hilfe")), ("/", Command("")),
    ("/start", Command("start")), ("/start 1abc", Tap("1abc", link=True)), ("hallo", Text("hallo")),
    ("/standort 52.5 13.5", Location(52.5, 13.5)), ("/standort 52.5, 13.5", Location(52.5, 13.5)),
    ("/standort hier", Unreadable()), ("/standort", Unreadable()), ("<b>&", Text("<b>&")),
]  # fmt: skip


@pytest.mark.parametrize(("line", "expected"), LINES)
def test_a_line_is_read_as_what_it_is(line: str, expected: Input) -> None:
    assert read(line) == expected


def test_bold_is_shown_where_the_terminal_can() -> None:
    assert "\x1b[1mHallo\x1b[0m" in render(SCREEN, styled=True)
    assert "\x1b" not in render(SCREEN)
