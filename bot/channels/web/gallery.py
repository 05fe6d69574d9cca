"""Screens that have been drawn before; most taps lead to one of a few hundred."""

from __future__ import annotations

from collections.abc import Callable, Hashable

MOST = 1024  # screens of about 5 kB


class Gallery:
    """Keeps drawings while one owner, the edition in force, stays the same. Never hand it words of a person."""

    def __init__(self) -> None:
        self._owner: object = None
        self._drawings: dict[Hashable, tuple[object, bytes]] = {}

    def show(self, owner: object, subject: object, manner: Hashable, draw: Callable[[], str]) -> bytes:
        """The drawing of just this subject in this manner, drawn now if it is new."""
        if owner is not self._owner or len(self._drawings) >= MOST:
            self._owner, self._drawings = owner, {}
        key = (id(subject), manner)  # to compare all words of a screen would take longer than the rest of a tap
        found = self._drawings.get(key)
        if found is None:
            found = self._drawings[key] = (subject, draw().encode())  # kept, so that its id stays its own
        return found[1]
