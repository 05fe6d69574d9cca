"""What is said about one entry."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.dialogue import card
from bot.dialogue.messages import Block
from bot.dialogue.position import LANGS
from bot.dialogue.wording import Words
from bot.knowledge.anchors import POLICE
from bot.knowledge.loader import load
from bot.knowledge.model import Address, Amount, Confidence, Entry, Geo, Kind, RoughDate
from bot.settings import ROOT
from tests.unit.samples import entry, knowledge

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)  # a Tuesday, half past ten in Berlin
GERMAN = load(ROOT / "knowledge").knowledge.texts["de"]
WORDS = Words("de", GERMAN, GERMAN)
HOURS = "Mo-Fr 09:00-17:00"


def shown(item: Entry) -> str:
    return "\n".join(paragraph.text for paragraph in card.card(item, WORDS, knowledge(), NOW))


def test_a_full_card_says_all_a_person_needs() -> None:
    text = shown(entry(
        "kita", "kita", address=Address("Weg 1", "13051"), email="a@example.org", opening_hours=HOURS,
        languages=("de", "vi"), cost="kostenlos", appointment="ohne", documents=("Ausweis",), steps=("Ruf an.",),
        amounts=(Amount(2025, "297 Euro."),), caution="Ruf vorher an.", checked_on=date(2026, 11, 2),
    ))  # fmt: skip
    for part in (
        "Weg 1, 13051 Berlin", "030 12345", "a@example.org", "Jetzt offen, bis 17 Uhr.", "Mo–Fr 9–17",
        "Deutsch, Vietnamesisch", "kostenlos", "• Ausweis", "• Ruf an.", "Stand 2025: 297 Euro.", "Ruf vorher an.",
        "Zuletzt geprüft: 02.11.2026.",
    ):  # fmt: skip
        assert part in text


def test_an_entry_nobody_has_checked_says_so() -> None:
    assert "Angaben von 03/2024, noch nicht bestätigt. Bitte ruf vorher an." in shown(
        entry("a", source_date=RoughDate(2024, 3))
    )
    assert "Angaben ohne Datum, noch nicht bestätigt. Bitte frag vorher nach." in shown(entry("a", phones=()))


@pytest.mark.parametrize(
    ("hours", "moment", "expected"),
    [
        (HOURS, "2026-11-24T09:30", "Jetzt offen, bis 17 Uhr."),
        (HOURS, "2026-11-24T07:00", "Jetzt zu. Öffnet heute um 9 Uhr."),
        (HOURS, "2026-11-24T18:00", "Jetzt zu. Öffnet morgen um 9 Uhr."),
        (HOURS, "2026-11-27T18:00", "Jetzt zu. Öffnet Montag um 9 Uhr."),
        ("Mo-Fr 09:30-17:00", "2026-11-24T07:00", "Jetzt zu. Öffnet heute um 9:30 Uhr."),
        (HOURS, "2026-12-25T10:00", "Jetzt zu. Öffnet Montag um 9 Uhr."),
        ("24/7", "2026-12-25T03:00", "Rund um die Uhr da."),
        ("", "2026-11-24T09:30", ""),
    ],
)
def test_the_hours_are_told_as_a_person_would(hours: str, moment: str, expected: str) -> None:
    now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert card.opening(entry("a", opening_hours=hours), WORDS, knowledge(), now) == expected


def test_where_only_the_phone_has_hours_nobody_is_sent_to_the_door() -> None:
    text = shown(entry("a", phone_hours="Tu 09:00-12:00"))
    assert "Am Telefon: Di 9–12. Jetzt offen, bis 12 Uhr." in text
    both = shown(entry("a", opening_hours=HOURS, phone_hours="Tu 09:00-12:00"))
    assert "Jetzt offen, bis 17 Uhr.\nZeiten: Mo–Fr 9–17\nAm Telefon: Di 9–12" in both


def test_nobody_is_asked_to_call_first_where_a_call_is_all_there_is() -> None:
    assert "Geht niemand ran?" in shown(entry("a", kind=Kind.HOTLINE))
    assert "vorher" not in shown(entry("a", kind=Kind.HOTLINE))
    assert "bestätigt" not in shown(entry(POLICE, kind=Kind.HOTLINE))


def test_a_site_that_only_keeps_files_is_named_as_no_source() -> None:
    assert "github.com" not in shown(entry("a", sources=("https://github.com/somebody/list",)))
    assert "Quelle: example.org" in shown(entry("a", sources=("https://github.com/a/b", "https://example.org/")))


def test_a_line_says_nothing_of_a_place_that_opens_no_more() -> None:
    item = entry("a", opening_hours="2020 Jan 01 09:00-10:00")
    assert card.line(item, (), WORDS, knowledge(), NOW) == "• **A** · 030 12345"


def test_osm_hours_are_written_for_the_eye() -> None:
    assert card.hours_text("Mo-Fr 09:00-12:00; Th off", WORDS) == "Mo–Fr 9–12 · Do zu"


def test_a_place_on_a_map_needs_coordinates_and_an_address() -> None:
    assert card.venue(entry("a", geo=Geo(52.5, 13.5))) is None
    place = card.venue(entry("a", geo=Geo(52.5, 13.5), address=Address("Weg 1", "13051")))
    assert place is not None
    assert (place.address, place.lat) == ("Weg 1, 13051 Berlin", 52.5)


@pytest.mark.parametrize("url", ["javascript:alert(1)", "www.example.org", ""])
def test_only_addresses_of_the_web_become_links(url: str) -> None:
    assert card.web_link(entry("a", url=url), WORDS) == []


def test_a_low_entry_asks_to_call_first() -> None:
    assert "Bitte ruf vorher an." in shown(entry("a", confidence=Confidence.LOW))


def spoken(lang: str) -> Words:
    return Words(lang, load(ROOT / "knowledge").knowledge.texts[lang], GERMAN)


@pytest.mark.parametrize("lang", LANGS)
def test_days_of_the_week_can_be_told_apart(lang: str) -> None:
    days = (
        card.hours_text("Mo,Tu,We,Th,Fr,Sa,Su 09:00-12:00", spoken(lang))
        .removesuffix(" 9–12")
        .replace("،", ",")
        .split(", ")
    )
    assert len(set(days)) == 7


@pytest.mark.parametrize("lang", [lang for lang in LANGS if lang != "de"])
def test_what_is_only_known_in_german_is_folded_away_and_marked(lang: str) -> None:
    item = entry("kita", "kita", cost="kostenlos", caution="Zeiten von 2020.")
    said = card.card(item, spoken(lang), knowledge(), NOW)
    german = [paragraph for paragraph in said if "kostenlos" in paragraph.text or "Zeiten" in paragraph.text]
    assert [(paragraph.block, paragraph.lang) for paragraph in german] == [(Block.DETAIL, "de")]


def test_a_long_name_is_cut_for_a_button_where_it_may_be() -> None:
    assert card.label("Kinder- und Jugendtelefon – Nummer gegen Kummer") == "Kinder- und Jugendtelefon"
    cut = card.label("Anlauf- und Beratungsstelle für Alleinerziehende Lichtenberg")
    assert cut == "Anlauf- und Beratungsstelle für …"
