"""Changes fields of a knowledge file and nothing else: comments, order and every other line stay as they were."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import yaml

from bot.knowledge.source import Refused, read

INLINE = frozenset({"needs", "languages", "phones", "aliases"})  # lists that stand in one line
INDENT = "  "

Spans = dict[str, tuple[yaml.Node, yaml.Node]]


def changed(text: str, values: Mapping[str, Any], order: Sequence[str]) -> str:
    """The file with these fields set; an empty value takes the field away. Raises ValueError when it is not a mapping.

    Values are str, list and dict of such. New fields stand where `order` has them.
    """
    for name, value in values.items():
        text = _set(text, name, value, order)
    return text


def fields(text: str) -> dict[str, Any]:
    """The fields of a file: str, list and dict. Raises ValueError."""
    try:
        node, _ = read(text.encode(), "")
    except Refused as error:
        raise ValueError(str(error)) from None
    if not isinstance(node.value, dict):
        raise ValueError("not a mapping")  # noqa: TRY004  # the text is wrong, not a type in the program
    return {key: value.plain() for key, value in node.value.items()}


def _set(text: str, name: str, value: Any, order: Sequence[str]) -> str:
    spans = _spans(text)
    old = fields(text).get(name, "") if name in spans else ""
    if _same(old, value):
        return text
    newline = "\r\n" if "\r\n" in text else "\n"
    rows = text.splitlines(keepends=True)
    if rows and not rows[-1].endswith(("\n", "\r")):
        rows[-1] += newline
    start, end = _rows(spans, name, order, rows)
    written = _field(name, value, spans.get(name, (None, None))[1], text) if value else []
    if len(written) == 1 and end - start == 1:
        written[0] += _comment(spans[name][1], rows[start])
    return "".join([*rows[:start], *(row + newline for row in written), *rows[end:]])


def _same(old: Any, new: Any) -> bool:
    return bool(old == new or (not old and not new))


def _spans(text: str) -> Spans:
    """The nodes of the keys and values at the top of a file."""
    root = yaml.compose(text, Loader=yaml.BaseLoader)
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        raise ValueError("not a block mapping")
    return {key.value: (key, value) for key, value in root.value}


def _rows(spans: Spans, name: str, order: Sequence[str], rows: list[str]) -> tuple[int, int]:
    """The lines of a field, from and up to; an empty span where a new one belongs."""
    if name in spans:
        start = spans[name][0].start_mark.line
        later = [key.start_mark.line for key, _ in spans.values() if key.start_mark.line > start]
        return start, _end(rows, start, min(later, default=len(rows)))
    before = order[: order.index(name)] if name in order else order
    lines = [_rows(spans, earlier, order, rows)[1] for earlier in before if earlier in spans]
    at = max(lines, default=0)
    return at, at


def _end(rows: list[str], start: int, end: int) -> int:
    """Comments and blank lines above the next field belong to that one."""
    while end > start + 1 and (not rows[end - 1].strip() or rows[end - 1].startswith("#")):
        end -= 1
    return end


def _comment(node: yaml.Node, row: str) -> str:
    """What stands behind a value in its line."""
    rest = row[node.end_mark.column :].rstrip("\r\n")
    return rest if rest.lstrip().startswith("#") else ""


def _field(name: str, value: Any, old: yaml.Node | None, text: str) -> list[str]:
    """The lines of a field."""
    if isinstance(value, str):
        return [f"{name}: {scalar(value)}"]
    if isinstance(value, Mapping):
        return [f"{name}:", *_mapping(value, old, text, INDENT)]
    if name in INLINE:
        return [f"{name}: [{', '.join(_items(value, old, text))}]"]
    rows = [f"{name}:"]
    for item in value:
        if isinstance(item, Mapping):
            first, *rest = _mapping(item, None, text, "")
            rows += [f"{INDENT}- {first}", *(f"{INDENT * 2}{row}" for row in rest)]
        else:
            rows += [f"{INDENT}- {written}" for written in _items([item], old, text, inside=False)]
    return rows


def _mapping(value: Mapping[str, Any], old: yaml.Node | None, text: str, indent: str) -> list[str]:
    known = {key.value: node for key, node in old.value} if isinstance(old, yaml.MappingNode) else {}
    return [f"{indent}{key}: {_kept(item, known.get(key), text)}" for key, item in value.items() if item]


def _items(value: Sequence[str], old: yaml.Node | None, text: str, *, inside: bool = True) -> list[str]:
    """Items that stay keep the way they were written."""
    listed = old.value if isinstance(old, yaml.SequenceNode) else []
    known = {node.value.strip(): node for node in listed if isinstance(node, yaml.ScalarNode)}
    return [_kept(item, known.get(item), text, inside=inside) for item in value]


def _kept(value: str, old: yaml.Node | None, text: str, *, inside: bool = False) -> str:
    if old is not None and old.value == value and old.start_mark.line == old.end_mark.line:
        return text[old.start_mark.index : old.end_mark.index]
    return scalar(value, inside=inside)


def scalar(value: str, *, inside: bool = False) -> str:
    """A text as YAML: plain when it reads back the same, else in quotes. inside: as an item of a list."""
    if value[:1].isalpha() and not set(value) & set(':#,[]{}"\n') and (not inside or value.isidentifier()):
        try:
            if fields(f"k: {value}")["k"] == value:
                return value
        except ValueError:
            pass
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f")
