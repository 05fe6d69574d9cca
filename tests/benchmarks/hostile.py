"""A hundred thousand hostile texts: no error, always a plan, and the slowest against its bound."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bot import edition
from bot.evaluation.cases import read
from bot.matching import encoder
from bot.matching.matcher import WordMatcher
from bot.settings import ROOT

SEED = 20261124
WORDS, MEANING = 100_000, 3_000  # texts; meaning takes a hundred times as long a text
BOUND_MS = 200.0
HUGE = 1_000_000
COMBINING = [chr(point) for point in (*range(0x0300, 0x0370), *range(0x064B, 0x0653), *range(0x1AB0, 0x1AC0))]
EMOJI = [*"😀🤯👩‍👧🏳️‍🌈🇩🇪❤️", *(chr(point) for point in range(0x1F300, 0x1F650))]
UNSEEN = [*"\u200b\u200c\u200d\u2060\ufeff\u202e\u202d\u2066\u2069\x00\x07\x1b\x7f\ud800\udfff"]
SCRIPTS = [*"aäßzабщїءعيกあ漢한ạữđęłğış0٣५ \n\t.,!?'\"<>&%{}[]\\/;-"]

Make = Callable[[random.Random], str]


def main() -> None:
    sentences = [case.text for case in read(ROOT / "tests" / "evaluation")]
    with TemporaryDirectory() as folder:
        for name, sense, count in (("words", None, WORDS), ("meaning", encoder.available(), MEANING)):
            asked(name, edition.load(ROOT / "knowledge", Path(folder), sense).matcher, hostile(sentences, count))


def asked(name: str, matcher: WordMatcher, texts: Iterator[str]) -> None:
    """Asks each text once and prints the slowest, in CPU time: a busy machine does not count."""
    worst, slowest, count = 0.0, "", 0
    for text in texts:
        began = time.thread_time()
        found = matcher.match(text, "de")
        took = (time.thread_time() - began) * 1000
        assert found.plan, text  # an error ends the run and shows the text
        count += 1
        if took > worst:
            worst, slowest = took, ascii(text[:40])
    print(f"{name}: {count} texts, slowest {worst:.1f} ms, {worst / BOUND_MS:.2f} of the bound: {slowest}")


def hostile(sentences: list[str], count: int) -> Iterator[str]:
    """Seeded texts of every kind in turn; a few of them a million characters long."""
    rng = random.Random(SEED)
    kinds: list[Make] = [
        anything,
        partial(drawn, letters=EMOJI),
        partial(drawn, letters=COMBINING),
        partial(drawn, letters=UNSEEN),
        partial(drawn, letters=SCRIPTS),
        lambda rng: damaged(rng, rng.choice(sentences)),
    ]
    for number in range(count):
        text = kinds[number % len(kinds)](rng)
        yield (text or " ") * HUGE if number % 5_000 == 0 else text


def anything(rng: random.Random) -> str:
    return "".join(chr(rng.randrange(sys.maxunicode + 1)) for _ in range(rng.randrange(600)))


def drawn(rng: random.Random, letters: list[str]) -> str:
    return "".join(rng.choices(letters, k=rng.randrange(600)))


def damaged(rng: random.Random, text: str) -> str:
    """A real sentence with marks and letters put between, or cut and repeated."""
    letters = list(text) * rng.choice((1, 1, 1, 30))
    for _ in range(rng.randrange(1, 20)):
        letters.insert(rng.randrange(len(letters) + 1), rng.choice(COMBINING + UNSEEN + EMOJI))
    return "".join(letters)


if __name__ == "__main__":
    main()
