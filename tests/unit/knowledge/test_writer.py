"""Writing a field changes the lines of this field and nothing else, and reads back as what was written."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.fields import FIELD, ORDER
from bot.knowledge.writer import changed, fields
from bot.settings import ROOT

ENTRIES = sorted(path for kind in ("offers", "benefits", "hotlines") for path in (ROOT / "knowledge" / kind).iterdir())
FILE = """\
# Kopf der Datei
name: Kita Eins   # so steht es am Haus

# Telefon
phones: ["030 1", '030 2']
steps:
  - Ruf an.
  - "Komm: vorbei."
# zuletzt
note: Alt
"""
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs"), include_characters=" \n")
)
LINE = TEXT.map(str.strip).filter(bool)


@pytest.mark.parametrize(
    ("name", "value", "old", "new"),
    [
        ("name", "Kita Zwei", "name: Kita Eins   # so", "name: Kita Zwei   # so"),
        ("phones", ["030 1", "030 3"], "'030 2'", '"030 3"'),
        ("steps", ["Ruf jetzt an.", "Komm: vorbei."], "Ruf an.", "Ruf jetzt an."),
        ("note", "", "note: Alt\n", ""),
        ("checked_on", "2026-11-24", "# zuletzt", 'checked_on: "2026-11-24"\n# zuletzt'),
        ("summary", "Neu.", "\n# Telefon", "summary: Neu.\n\n# Telefon"),
    ],
)
def test_only_the_lines_of_the_field_change(name: str, value: Any, old: str, new: str) -> None:
    assert changed(FILE, {name: value}, ORDER) == FILE.replace(old, new)


def test_windows_line_ends_stay() -> None:
    text = FILE.replace("\n", "\r\n")
    assert changed(text, {"note": "Neu"}, ORDER) == text.replace("Alt", "Neu")


def test_every_shipped_entry_stays_byte_for_byte_when_its_own_values_are_written() -> None:
    assert len(ENTRIES) > 100
    for path in ENTRIES:
        text = path.read_text(encoding="utf-8")
        assert changed(text, fields(text), ORDER) == text


def test_every_field_of_a_shipped_entry_is_one_that_the_coordinator_is_told_about() -> None:
    assert {name for path in ENTRIES for name in fields(path.read_text(encoding="utf-8"))} <= set(FIELD)


@given(name=LINE, steps=st.lists(LINE, max_size=4), street=LINE)
def test_whatever_is_written_reads_back_the_same(name: str, steps: list[str], street: str) -> None:
    text = changed(FILE, {"name": name, "steps": steps, "address": {"street": street}}, ORDER)
    read = fields(text)
    assert read["name"] == name
    assert read.get("steps", []) == steps
    assert read["address"] == {"street": street}
    assert read["phones"] == ["030 1", "030 2"]
    assert read["note"] == "Alt"


@given(st.lists(st.tuples(st.sampled_from(["name", "note", "cost", "url"]), TEXT.map(str.strip)), max_size=6))
def test_writing_the_old_values_again_gives_the_old_meaning(changes: list[tuple[str, str]]) -> None:
    text = FILE
    for name, value in changes:
        text = changed(text, {name: value}, ORDER)
    back = changed(text, {name: fields(FILE).get(name, "") for name in ("name", "note", "cost", "url")}, ORDER)
    assert fields(back) == fields(FILE)
