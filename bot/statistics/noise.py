"""Random numbers of the two-sided geometric (discrete Laplace) distribution, in whole numbers only.

Floating point would betray the true count through the gaps between its numbers. The method is that of Canonne, Kamath
and Steinke, "The Discrete Gaussian for Differential Privacy" (2020), algorithms 1 and 2.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from fractions import Fraction
from math import exp

Below = Callable[[int], int]
"""A uniform number from 0 up to, not including, the given one."""


def two_sided_geometric(epsilon: Fraction, below: Below = secrets.randbelow) -> int:
    """A whole number x with a probability that falls as exp(-epsilon * |x|)."""
    steep, wide = epsilon.numerator, epsilon.denominator
    while True:
        fine = below(wide)
        if not _exp(Fraction(fine, wide), below):
            continue
        coarse = 0
        while _exp(Fraction(1), below):
            coarse += 1
        size = (fine + wide * coarse) // steep
        negative = below(2) == 1
        if not (negative and size == 0):  # zero has one sign only
            return -size if negative else size


def variance(epsilon: Fraction) -> float:
    """The variance of two_sided_geometric."""
    fall = exp(-epsilon)
    return 2 * fall / (1 - fall) ** 2


def _exp(gamma: Fraction, below: Below) -> bool:
    """True with probability exp(-gamma), for gamma from 0 to 1."""
    tries = 1
    while below(gamma.denominator * tries) < gamma.numerator:
        tries += 1
    return tries % 2 == 1
