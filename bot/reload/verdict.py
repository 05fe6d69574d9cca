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
SAID = "Bestätigt: {gone} Einträge fallen weg. Der Bot übernimmt den neuen Stand in wenigen Sekunden."


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
        return Verdict(mark, ids, tuple(map(str, asked.problems(draft, folder, cache, mark, sense))))
    except KnowledgeError as error:
        return Verdict(mark, ids, (str(error),))


def confirm(cache: Path, mark: str = "") -> str:
    """Allows the waiting edition, if it is the one with this fingerprint, and says so. Raises KnowledgeError."""
    waiting, gone = _waiting(cache)
    if mark and mark == edition.good(cache):
        raise KnowledgeError("Dieser Stand ist schon in Kraft. Du musst nichts mehr tun.")
    if not waiting:
        raise KnowledgeError("Es wartet kein neuer Stand auf eine Bestätigung.")
    if mark and mark != waiting:
        raise KnowledgeError("Der Knopf gehört zu einem älteren Stand und gilt nicht mehr. Nimm den neuesten Knopf.")
    edition.publish(cache / CONFIRMED, waiting.encode())
    return SAID.format(gone=gone)


def _waiting(cache: Path) -> tuple[str, str]:
    """The fingerprint of the edition that waits and the number of entries it removes, or nothing."""
    try:
        mark, gone = (cache / WAITING).read_text("ascii").split()
    except (OSError, ValueError):
        return "", ""
    return mark, gone
