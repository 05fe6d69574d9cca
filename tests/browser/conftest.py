"""Every test here needs a browser; the knowledge is the shipped one."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.dialogue.engine import Engine
from bot.edition import load
from bot.service import Service
from bot.settings import ROOT
from tests.contract.running import service

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    edition = load(ROOT / "knowledge", tmp_path_factory.mktemp("edition"), None)
    return Engine(edition.knowledge, edition.matcher)


@pytest.fixture
def chat(shipped: Engine) -> Service:
    return service(shipped)
