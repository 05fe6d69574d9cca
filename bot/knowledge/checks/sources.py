"""Every entry says where it comes from, and every address on the web can be opened."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from bot.knowledge.loader import Draft
from bot.knowledge.problem import Problem

RULE = "sources"


def check(draft: Draft) -> Iterator[Problem]:
    for entry in draft.knowledge.entries:
        if not entry.sources:
            message = f"Der Eintrag „{entry.id}“ hat keine Quelle."
            yield Problem(draft.entry_place(entry), message, "Ergänze sources: mit einer Adresse im Netz.", rule=RULE)
        written = [(url, ("sources", at)) for at, url in enumerate(entry.sources)]
        for url, path in [*written, *([(entry.url, ("url",))] if entry.url else [])]:
            if not _is_address(url):
                message = f"„{url}“ ist keine Adresse im Netz."
                remedy = "Kopiere sie aus dem Browser; sie beginnt mit https:// oder http://."
                yield Problem(draft.entry_place(entry, *path), message, remedy, rule=RULE)


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in host.strip(".") and not any(char.isspace() for char in url)
