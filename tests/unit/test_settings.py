"""Settings come from the environment; a wrong one is told in one line."""

from __future__ import annotations

import pytest

from bot.errors import SettingsError
from bot.settings import TABLE, read

TOKEN = "123456:ABC"


def test_an_empty_environment_gives_the_defaults() -> None:
    found = read({})
    assert (found.token, found.api_base, found.encoder, found.http_port) == ("", "https://api.telegram.org", True, 8080)
    assert found.knowledge_dir.name == "knowledge"


def test_a_blank_setting_is_a_missing_one() -> None:
    assert read({"WEGWEISER_HTTP_PORT": " "}).http_port == 8080


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_API_BASE", "api.telegram.org"),
        ("TELEGRAM_API_BASE", "ftp://x"),
        ("TELEGRAM_API_BASE", "http://[x"),
        ("WEGWEISER_STATISTICS_CHATS", "-100123,-100124"),
        ("WEGWEISER_TRUSTED_PROXIES", "caddy"),
        ("WEGWEISER_TRUSTED_PROXIES", "10.0.0.0/99"),
        ("WEGWEISER_WEBHOOK_URL", "https://"),
        ("WEGWEISER_ENCODER", "ja"),
        ("WEGWEISER_COORDINATOR_CHAT", "@gruppe"),
        ("WEGWEISER_HTTP_PORT", "viele"),
        ("WEGWEISER_HTTP_PORT", "70000"),
        ("WEGWEISER_HTTP_PORT", "-1"),
        ("WEGWEISER_HTTP_PORT", "٣"),
    ],
)
def test_a_wrong_setting_is_named_in_one_line(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as caught:
        read({name: value})
    assert name in str(caught.value)
    assert "\n" not in str(caught.value)


def test_secrets_are_not_printed() -> None:
    found = read({"TELEGRAM_BOT_TOKEN": TOKEN, "WEGWEISER_WEBHOOK_SECRET": "geheim"})
    assert found.token == TOKEN
    assert TOKEN not in repr(found)
    assert "geheim" not in repr(found)


def test_every_setting_has_a_name_and_a_help() -> None:
    assert len({item.name for item in TABLE}) == len(TABLE)
    assert all(item.help.endswith(".") for item in TABLE)
