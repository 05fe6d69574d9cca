"""The conversation, screen by screen."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.dialogue.engine import Engine
from bot.dialogue.events import Answered, Outcome, Placed, Rated
from bot.dialogue.messages import Action, Command, Location, Place, Reply, Tap, Text, Unreadable
from bot.dialogue.position import Position, Via, View
from bot.knowledge.anchors import CONTACT, ORIENTATION, POLICE
from bot.knowledge.model import Entry, Kind, Option, Screen, Topic, Tree
from bot.matching.result import Match, Plan, Scored
from tests.unit.samples import FixedMatcher, entry, found, knowledge, need

ANY = FixedMatcher(found(Plan.NARROW))
NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def engine(match: Match | None = None) -> Engine:
    return Engine(knowledge(), FixedMatcher(match or found(Plan.NARROW)))


def token(reply: Reply, label: str) -> str:
    """The token of the choice with this label."""
    return next(choice.value for choice in reply.choices if choice.label == label)


def text(reply: Reply) -> str:
    return "\n".join(paragraph.text for paragraph in reply.paragraphs)


def walk(guide: Engine, *labels: str) -> Reply:
    reply = guide.step(Command("start"), "de", NOW).reply
    for label in labels:
        reply = guide.step(Tap(token(reply, label)), "de", NOW).reply
    return reply


def test_three_taps_lead_to_a_phone_number() -> None:
    assert "030 12345" in text(walk(engine(), "Betreuung", "Unter 3", "Eine Kita"))


def test_every_screen_offers_help_and_a_way_back() -> None:
    guide = engine()
    todo = [choice.value for choice in walk(guide).choices if choice.action is Action.GO]
    seen: set[str] = set()
    while todo:
        if (current := todo.pop()) in seen:
            continue
        seen.add(current)
        reply = guide.step(Tap(current), "de", NOW).reply
        labels = [choice.label for choice in reply.choices]
        assert "nav.help" in labels
        position = guide.codec.decode(current)
        assert position is not None
        assert position.view is View.START or "nav.back" in labels
        todo += [choice.value for choice in reply.choices if choice.action is Action.GO]
    assert len(seen) > 30


@pytest.mark.parametrize(
    "here",
    [
        Position(View.SITUATION, subject="gewalt"),
        Position(View.REGION, need="kita", others=("hort",)),
        Position(View.NEED, subject="kita", region="nord"),
        Position(View.NEED, subject="gewalt", others=("kita",)),
        Position(View.TREE, subject="betreuung/klein"),
        Position(View.ENTRY, subject="kita-eins", need="kita"),
        Position(View.MAP, subject="kita-eins", need="kita"),
        Position(View.HELPED, subject="kita-eins", need="kita"),
        Position(View.CHOICES, need="kita", others=("hort",)),
        Position(View.CHOICES, others=("kita", "hort")),
        Position(View.LANGUAGE),
        Position(View.START),
    ],
)  # fmt: skip
def test_help_leads_back_to_where_it_was_opened_and_counts_nothing(here: Position) -> None:
    guide = engine()
    shown = guide.step(Tap(guide.codec.encode(here)), "de", NOW).reply
    helping = guide.step(Tap(token(shown, "nav.help")), "de", NOW).reply
    again = guide.step(Tap(token(helping, "nav.help")), "de", NOW).reply
    for screen in (helping, again):
        back = guide.step(Tap(token(screen, "nav.back")), "de", NOW)
        assert back.position == replace(here, via=Via.BACK)
        assert text(back.reply) == text(shown)
        assert back.events == ()


@pytest.mark.parametrize("bad", ["", "x", "1AAAA" + "s" * 59, "😀" * 20, "location"])
def test_a_bad_token_leads_to_the_start(bad: str) -> None:
    reply = engine().step(Tap(bad), "de", NOW).reply
    assert "start.expired" in text(reply)
    assert "Betreuung" in [choice.label for choice in reply.choices]


def test_a_tap_on_an_entry_that_has_gone_leads_to_the_start() -> None:
    guide = engine()
    old = guide.codec.encode(Position(View.ENTRY, subject="closed-long-ago"))
    assert "start.expired" in text(guide.step(Tap(old), "de", NOW).reply)


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("subject", ["", "kita", "kita-eins", "betreuung", "leer"])
def test_every_view_of_anything_is_drawn(view: View, subject: str) -> None:
    known = knowledge()
    empty = Topic("leer", "Leer", 3, "", ())
    guide = Engine(replace(known, topics=(*known.topics, empty), trees=(*known.trees, Tree("leer", ()))), ANY)
    token = guide.codec.encode(Position(view, subject=subject))
    assert "nav.help" in [choice.label for choice in guide.step(Tap(token), "de", NOW).reply.choices]


def test_a_mistake_in_a_screen_is_not_taken_for_an_old_button() -> None:
    known = knowledge()
    astray = Tree("rat", (Screen("was", "Worum geht es?", (Option("Weg", need="weg"),)),))
    guide = Engine(replace(known, trees=(known.trees[0], astray)), ANY)
    with pytest.raises(KeyError):
        guide.step(Tap(guide.codec.encode(Position(View.TREE, subject="rat"))), "de", NOW)


def test_an_urgent_need_shows_numbers_first() -> None:
    reply = walk(engine(), "Rat", "Gewalt")
    assert "Du bist nicht schuld." in text(reply)
    assert "110" in [choice.value for choice in reply.choices]


def test_urgent_text_leads_with_numbers() -> None:
    reply = engine(found(Plan.URGENT, urgent="gewalt")).step(Text("…"), "de", NOW).reply
    assert reply.paragraphs[0].text == "Du bist nicht schuld."


def test_a_hint_adds_a_line_and_a_button_and_still_answers() -> None:
    reply = engine(found(Plan.DIRECT, "kita", urgent_hint=True)).step(Text("…"), "de", NOW).reply
    assert reply.paragraphs[0].text == "need.hint"
    assert reply.rows[0][0].label == "nav.help"
    assert "030 12345" in text(reply)


def test_a_clear_text_is_answered_with_a_way_to_correct() -> None:
    guide = engine(found(Plan.DIRECT, "kita", "hort"))
    reply = guide.step(Text("…"), "de", NOW).reply
    assert "030 12345" in text(reply)
    corrected = guide.step(Tap(token(reply, "nav.wrong")), "de", NOW)
    assert "Hort" in [choice.label for choice in corrected.reply.choices]
    assert corrected.events == (Answered("kita", "betreuung", Outcome.OTHER, "", "de", "", "text"),)


def test_an_unsure_text_offers_needs_and_a_person() -> None:
    labels = [
        choice.label for choice in engine(found(Plan.CHOOSE, "kita", "hort")).step(Text("…"), "de", NOW).reply.choices
    ]
    assert labels[:2] == ["Kita", "Hort"]
    assert "nav.human" in labels


def test_a_text_nobody_understands_is_asked_one_question() -> None:
    reply = engine(found(Plan.NARROW)).step(Text("…"), "de", NOW).reply
    assert text(reply) == "choices.narrow"
    assert [choice.label for choice in reply.choices][:2] == ["Betreuung", "Rat"]


def test_the_name_of_a_place_shows_its_card() -> None:
    match = found(Plan.PLACE, entries=(Scored("kita-eins", 1.0),))
    assert "Weg 1" in text(engine(match).step(Text("…"), "de", NOW).reply)


def test_a_text_in_another_language_is_answered_in_it() -> None:
    assert (
        engine(found(Plan.SMALL_TALK, lang="vi", small_talk="greeting")).step(Text("…"), "de", NOW).reply.lang == "vi"
    )


def test_a_language_without_texts_falls_back_to_german() -> None:
    assert engine().step(Command("start"), "fr", NOW).reply.lang == "de"


def test_a_region_is_kept_and_puts_its_places_first() -> None:
    guide = engine()
    reply = walk(guide, "Betreuung", "Unter 3", "Eine Kita", "nav.near", "Süd")
    assert text(reply).index("Kita-Zwei") < text(reply).index("Kita-Eins")


@pytest.mark.parametrize("given", [Unreadable(), Command("unknown"), Command("hilfe"), Command("datenschutz")])
def test_every_input_gets_a_screen(given: Unreadable | Command) -> None:
    assert engine().step(given, "de", NOW).reply.choices


def test_a_location_shows_the_nearest_places() -> None:
    assert "Kita-Eins" in text(engine().step(Location(52.56, 13.5), "de", NOW).reply)


@pytest.mark.parametrize(("lang", "written"), [("de", "0,0 km"), ("en", "0.0 km")])
def test_a_location_shows_the_offers_of_the_need_it_was_asked_for(lang: str, written: str) -> None:
    known = replace(knowledge(), texts={name: {"near.distance": "{km} km"} for name in ("de", "en")})
    guide = Engine(known, FixedMatcher(found(Plan.NARROW)))
    asked = guide.codec.encode(Position(View.REGION, lang, need="kita"))
    said = text(guide.step(Location(52.56, 13.5, asked), "de", NOW).reply)
    assert written in said
    assert said.index("Kita-Eins") < said.index("Kita-Zwei") < said.index("Karlshorst")
    assert "Hort-Eins" not in said


@pytest.mark.parametrize(
    ("place", "region", "km"), [("13055", "", "2,2"), ("in Malchow", "nord", "2,6"), ("13055 malchow", "nord", "2,2")]
)
def test_an_ortsteil_or_a_postal_code_is_a_place_to_measure_from(place: str, region: str, km: str) -> None:
    guide = Engine(replace(knowledge(), texts={"de": {"near.distance": "{km} km"}}), ANY)
    asked = guide.codec.encode(Position(View.REGION, need="kita"))
    step = guide.step(Place(place, asked), "de", NOW)
    assert "near.from" in text(step.reply)
    assert f"{km} km" in text(step.reply)
    assert step.events == ((Placed("kita", "betreuung", region, found=True),) if region else ())
    assert "near.from" not in text(guide.step(Tap(token(step.reply, "nav.back")), "de", NOW).reply)


def test_a_location_leads_back_to_the_need() -> None:
    guide = engine()
    asked = guide.codec.encode(Position(View.REGION, need="hort"))
    near = guide.step(Location(52.56, 13.5, asked), "de", NOW)
    assert near.events == ()
    back = guide.codec.decode(token(near.reply, "nav.back"))
    assert back is not None
    assert (back.view, back.subject) == (View.NEED, "hort")


def test_each_channel_says_what_it_keeps_itself() -> None:
    reply = engine().step(Command("datenschutz"), "de", NOW).reply
    assert "privacy.web" in text(reply.on("web"))
    assert "privacy.telegram" not in text(reply.on("web"))
    assert "privacy.telegram" in text(reply.on("telegram"))
    assert "privacy.web" not in text(reply.on("telegram"))


def test_an_answer_is_counted_once_and_not_on_the_way_back() -> None:
    guide = engine()
    screen = walk(guide, "Betreuung", "Unter 3")
    first = guide.step(Tap(token(screen, "Eine Kita")), "de", NOW)
    assert first.events == (Answered("kita", "betreuung", Outcome.FOUND, "", "de", "", "tree"),)
    card = guide.step(Tap(token(first.reply, "Kita-Eins")), "de", NOW)
    back = guide.step(Tap(token(card.reply, "nav.back")), "de", NOW)
    assert card.events == back.events == ()


def test_a_rating_is_counted() -> None:
    guide = engine()
    reply = walk(guide, "Betreuung", "Unter 3", "Eine Kita", "Kita-Eins")
    assert guide.step(Tap(token(reply, "card.helped")), "de", NOW).events == (Rated("kita", helped=True),)


def test_a_rating_is_asked_for_until_it_is_given_and_never_for_the_police() -> None:
    guide = engine()
    rated = walk(guide, "Betreuung", "Unter 3", "Eine Kita", "Kita-Eins", "card.helped")
    assert "card.helped" not in [choice.label for choice in rated.choices]
    known = knowledge(entry(POLICE, "gewalt"))
    police = Engine(known, ANY).show(Position(View.ENTRY, subject=POLICE, need="gewalt"), NOW)
    assert "card.helped" not in [choice.label for choice in police.choices]


def test_what_did_not_help_is_not_recommended_again() -> None:
    reply = walk(engine(), "Betreuung", "Unter 3", "Eine Kita", "Kita-Eins", "card.not_helped")
    assert "Kita-Eins" not in text(reply)
    assert "Kita-Zwei" in text(reply)


def test_what_did_not_help_stays_away_on_further_pages_and_back_leads_to_the_list() -> None:
    guide = Engine(knowledge(*(entry(f"kita-{at}", "kita") for at in range(8))), ANY)
    reply = walk(guide, "Betreuung", "Unter 3", "Eine Kita", "Kita-0", "card.not_helped")
    seen = text(reply)
    while "nav.more" in [choice.label for choice in reply.choices]:
        reply = guide.step(Tap(token(reply, "nav.more")), "de", NOW).reply
        seen += text(reply)
    assert [name for name in range(8) if f"Kita-{name}" not in seen] == [0]
    assert "Kita-0" in text(guide.step(Tap(token(reply, "nav.back")), "de", NOW).reply)


def test_back_from_more_help_leads_to_the_numbers_again() -> None:
    reply = walk(engine(), "Rat", "Gewalt", "nav.all_clear", "nav.back")
    assert "Du bist nicht schuld." in text(reply)


def test_back_from_the_person_to_talk_to_leads_to_the_start() -> None:
    known = knowledge(entry(CONTACT, "kita"))
    shown = Engine(known, ANY).show(Position(View.HUMAN), NOW)
    back = Engine(known, ANY).codec.decode(token(shown, "nav.back"))
    assert back
    assert back.view is View.START


@pytest.mark.parametrize(
    ("kind", "shown"),
    [("privacy", "privacy.title"), ("language", "language.ask"), ("followup", "talk.followup"),
     ("thanks", "talk.thanks")],
)  # fmt: skip
def test_small_talk_that_asks_for_a_screen_gets_it(kind: str, shown: str) -> None:
    reply = engine(found(Plan.SMALL_TALK, small_talk=kind)).step(Text("…"), "de", NOW).reply
    assert shown in text(reply)


def test_a_bare_cry_for_help_is_answered_with_numbers() -> None:
    assert "help.title" in text(engine(found(Plan.HELP, "kita")).step(Text("…"), "de", NOW).reply)


@pytest.mark.parametrize(
    ("place", "region"),
    [("Malchow", "nord"), ("13051", "nord"), ("13051 Berlin", "nord"), ("in malchow?", "nord"), ("13055", "")],
)
def test_who_names_only_a_place_is_asked_what_it_is_about_there(place: str, region: str) -> None:
    match = replace(found(Plan.WHERE, "kita", region=region), text=place)
    reply = engine(match).step(Text(place), "de", NOW).reply
    assert "choices.where" in text(reply)
    topic = engine().codec.decode(token(reply, "Betreuung"))
    assert topic
    assert topic.region == region


def test_a_deep_link_keeps_its_source_through_the_conversation() -> None:
    guide = engine()
    link = guide.codec.encode(Position(View.START, source="flyer"))
    reply = guide.step(Tap(link, link=True), "de", NOW).reply
    for label in ("Betreuung", "Unter 3"):
        reply = guide.step(Tap(token(reply, label)), "de", NOW).reply
    (event,) = guide.step(Tap(token(reply, "Eine Kita")), "de", NOW).events
    assert isinstance(event, Answered)
    assert event.source == "flyer"


def test_a_card_names_where_its_facts_come_from() -> None:
    match = found(Plan.PLACE, entries=(Scored("kita-eins", 1.0),))
    guide = Engine(replace(knowledge(), texts={"de": {"card.source": "Quelle: {source}"}}), FixedMatcher(match))
    assert "Quelle: example.org" in text(guide.step(Text("…"), "de", NOW).reply)


@pytest.mark.parametrize(
    ("lang", "fields", "marked"),
    [("vi", {}, True), ("vi", {"languages": ("de", "vi")}, False), ("vi", {"languages": ("ru",)}, False),
     ("de", {}, False), ("vi", {"languages_note": "In 19 Sprachen."}, False), ("vi", {"kind": Kind.BENEFIT}, False)],
)  # fmt: skip
def test_a_place_that_speaks_german_only_says_so_to_others(lang: str, fields: dict[str, Any], *, marked: bool) -> None:
    known = knowledge(entry("kita-eins", "kita", **fields))
    guide = Engine(known, FixedMatcher(found(Plan.PLACE, lang=lang, entries=(Scored("kita-eins", 1.0),))))
    assert ("language.only_german" in text(guide.step(Text("…"), lang, NOW).reply)) is marked


NO_PHONE = entry("kita-eins", "kita", phones=())
CONTACT_IN_VAIN = entry(CONTACT, "schulden", phones=())


@pytest.mark.parametrize("entries", [(NO_PHONE,), (NO_PHONE, CONTACT_IN_VAIN)])
@pytest.mark.parametrize(("view", "subject"), [(View.NEED, "kita"), (View.HUMAN, ""), (View.HELP, "")])
def test_without_a_person_to_name_every_screen_is_still_drawn(
    entries: tuple[Entry, ...], view: View, subject: str
) -> None:
    police = entry(POLICE, "gewalt", phones=())
    guide = Engine(knowledge(*entries, police), FixedMatcher(found(Plan.NARROW)))
    reply = guide.step(Tap(guide.codec.encode(Position(view, subject=subject))), "de", NOW).reply
    assert "nav.back" in [choice.label for choice in reply.choices]
    assert "need.person" not in text(reply)


def test_who_asks_for_a_person_where_none_is_known_gets_the_places_for_a_first_talk() -> None:
    known = knowledge(entry("familienzentrum", ORIENTATION))
    topic = replace(known.topics[0], needs=(*known.topics[0].needs, need(ORIENTATION)))
    guide = Engine(replace(known, topics=(topic, known.topics[1])), FixedMatcher(found(Plan.NARROW)))
    assert "Familienzentrum" in text(guide.step(Tap(guide.codec.encode(Position(View.HUMAN))), "de", NOW).reply)


def test_who_asks_for_a_person_is_asked_one_question_where_nobody_is_known() -> None:
    guide = engine()
    assert text(guide.step(Tap(guide.codec.encode(Position(View.HUMAN))), "de", NOW).reply) == "choices.narrow"
