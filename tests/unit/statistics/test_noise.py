"""The sampler against the exact distribution."""

import random
from collections import Counter
from fractions import Fraction
from math import exp

import pytest
from scipy.stats import chisquare

from bot.statistics.noise import two_sided_geometric, variance
from bot.statistics.sealing import EPSILON

DRAWS = 30_000
TAIL = 8


@pytest.mark.parametrize("epsilon", sorted({*EPSILON.values(), Fraction(7, 4)}))
def test_draws_follow_the_two_sided_geometric_distribution(epsilon: Fraction) -> None:
    dice = random.Random(7)
    fall = exp(-epsilon)
    reach = round(TAIL / float(epsilon) ** 0.7)
    seen = Counter(max(-reach, min(reach, two_sided_geometric(epsilon, dice.randrange))) for _ in range(DRAWS))
    chance = [(1 - fall) / (1 + fall) * fall ** abs(x) for x in range(-reach, reach + 1)]
    chance[0] = chance[-1] = fall**reach / (1 + fall)
    assert sum(chance) == pytest.approx(1)
    assert chisquare([seen[x] for x in range(-reach, reach + 1)], [DRAWS * share for share in chance]).pvalue > 0.001


def test_the_variance_is_that_of_the_draws() -> None:
    dice = random.Random(3)
    draws = [two_sided_geometric(Fraction(1, 2), dice.randrange) for _ in range(DRAWS)]
    assert sum(draw * draw for draw in draws) / DRAWS == pytest.approx(variance(Fraction(1, 2)), rel=0.05)


def test_real_noise_differs_from_draw_to_draw() -> None:
    assert len({two_sided_geometric(Fraction(1, 100)) for _ in range(50)}) > 5
