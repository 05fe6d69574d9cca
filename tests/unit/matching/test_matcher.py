"""From a text to an answer plan, with a few phrases learnt."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.model import Phrase
from bot.matching import models, training
from bot.matching.encoder import DIM, REST_SECONDS, SLOW_LIMIT, Guarded, Vectors
from bot.matching.matcher import WordMatcher
from bot.matching.result import Plan
from tests.unit.samples import knowledge

KNOWN = knowledge()
NEEDS = list(KNOWN.needs.values())
PHRASES = tuple(
    Phrase(text, label, lang, "a", need)
    for label, lang, need, texts in (
        (
            "kita",
            "de",
            "",
            ("wir suchen eine kita", "kein platz in der kita frei", "kita eingewöhnung", "krippe gesucht"),
        ),
        ("hort", "de", "", ("nach der schule in den hort", "hort bis 18 uhr", "nachmittags betreuung schulkind")),
        ("schulden", "de", "", ("mahnung vom inkasso", "ich habe schulden", "rechnung nicht bezahlt")),
        ("gewalt", "de", "", ("er schlägt mich", "mein mann hat mich geschlagen", "ich habe angst vor ihm")),
        ("out_of_scope", "de", "", ("wie wird das wetter", "fußball ergebnis", "rezept für kuchen")),
        ("near_miss", "de", "schulden", ("die mahnung haut mich um",)),
        ("greeting", "de", "", ("hallo", "guten tag", "moin")),
        ("kita", "vi", "", ("tôi tìm nhà trẻ cho con", "nhà trẻ không còn chỗ")),
        ("hort", "vi", "", ("sau giờ học con ở đâu",)),
    )
    for text in texts
)
LEARNED = training.lessons(NEEDS, PHRASES)
WORDS, COMMON = training.words(NEEDS, LEARNED)


class Letters:
    """An encoder of letters: real vectors without a model file."""

    name = "letters"

    def encode(self, texts: Sequence[str]) -> Vectors:
        rows = np.zeros((len(texts), DIM), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for first, second in zip(text, text[1:] + " ", strict=True):
                row[(ord(first) * 31 + ord(second)) % DIM] += 1
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)

    def shortened(self, text: str) -> str:
        return text


class Broken(Letters):
    def encode(self, texts: Sequence[str]) -> Vectors:
        raise RuntimeError


def matcher(encoder: Guarded | None = None) -> WordMatcher:
    meaning = training.meaning(NEEDS, LEARNED, Letters().encode([lesson.text for lesson in LEARNED]))
    return WordMatcher(KNOWN, COMMON, replace(WORDS, meaning=meaning), encoder or Guarded(None))


@pytest.mark.parametrize("encoder", [None, Guarded(Letters()), Guarded(Broken())], ids=["words", "meaning", "broken"])
@pytest.mark.parametrize(
    ("text", "need"),
    [("suche kita platz", "kita"), ("der hort hat nur bis 16 uhr offen", "hort"), ("schulden!", "schulden")],
)
def test_the_need_is_found_with_and_without_an_encoder(encoder: Guarded | None, text: str, need: str) -> None:
    found = matcher(encoder).match(text, "de")
    assert found.needs[0].id == need
    assert found.plan in (Plan.DIRECT, Plan.CHOOSE)


def test_the_words_that_led_there_are_named() -> None:
    found = matcher().match("Wo gibt es eine Krippe oder Kita?", "de")
    assert found.plan is Plan.DIRECT
    assert set(found.evidence) <= {"Wo", "gibt", "es", "eine", "Krippe", "oder", "Kita"}
    assert found.evidence


def test_danger_leads_with_numbers() -> None:
    assert matcher().match("mein mann hat mich wieder geschlagen", "de").urgent == "gewalt"


def test_the_language_of_the_text_wins_over_the_setting() -> None:
    assert matcher().match("tôi tìm nhà trẻ cho con trai của tôi", "de").lang == "vi"


def test_an_empty_text_is_asked_about() -> None:
    found = matcher().match(" \u200b ", "de")
    assert found.plan is Plan.NARROW
    assert found.needs == ()


def test_a_phone_number_leads_to_its_place() -> None:
    place = replace(KNOWN.entries[0], phones=("030 9114 7403",))
    found = matcher().over(replace(KNOWN, entries=(place,))).match("wem gehört 030/91147403", "de")
    assert [item.id for item in found.entries] == [place.id]


def test_a_place_is_found_by_its_name_with_a_typing_error() -> None:
    place = replace(KNOWN.entries[0], name="Familienzentrum Pusteblume", aliases=("Pusteblume",))
    common = dict.fromkeys(("wo", "ist", "die", "und"), 10_000)
    finder = WordMatcher(replace(KNOWN, entries=(place,)), common, WORDS, Guarded(None))
    assert finder.match("wo ist die pustebluhme", "de").plan is Plan.PLACE


def test_an_ortsteil_and_a_postal_code_name_the_region() -> None:
    assert matcher().match("kita in karlshorst", "de").region == "sued"
    assert matcher().match("kita 13051", "de").region == "nord"


@given(st.text(st.characters(codec=None), max_size=700), st.text(max_size=5))
def test_anything_gets_a_plan(text: str, lang: str) -> None:
    found = _SHARED.match(text, lang)
    assert found.plan in Plan
    assert 0 <= found.confidence <= 1.0001


_SHARED = matcher(Guarded(Letters()))


def test_the_same_content_gives_the_same_bytes() -> None:
    again, _ = training.words(NEEDS, training.lessons(NEEDS, PHRASES))
    assert models.encode(again) == models.encode(WORDS)


def test_models_come_back_from_their_bytes() -> None:
    assert models.encode(models.decode(models.encode(WORDS))) == models.encode(WORDS)


@pytest.mark.parametrize("damaged", [b"", b"PK", models.encode(WORDS)[:-200], models.encode(WORDS)[200:]])
def test_damaged_models_are_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError, match="damaged"):
        models.decode(damaged)


def test_meaning_fits_other_labels() -> None:
    meaning = training.meaning(NEEDS, LEARNED, Letters().encode([lesson.text for lesson in LEARNED]))
    fitted = meaning.fitted((*meaning.labels, "new"))
    assert fitted.weights.shape == (DIM + 1, len(meaning.labels) + 1)
    assert fitted.weights[-1, -1] < fitted.weights[-1, :-1].min()


def test_a_slow_encoder_rests(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter(range(1000))
    monkeypatch.setattr("bot.matching.encoder.time.monotonic", lambda: float(next(now)))
    guarded = Guarded(Letters())
    for _ in range(SLOW_LIMIT):
        guarded.encode("text")
    assert guarded.state == "resting"
    assert guarded.encode("text") is None
    assert REST_SECONDS > 0
