"""What the Bot API demands of the requests this bot makes; anything else is a violation."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

TAGS = {"b", "i", "u", "s", "a", "code", "pre", "blockquote"}
TOKEN = re.compile(r"^[A-Za-z0-9_-]{1,64}$")
COMMAND = re.compile(r"^[a-z0-9_]{1,32}$")

MESSAGE = {"text": str, "parse_mode": str, "link_preview_options": dict, "reply_markup": dict}
METHODS: dict[str, tuple[set[str], dict[str, type]]] = {
    "getme": (set(), {}),
    "getupdates": (set(), {"offset": int, "limit": int, "timeout": int, "allowed_updates": list}),
    "sendmessage": ({"chat_id", "text"}, {"chat_id": int, **MESSAGE}),
    "editmessagetext": ({"chat_id", "message_id", "text"}, {"chat_id": int, "message_id": int, **MESSAGE}),
    "editmessagereplymarkup": (
        {"chat_id", "message_id"},
        {"chat_id": int, "message_id": int, "reply_markup": dict},
    ),
    "sendvenue": (
        {"chat_id", "latitude", "longitude", "title", "address"},
        {"chat_id": int, "latitude": float, "longitude": float, "title": str, "address": str, "reply_markup": dict},
    ),
    "sendphoto": (
        {"chat_id", "photo"},
        {"chat_id": int, "photo": str, "caption": str, "parse_mode": str, "reply_markup": dict},
    ),
    "senddocument": ({"chat_id", "document"}, {"chat_id": int, "document": str, "caption": str}),
    "answercallbackquery": ({"callback_query_id"}, {"callback_query_id": str, "text": str}),
    "answerinlinequery": (
        {"inline_query_id", "results"},
        {"inline_query_id": str, "results": list, "cache_time": int, "is_personal": bool, "button": dict},
    ),
    "deletemessages": ({"chat_id", "message_ids"}, {"chat_id": int, "message_ids": list}),
    "setmycommands": ({"commands"}, {"commands": list, "language_code": str, "scope": dict}),
    "setmydescription": (set(), {"description": str, "language_code": str}),
    "setmyshortdescription": (set(), {"short_description": str, "language_code": str}),
    "setchatmenubutton": (set(), {"menu_button": dict}),
    "setwebhook": (
        {"url"},
        {
            "url": str,
            "secret_token": str,
            "max_connections": int,
            "allowed_updates": list,
            "drop_pending_updates": bool,
        },
    ),
    "deletewebhook": (set(), {"drop_pending_updates": bool}),
}
LIMITS = {"text": 4096, "caption": 1024, "description": 512, "short_description": 120, "title": 1000}


def violations(method: str, params: dict[str, Any]) -> list[str]:
    """What is wrong with a request; empty when Telegram would take it."""
    if method.lower() not in METHODS:
        return [f"unknown method {method}"]
    required, known = METHODS[method.lower()]
    found = [f"{name} is missing" for name in required - set(params)]
    for name, value in params.items():
        kind = known.get(name)
        if kind is None:
            found.append(f"{name} is unknown to {method}")
        elif not isinstance(value, kind) and not (kind is float and isinstance(value, int)):
            found.append(f"{name} is not {kind.__name__}")
    if not found:
        found += _texts(params) + _keyboard(params.get("reply_markup"))
    if method.lower() == "deletemessages" and not 1 <= len(params["message_ids"]) <= 100:
        found.append("message_ids must have 1 to 100 items")
    for command in params.get("commands", []):
        if not COMMAND.match(command["command"]) or not 1 <= len(command["description"]) <= 256:
            found.append(f"bad command {command}")
    return found


def visible(text: str) -> tuple[str, list[str]]:
    """The text of a piece of HTML as people see it, and what is wrong with its tags."""
    parser = _Tags()
    parser.feed(text)
    parser.close()
    return "".join(parser.text), parser.wrong + [f"<{tag}> is not closed" for tag in parser.open]


def _texts(params: dict[str, Any]) -> list[str]:
    found = []
    for name, limit in LIMITS.items():
        value = params.get(name)
        if not isinstance(value, str):
            continue
        if params.get("parse_mode") == "HTML":
            value, wrong = visible(value)
            found += wrong
        length = len(value.encode("utf-16-le")) // 2
        if not 0 < length <= limit and name in ("text", "title"):
            found.append(f"{name} has {length} characters")
        elif length > limit:
            found.append(f"{name} has {length} characters, {limit} are allowed")
    return found


def _keyboard(markup: dict[str, Any] | None) -> list[str]:
    found = []
    rows = (markup or {}).get("inline_keyboard", [])
    if sum(map(len, rows)) > 100:
        found.append("more than 100 buttons")
    for button in (button for row in rows for button in row):
        actions = set(button) - {"text", "style"}
        if not button.get("text") or len(actions) != 1 or not actions <= {"callback_data", "copy_text", "url"}:
            found.append(f"bad button {sorted(button)}")
        if "callback_data" in button and not TOKEN.match(button["callback_data"]):
            found.append("callback_data is not 1 to 64 of A-Z a-z 0-9 _ -")
        if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= 256:
            found.append("copy_text is not 1 to 256 characters")
        if button.get("style", "danger") not in ("danger", "success", "primary"):
            found.append("unknown style")
    if any(not row or len(row) > 8 for row in rows):
        found.append("a row has no button or more than 8")
    return found


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.wrong.append(f"<{tag}> is not allowed")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        self.text.append(data)
