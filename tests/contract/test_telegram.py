"""The bot in Telegram, against a strict fake of the Bot API."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.dialogue.engine import Engine
from bot.dialogue.position import Position, Via, View
from bot.matching.result import Plan
from tests.contract.running import polling, service, webhook
from tests.fakes.botapi import BotApi, Fault, User
from tests.unit.samples import FixedMatcher, found, knowledge

SCREEN = ("sendMessage", "editMessageText", "sendVenue")


def guide() -> Engine:
    return Engine(knowledge(), FixedMatcher(found(Plan.DIRECT, "kita", "hort")))


@pytest.fixture(params=["polling", "webhook"])
async def api(request: pytest.FixtureRequest) -> AsyncIterator[BotApi]:
    """The fake with a running bot behind it; at the end no request may have broken a rule."""
    mode = polling if request.param == "polling" else webhook
    async with BotApi() as fake, mode(fake, service(guide())):
        yield fake
    assert fake.wrong == []


def screens(api: BotApi) -> int:
    return sum(len(api.made(method)) for method in SCREEN)


async def see(api: BotApi, action: Any, more: int = 1) -> None:
    """Does something and waits for so many screens."""
    before = screens(api)
    await action
    await api.until(lambda: screens(api) >= before + more)


async def started(api: BotApi) -> User:
    user = api.user()
    await see(api, user.writes("/start"))
    return user


async def test_start_shows_the_topics(api: BotApi) -> None:
    user = await started(api)
    assert {"Betreuung", "Rat", "nav.help"} <= set(user.labels)


async def test_a_tap_changes_the_message_in_place_and_stops_the_spinner(api: BotApi) -> None:
    user = await started(api)
    sent = user.screen["message_id"]
    await see(api, user.taps("Betreuung"))
    await api.until(lambda: api.made("answerCallbackQuery"))
    assert user.screen["message_id"] == sent
    assert "Wie alt ist dein Kind?" in user.screen["text"]


async def test_a_webhook_acknowledges_a_tap_in_its_response() -> None:
    async with BotApi() as fake, webhook(fake, service(guide())):
        user = await started(fake)
        await see(fake, user.taps("Betreuung"))
        await fake.until(lambda: fake.made("answerCallbackQuery"))
    assert [call.in_response for call in fake.made("answerCallbackQuery")] == [True]
    assert fake.wrong == []


async def test_a_spinner_does_not_wait_for_a_slow_screen() -> None:
    async with BotApi() as fake, webhook(fake, service(guide())):
        user = await started(fake)
        fake.faults.append(Fault("editMessageText", 429, retry_after=3))
        await user.taps("Betreuung")
        await fake.until(lambda: fake.made("answerCallbackQuery"), 2)
        assert fake.made("editMessageText") == []
        await fake.until(lambda: fake.made("editMessageText"))
    assert fake.wrong == []


async def test_a_sentence_is_answered_in_a_new_message(api: BotApi) -> None:
    user = await started(api)
    await see(api, user.writes("wo gibt es eine kita"))
    assert "030 12345" in user.screen["text"]


async def test_a_deep_link_opens_a_need(api: BotApi) -> None:
    user = api.user()
    link = guide().codec.encode(Position(View.NEED, subject="kita", via=Via.LINK))
    await see(api, user.writes(f"/start {link}"))
    assert "Kita-Eins" in user.labels


async def test_a_broken_deep_link_opens_the_start(api: BotApi) -> None:
    user = api.user()
    await see(api, user.writes("/start nonsense"))
    assert "Betreuung" in user.labels


@pytest.mark.parametrize("command", ["/hilfe", "/neustart", "/datenschutz", "/sprache", "/unbekannt", "/"])
async def test_every_command_gets_a_screen(api: BotApi, command: str) -> None:
    user = api.user()
    await see(api, user.writes(command))
    assert "nav.help" in user.labels


async def test_a_location_shows_what_is_near(api: BotApi) -> None:
    user = api.user()
    await see(api, user.says(location={"latitude": 52.56, "longitude": 13.5}))
    assert "Kita-Eins" in user.labels


async def test_the_map_of_a_place_is_a_venue(api: BotApi) -> None:
    user = await started(api)
    for label in ("Betreuung", "Unter 3", "Eine Kita", "Kita-Eins", "card.map"):
        await see(api, user.taps(label))
    (venue,) = api.made("sendVenue")
    assert venue.params["address"] == "Weg 1, 13051 Berlin"


async def test_asking_for_the_location_shows_the_keyboard_only_then(api: BotApi) -> None:
    user = await started(api)
    for label in ("Betreuung", "Unter 3", "Eine Kita", "nav.near"):
        await see(api, user.taps(label))
    await see(api, user.taps("region.share"))
    keyboard = api.made("sendMessage")[-1].params["reply_markup"]["keyboard"]
    assert keyboard[0][0]["request_location"] is True
    assert keyboard[1][0]["text"] == "/loeschen"


async def test_a_location_that_was_asked_for_shows_what_is_near_for_that_need(api: BotApi) -> None:
    user = await started(api)
    for label in ("Betreuung", "Unter 3", "Eine Kita", "nav.near", "region.share"):
        await see(api, user.taps(label))
    await see(api, user.says(location={"latitude": 52.56, "longitude": 13.5}))
    assert "Kita" in user.screen["text"]
    assert "near.title" in user.screen["text"]
    assert [label for label in user.labels if label.startswith("Kita")] == ["Kita-Eins", "Kita-Zwei"]


ODD: list[dict[str, Any]] = [
    {"sticker": {"file_id": "1", "file_unique_id": "1", "type": "regular", "width": 1, "height": 1,
                 "is_animated": False, "is_video": False}},
    {"photo": [{"file_id": "1", "file_unique_id": "1", "width": 1, "height": 1}], "caption": "hilfe"},
    {"voice": {"file_id": "1", "file_unique_id": "1", "duration": 1}},
    {"text": "😀" * 2048},
    {"text": "<b>&</i><script>"},
    {"text": "\u202eatik\u200b\u200d"},
    {"text": "\u0301" * 500},
    {"text": "x" * 4096},
]  # fmt: skip


@pytest.mark.parametrize("content", ODD, ids=lambda content: next(iter(content)))
async def test_odd_messages_get_a_screen(api: BotApi, content: dict[str, Any]) -> None:
    user = api.user()
    await see(api, user.says(**content))
    assert "nav.help" in user.labels


async def test_nothing_is_said_where_nothing_is_expected(api: BotApi) -> None:
    user = api.user()
    await api.push("edited_message", api.message(user.chat, {"id": 1, "is_bot": False, "first_name": "A"}), user.chat)
    await user.says(new_chat_title="x")
    await see(api, user.writes("/start"))
    assert screens(api) == 1


@pytest.mark.parametrize(
    "malformed",
    [{}, {"message": {}}, {"message": {"message_id": "x"}}, {"callback_query": {"id": 5}}, {"message": []}],
)
async def test_a_malformed_update_is_skipped_alone(api: BotApi, malformed: dict[str, Any]) -> None:
    user = api.user()
    await see(api, user.writes("/start"))
    await api.push_raw(malformed)
    await see(api, user.writes("kita"))
    assert "030 12345" in user.screen["text"]


async def test_a_group_is_told_to_write_in_private(api: BotApi) -> None:
    message = api.message(-5, {"id": 9, "is_bot": False, "first_name": "A"}, text="/start")
    message["chat"] = {"id": -5, "type": "group", "title": "Eltern"}
    await see(api, api.push("message", message, -5))
    assert api.made("sendMessage")[-1].params["text"] == "group.private"
    assert "reply_markup" not in api.made("sendMessage")[-1].params


@pytest.mark.parametrize("token", ["zzz", "1" + "A" * 20, "x" * 64])
async def test_a_forged_button_leads_to_the_start(api: BotApi, token: str) -> None:
    user = await started(api)
    await see(api, user.taps(token=token))
    await api.until(lambda: api.made("answerCallbackQuery"))
    assert "start.expired" in user.screen["text"]


async def test_the_same_tap_twice_leaves_no_spinner(api: BotApi) -> None:
    user = await started(api)
    await see(api, user.taps("nav.help"))
    await user.taps(token=guide().codec.encode(Position(View.HELP)))
    await api.until(lambda: len(api.made("answerCallbackQuery")) == 2)


async def test_a_message_out_of_reach_is_answered_anew(api: BotApi) -> None:
    user = await started(api)
    user.screen["date"] = 0
    before = len(api.made("sendMessage"))
    await see(api, user.taps("Betreuung"))
    assert len(api.made("sendMessage")) == before + 1


async def test_a_person_who_blocked_the_bot_stops_nobody(api: BotApi) -> None:
    api.faults.append(Fault("sendMessage", 403, chat=1))
    await api.user(1).writes("/start")
    user = api.user(2)
    await see(api, user.writes("/start"))
    assert "Betreuung" in user.labels


async def test_erasing_deletes_both_sides_and_says_nothing(api: BotApi) -> None:
    user = await started(api)
    await see(api, user.writes("kita"))
    before = screens(api)
    await user.taps("nav.erase")
    await api.until(lambda: not [chat for chat, _ in api.messages if chat == user.chat])
    assert screens(api) == before


async def test_erasing_after_a_restart_says_what_stays() -> None:
    async with BotApi() as fake:
        async with polling(fake, service(guide())):
            user = await started(fake)
        async with polling(fake, service(guide())):
            await see(fake, user.taps("nav.erase"))
    assert fake.made("sendMessage")[-1].params["text"] == "erase.unknown"


@pytest.mark.parametrize("more", [[], ["kita"]])
async def test_the_command_after_a_restart_says_what_stays_once(more: list[str]) -> None:
    async with BotApi() as fake:
        async with polling(fake, service(guide())):
            user = await started(fake)
        async with polling(fake, service(guide())):
            for text in [*more, "/loeschen"]:
                await see(fake, user.writes(text))
            assert fake.made("sendMessage")[-1].params["text"] == "erase.unknown"
            await see(fake, user.writes("kita"))
            before = screens(fake)
            await user.writes("/loeschen")
            await fake.until(lambda: len(fake.made("deleteMessages")) == 2)
            await see(fake, user.writes("kita"))
            assert screens(fake) == before + 1


async def test_without_knowledge_the_emergency_numbers_are_the_answer() -> None:
    async with BotApi() as fake, polling(fake, service(None)):
        user = fake.user()
        await see(fake, user.writes("hilfe"))
        assert "110" in user.screen["text"]
    assert fake.wrong == []


async def test_inline_gives_cards_to_share_for_this_person_only(api: BotApi) -> None:
    user = api.user()
    number = await user.asks_inline("kita")
    await api.until(lambda: number in api.inline)
    assert {result["title"] for result in api.inline[number]} == {"Kita-Eins", "Kita-Zwei"}
    answer = api.made("answerInlineQuery")[-1].params
    assert (answer["is_personal"], answer["cache_time"]) == (True, 0)


async def test_an_empty_inline_query_gives_nothing(api: BotApi) -> None:
    number = await api.user().asks_inline("")
    await api.until(lambda: number in api.inline)
    assert api.inline[number] == []


async def test_commands_and_descriptions_are_set(api: BotApi) -> None:
    await api.until(lambda: api.made("setChatMenuButton"))
    assert len(api.made("setMyCommands")) == len(knowledge().texts)
