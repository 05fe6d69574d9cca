"""The shipped knowledge, walked through button by button."""

from __future__ import annotations

import re
from collections import deque

import pytest

from bot.dialogue.engine import Engine
from bot.dialogue.messages import Action, Command, Reply, Tap
from bot.dialogue.position import Position, View
from bot.dialogue.wording import words
from tests.contract.running import NOW

KEY = re.compile(r"\b(start|nav|need|card|help|why|short|choices|talk|region|near|about|privacy|lang|day)\.[a-z_0-9]+")
TAPS = 3


def said(reply: Reply) -> str:
    return "\n".join(paragraph.text for paragraph in reply.paragraphs)


def taps(engine: Engine, depth: int) -> dict[str, tuple[int, Reply]]:
    """Every token within so many taps of the start, with the fewest taps and its screen."""
    first = engine.step(Command("start"), "de", NOW).reply
    found: dict[str, tuple[int, Reply]] = {}
    todo = deque([(0, first)])
    while todo:
        at, reply = todo.popleft()
        for choice in reply.choices if at < depth else []:
            if choice.action is Action.GO and choice.value not in found:
                screen = engine.step(Tap(choice.value), "de", NOW).reply
                found[choice.value] = (at + 1, screen)
                todo.append((at + 1, screen))
    return found


@pytest.fixture(scope="module")
def reached(shipped: Engine) -> dict[str, tuple[int, Reply]]:
    return taps(shipped, 4)


def test_every_screen_has_help_and_a_way_back(shipped: Engine, reached: dict[str, tuple[int, Reply]]) -> None:
    assert len(reached) > 500
    for token, (_, reply) in reached.items():
        here = shipped.codec.decode(token)
        assert here is not None
        say = words(shipped.knowledge, here.lang)
        labels = [choice.label for choice in reply.choices]
        assert say("nav.help") in labels, here
        assert here.view is View.START or say("nav.back") in labels, here


def test_no_key_of_a_text_is_ever_shown(reached: dict[str, tuple[int, Reply]]) -> None:
    shown = [text for _, reply in reached.values() for text in (said(reply), *(item.label for item in reply.choices))]
    assert [hit[0] for text in shown if (hit := KEY.search(text))] == []


def test_every_need_is_three_taps_away_and_brings_a_phone_or_an_address(
    shipped: Engine, reached: dict[str, tuple[int, Reply]]
) -> None:
    phones = {phone for entry in shipped.knowledge.entries for phone in entry.phones}
    streets = {str(entry.address) for entry in shipped.knowledge.entries if entry.address}
    fewest: dict[str, int] = {}
    for token, (at, reply) in reached.items():
        position = shipped.codec.decode(token)
        if position and position.view in (View.NEED, View.SITUATION) and at <= TAPS:
            text = said(reply)
            if any(contact in text for contact in phones | streets):
                fewest[position.subject] = min(at, fewest.get(position.subject, at))
    assert set(shipped.knowledge.needs) - set(fewest) == set()


def test_back_leads_to_the_screen_from_which_a_button_was_tapped(shipped: Engine) -> None:
    """Also where several screens lead to the same need, and also over the card of a place."""

    def tapped(reply: Reply, label: str) -> Reply:
        value = next(choice.value for choice in reply.choices if choice.label == label)
        return shipped.step(Tap(value), "de", NOW).reply

    for subject in shipped.knowledge.screens.keys() | shipped.knowledge.tree.keys():
        tree = shipped.show(Position(View.TREE, subject=subject), NOW)
        for choice in tree.choices:
            here = shipped.codec.decode(choice.value) if choice.action is Action.GO else None
            if here and here.view in (View.NEED, View.SITUATION):
                need = tapped(tree, choice.label)
                assert said(tapped(need, "Zurück")) == said(tree), choice.label
                if here.view is View.NEED:
                    card = tapped(need, need.choices[0].label)
                    assert said(tapped(tapped(card, "Zurück"), "Zurück")) == said(tree), choice.label


@pytest.mark.parametrize("view", View)
def test_a_token_that_names_nothing_still_gets_a_screen(shipped: Engine, view: View) -> None:
    reply = shipped.step(Tap(shipped.codec.encode(Position(view))), "de", NOW).reply
    assert "Hilfe jetzt" in [choice.label for choice in reply.choices]


def test_every_screen_fits_telegram(reached: dict[str, tuple[int, Reply]]) -> None:
    replies = [reply for _, reply in reached.values()]
    assert max(len(said(reply).encode("utf-16-le")) // 2 for reply in replies) <= 4096
    assert max(len(item.value) for reply in replies for item in reply.choices if item.action is Action.GO) <= 64
