"""Settings that Telegram would refuse are named, each with its remedy."""

from __future__ import annotations

import pytest

from bot.channels.telegram.app import Options, check, set_webhook
from bot.errors import BotError, SettingsError
from tests.fakes.botapi import TOKEN, BotApi, Fault

OFFICIAL, URL = "https://api.telegram.org", "https://bot.example/hook"


@pytest.mark.parametrize("secret", ["geheim!", "zwei Wörter", "schlüssel", "a" * 257, "secret\n"])
def test_a_secret_that_telegram_does_not_take_is_named(secret: str) -> None:
    with pytest.raises(SettingsError, match="WEGWEISER_WEBHOOK_SECRET") as raised:
        check(Options(TOKEN, OFFICIAL, URL, secret))
    assert secret not in str(raised.value)


@pytest.mark.parametrize("secret", ["s", "a-Z_9" * 51, "a" * 256])
def test_a_secret_that_telegram_takes_fits(secret: str) -> None:
    check(Options(TOKEN, OFFICIAL, URL, secret))


@pytest.mark.parametrize(
    ("token", "named"), [("1:wrong", "TELEGRAM_BOT_TOKEN"), (TOKEN, "WEGWEISER_WEBHOOK_URL")], ids=["token", "address"]
)
async def test_setting_the_webhook_names_what_telegram_refused(token: str, named: str) -> None:
    async with BotApi() as fake:
        fake.faults.append(Fault("setWebhook", 400, text="Bad Request: bad webhook: HTTPS url must be provided"))
        with pytest.raises(BotError, match=named):
            await set_webhook(Options(token, fake.base, "http://127.0.0.1:9/hook", "s3cret"))
