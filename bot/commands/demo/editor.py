"""The coordinator's pages in the demo: on a copy of the knowledge, so that nobody's checkout is changed by trying."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from dataclasses import replace

from starlette.routing import BaseRoute

from bot import bootstrap, edition
from bot.editor.app import LOOPBACK, Editor
from bot.editor.desk import Desk
from bot.errors import SettingsError
from bot.settings import Settings

log = logging.getLogger(__name__)

PREFIX = "/bearbeiten"
FOLDER = "demo"
DOOR = (
    "Für die Koordination: die Einträge",
    "Stellen ändern, anlegen und prüfen, ohne zu programmieren. Du änderst eine Kopie; der Chat hier zeigt es gleich.",
    f"{PREFIX}/",
)
REMARK = "Zum Ausprobieren: Du änderst eine Kopie. Beim nächsten Start ist alles wieder wie vorher."


def copied(settings: Settings) -> Settings:
    """The settings of a demo: a fresh copy of the knowledge, and a cache of its own. Raises SettingsError."""
    data = settings.data_dir / FOLDER
    knowledge = data / "knowledge"
    try:
        for old in (knowledge, data / "copies"):
            shutil.rmtree(old, ignore_errors=True)
        (data / "cache" / edition.GOOD).unlink(missing_ok=True)  # it may name what was tried the last time
        if settings.knowledge_dir.is_dir():
            shutil.copytree(settings.knowledge_dir, knowledge, ignore=shutil.ignore_patterns(".*", "bilder", "*.md"))
    except OSError as error:
        raise SettingsError(
            f"In {data} lässt sich nichts schreiben ({error.strerror}). Setze WEGWEISER_DATA_DIR."
        ) from None
    return replace(settings, knowledge_dir=knowledge, data_dir=data)


def routes(copy: Settings) -> Sequence[BaseRoute]:
    """The pages, without a password for who sits at this machine; none elsewhere as long as there is no password."""
    here = copy.http_host in LOOPBACK
    if not here and not copy.editor_password_hash:
        return ()
    desk = Desk(copy.knowledge_dir, copy.data_dir, bootstrap.sense(copy), bootstrap.now)
    editor = Editor(desk, copy.editor_password_hash, prefix=PREFIX, secure=not here, remark=REMARK, locked=not here)
    return editor.routes()
