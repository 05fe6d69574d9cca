"""Conversations in YAML, and two players for them: one at the terminal, one in Telegram."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from bot.channels.terminal import Terminal
from bot.dialogue.messages import Incoming, Reply, Tap
from bot.service import Service
from tests.contract.running import polling
from tests.fakes.botapi import BotApi

FOLDER = Path(__file__).parent.parent / "transcripts"
SCREEN = ("sendMessage", "editMessageText", "sendVenue")
ONLY_TELEGRAM = "Meinen Standort senden"  # a terminal has no location to share
CHOICE = re.compile(r"\[(\d+)\] (.*?)(?: \(https?://\S+\))?")
WORDS = {"schreibt", "tippt", "fälscht"}
LOOKS = {"sieht", "sieht nicht", "knöpfe"}


@dataclass(frozen=True)
class Step:
    """action is one of WORDS, said its text; the rest is what is expected afterwards."""

    action: str
    said: str
    sees: tuple[str, ...]
    misses: tuple[str, ...]
    buttons: tuple[str, ...]


@dataclass(frozen=True)
class Screen:
    """What a person has before them, without line breaks."""

    text: str
    labels: tuple[str, ...]


def files() -> list[Path]:
    return sorted(FOLDER.glob("*.yaml"))


def read(file: Path) -> list[Step]:
    """The steps of a conversation. Raises ValueError for a word that means nothing."""
    return [_step(item, file.name) for item in yaml.safe_load(file.read_text(encoding="utf-8"))["schritte"]]


def _step(item: dict[str, Any], file: str) -> Step:
    actions = WORDS & set(item)
    if len(actions) != 1 or set(item) - WORDS - LOOKS or not LOOKS & set(item):
        raise ValueError(f"{file}: {item}")
    (action,) = actions
    sees, misses, buttons = (tuple(map(str, item.get(name, ()))) for name in ("sieht", "sieht nicht", "knöpfe"))
    return Step(action, str(item[action]), sees, misses, buttons)


def at_the_terminal(service: Service, steps: list[Step]) -> list[Screen]:
    """Plays the steps with the lines a person would type."""
    out = io.StringIO()
    forged = ""
    screens: list[Screen] = []

    def handle(incoming: Incoming) -> list[Reply]:
        """A terminal cannot send a button it never showed, so the forged one is put in on the way."""
        return service.reply(replace(incoming, input=Tap(forged)) if forged else incoming)

    def lines() -> Iterator[str]:
        """The terminal asks for the next line when it has answered the one before."""
        nonlocal forged
        for step in steps:
            out.truncate(out.seek(0))
            forged = step.said if step.action == "fälscht" else ""
            yield _number(screens[-1], step.said) if step.action == "tippt" else step.said
            screens.append(_printed(out.getvalue()))

    Terminal(handle, out).run(lines())
    return screens


def _number(screen: Screen, label: str) -> str:
    return str(1 + next(at for at, shown in enumerate(screen.labels) if shown.startswith(label)))


def _printed(output: str) -> Screen:
    lines = output.splitlines()
    choices = [hit[2] for line in lines if (hit := CHOICE.fullmatch(line))]
    text = [line for line in lines if not CHOICE.fullmatch(line)]
    return Screen(" ".join(" ".join(text).split()), tuple(choices))


async def in_telegram(service: Service, steps: list[Step]) -> list[Screen]:
    """Plays the steps through the polling bot and a fake of the Bot API, which must find nothing wrong."""
    screens: list[Screen] = []
    async with BotApi() as api, polling(api, service):
        user = api.user()
        for step in steps:
            seen = _count(api)
            if step.action == "schreibt":
                await user.writes(step.said)
            elif step.action == "tippt":
                await user.taps(step.said)
            else:
                await user.taps(token=step.said)
            await api.until(lambda seen=seen: _count(api) > seen and not api.taps)
            shown = user.screen
            labels = tuple(label for label in user.labels if label != ONLY_TELEGRAM)
            screens.append(Screen(" ".join(shown["text"].split()), labels))
    assert api.wrong == []
    return screens


def _count(api: BotApi) -> int:
    """Screens that were sent, also those that were there already and that Telegram therefore refused."""
    return sum(call.method in SCREEN for call in api.calls)
