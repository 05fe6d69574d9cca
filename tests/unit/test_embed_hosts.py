"""Which pages may embed the chat is a list of plain origins."""

from __future__ import annotations

import pytest

from bot.errors import SettingsError
from bot.settings import read


def test_hosts_are_listed_with_spaces_between() -> None:
    given = read({"WEGWEISER_EMBED_HOSTS": " https://a.example.org  http://127.0.0.1:8000 "})
    assert given.embed_hosts == ("https://a.example.org", "http://127.0.0.1:8000")
    assert read({}).embed_hosts == ()


@pytest.mark.parametrize(
    "host", ["*", "example.org", "https://a.org/path", "https://a.org;", "https://*.a.org", "data:"]
)
def test_what_could_widen_the_rule_is_refused(host: str) -> None:
    with pytest.raises(SettingsError, match="WEGWEISER_EMBED_HOSTS"):
        read({"WEGWEISER_EMBED_HOSTS": host})
