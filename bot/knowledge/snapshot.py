"""A knowledge base as one file: what was checked once is read again in milliseconds, without YAML."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

import msgspec

from bot.knowledge.model import Knowledge

_CODE = (Path(__file__).parent, Path(__file__).parent.parent / "matching")


def fingerprint(folder: Path) -> str:
    """A hash of every YAML file in the folder and of the code that reads them; changes when either changes."""
    digest = hashlib.blake2b(digest_size=16)
    for root, pattern in ((folder, "*.yaml"), *((code, "*.py") for code in _CODE)):
        for path in sorted(root.rglob(pattern)):
            digest.update(path.relative_to(root).as_posix().encode() + b"\0")
            digest.update(hashlib.blake2b(path.read_bytes()).digest())
    return digest.hexdigest()


def stamp(folder: Path) -> str:
    """A mark of names, sizes and times of all files, which is cheap and changes with any saving."""
    digest = hashlib.blake2b(digest_size=16)
    for root, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.endswith(".yaml"):
                with contextlib.suppress(OSError):
                    found = Path(root, name).stat()
                    digest.update(f"{root}/{name} {found.st_ino} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def encode(knowledge: Knowledge) -> bytes:
    return msgspec.msgpack.encode(knowledge)


def decode(data: bytes) -> Knowledge:
    """Raises ValueError when the data is damaged or of another shape."""
    try:
        return msgspec.msgpack.decode(data, type=Knowledge)
    except msgspec.DecodeError as error:
        raise ValueError("damaged snapshot") from error
