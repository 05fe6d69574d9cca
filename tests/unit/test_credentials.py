"""Secrets that a service manager hands over as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import read


def test_the_token_is_read_from_the_credentials(tmp_path: Path) -> None:
    (tmp_path / "telegram-token").write_text("1:abc\n", encoding="utf-8")
    assert read({"CREDENTIALS_DIRECTORY": str(tmp_path)}).token == "1:abc"


def test_the_environment_comes_before_the_credentials(tmp_path: Path) -> None:
    (tmp_path / "telegram-token").write_text("1:abc", encoding="utf-8")
    given = {"CREDENTIALS_DIRECTORY": str(tmp_path), "TELEGRAM_BOT_TOKEN": "2:def"}
    assert read(given).token == "2:def"


def test_a_missing_credential_is_no_token(tmp_path: Path) -> None:
    assert read({"CREDENTIALS_DIRECTORY": str(tmp_path)}).token == ""


def test_an_unreadable_credential_is_told_without_its_content(tmp_path: Path) -> None:
    (tmp_path / "telegram-token").write_bytes(b"\xff\xfe secret")
    with pytest.raises(SettingsError, match="telegram-token ist nicht lesbar") as told:
        read({"CREDENTIALS_DIRECTORY": str(tmp_path)})
    assert "secret" not in str(told.value)


def test_an_unknown_log_level_is_refused() -> None:
    with pytest.raises(SettingsError, match="WEGWEISER_LOG_LEVEL"):
        read({"WEGWEISER_LOG_LEVEL": "loud"})
