"""The coordinator's manual names only commands, options, fields, settings and pictures that exist, and every field."""

from __future__ import annotations

import re

import pytest

from bot import settings
from bot.__main__ import build_parser
from bot.knowledge.fields import FIELDS
from bot.settings import ROOT

FOLDER = ROOT / "knowledge"
MANUAL = (FOLDER / "ANLEITUNG.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"`wegweiser ([^`]+)`", MANUAL)


@pytest.mark.parametrize("command", sorted(set(COMMANDS)))
def test_every_command_can_be_parsed(command: str) -> None:
    assert build_parser().parse_args(command.split()).run


def test_the_manual_names_the_commands_of_the_coordinator() -> None:
    assert {command.split()[0] for command in COMMANDS} >= {
        "check", "checked", "confirm", "edit", "export", "import", "links", "schema", "stale",
    }  # fmt: skip


def test_the_table_of_fields_is_that_of_the_program() -> None:
    rows = re.findall(r"^\| `(\w+)` \| \*\*(.+?)\*\*: (.+) \|$", MANUAL, re.MULTILINE)
    assert rows == [(field.name, field.label, field.help) for field in FIELDS]


def test_every_setting_exists() -> None:
    named = set(re.findall(r"WEGWEISER_\w+", MANUAL))
    assert named
    assert named <= {setting.name for setting in settings.TABLE}


def test_every_picture_is_there_and_described() -> None:
    pictures = re.findall(r"!\[(.*)\]\((.+)\)", MANUAL)
    assert len(pictures) >= 3
    for words, path in pictures:
        assert len(words) > 10
        assert (FOLDER / path).read_bytes().startswith(b"\x89PNG")


def test_an_entry_named_in_a_command_exists() -> None:
    for command in COMMANDS:
        name, *words = command.split()
        if name == "checked":
            assert all(list(FOLDER.glob(f"*/{word}.yaml")) for word in words)
