"""The numbers compiled into the program are those of the knowledge base."""

from __future__ import annotations

from bot.dialogue import last_resort
from bot.dialogue.messages import Action
from bot.knowledge.loader import load
from bot.knowledge.model import Confidence
from bot.settings import ROOT

KNOWN = load(ROOT / "knowledge").knowledge


def test_the_numbers_equal_the_knowledge_base() -> None:
    assert {name: KNOWN.entry[name].phones[0] for name in last_resort.NUMBERS} == last_resort.NUMBERS


def test_every_number_of_an_emergency_is_there() -> None:
    named = {name for situation in KNOWN.situations for name in situation.hotlines}
    assert named
    assert named <= set(last_resort.NUMBERS)


def test_only_sure_numbers_are_compiled_in() -> None:
    assert {KNOWN.entry[name].confidence for name in last_resort.NUMBERS} == {Confidence.HIGH}


def test_the_reply_shows_and_copies_the_numbers() -> None:
    reply = last_resort.reply("vi")
    assert reply.lang == "vi"
    assert {choice.action for choice in reply.choices} == {Action.COPY}
    assert all(choice.value in reply.paragraphs[0].text for choice in reply.choices)
    assert [choice.value for choice in reply.choices][:2] == ["110", "112"]
