"""Every setting in one table: its name in the environment, its default and what it is for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from pathlib import Path
from urllib.parse import urlsplit

from bot.errors import SettingsError

ROOT = Path(__file__).resolve().parent.parent
CREDENTIALS = "CREDENTIALS_DIRECTORY"
LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
CHAT = re.compile(r"-?\d+", re.ASCII)
ORIGIN = re.compile(r"https?://[\w.-]+(:\d+)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Setting:
    """credential names a file in $CREDENTIALS_DIRECTORY (systemd, secrets of containers) that is read instead."""

    name: str
    default: str
    help: str
    credential: str = ""


TABLE = (
    Setting("TELEGRAM_BOT_TOKEN", "", "Token, den BotFather für den Bot ausgibt.", "telegram-token"),
    Setting("TELEGRAM_API_BASE", "https://api.telegram.org", "Adresse des Bot-API-Servers."),
    Setting("WEGWEISER_KNOWLEDGE_DIR", str(ROOT / "knowledge"), "Ordner mit den Stellen und Texten (YAML)."),
    Setting("WEGWEISER_DATA_DIR", str(ROOT / "data"), "Ordner für Zähler und Zwischenspeicher; wird angelegt."),
    Setting("WEGWEISER_COORDINATOR_CHAT", "", "Chat, dem der Bot Fehler der Wissensbasis meldet (Nummer des Chats)."),
    Setting("WEGWEISER_EDITOR_PASSWORD_HASH", "", "Passwort der Bearbeitung als Hash, von wegweiser edit --password."),
    Setting("WEGWEISER_REPORT_PASSWORD_HASH", "", "Passwort des Berichts unter /bericht als Hash; leer: kein Bericht."),
    Setting("WEGWEISER_STATISTICS_CHATS", "", "Chats, für die es /statistik gibt (Nummern, durch Leerzeichen)."),
    Setting(
        "WEGWEISER_DATABASE_URL",
        "",
        "PostgreSQL für gemeinsame Zähler mehrerer Bots; leer: eine Datei.",
        "database-url",
    ),
    Setting("WEGWEISER_ENCODER", "on", "on: Sätze nach ihrer Bedeutung verstehen; off: nur nach Wörtern."),
    Setting("WEGWEISER_WEBHOOK_URL", "", "Öffentliche Adresse für Telegram; leer: der Bot fragt selbst nach."),
    Setting("WEGWEISER_WEBHOOK_SECRET", "", "Geheimnis, das Telegram mitschickt.", "webhook-secret"),
    Setting("WEGWEISER_LOG_LEVEL", "INFO", "Wie viel im Protokoll steht: DEBUG, INFO, WARNING oder ERROR."),
    Setting("WEGWEISER_HTTP_HOST", "127.0.0.1", "Adresse, auf der Webhook, Webseite und Zustand lauschen."),
    Setting("WEGWEISER_HTTP_PORT", "8080", "Port dazu; 0 wählt einen freien."),
    Setting(
        "WEGWEISER_TRUSTED_PROXIES",
        "127.0.0.1 ::1",
        "Adressen oder Netze der Proxys davor, deren X-Forwarded-For gilt, durch Leerzeichen getrennt.",
    ),
    Setting(
        "WEGWEISER_EMBED_HOSTS", "", "Adressen, deren Seiten den Chat einbetten dürfen, durch Leerzeichen getrennt."
    ),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """Checked settings. token and webhook_secret are kept out of every repr."""

    token: str = field(repr=False)
    api_base: str
    knowledge_dir: Path
    data_dir: Path
    database_url: str = field(repr=False)
    coordinator_chat: str
    editor_password_hash: str = field(repr=False)
    report_password_hash: str = field(repr=False)
    statistics_chats: frozenset[str] = field(repr=False)
    encoder: bool
    webhook_url: str
    webhook_secret: str = field(repr=False)
    log_level: str
    http_host: str
    http_port: int
    trusted_proxies: tuple[str, ...]
    embed_hosts: tuple[str, ...]

    @property
    def cache(self) -> Path:
        """Where editions are kept that were learnt on this machine."""
        return self.data_dir / "cache"


def read(environment: Mapping[str, str]) -> Settings:
    """The settings of an environment. Raises SettingsError with one clear line."""
    values = {item.name: _value(item, environment) for item in TABLE}
    base = values["TELEGRAM_API_BASE"].rstrip("/")
    _require_url("TELEGRAM_API_BASE", base)
    if values["WEGWEISER_WEBHOOK_URL"]:
        _require_url("WEGWEISER_WEBHOOK_URL", values["WEGWEISER_WEBHOOK_URL"])
    return Settings(
        token=values["TELEGRAM_BOT_TOKEN"],
        api_base=base,
        knowledge_dir=Path(values["WEGWEISER_KNOWLEDGE_DIR"]).expanduser(),
        database_url=_database(values["WEGWEISER_DATABASE_URL"]),
        data_dir=Path(values["WEGWEISER_DATA_DIR"]).expanduser(),
        coordinator_chat=_chat("WEGWEISER_COORDINATOR_CHAT", values["WEGWEISER_COORDINATOR_CHAT"]),
        editor_password_hash=values["WEGWEISER_EDITOR_PASSWORD_HASH"],
        report_password_hash=values["WEGWEISER_REPORT_PASSWORD_HASH"],
        statistics_chats=frozenset(
            _chat("WEGWEISER_STATISTICS_CHATS", item) for item in values["WEGWEISER_STATISTICS_CHATS"].split()
        ),
        encoder=_switch("WEGWEISER_ENCODER", values["WEGWEISER_ENCODER"]),
        webhook_url=values["WEGWEISER_WEBHOOK_URL"],
        webhook_secret=values["WEGWEISER_WEBHOOK_SECRET"],
        log_level=_level(values["WEGWEISER_LOG_LEVEL"]),
        http_host=values["WEGWEISER_HTTP_HOST"],
        http_port=_port(values["WEGWEISER_HTTP_PORT"]),
        trusted_proxies=tuple(_network(item) for item in values["WEGWEISER_TRUSTED_PROXIES"].split()),
        embed_hosts=tuple(_origin("WEGWEISER_EMBED_HOSTS", host) for host in values["WEGWEISER_EMBED_HOSTS"].split()),
    )


def _value(item: Setting, environment: Mapping[str, str]) -> str:
    """From the environment, else from its credential, else the default. Raises SettingsError."""
    given = environment.get(item.name, "").strip()
    folder = environment.get(CREDENTIALS, "")
    if given or not item.credential or not folder:
        return given or item.default
    try:
        return (Path(folder) / item.credential).read_text(encoding="utf-8").strip() or item.default
    except FileNotFoundError:
        return item.default
    except (OSError, UnicodeDecodeError):
        raise SettingsError(f"{folder}/{item.credential} ist nicht lesbar. Setze sonst {item.name}.") from None


def _require_url(name: str, value: str) -> None:
    try:
        parts = urlsplit(value)
    except ValueError:  # a bracket that is not closed
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SettingsError(f"{name} muss mit http:// oder https:// beginnen, ist aber „{value}“.")


def _network(value: str) -> str:
    try:
        return str(ip_network(value)) if "/" in value else str(ip_address(value))
    except ValueError:
        allowed = "Adressen wie 10.0.0.2 und Netze wie 10.0.0.0/8"
        raise SettingsError(f"WEGWEISER_TRUSTED_PROXIES: erlaubt sind {allowed}, nicht „{value}“.") from None


def _chat(name: str, value: str) -> str:
    """A chat's number, negative for a group, or nothing."""
    if value and not CHAT.fullmatch(value):
        raise SettingsError(f"{name} muss die Nummer eines Chats sein, ist aber „{value}“.")
    return value


def _database(value: str) -> str:
    """The address is not repeated: it holds a password."""
    if value and not value.startswith(("postgresql://", "postgres://")):
        raise SettingsError("WEGWEISER_DATABASE_URL muss mit postgresql:// beginnen.")
    return value


def _switch(name: str, value: str) -> bool:
    if value not in ("on", "off"):
        raise SettingsError(f"{name} muss on oder off sein, ist aber „{value}“.")
    return value == "on"


def _level(value: str) -> str:
    if value.upper() not in LEVELS:
        raise SettingsError(f"WEGWEISER_LOG_LEVEL muss eines von {', '.join(LEVELS)} sein, ist aber „{value}“.")
    return value.upper()


def _port(value: str) -> int:
    if not value.isascii() or not value.isdigit() or int(value) > 65535:
        raise SettingsError(f"WEGWEISER_HTTP_PORT muss eine Zahl von 0 bis 65535 sein, ist aber „{value}“.")
    return int(value)


def _origin(name: str, value: str) -> str:
    """ "https://www.example.org"; anything else could widen the rule it is put into."""
    if not ORIGIN.fullmatch(value):
        raise SettingsError(f"{name}: „{value}“ muss so aussehen: https://www.beispiel.de")
    return value
