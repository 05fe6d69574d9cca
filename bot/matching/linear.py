"""Softmax regression on dense vectors by L-BFGS, in numpy alone; the same input gives the same weights."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Objective = Callable[[NDArray[np.float64]], tuple[float, NDArray[np.float64]]]

MEMORY = 10
TOLERANCE = 1e-4
SMALLEST_STEP = 1e-6


def train(vectors: Array, labels: NDArray[np.int64], classes: int, penalty: float, steps: int) -> Array:
    """Weights of shape (dimensions + 1, classes); the last row is the bias.

    vectors is (n, dimensions), labels are class numbers; penalty is the L2 strength beside the sum of losses.
    """
    rows = np.hstack([vectors, np.ones((len(vectors), 1), np.float32)]).astype(np.float32)
    target = np.eye(classes, dtype=np.float32)[labels]
    shape = (rows.shape[1], classes)

    def objective(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        matrix = flat.reshape(shape)
        scores = (rows @ matrix.astype(np.float32)).astype(np.float64)
        scores -= scores.max(axis=1, keepdims=True)
        total = np.log(np.exp(scores).sum(axis=1, keepdims=True))
        loss = float(total.sum() - (scores * target).sum())
        error = (np.exp(scores - total) - target).astype(np.float32)
        gradient = (rows.T @ error).astype(np.float64)
        gradient[:-1] += penalty * matrix[:-1]
        return loss + 0.5 * penalty * float((matrix[:-1] ** 2).sum()), gradient.ravel()

    start = np.zeros(shape[0] * shape[1])
    return minimise(objective, start, steps).reshape(shape).astype(np.float32)


def minimise(objective: Objective, start: NDArray[np.float64], steps: int) -> NDArray[np.float64]:
    """L-BFGS with backtracking (Nocedal and Wright, algorithm 7.5)."""
    point = start
    value, gradient = objective(point)
    first = np.linalg.norm(gradient)
    pairs: deque[tuple[NDArray[np.float64], NDArray[np.float64], float]] = deque(maxlen=MEMORY)
    for _ in range(steps):
        if np.linalg.norm(gradient) <= TOLERANCE * first:
            break
        direction = _direction(gradient, pairs)
        slope = float(gradient @ direction)
        step = 1.0 if pairs else 1.0 / max(1.0, float(np.linalg.norm(gradient)))
        while True:
            candidate = point + step * direction
            new_value, new_gradient = objective(candidate)
            if new_value <= value + 1e-4 * step * slope or step < SMALLEST_STEP:
                break
            step *= 0.5
        moved, changed = candidate - point, new_gradient - gradient
        if (curvature := float(moved @ changed)) > 0:
            pairs.append((moved, changed, 1.0 / curvature))
        point, value, gradient = candidate, new_value, new_gradient
    return point


def _direction(
    gradient: NDArray[np.float64], pairs: deque[tuple[NDArray[np.float64], NDArray[np.float64], float]]
) -> NDArray[np.float64]:
    """The two-loop recursion."""
    result = -gradient
    factors = []
    for moved, changed, inverse in reversed(pairs):
        factor = inverse * float(moved @ result)
        factors.append(factor)
        result = result - factor * changed
    if pairs:
        moved, changed, inverse = pairs[-1]
        result = result / (inverse * float(changed @ changed))
    for (moved, changed, inverse), factor in zip(pairs, reversed(factors), strict=True):
        result = result + (factor - inverse * float(changed @ result)) * moved
    return result
