"""How far long work is, for who waits at a terminal."""

from __future__ import annotations

import sys


def counted(things: str, done: int, total: int) -> None:
    told(f"{done} von {total} {things}", last=done == total)


def told(text: str, *, last: bool = True) -> None:
    """One line that the next one writes over, until the last."""
    if sys.stderr.isatty():
        print(f"\r{text}", end="\n" if last else "", file=sys.stderr)
