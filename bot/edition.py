"""One edition of the bot's knowledge: the snapshot and the models trained from it, built or read from a cache.

Words are learnt anew in a second or two whenever the content changes. Meaning takes minutes, so until it has been
learnt again the last one is used, at first the one that ships with the knowledge base.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import logging
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from bot.errors import KnowledgeError
from bot.knowledge import snapshot
from bot.knowledge.model import Entry, Knowledge
from bot.matching import models, training
from bot.matching.encoder import Encoder, Guarded
from bot.matching.matcher import WordMatcher
from bot.matching.models import Meaning, Models

if TYPE_CHECKING:
    from bot.knowledge.loader import Draft

log = logging.getLogger(__name__)

BATCH = 64
SHIPPED = "meaning.npz"
WORDS = "words"  # folder in the cache
PART = 100  # entries
YOUNG = 60.0  # seconds
GOOD = "good"  # file in the cache that names the last edition without errors
Progress = Callable[[int, int], None]
Words = tuple[Models, dict[str, int]]


@dataclass(frozen=True, slots=True)
class Edition:
    """fingerprint names the content; learnt is whether meaning was learnt from just this content."""

    knowledge: Knowledge
    matcher: WordMatcher
    fingerprint: str
    learnt: bool


class Compiled(msgspec.Struct, frozen=True):
    """What the cache holds of an edition: the knowledge, apart from it the entries, the names of words and lessons."""

    knowledge: Knowledge
    entries: tuple[bytes, ...]
    words: str
    lessons: str


class Head(msgspec.Struct, frozen=True):
    """The same as far as one needs to know what belongs together."""

    words: str


class Learnt(msgspec.Struct, frozen=True):
    """What is learnt from phrases alone: the models of words, and how often each folded word stands in the phrases."""

    models: bytes
    common: dict[str, int]


def load(folder: Path, cache: Path, sense: Encoder | None) -> Edition:
    """The edition for the folder as it is now; from the cache when nothing has changed. Raises KnowledgeError."""
    if not folder.is_dir():
        raise KnowledgeError(f"Der Ordner {folder} fehlt. Setze WEGWEISER_KNOWLEDGE_DIR.")
    mark = snapshot.fingerprint(folder)
    found = stored(mark, folder, cache, sense)
    if found is None:
        from bot.knowledge import loader  # pydantic and YAML stay out of the memory of a bot that starts from its cache

        found = build(loader.load(folder), mark, folder, cache, sense)
    return found


def stored(mark: str, folder: Path, cache: Path, sense: Encoder | None) -> Edition | None:
    """The edition with a fingerprint from the cache; the folder only lends the shipped meaning."""
    try:
        compiled = msgspec.msgpack.decode((cache / f"{mark}.msgpack").read_bytes(), type=Compiled)
        words = _words(cache / WORDS / f"{compiled.words}.msgpack")
        known = replace(compiled.knowledge, entries=_joined(compiled.entries))
    except (OSError, ValueError):
        return None
    return _edition(known, words, compiled.lessons, mark, folder, cache, sense)


def build(draft: Draft, mark: str, folder: Path, cache: Path, sense: Encoder | None) -> Edition:
    """Learns words from what was read, if the phrases are new, and keeps the result. Raises KnowledgeError."""
    known = draft.knowledge
    if not known.topics:
        raise KnowledgeError("Die Wissensbasis hat keine Themen. Prüfe sie mit: wegweiser check")
    needs = list(known.needs.values())
    learned = training.lessons(needs, draft.phrases)
    lessons = training.fingerprint(learned)
    name = snapshot.with_code(lessons)
    file = cache / WORDS / f"{name}.msgpack"
    try:
        words = _words(file)
    except (OSError, ValueError):
        words = training.words(needs, learned)
        _keep(file, msgspec.msgpack.encode(Learnt(models.encode(words[0]), words[1])))
    compiled = Compiled(replace(known, entries=()), _parts(known.entries), name, lessons)
    _keep(cache / f"{mark}.msgpack", msgspec.msgpack.encode(compiled))
    _forget(cache, mark)
    return _edition(known, words, lessons, mark, folder, cache, sense)


def last_good(folder: Path, cache: Path, sense: Encoder | None) -> Edition | None:
    """The edition that was last in force without errors."""
    mark = good(cache)
    return stored(mark, folder, cache, sense) if mark else None


def good(cache: Path) -> str:
    """The fingerprint of the last edition without errors, or nothing."""
    try:
        return (cache / GOOD).read_text("ascii")
    except (OSError, ValueError):
        return ""


def _edition(
    known: Knowledge, words: Words, lessons: str, mark: str, folder: Path, cache: Path, sense: Encoder | None
) -> Edition:
    learnt, common = words
    meaning = _meaning(cache / SHIPPED, folder / SHIPPED, lessons, learnt.labels) if sense else None
    matcher = WordMatcher(known, common, replace(learnt, meaning=meaning), Guarded(sense))
    return Edition(known, matcher, mark, meaning is not None and meaning.lessons == lessons)


@lru_cache(maxsize=1)  # most editions of a process share their words
def _words(file: Path) -> Words:
    """Raises OSError and ValueError."""
    found = msgspec.msgpack.decode(file.read_bytes(), type=Learnt)
    return models.decode(found.models), found.common


def _parts(entries: Sequence[Entry]) -> tuple[bytes, ...]:
    """Parts that are each read in a few milliseconds, between which other threads may answer."""
    return tuple(msgspec.msgpack.encode(entries[at : at + PART]) for at in range(0, len(entries), PART))


def _joined(parts: Sequence[bytes]) -> tuple[Entry, ...]:
    decoder = msgspec.msgpack.Decoder(tuple[Entry, ...])
    entries: list[Entry] = []
    for part in parts:  # a loop, because other threads get no turn inside of chain and map
        entries += decoder.decode(part)
    return tuple(entries)


def train(folder: Path, cache: Path, sense: Encoder, file: Path, progress: Progress) -> None:
    """Learns meaning from the folder's phrases and writes it to a file. Raises KnowledgeError and OSError."""
    from bot.knowledge import loader

    draft = loader.load(folder)
    needs = list(draft.knowledge.needs.values())
    learned = training.lessons(needs, draft.phrases)
    vectors = embed(training.native(learned), sense, cache, progress)
    publish(file, models.encode_meaning(training.meaning(needs, learned, vectors)))


def _meaning(cached: Path, shipped: Path, lessons: str, labels: tuple[str, ...]) -> Meaning | None:
    """What was learnt from these lessons, else the newest that is there, fitted to the labels."""
    found: list[Meaning] = []
    for file in (cached, shipped):
        try:
            found.append(models.decode_meaning(file.read_bytes()))
        except (OSError, ValueError):
            continue
    best = next((meaning for meaning in found if meaning.lessons == lessons), found[0] if found else None)
    return best.fitted(labels) if best else None


def embed(texts: Sequence[str], sense: Encoder, cache: Path, progress: Progress) -> NDArray[np.float32]:
    """Sentence vectors, (n, dimensions); those known from earlier editions are not computed again."""
    file = cache / f"vectors-{sense.name}.npz"
    known: dict[str, NDArray[np.float16]] = {}
    try:
        with np.load(file, allow_pickle=False) as stored:
            known = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
    except (OSError, ValueError, KeyError):
        pass
    keys = [hashlib.blake2b(text.encode(), digest_size=12).hexdigest() for text in texts]
    missing = list({key: text for key, text in zip(keys, texts, strict=True) if key not in known}.items())
    for at in range(0, len(missing), BATCH):
        part = missing[at : at + BATCH]
        for (key, _), vector in zip(part, sense.encode([text for _, text in part]), strict=True):
            known[key] = vector.astype(np.float16)
        progress(min(at + BATCH, len(missing)), len(missing))
    if missing:
        out = io.BytesIO()
        kept = sorted(set(keys))
        np.savez(out, keys=np.array(kept), vectors=np.stack([known[key] for key in kept]))
        _keep(file, out.getvalue())
    return np.stack([known[key] for key in keys]).astype(np.float32)


def _keep(file: Path, data: bytes) -> None:
    try:
        publish(file, data)
    except OSError as error:  # costs time at the next start, nothing else
        log.warning("the cache cannot be written: %s", type(error).__name__)


def _forget(cache: Path, mark: str) -> None:
    """Old editions; the last good one stays, and the one before, because another process may be reading it.

    Words that were learnt a moment ago stay as well: another process may be about to write the edition they are for.
    """
    editions = sorted(cache.glob("*.msgpack"), key=_written)
    kept = {mark, good(cache), *(file.stem for file in editions[-2:])}
    needed = set()
    for file in editions:
        if file.stem not in kept:
            _drop(file)
            continue
        with contextlib.suppress(OSError, ValueError):
            needed.add(msgspec.msgpack.decode(file.read_bytes(), type=Head).words)
    for file in (cache / WORDS).glob("*.msgpack"):
        if file.stem not in needed and time.time() - _written(file) > YOUNG:
            _drop(file)


def _written(file: Path) -> float:
    """When, in seconds since 1970; 0 for a file that another process has deleted meanwhile."""
    with contextlib.suppress(OSError):
        return file.stat().st_mtime
    return 0.0


def _drop(file: Path) -> None:
    with contextlib.suppress(OSError):  # it may belong to another user
        file.unlink()


def publish(file: Path, data: bytes) -> None:
    """Writes a file whole or not at all. Raises OSError."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as part:
            part.write(data)
            part.flush()
            os.fsync(part.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
