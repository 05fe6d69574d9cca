"""The small parts of the matcher: features, words, languages, regions, and the plan."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.matching import bayes, language
from bot.matching.features import BUCKETS, features
from bot.matching.lexicon import cries
from bot.matching.normalize import clean, fold
from bot.matching.plan import DIRECT, IN_SCOPE, LEAD, TALK, decide
from bot.matching.regions import Regions
from bot.matching.result import Match, Plan, Scored
from tests.unit.samples import knowledge

KITA = 780106  # the sum of its buckets: a change makes every trained file useless


@given(st.text(max_size=300))
def test_features_are_sorted_distinct_buckets(text: str) -> None:
    found = features(fold(clean(text)))
    assert np.array_equal(found, np.unique(found))
    assert not len(found) or (found.min() >= 0 and found.max() < BUCKETS)


def test_the_same_text_gives_the_same_features_on_every_machine() -> None:
    assert features("kita").tolist() == features("kita").tolist()
    assert int(features("kita").sum()) == KITA
    assert not len(features(""))


def test_similar_words_share_features_and_others_do_not() -> None:
    kita, kitas, geld = (set(features(text).tolist()) for text in ("kitaplatz", "kitaplaetze", "wohngeld"))
    assert len(kita & kitas) > 5 > len(kita & geld)


def learnt() -> bayes.Bayes:
    said = ["kita platz", "kita suchen", "schulden mahnung", "schulden bank"]
    return bayes.train([features(text) for text in said], np.array([0, 0, 1, 1]), 2)


@pytest.mark.parametrize(("text", "label"), [("kita", 0), ("eine kita bitte", 0), ("mahnung", 1), ("schulden", 1)])
def test_words_lead_to_what_they_were_learnt_for(text: str, label: int) -> None:
    scores = learnt().scores(features(text))
    assert int(scores.argmax()) == label


def test_nothing_said_is_nothing_learnt() -> None:
    assert learnt().scores(features("")).tolist() == [0.0, 0.0]


def test_a_language_is_known_by_its_words_and_script() -> None:
    said = {"de": ["ich suche eine kita", "wo ist das amt"], "tr": ["çocuk için yer arıyorum", "yardım istiyorum"],
            "ru": ["мне нужна помощь", "где детский сад"]}  # fmt: skip
    model = language.train([text for texts in said.values() for text in texts], [k for k in said for _ in said[k]])
    assert model.hear("wo suche ich eine kita", "tr").lang == "de"
    assert model.hear("çocuk için yardım arıyorum", "de").lang == "tr"
    assert model.hear("нужна помощь", "de").lang == "ru"
    assert model.hear("", "vi").lang == "vi"
    assert model.hear("123", "tr").lang == "tr"


@pytest.mark.parametrize(
    ("text", "region"),
    [("ich wohne in Malchow", "nord"), ("13051", "nord"), ("in karlshorst!", "sued"), ("10115 Berlin", ""),
     ("Malchower Weg", ""), ("Lichtenberg", ""), ("130511", "")],
)  # fmt: skip
def test_an_ortsteil_or_postal_code_names_its_region(text: str, region: str) -> None:
    assert Regions(knowledge()).find(text, fold(clean(text))) == region


@pytest.mark.parametrize(
    ("text", "bare"),
    [("Hilfe!!", True), ("bitte hilfe", True), ("SOS", True), ("помогите", True), ("ساعدوني من فضلك", True),
     ("cứu với", True), ("help me please", True), ("Hilfe beim Wohngeld", False), ("ich brauche hilfe", False),
     ("bitte", False), ("", False)],
)  # fmt: skip
def test_a_bare_cry_for_help_is_told_from_a_question(text: str, *, bare: bool) -> None:
    assert (cries.language(clean(text)) is not None) is bare


@pytest.mark.parametrize(
    ("text", "lang"),
    [(cry, lang) for lang, (words, _) in cries.WORDS.items() for cry in words.split()]
    + [("na pomoc", "pl"), ("pomogite", "ru"), ("cuu voi", "vi"), ("İMDAT", "tr")],
)
def test_a_bare_cry_says_its_language(text: str, lang: str) -> None:
    assert cries.language(clean(text)) == lang


@pytest.mark.parametrize("text", ["cửu", "Açıl", "AI help", "help ai"])
def test_a_word_that_only_looks_like_a_cry_is_none(text: str) -> None:
    assert cries.language(clean(text)) is None


def test_a_cry_and_a_place_go_before_what_a_model_takes_them_for() -> None:
    urgent = replace(match(0.9), urgent="gewalt")
    assert decide(urgent, 0.0, cry=True, place=False).plan is Plan.HELP
    assert decide(match(0.9), 0.9, cry=False, place=True).plan is Plan.WHERE
    assert decide(urgent, 0.0, cry=False, place=True).plan is Plan.URGENT


def match(*scores: float, **fields: object) -> Match:
    needs = tuple(Scored(f"n{at}", score) for at, score in enumerate(scores))
    values = {"confidence": 1.0, "text": "x", "lang": "de", "plan": Plan.NARROW, "needs": needs} | fields
    return Match(**values)  # type: ignore[arg-type]


PLANS = [
    (match(0.9, urgent="gewalt", entries=(Scored("e", 1.0),)), 1.0, Plan.URGENT),
    (match(0.9, entries=(Scored("e", 1.0),)), 0.0, Plan.PLACE),
    (match(0.9, small_talk="thanks"), TALK, Plan.SMALL_TALK),
    (match(), 0.0, Plan.NARROW),
    (match(0.9, confidence=IN_SCOPE - 0.01), 0.0, Plan.OUT_OF_SCOPE),
    (match(DIRECT + 0.01), 0.0, Plan.DIRECT),
    (match(0.9, 0.9 / LEAD + 0.01), 0.0, Plan.CHOOSE),
    (match(DIRECT - 0.01), 0.0, Plan.CHOOSE),
]


@pytest.mark.parametrize(("given", "talk", "plan"), PLANS)
def test_the_plan_follows_from_what_was_found(given: Match, talk: float, plan: Plan) -> None:
    assert decide(given, talk, cry=False, place=False).plan is plan
