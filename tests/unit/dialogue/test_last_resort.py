"""The numbers compiled into the program are those of the knowledge base."""

from __future__ import annotations

from bot.dialogue import last_resort
from bot.dialogue.messages import Action
from bot.knowledge.anchors import POLICE, RESCUE
from bot.knowledge.loader import load
from bot.knowledge.model import Confidence
from bot.settings import ROOT

KNOWN = load(ROOT / "knowledge").knowledge


def test_the_numbers_equal_the_knowledge_base() -> None:
    assert {name: KNOWN.entry[name].phones[0] for name in last_resort.NUMBERS} == last_resort.NUMBERS


def test_every_emergency_has_a_number_to_talk_to_there_and_every_number_is_shown() -> None:
    assert KNOWN.situations
    for situation in KNOWN.situations:
        assert {*situation.hotlines} - {POLICE, RESCUE} & last_resort.NUMBERS.keys()
    assert last_resort.SIGNS.keys() == last_resort.NUMBERS.keys()


def test_only_sure_numbers_are_compiled_in() -> None:
    assert {KNOWN.entry[name].confidence for name in last_resort.NUMBERS} == {Confidence.HIGH}


def test_the_reply_shows_and_copies_the_numbers() -> None:
    reply = last_resort.reply("vi")
    assert reply.lang == "vi"
    assert {choice.action for choice in reply.choices} == {Action.COPY}
    assert all(choice.value in reply.paragraphs[0].text for choice in reply.choices)
    assert [choice.value for choice in reply.choices][:2] == ["110", "112"]
