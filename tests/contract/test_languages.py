"""Everyday sentences in each language end in a right need, and the answer speaks the language."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from bot import edition
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Text
from bot.dialogue.position import LANGS
from bot.settings import ROOT

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
BOUND, OF = 18, 20
EVERYDAY: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(
    (ROOT / "tests/fixtures/everyday.yaml").read_text(encoding="utf-8")
)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("languages")


@pytest.fixture(scope="module")
def found(data: Path) -> dict[str, dict[str, list[str]]]:
    """Sentence to the first three needs, by language; the command is not told the language."""
    asked = [(lang, text) for lang, sentences in EVERYDAY.items() for text in sentences]
    lines = "".join(json.dumps({"text": text}) + "\n" for _, text in asked)
    done = subprocess.run(
        [sys.executable, "-m", "bot", "match", "--jsonl"], input=lines, text=True, capture_output=True, check=True,
        cwd=ROOT, env=os.environ | {"WEGWEISER_DATA_DIR": str(data)},
    )  # fmt: skip
    needs: dict[str, dict[str, list[str]]] = {lang: {} for lang in EVERYDAY}
    for (lang, text), line in zip(asked, done.stdout.splitlines(), strict=True):
        needs[lang][text] = [need["id"] for need in json.loads(line)["needs"][:3]]
    return needs


@pytest.fixture(scope="module")
def guide(data: Path) -> Engine:
    shipped = edition.load(ROOT / "knowledge", data / "cache", None)
    return Engine(shipped.knowledge, shipped.matcher)


def test_every_language_has_its_sentences() -> None:
    assert {lang: len(sentences) for lang, sentences in EVERYDAY.items()} == dict.fromkeys(LANGS, OF)


@pytest.mark.parametrize("lang", LANGS)
def test_everyday_sentences_end_in_a_right_need(lang: str, found: dict[str, dict[str, list[str]]]) -> None:
    missed = {text: found[lang][text] for text, right in EVERYDAY[lang].items() if not {*right} & {*found[lang][text]}}
    print(f"{lang}: {OF - len(missed)} of {OF}", missed or "")
    assert len(missed) <= OF - BOUND, missed


@pytest.mark.parametrize("lang", LANGS)
def test_an_answer_is_in_the_language_of_the_sentence(lang: str, guide: Engine) -> None:
    """Whatever language the person has set; a sentence that may be of two languages keeps the setting."""
    others = [text for text in EVERYDAY[lang] if guide.step(Text(text), "de", NOW).reply.lang != lang]
    assert len(others) <= OF - BOUND, others


OFFICE = ("kita", "kita platz lichtenberg", "hort", "wohngeld", "jobcenter", "kita gutschein", "babysitter", "hallo")


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("text", OFFICE)
def test_german_office_words_are_read_as_they_are_by_everybody(data: Path, lang: str, text: str) -> None:
    current = edition.load(ROOT / "knowledge", data / "cache", None)
    found = current.matcher.match(text, lang)
    assert found.lang in ("de", lang)
    assert [need.id for need in found.needs[:1]] == [need.id for need in current.matcher.match(text, "de").needs[:1]]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "text",
    ["asdf jkl", "qwe rtz uio p", "hola necesito ayuda con mi hijo, estoy sola", "je suis seule avec mon fils",
     "sono sola con mia figlia e ho bisogno di aiuto", "waxaan u baahanahay caawimaad ilmahayga",
     "segitseg kell a gyerekemnek", "preciso de ajuda com meu filho pequeno"],
)  # fmt: skip
def test_a_language_nobody_taught_it_is_taken_for_no_other(guide: Engine, lang: str, text: str) -> None:
    assert guide.step(Text(text), lang, NOW).reply.lang == lang


@pytest.mark.parametrize(
    ("text", "lang"),
    [("привет", "ru"), ("алло", "ru"), ("спасибі, виручили", "uk"), ("اسمك ايه", "ar"), ("cảm ơn", "vi")],
)
def test_two_words_in_letters_of_their_own_are_answered_in_their_language(guide: Engine, text: str, lang: str) -> None:
    assert guide.step(Text(text), "de", NOW).reply.lang == lang


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("text", ["Unterhaltsvorschuss", "Frühe Hilfen", "Anmeldung", "Kindernotdienst"])
def test_a_word_of_german_offices_keeps_the_persons_language(guide: Engine, lang: str, text: str) -> None:
    assert guide.step(Text(text), lang, NOW).reply.lang == lang
