"""Every setting in one table: its name in the environment, its default and what it is for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bot.errors import SettingsError

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Setting:
    name: str
    default: str
    help: str


TABLE = (
    Setting("TELEGRAM_BOT_TOKEN", "", "Token, den BotFather für den Bot ausgibt."),
    Setting("TELEGRAM_API_BASE", "https://api.telegram.org", "Adresse des Bot-API-Servers."),
    Setting("WEGWEISER_KNOWLEDGE_DIR", str(ROOT / "knowledge"), "Ordner mit den Stellen und Texten (YAML)."),
    Setting("WEGWEISER_DATA_DIR", str(ROOT / "data"), "Ordner für Zähler und Zwischenspeicher; wird angelegt."),
    Setting("WEGWEISER_ENCODER", "on", "on: Sätze nach ihrer Bedeutung verstehen; off: nur nach Wörtern."),
    Setting("WEGWEISER_WEBHOOK_URL", "", "Öffentliche Adresse für Telegram; leer: der Bot fragt selbst nach."),
    Setting("WEGWEISER_WEBHOOK_SECRET", "", "Geheimnis, das Telegram im Kopf jeder Anfrage mitschickt."),
    Setting("WEGWEISER_HTTP_HOST", "127.0.0.1", "Adresse, auf der Webhook, Webseite und Zustand lauschen."),
    Setting("WEGWEISER_HTTP_PORT", "8080", "Port dazu; 0 wählt einen freien."),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Checked settings. token and webhook_secret are kept out of every repr."""

    token: str = field(repr=False)
    api_base: str
    knowledge_dir: Path
    data_dir: Path
    encoder: bool
    webhook_url: str
    webhook_secret: str = field(repr=False)
    http_host: str
    http_port: int


def read(environment: Mapping[str, str]) -> Settings:
    """The settings of an environment. Raises SettingsError with one clear line."""
    values = {item.name: environment.get(item.name, "").strip() or item.default for item in TABLE}
    base = values["TELEGRAM_API_BASE"].rstrip("/")
    _require_url("TELEGRAM_API_BASE", base)
    if values["WEGWEISER_WEBHOOK_URL"]:
        _require_url("WEGWEISER_WEBHOOK_URL", values["WEGWEISER_WEBHOOK_URL"])
    return Settings(
        token=values["TELEGRAM_BOT_TOKEN"],
        api_base=base,
        knowledge_dir=Path(values["WEGWEISER_KNOWLEDGE_DIR"]).expanduser(),
        data_dir=Path(values["WEGWEISER_DATA_DIR"]).expanduser(),
        encoder=_switch("WEGWEISER_ENCODER", values["WEGWEISER_ENCODER"]),
        webhook_url=values["WEGWEISER_WEBHOOK_URL"],
        webhook_secret=values["WEGWEISER_WEBHOOK_SECRET"],
        http_host=values["WEGWEISER_HTTP_HOST"],
        http_port=_port(values["WEGWEISER_HTTP_PORT"]),
    )


def _require_url(name: str, value: str) -> None:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError(f"{name} muss mit http:// oder https:// beginnen, ist aber „{value}“.")


def _switch(name: str, value: str) -> bool:
    if value not in ("on", "off"):
        raise SettingsError(f"{name} muss on oder off sein, ist aber „{value}“.")
    return value == "on"


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) > 65535:
        raise SettingsError(f"WEGWEISER_HTTP_PORT muss eine Zahl von 0 bis 65535 sein, ist aber „{value}“.")
    return int(value)
