"""A whole conversation in every language, by buttons and by text, with and without JavaScript, on phone and desk."""

from __future__ import annotations

import pytest

from bot.service import Service
from bot.settings import ROOT
from tests.browser.surfing import DESK, PHONE, Surfer, surfing

SENTENCES = {
    "de": "seit märz kommt vom papa nix mehr",
    "en": "I am looking for a kindergarten place for my child",
    "tr": "Çocuğum için kreş arıyorum",
    "ru": "ищу детский сад для ребёнка",
    "uk": "шукаю дитячий садок для дитини",
    "ar": "أبحث عن روضة لطفلي",
    "vi": "tôi tìm nhà trẻ cho con",
    "pl": "szukam przedszkola dla dziecka",
}
LANGS = sorted(file.stem for file in (ROOT / "knowledge/texts").glob("*.yaml"))
MOST_TAPS = 4


def test_every_language_has_a_sentence() -> None:
    assert "de" in LANGS
    assert set(LANGS) <= set(SENTENCES)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("width", [PHONE, DESK])
async def test_a_conversation_reaches_help(chat: Service, lang: str, script: bool, width: int) -> None:
    async with surfing(chat, width=width, script=script) as surfer:
        await surfer.open(f"/chat?lang={lang}")
        for _ in range(MOST_TAPS):
            await surfer.taps_first()
            if await helped(surfer):
                break
        assert await helped(surfer), await surfer.says()
        await surfer.writes(SENTENCES[lang])
        await surfer.taps_first()
        assert await helped(surfer), await surfer.says()
        assert await surfer.page.get_attribute("#screen", "lang") == lang
        assert await surfer.page.get_attribute("html", "lang") == lang
        assert await surfer.overflow() <= 0
        assert await surfer.focus() == "answer"
        assert surfer.complaints == []
        outside = [request.url for request in surfer.loaded if not request.url.startswith(surfer.address)]
    assert outside == []


async def helped(surfer: Surfer) -> int:
    """Whether there is a number to call or a way to take the answer home."""
    return await surfer.page.locator('a[href^="tel:"], [formaction="/chat/sheet"]').count()
