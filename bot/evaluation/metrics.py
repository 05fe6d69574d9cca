"""Figures for how well a matcher understands test sentences."""

from __future__ import annotations

import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from bot.evaluation.cases import Case, Kind
from bot.matching.result import Match, Matcher

LONG_ENOUGH = 3  # words from which a text shows its language
BINS = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """A case, what the matcher made of it, the rank of the first acceptable need (0 best, 99 absent) and seconds."""

    case: Case
    match: Match
    rank: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Hits:
    """Shares of texts whose need is among the first one, three and five."""

    count: int
    first: float
    three: float
    five: float


@dataclass(frozen=True, slots=True)
class Alarms:
    """Shares of texts with an alarm: hard leads with numbers, any counts the gentle line too."""

    count: int
    hard: float
    any: float


def ask(matcher: Matcher, cases: Iterable[Case], setting: Callable[[Case], str]) -> list[Answer]:
    """Runs every case; setting gives the language that the person's app reports."""
    answers = []
    for case in cases:
        began = time.perf_counter()
        match = matcher.match(case.text, setting(case))
        seconds = time.perf_counter() - began
        found = [item.id for item in match.needs]
        rank = min((found.index(need) for need in case.needs if need in found), default=99)
        answers.append(Answer(case, match, rank, seconds))
    return answers


def hits(answers: Iterable[Answer]) -> Hits:
    ranks = np.array([answer.rank for answer in answers if answer.case.needs])
    if not len(ranks):
        return Hits(0, 0.0, 0.0, 0.0)
    first, three, five = (float((ranks < limit).mean()) for limit in (1, 3, 5))
    return Hits(len(ranks), first, three, five)


def alarms(answers: Iterable[Answer]) -> Alarms:
    found = [answer.match for answer in answers]
    if not found:
        return Alarms(0, 0.0, 0.0)
    hard = sum(bool(match.urgent) for match in found)
    soft = sum(match.urgent_hint and not match.urgent for match in found)
    return Alarms(len(found), hard / len(found), (hard + soft) / len(found))


def grouped(answers: Iterable[Answer], key: Callable[[Answer], str]) -> dict[str, list[Answer]]:
    """Answers by a property, sorted by its name."""
    groups: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers:
        groups[key(answer)].append(answer)
    return dict(sorted(groups.items()))


def auroc(positive: Sequence[float], negative: Sequence[float]) -> float:
    """How often a positive scores above a negative, ties half (Mann and Whitney)."""
    if not positive or not negative:
        return 0.0
    values = np.concatenate([positive, negative])
    unique, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks = (ends - (counts - 1) / 2)[inverse]
    total = ranks[: len(positive)].sum() - len(positive) * (len(positive) + 1) / 2
    return float(total / (len(positive) * len(negative))) if len(unique) > 1 else 0.5


def scope(answers: Sequence[Answer]) -> float:
    """AUROC of the confidence between texts about a need and texts about something else."""
    inside = [answer.match.confidence for answer in answers if answer.case.needs]
    outside = [answer.match.confidence for answer in answers if answer.case.kind is Kind.OUT_OF_SCOPE]
    return auroc(inside, outside)


def language(answers: Iterable[Answer]) -> float:
    """Share of texts of three words and more whose language was seen."""
    right = [
        answer.match.lang == answer.case.lang for answer in answers if len(answer.case.text.split()) >= LONG_ENOUGH
    ]
    return float(np.mean(right)) if right else 0.0


def calibration(answers: Iterable[Answer]) -> tuple[float, list[tuple[float, float, int]]]:
    """Expected calibration error, and for each tenth: mean score of the best need, share right, count."""
    asked = [answer for answer in answers if answer.case.needs and answer.match.needs]
    scores = np.array([answer.match.needs[0].score for answer in asked])
    right = np.array([answer.rank == 0 for answer in asked])
    bins = np.minimum((scores * BINS).astype(int), BINS - 1) if asked else scores
    rows = []
    error = 0.0
    for at in range(BINS):
        inside = bins == at
        count = int(inside.sum())
        if count:
            mean, share = float(scores[inside].mean()), float(right[inside].mean())
            rows.append((mean, share, count))
            error += count / len(asked) * abs(mean - share)
    return error, rows


def confusions(answers: Iterable[Answer], most: int) -> list[tuple[str, str, int, str]]:
    """Pairs of what was meant and what was found first, most frequent first, with one text each."""
    counts: Counter[tuple[str, str]] = Counter()
    samples: dict[tuple[str, str], str] = {}
    for answer in answers:
        if answer.case.needs and answer.rank and answer.match.needs:
            pair = (answer.case.needs[0], answer.match.needs[0].id)
            counts[pair] += 1
            samples.setdefault(pair, answer.case.text)
    return [(meant, found, count, samples[meant, found]) for (meant, found), count in counts.most_common(most)]


def latency(answers: Iterable[Answer]) -> tuple[float, float]:
    """Median and 99th percentile of a text, in milliseconds."""
    times = np.array([answer.seconds for answer in answers]) * 1000
    return float(np.percentile(times, 50)), float(np.percentile(times, 99))
