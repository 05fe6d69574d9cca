"""What becomes of an answer when Telegram refuses a part of it, or asks to wait in the middle."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.channels.flood import CAPACITY
from bot.channels.telegram.consent import YES, Consent
from bot.channels.telegram.figures import PDF, PICTURE, Figures
from bot.statistics.report.briefing import Briefing
from tests.contract.running import polling, service, webhook
from tests.contract.test_telegram import guide, see, started
from tests.fakes.botapi import BotApi, Fault

ONE_TOO_OLD = "Bad Request: message can't be deleted for everyone"


@pytest.fixture(params=["polling", "webhook"])
async def api(request: pytest.FixtureRequest) -> AsyncIterator[BotApi]:
    mode = polling if request.param == "polling" else webhook
    async with BotApi() as fake, mode(fake, service(guide())):
        yield fake
    assert fake.wrong == []


def left(api: BotApi, chat: int) -> set[int]:
    """The messages that stand in a chat."""
    return {number for at, number in api.messages if at == chat}


@pytest.mark.parametrize(("kind", "times"), [(429, 1), (500, 5)])
async def test_erasing_that_was_put_off_still_deletes_everything(api: BotApi, kind: int, times: int) -> None:
    user = await started(api)
    await see(api, user.writes("kita"))
    api.faults.append(Fault("deleteMessages", kind, times))
    await user.writes("/loeschen")
    await api.until(lambda: not left(api, user.chat), 20)


async def test_erasing_that_was_put_off_still_says_what_stays() -> None:
    async with BotApi() as fake:
        async with polling(fake, service(guide())):
            user = await started(fake)
        async with polling(fake, service(guide())):
            fake.faults.append(Fault("sendMessage", 429))
            await see(fake, user.writes("/loeschen"))
    assert fake.made("sendMessage")[-1].params["text"] == "erase.unknown"


async def test_a_message_that_must_stay_keeps_no_other(api: BotApi) -> None:
    user = await started(api)
    await see(api, user.writes("kita"))
    old = min(left(api, user.chat))
    api.faults.append(Fault("deleteMessages", 400, text=ONE_TOO_OLD, times=9, message=old))
    await user.writes("/loeschen")
    await api.until(lambda: left(api, user.chat) == {old})


async def test_erasing_deletes_what_a_flood_left_unanswered(api: BotApi) -> None:
    user = await started(api)
    for at in range(int(CAPACITY) + 20):
        await user.writes(f"kita {at}")
    await user.writes("/loeschen")
    await api.until(lambda: not left(api, user.chat), 20)


async def test_a_spinner_that_telegram_does_not_stop_holds_nobody_up() -> None:
    async with BotApi() as fake, polling(fake, service(guide())):
        user = await started(fake)
        fake.faults.append(Fault("answerCallbackQuery", 500, times=9))
        await see(fake, user.taps("Betreuung"))
        await see(fake, user.writes("kita"))
    assert len([call for call in fake.calls if call.method == "answerCallbackQuery"]) == 1


async def test_a_place_that_telegram_refuses_is_said_as_an_address(api: BotApi) -> None:
    user = await started(api)
    api.faults.append(Fault("sendVenue", 400))
    for label in ("Betreuung", "Unter 3", "Eine Kita", "Kita-Eins", "card.map"):
        await see(api, user.taps(label))
    assert "Weg 1, 13051 Berlin" in user.screen["text"]


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")  # the library's word on its own 429
@pytest.mark.parametrize("kind", [400, 429, 500, "drop"])
@pytest.mark.parametrize(("method", "missing"), [("sendPhoto", PICTURE), ("sendDocument", PDF)])
async def test_a_file_that_does_not_arrive_is_named_and_nothing_comes_twice(
    kind: int | str, method: str, missing: str
) -> None:
    asked = 0

    async def newest() -> Briefing:
        nonlocal asked
        asked += 1
        return Briefing("Im Oktober …", "nachfrage", b"png", "Kita: etwa 200", b"pdf")

    async with BotApi() as fake, polling(fake, service(guide()), Figures(frozenset({"7"}), newest)):
        fake.faults.append(Fault(method, kind))
        await fake.user(7).writes("/statistik")
        await fake.until(lambda: len(fake.made("sendMessage")) == 2)
        await fake.user(7).writes("/hilfe")
        await fake.until(lambda: len(fake.made("sendMessage")) == 3)
    assert asked == 1
    first, second, _ = [call.params["text"] for call in fake.made("sendMessage")]
    assert first == "Im Oktober …"
    assert missing in second
    assert len(fake.made("sendPhoto")) + len(fake.made("sendDocument")) == 1


@pytest.mark.parametrize("kind", [400, 429, 500])
async def test_a_yes_is_heard_once_though_its_button_stays(kind: int) -> None:
    async with BotApi() as fake, polling(fake, service(guide()), consent=Consent("7", lambda name: f"{name}: gut")):
        user = fake.user(7)
        await see(fake, user.writes("/start"))
        fake.faults.append(Fault("editMessageReplyMarkup", kind, times=5))
        await user.taps(token=f"{YES}neu")
        await see(fake, user.writes("/hilfe"), 2)
        await fake.until(lambda: len(fake.confirmed) == 3)
    assert [call.params["text"] for call in fake.made("sendMessage")].count("neu: gut") == 1
