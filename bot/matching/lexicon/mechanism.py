"""Finds rules of words standing close together in a folded text."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.matching.lexicon.vocabulary import Span, Vocabulary
from bot.matching.normalize import MAX_CHARS

NEEDS = ("kindernot", "krise", "gewalt")  # the first that is found wins: children before adults


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of saying that somebody is in danger.

    A slot is a text of items between spaces: "haut" the whole word, "prügel*" a word's beginning, "~erwürg*" the same
    with one typing error allowed, "nicht_mehr" words in a row. Spelling as usual: items are folded like texts.
    All slots must stand within window words, with ordered in this order. No veto may stand in the match or within
    reach words of it, no excuse anywhere in the text.
    """

    need: str
    slots: tuple[str, ...]
    window: int = 6
    ordered: bool = False
    vetoes: str = ""
    reach: int = 3
    excuses: str = ""


@dataclass(frozen=True, slots=True)
class _Compiled:
    rule: Rule
    rank: int
    mask: int  # one bit for each of the slots
    slots: tuple[frozenset[int], ...]
    vetoes: frozenset[int]
    excuses: frozenset[int]


class Lexicon:
    """All rules, ready to be looked for. Safe to use from several threads."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Raises ValueError when a rule names an unknown need, has no slots, or an item without letters."""
        self._vocabulary = Vocabulary()
        self._bits: dict[str, int] = {}
        compiled = [self._compile(rule) for rule in rules]
        uses = Counter(slot for each in compiled for slot in each.slots)
        self._masks: Counter[int] = Counter()
        self._by_number: dict[int, list[_Compiled]] = {}
        for each in compiled:
            for number in min(each.slots, key=uses.__getitem__):
                self._by_number.setdefault(number, []).append(each)
        for text, bit in self._bits.items():
            for number in self._vocabulary.group(text):
                self._masks[number] |= 1 << bit
        self._vocabulary.finish()
        self._bits.clear()

    def find(self, folded: str) -> str:
        """The need of the first matching rule in the order of NEEDS, or an empty string."""
        spans = self._vocabulary.spans(folded[:MAX_CHARS].split())
        seen = 0
        for number in spans:
            seen |= self._masks[number]
        likely = {
            id(each): each
            for number in spans
            for each in self._by_number.get(number, ())
            if seen & each.mask == each.mask and each.excuses.isdisjoint(spans)
        }
        ranked = sorted(likely.values(), key=lambda each: each.rank)
        return next((each.rule.need for each in ranked if _matches(each, spans)), "")

    def _compile(self, rule: Rule) -> _Compiled:
        if rule.need not in NEEDS or not rule.slots:
            raise ValueError(f"{rule} needs one of {NEEDS} and at least one slot")
        group = self._vocabulary.group
        mask = 0
        for slot in rule.slots:
            mask |= 1 << self._bits.setdefault(slot, len(self._bits))
        slots = tuple(group(slot) for slot in rule.slots)
        return _Compiled(rule, NEEDS.index(rule.need), mask, slots, group(rule.vetoes), group(rule.excuses))


def _matches(each: _Compiled, spans: dict[int, list[Span]]) -> bool:
    rule = each.rule
    slots = [_standing(slot, spans) for slot in each.slots]
    vetoes = _standing(each.vetoes, spans)
    starts = slots[0] if rule.ordered else sorted({span for slot in slots for span in slot})
    for start, _ in starts:
        end = _end(slots, start, ordered=rule.ordered)
        if end == 0:
            return False
        if end <= start + rule.window and not any(
            first < end + rule.reach and last > start - rule.reach for first, last in vetoes
        ):
            return True
    return False


def _standing(group: frozenset[int], spans: dict[int, list[Span]]) -> list[Span]:
    return sorted(span for number in spans if number in group for span in spans[number])


def _end(slots: Sequence[list[Span]], start: int, *, ordered: bool) -> int:
    """The word after the shortest match from start on, or 0."""
    at = end = start
    for slot in slots:
        index = bisect_left(slot, (at, 0))
        if index == len(slot):
            return 0
        end = max(end, slot[index][1])
        at = end if ordered else start
    return end
