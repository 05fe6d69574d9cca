"""Understanding: time a text, training, start and memory, beside three usual ways to search phrases, in one run."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import tantivy
from rapidfuzz import fuzz, process

from bot import edition
from bot.evaluation.cases import read
from bot.knowledge import loader
from bot.knowledge.model import Phrase
from bot.matching import encoder, training
from bot.matching.encoder import Guarded
from bot.matching.matcher import WordMatcher
from bot.matching.normalize import clean, fold
from bot.settings import ROOT
from tests.benchmarks.core import first_reply
from tests.benchmarks.scale import grown
from tests.benchmarks.timing import Percentiles, measured

TEXTS = 60
SEED = 20261124
WORDS_AIM_MS, MEANING_AIM_MS, START_AIM_SECONDS, WORDS_AIM_MB, MEANING_AIM_MB = 1.0, 25.0, 1.5, 90, 250


def main() -> None:
    texts = [case.text for case in read(ROOT / "tests" / "evaluation")]
    random.Random(SEED).shuffle(texts)
    texts = texts[:TEXTS]
    draft = loader.load(ROOT / "knowledge")
    needs = list(draft.knowledge.needs.values())
    print(f"{'':44}{'p50 ms':>9}{'p99 ms':>9}{'of ours':>9}")
    for count in (10_000, 100_000):
        phrases = varied(draft.phrases, count)
        began = time.perf_counter()
        models, common = training.words(needs, training.lessons(needs, phrases))
        trained = time.perf_counter() - began
        matcher = WordMatcher(draft.knowledge, common, models, Guarded(None))
        ours = measured([partial(matcher.match, text, "de") for text in texts], 5)
        print(f"{count} phrases, words learnt in {trained:.2f} s")
        row("  ours, words", ours, ours)
        for name, find in rivals([fold(clean(phrase.text)) for phrase in phrases]):
            row(f"  {name}", measured([partial(find, fold(clean(text))) for text in texts], 1), ours)
    with TemporaryDirectory() as folder:
        shipped(texts, Path(folder))


def shipped(texts: Sequence[str], data: Path) -> None:
    """The shipped knowledge: from words, with meaning, over more entries; start and memory of a process."""
    words = edition.load(ROOT / "knowledge", data / "cache", None)
    for count in (300, 3_000, 30_000):
        matcher = words.matcher.over(grown(words.knowledge, count))
        row(
            f"shipped phrases, {count} entries, words",
            measured([partial(matcher.match, text, "de") for text in texts], 3),
        )
    sense = encoder.available()
    if sense is not None:
        full = edition.load(ROOT / "knowledge", data / "cache", sense)
        found = measured([partial(full.matcher.match, text, "de") for text in texts], 3)
        row("shipped phrases, meaning", found)
        print(f"{'':2}{found.p50 / MEANING_AIM_MS:.2f} of the aim of {MEANING_AIM_MS:.0f} ms")
    for name, switch, aim in (("words", "off", WORDS_AIM_MB), ("meaning", "on", MEANING_AIM_MB)):
        seconds, memory = first_reply(data, switch)
        print(
            f"start with {name}: {seconds:.2f} s, {seconds / START_AIM_SECONDS:.2f} of the aim; "
            f"{memory:.0f} MB, {memory / aim:.2f} of the aim"
        )


def varied(phrases: Sequence[Phrase], count: int) -> list[Phrase]:
    """So many phrases: the given ones, then the same with words left out and exchanged."""
    dice = random.Random(SEED)
    found = list(phrases[:count])
    while len(found) < count:
        phrase = dice.choice(phrases)
        words = phrase.text.split()
        if len(words) > 3:
            words.pop(dice.randrange(len(words)))
            at = dice.randrange(len(words) - 1)
            words[at], words[at + 1] = words[at + 1], words[at]
        found.append(replace(phrase, text=" ".join(words)))
    return found


def rivals(texts: list[str]) -> list[tuple[str, Callable[[str], object]]]:
    """Ways to find the nearest phrases."""
    return [
        (
            "rapidfuzz token_set over all",
            lambda text: process.extract(text, texts, scorer=fuzz.token_set_ratio, limit=20),
        ),
        ("SQLite FTS5 trigram", trigrams(texts)),
        ("tantivy", full_text(texts)),
    ]


def trigrams(texts: list[str]) -> Callable[[str], object]:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE phrases USING fts5(text, tokenize = 'trigram')")
    base.executemany("INSERT INTO phrases VALUES (?)", ((text,) for text in texts))
    query = "SELECT rowid FROM phrases WHERE phrases MATCH ? ORDER BY rank LIMIT 20"

    def find(text: str) -> object:
        terms = [f'"{word}"' for word in text.split() if len(word) > 2]
        return base.execute(query, (" OR ".join(terms),)).fetchall() if terms else []

    return find


def full_text(texts: list[str]) -> Callable[[str], object]:
    schema = tantivy.SchemaBuilder().add_text_field("text", stored=False).build()
    index = tantivy.Index(schema)
    writer = index.writer()
    for text in texts:
        writer.add_document(tantivy.Document(text=text))
    writer.commit()
    index.reload()
    searcher = index.searcher()
    return lambda text: searcher.search(index.parse_query(text, ["text"]), 20) if text.strip() else None


def row(name: str, found: Percentiles, ours: Percentiles | None = None) -> None:
    share = f"{found.p50 / ours.p50:9.1f}" if ours else ""
    print(f"{name:44}{found.p50:9.3f}{found.p99:9.3f}{share}")


if __name__ == "__main__":
    main()
