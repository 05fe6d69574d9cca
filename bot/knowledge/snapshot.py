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
    for name, path in files(folder):
        with contextlib.suppress(OSError):
            found = os.stat(path)  # noqa: PTH116  # a Path for each of thousands of files takes longer than all the rest
            digest.update(os.fsencode(name) + f" {found.st_ino} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def files(folder: Path, suffix: str = ".yaml") -> Iterator[tuple[str, str]]:
    """The files that are read, in a stable order: name inside of the folder, with slashes, and path.

    Hidden files and links out of the folder are left out.
    """
    root = os.path.realpath(folder)
    for inside, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = f"{inside}/{name}"
            if name.endswith(suffix) and not name.startswith(".") and _stays(path, root):
                yield path.removeprefix(f"{root}/"), path


def _stays(path: str, root: str) -> bool:
    """Whether it is no link, or one to a place inside of the root."""
    return not os.path.islink(path) or os.path.realpath(path).startswith(f"{root}/")  # noqa: PTH114  # as above


def _add(digest: hashlib.blake2b, root: Path, suffix: str) -> None:
    """Adds names and contents of files; of a file that cannot be read, which is for the loader to tell, the name."""
    for name, path in files(root, suffix):
        digest.update(os.fsencode(name) + b"\0")
        with contextlib.suppress(OSError):
            digest.update(hashlib.blake2b(Path(path).read_bytes()).digest())
