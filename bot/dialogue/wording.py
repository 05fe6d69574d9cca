"""The words of one language: texts of the screens and the translated labels of the content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.knowledge.model import Entry, Knowledge, Need, Option, Region, Screen, Situation, Topic

PLACEHOLDER = re.compile(r"\{(\w+)\}")
DEFAULT = "de"


@dataclass(frozen=True, slots=True)
class Words:
    """Texts by key, in the language and, where one is missing, in German."""

    lang: str
    texts: Mapping[str, str]
    fallback: Mapping[str, str]

    def __call__(self, key: str, **values: str) -> str:
        """The text of a key with its placeholders filled; the key itself when nobody wrote a text."""
        text = self.texts.get(key) or self.fallback.get(key) or key
        return PLACEHOLDER.sub(lambda hit: values.get(hit[1], ""), text)

    def content(self, key: str, german: str) -> str:
        """The translation of a piece of content, or its German original."""
        return self.texts.get(key) or german

    def topic(self, topic: Topic) -> str:
        return self.content(f"topics.{topic.id}.label", topic.label)

    def need(self, need: Need) -> str:
        return self.content(f"needs.{need.id}.label", need.label)

    def intro(self, need: Need) -> str:
        return self.content(f"needs.{need.id}.intro", need.intro)

    def steps(self, need: Need) -> list[str]:
        return [self.content(f"needs.{need.id}.steps.{at}", step) for at, step in enumerate(need.steps)]

    def region(self, region: Region) -> str:
        return self.content(f"regions.{region.id}", region.label)

    def situation(self, situation: Situation) -> str:
        return self.content(f"situations.{situation.need}.label", situation.label)

    def situation_text(self, situation: Situation) -> list[str]:
        return [self.content(f"situations.{situation.need}.{at}", line) for at, line in enumerate(situation.text)]

    def question(self, topic: str, screen: Screen) -> str:
        return self.content(f"trees.{topic}.{screen.id}.question", screen.question)

    def option(self, topic: str, screen: Screen, at: int, option: Option) -> str:
        return self.content(f"trees.{topic}.{screen.id}.{at}", option.label)

    def summary(self, entry: Entry) -> str:
        return self.content(f"entries.{entry.id}.summary", entry.summary)

    def language(self, code: str) -> str:
        return self(f"lang.{code}") if f"lang.{code}" in self.fallback else code


def words(knowledge: Knowledge, lang: str) -> Words:
    """The words for a language (BCP 47); German when it is unknown."""
    german = knowledge.texts.get(DEFAULT, {})
    return Words(lang, knowledge.texts.get(lang, german), german)
