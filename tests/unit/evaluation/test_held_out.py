"""The project's own test sentences measure only what was never learnt."""

from collections import Counter
from pathlib import Path

import pytest

from bot.evaluation.cases import Case, Kind, read
from bot.knowledge.loader import Draft, load
from bot.matching.normalize import clean, fold
from bot.settings import ROOT

LANGS = {"de", "en", "tr", "ru", "uk", "ar", "vi", "pl"}


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return read(ROOT / "tests" / "evaluation")


@pytest.fixture(scope="module")
def draft() -> Draft:
    return load(Path(ROOT / "knowledge"))


def test_no_phrase_repeats_a_test_sentence(cases: list[Case], draft: Draft) -> None:
    learnt = {fold(clean(phrase.text)) for phrase in draft.phrases}
    assert len(learnt) > 10_000
    assert [case.text for case in cases if fold(clean(case.text)) in learnt] == []


def test_every_need_and_language_is_tested(cases: list[Case], draft: Draft) -> None:
    assert {need for case in cases for need in case.needs} == set(draft.knowledge.needs)
    assert {case.lang for case in cases} == LANGS


def test_there_are_enough_of_each_kind(cases: list[Case]) -> None:
    kinds = Counter(case.kind for case in cases)
    assert len(cases) >= 600
    assert min(kinds[Kind.URGENT], kinds[Kind.NEAR_MISS], kinds[Kind.OUT_OF_SCOPE]) >= 100


def test_the_phrases_are_as_many_as_promised(draft: Draft) -> None:
    by_need = Counter((phrase.label, phrase.lang) for phrase in draft.phrases)
    labels = Counter(phrase.label for phrase in draft.phrases)
    for need in draft.knowledge.needs.values():
        assert by_need[need.id, "de"] >= 100
        assert min(by_need[need.id, lang] for lang in LANGS - {"de"}) >= 30
        assert not need.urgent or labels[need.id] >= 300
    assert labels["near_miss"] >= 1000
    assert labels["out_of_scope"] >= 1000
