"""One edition of the bot's knowledge: the snapshot and the models trained from it, built or read from a cache.

Words are learnt anew in a second or two whenever the content changes. Meaning takes minutes, so until it has been
learnt again the last one is used, at first the one that ships with the knowledge base.
"""

from __future__ import annotations

import hashlib
import io
import logging
import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
from numpy.typing import NDArray

from bot.errors import KnowledgeError
from bot.knowledge import snapshot
from bot.knowledge.model import Knowledge
from bot.matching import models, training
from bot.matching.encoder import Encoder, Guarded
from bot.matching.matcher import WordMatcher
from bot.matching.models import Meaning, Models
from bot.matching.normalize import clean

if TYPE_CHECKING:
    from bot.knowledge.loader import Draft

log = logging.getLogger(__name__)

BATCH = 64
SHIPPED = "meaning.npz"
GOOD = "good"  # file in the cache that names the last edition without errors
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Edition:
    """fingerprint names the content; learnt is whether meaning was learnt from just this content."""

    knowledge: Knowledge
    matcher: WordMatcher
    fingerprint: str
    learnt: bool


class Compiled(msgspec.Struct, frozen=True):
    """What the cache holds: the knowledge, the words of the phrases with their counts, the lessons' fingerprint."""

    knowledge: Knowledge
    common: dict[str, int]
    lessons: str


def load(folder: Path, cache: Path, sense: Encoder | None) -> Edition:
    """The edition for the folder as it is now; from the cache when nothing has changed. Raises KnowledgeError."""
    if not folder.is_dir():
        raise KnowledgeError(f"Der Ordner {folder} fehlt. Setze WEGWEISER_KNOWLEDGE_DIR.")
    mark = snapshot.fingerprint(folder)
    found = stored(mark, folder, cache, sense)
    return found or _edition(*_build(folder, cache, mark), mark, folder, cache, sense)


def stored(mark: str, folder: Path, cache: Path, sense: Encoder | None) -> Edition | None:
    """The edition with a fingerprint from the cache; the folder only lends the shipped meaning."""
    try:
        compiled = msgspec.msgpack.decode((cache / f"{mark}.msgpack").read_bytes(), type=Compiled)
        words = models.decode((cache / f"{mark}.npz").read_bytes())
    except (OSError, ValueError):
        return None
    return _edition(compiled, words, mark, folder, cache, sense)


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


def _edition(compiled: Compiled, words: Models, mark: str, folder: Path, cache: Path, sense: Encoder | None) -> Edition:
    meaning = _meaning(cache / SHIPPED, folder / SHIPPED, compiled.lessons, words.labels) if sense else None
    trained = replace(words, meaning=meaning)
    matcher = WordMatcher(compiled.knowledge, compiled.common, trained, Guarded(sense))
    return Edition(compiled.knowledge, matcher, mark, meaning is not None and meaning.lessons == compiled.lessons)


def train(folder: Path, cache: Path, sense: Encoder, file: Path, progress: Progress) -> None:
    """Learns meaning from the folder's phrases and writes it to a file. Raises KnowledgeError and OSError."""
    from bot.knowledge import loader

    draft = loader.load(folder)
    needs = list(draft.knowledge.needs.values())
    learned = training.lessons(needs, draft.phrases)
    vectors = embed([clean(lesson.text) for lesson in learned], sense, cache, progress)
    publish(file, models.encode_meaning(training.meaning(needs, learned, vectors)))


def _build(folder: Path, cache: Path, mark: str) -> tuple[Compiled, Models]:
    """Reads and learns words."""
    from bot.knowledge import loader  # pydantic and YAML stay out of the memory of a bot that starts from its cache

    return build(loader.load(folder), cache, mark)


def build(draft: Draft, cache: Path, mark: str) -> tuple[Compiled, Models]:
    """Learns words from what was read and keeps the result under its fingerprint. Raises KnowledgeError."""
    if not draft.knowledge.topics:
        raise KnowledgeError("Die Wissensbasis hat keine Themen. Prüfe sie mit: wegweiser check")
    needs = list(draft.knowledge.needs.values())
    learned = training.lessons(needs, draft.phrases)
    words, common = training.words(needs, learned)
    compiled = Compiled(draft.knowledge, common, training.fingerprint(learned))
    try:
        publish(cache / f"{mark}.npz", models.encode(words))
        publish(cache / f"{mark}.msgpack", msgspec.msgpack.encode(compiled))
        _forget(cache, mark)
    except OSError as error:  # costs time at the next start, nothing else
        log.warning("the cache cannot be written: %s", type(error).__name__)
    return compiled, words


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
        _keep(file, {key: known[key] for key in sorted(set(keys))})
    return np.stack([known[key] for key in keys]).astype(np.float32)


def _keep(file: Path, vectors: dict[str, NDArray[np.float16]]) -> None:
    out = io.BytesIO()
    np.savez(out, keys=np.array(list(vectors)), vectors=np.stack(list(vectors.values())))
    try:
        publish(file, out.getvalue())
    except OSError as error:
        log.warning("sentence vectors cannot be kept: %s", type(error).__name__)


def _forget(cache: Path, mark: str) -> None:
    """Old editions; the last good one stays, and the one before, because another process may be reading it."""
    kept = (mark, good(cache))
    old = sorted(cache.glob("*.msgpack"), key=lambda file: file.stat().st_mtime)[:-2]
    for file in old:
        if file.stem not in kept:
            file.unlink(missing_ok=True)
            file.with_suffix(".npz").unlink(missing_ok=True)


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
