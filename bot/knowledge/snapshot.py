"""Names states of a knowledge folder, so that what was checked once need not be read again."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

_CODE = (Path(__file__).parent, Path(__file__).parent.parent / "matching")


def fingerprint(folder: Path) -> str:
    """A hash of every YAML file in the folder and of the code that reads them; changes when either changes."""
    digest = hashlib.blake2b(digest_size=16)
    _add(digest, folder, ".yaml")
    return with_code(digest.hexdigest())


def with_code(content: str) -> str:
    """A hash of a fingerprint of content and of the code that reads it."""
    digest = hashlib.blake2b(content.encode(), digest_size=16)
    for code in _CODE:
        _add(digest, code, ".py")
    return digest.hexdigest()


def stamp(folder: Path) -> str:
    """A mark of names, sizes and times of all files, which is cheap and changes with any saving."""
    digest = hashlib.blake2b(digest_size=16)
    for file in _files(folder, ".yaml"):
        with contextlib.suppress(OSError):
            found = os.stat(file)  # noqa: PTH116  # a Path for each of thousands of files takes longer than all the rest
            digest.update(f"{file} {found.st_ino} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _add(digest: hashlib.blake2b, root: Path, suffix: str) -> None:
    """Adds names and contents of files."""
    for file in _files(root, suffix):
        digest.update(os.path.relpath(file, root).encode() + b"\0")
        digest.update(hashlib.blake2b(Path(file).read_bytes()).digest())


def _files(root: Path, suffix: str) -> Iterator[str]:
    """In a stable order."""
    for folder, folders, names in os.walk(root):
        folders.sort()
        yield from (f"{folder}/{name}" for name in sorted(names) if name.endswith(suffix))
