"""The conversations in tests/transcripts go as written, and alike at the terminal, in Telegram and on the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.channels.telegram.render import LABEL_LIMIT
from bot.dialogue.engine import Engine
from tests.contract.page import on_the_page, without_verbs
from tests.contract.running import service
from tests.contract.transcripts import Screen, Step, at_the_terminal, files, in_telegram, read

TOPICS = {"kinderbetreuung", "behoerden", "arbeit", "beratung", "kontakte"}
OTHERS = {"notfall", "nicht-verstanden", "plaudern", "gefaelschter-knopf"}


def test_every_topic_and_every_special_case_has_a_conversation() -> None:
    assert {file.stem for file in files()} >= TOPICS | OTHERS


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
def test_a_conversation_goes_as_written(shipped: Engine, file: Path) -> None:
    steps = read(file)
    for step, screen in zip(steps, at_the_terminal(service(shipped), steps), strict=True):
        assert faults(step, screen) == [], f"{step.action}: {step.said}\n{screen}"


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
async def test_telegram_shows_the_same_words_as_the_terminal(shipped: Engine, file: Path) -> None:
    steps = read(file)
    terminal = [short(screen) for screen in at_the_terminal(service(shipped), steps)]
    shown = await in_telegram(service(shipped), steps)
    assert [shared(screen, shipped, "telegram") for screen in shown] == terminal


@pytest.mark.parametrize("file", files(), ids=lambda file: file.stem)
async def test_the_page_shows_the_same_words_as_the_terminal(shipped: Engine, file: Path) -> None:
    steps = read(file)
    terminal = [without_verbs(screen) for screen in at_the_terminal(service(shipped), steps)]
    shown = await on_the_page(service(shipped), steps)
    assert [shared(screen, shipped, "web") for screen in shown] == terminal


@pytest.mark.parametrize(
    "broken", ["- {schreibt: a}", "- {sagt: a, sieht: [b]}", "- {schreibt: a, tippt: b, sieht: [c]}", "- {sieht: [a]}"]
)
def test_a_word_that_means_nothing_is_noticed(tmp_path: Path, broken: str) -> None:
    file = tmp_path / "x.yaml"
    file.write_text(f"schritte:\n  {broken}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"x\.yaml"):
        read(file)


def faults(step: Step, screen: Screen) -> list[str]:
    """What was expected and is not so."""
    missing = [text for text in step.sees if text not in screen.text]
    extra = [text for text in step.misses if text in screen.text]
    buttons = [label for label in step.buttons if not any(shown.startswith(label) for shown in screen.labels)]
    return missing + extra + buttons


def shared(screen: Screen, engine: Engine, channel: str) -> Screen:
    """Without the sentence about what only this channel keeps."""
    own = engine.knowledge.texts["de"][f"privacy.{channel}"]
    return Screen(" ".join(screen.text.replace(own, "").split()), screen.labels)


def short(screen: Screen) -> Screen:
    """Telegram cuts long labels."""
    cut = [label if len(label) <= LABEL_LIMIT else label[: LABEL_LIMIT - 1].rstrip() + "…" for label in screen.labels]
    return Screen(screen.text, tuple(cut))
