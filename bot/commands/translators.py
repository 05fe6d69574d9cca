"""The translators' command: what there is to do, and noting that it is done."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from bot.edition import publish
from bot.errors import UsageError
from bot.knowledge.nearest import suggest
from bot.knowledge.translation import ORIGINALS, Work, block, originals, work
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.knowledge.loader import Draft

NOTED = re.compile(rf"^{ORIGINALS}:.*\n(?:[ \t].*(?:\n|\Z)|\n)*", re.MULTILINE)


def texts(settings: Settings, given: argparse.Namespace) -> int:
    """Lists the open texts of all languages or one with their German; with --done, notes today's German instead."""
    from bot.knowledge.loader import load  # YAML stays out of the memory of other commands

    draft = load(settings.knowledge_dir)
    found = {item.lang: item for item in work(draft)}
    if given.lang and given.lang not in found:
        raise UsageError(f"Zu „{given.lang}“ gibt es keine Übersetzung. {suggest(given.lang, found)}".strip())
    if given.done:
        return _note(settings.knowledge_dir, draft, given.lang)
    for item in found.values():
        if given.lang in ("", item.lang):
            _tell(item, originals(draft.knowledge))
    return 0


def _tell(item: Work, german: dict[str, str]) -> None:
    signed = "von einem Menschen bestätigt" if item.confirmed else "noch von niemandem bestätigt"
    todo = (("fehlt", item.missing), ("deutsch geändert", item.stale), ("noch deutsch", item.german))
    print(f"texts/{item.lang}.yaml: {sum(len(keys) for _, keys in todo)} Texte offen, {signed}.")
    for why, keys in todo:
        for key in keys:
            print(f"  {why}: {key}: {german[key]}")


def _note(folder: Path, draft: Draft, lang: str) -> int:
    if not lang:
        raise UsageError("Nenne mit --done die Sprache, zum Beispiel: wegweiser texts vi --done.")
    path = folder / "texts" / f"{lang}.yaml"
    written = NOTED.sub("", path.read_text(encoding="utf-8")).rstrip("\n")
    known = draft.knowledge.texts[lang]
    made = {key: text for key, text in originals(draft.knowledge).items() if key in known}
    publish(path, f"{written}\n\n{block(made)}".encode())
    print(f"Vermerkt: {len(made)} Texte in {path.name} sind auf dem Stand des Deutschen.")
    return 0
