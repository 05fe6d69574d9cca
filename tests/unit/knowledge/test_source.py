"""YAML without its surprises, with the place of every value."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.knowledge.problem import Place
from bot.knowledge.source import MAX_BYTES, Refused, read


@pytest.mark.parametrize(
    "text", ["030123456", "9:30", "no", "01067", "1e3", "0x1F", "2026-11-24", ".5", "true", "1_000"]
)
def test_a_scalar_stays_as_it_was_written(text: str) -> None:
    node, problems = read(f"a: {text}\n".encode(), "x.yaml")
    assert (node.plain(), problems) == ({"a": text}, [])


@pytest.mark.parametrize("text", ["", "~", "null"])
def test_a_blank_is_an_empty_text(text: str) -> None:
    assert read(f"a: {text}\n".encode(), "x.yaml")[0].plain() == {"a": ""}


def test_a_quoted_null_is_a_text() -> None:
    assert read(b'a: "null"\n', "x.yaml")[0].plain() == {"a": "null"}


def test_every_value_knows_its_place() -> None:
    node, _ = read(b"a:\n  - x\n  - b: y\n", "x.yaml")
    assert node.find("a", 1, "b") == Place("x.yaml", 3, 8)


def test_the_place_of_what_is_missing_is_that_of_what_is_there() -> None:
    node, _ = read(b"a:\n  - x\n", "x.yaml")
    assert node.find("a", 7, "c") == Place("x.yaml", 2, 3)


REFUSED = [
    ("a: &x b\n", 1, 4, "Die Zeichen & und * am Textanfang sind nicht erlaubt."),
    ("a: 1\nb: *a\n", 2, 4, "Die Zeichen & und * am Textanfang sind nicht erlaubt."),
    ("a: !!python/object x\n", 1, 4, "Ein Ausrufezeichen am Textanfang ist nicht erlaubt."),
    ("<<: {a: 1}\n", 1, 1, "Das Zeichen << ist hier nicht erlaubt."),
    ("a: 1\n---\nb: 2\n", 2, 1, "Die Datei enthält --- und damit zwei Dokumente."),
    ("a:\n\tb: 1\n", 2, 1, "Hier steht ein Tabulator am Zeilenanfang."),
    ("a: Ort: Berlin\n", 1, 7, "Ein Doppelpunkt mitten im Text verwirrt die Datei."),
    ("[a]: b\n", 1, 1, "Ein Feldname darf keine Liste sein."),
]


@pytest.mark.parametrize(("text", "line", "column", "message"), REFUSED)
def test_what_is_not_allowed_is_refused_at_its_place(text: str, line: int, column: int, message: str) -> None:
    with pytest.raises(Refused) as caught:
        read(text.encode(), "x.yaml")
    problem = caught.value.problem
    assert (problem.place, problem.message) == (Place("x.yaml", line, column), message)
    assert problem.remedy


def test_a_field_that_stands_twice_is_told_with_the_first_line() -> None:
    node, (problem,) = read(b"a: 1\nb: 2\na: 3\n", "x.yaml")
    assert node.plain() == {"a": "1", "b": "2"}
    assert str(problem.place) == "x.yaml:3:1"
    assert problem.message == "Das Feld „a“ steht zweimal da, zuerst in Zeile 1."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a: " + b"x" * MAX_BYTES, "Die Datei ist größer als 512 KB."),
        (b"a: gr\xfc\xdfe\n", "Die Datei ist nicht als UTF-8 gespeichert."),
        (b"a: x\x07\n", "In der Datei steht ein unsichtbares Steuerzeichen (U+0007)."),
        (b"a: " + b"[" * 20 + b"]" * 20, "Die Datei ist tiefer als 12 Stufen verschachtelt."),
    ],
)
def test_a_file_that_cannot_be_trusted_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(Refused) as caught:
        read(data, "x.yaml")
    assert caught.value.problem.message == message


def test_windows_files_are_read() -> None:
    assert read("\ufeffa: ä\r\nb: ö\r\n".encode(), "x.yaml")[0].plain() == {"a": "ä", "b": "ö"}


def test_a_control_character_is_found_behind_umlauts() -> None:
    with pytest.raises(Refused) as caught:
        read("ä: ö\nb: x\x07\nc: d\n".encode(), "x.yaml")
    assert caught.value.problem.place == Place("x.yaml", 2, 5)


@given(st.binary(max_size=200) | st.text(st.characters(codec="utf-8"), max_size=200).map(str.encode))
def test_no_bytes_do_anything_but_be_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(Refused):
        assert read(data, "x.yaml")[0].place.file == "x.yaml"
