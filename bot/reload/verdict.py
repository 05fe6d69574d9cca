"""Judges a knowledge folder as it stands at one moment and compiles what is good."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot import edition
from bot.errors import KnowledgeError
from bot.knowledge import snapshot
from bot.matching.encoder import Encoder

TRIES = 5  # readings of a folder that is being written
WAITING, CONFIRMED = "waiting", "confirmed"  # files in the cache


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a child process says of the folder. An empty fingerprint: it was being written all the time."""

    fingerprint: str
    entries: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()


def judge(folder: Path, cache: Path, sense: Encoder | None) -> Verdict:
    """Checks the folder as it stands at one moment and, when it is good, compiles it into the cache."""
    from bot.knowledge import checks, excerpt, loader
    from bot.reload import asked

    for _ in range(TRIES):
        mark = snapshot.fingerprint(folder)
        draft = loader.load(folder)
        if snapshot.fingerprint(folder) == mark:
            break
    else:
        return Verdict("")
    ids = tuple(entry.id for entry in draft.knowledge.entries)
    errors, _ = excerpt.parted(checks.problems(draft))
    if errors:
        return Verdict(mark, ids, tuple(map(str, errors)))
    try:
        if edition.stored(mark, folder, cache, None) is None:
            edition.build(draft, cache, mark)
    except KnowledgeError as error:
        return Verdict(mark, ids, (str(error),))
    return Verdict(mark, ids, tuple(map(str, asked.problems(draft, folder, cache, mark, sense))))


def confirm(cache: Path) -> int:
    """Allows the waiting edition, and gives the number of entries it removes. Raises KnowledgeError."""
    try:
        mark, gone = (cache / WAITING).read_text("ascii").split()
    except (OSError, ValueError):
        raise KnowledgeError("Es wartet kein neuer Stand auf eine Bestätigung.") from None
    edition.publish(cache / CONFIRMED, mark.encode())
    return int(gone)
