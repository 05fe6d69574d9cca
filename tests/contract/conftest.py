"""The shipped knowledge with a matcher of words alone, built once for each test process."""

from __future__ import annotations

import pytest

from bot.dialogue.engine import Engine
from bot.edition import load
from bot.settings import ROOT


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    edition = load(ROOT / "knowledge", tmp_path_factory.mktemp("edition"), None)
    return Engine(edition.knowledge, edition.matcher)
