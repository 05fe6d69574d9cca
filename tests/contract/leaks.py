"""Searches files for secrets in every form a program may have written them by accident."""

from __future__ import annotations

import hashlib
import struct
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote

DIGESTS = {
    "md5": lambda data: hashlib.md5(data).digest(),
    "sha1": lambda data: hashlib.sha1(data).digest(),
    "sha256": lambda data: hashlib.sha256(data).digest(),
    "sha512": lambda data: hashlib.sha512(data).digest(),
}
SIZES = (6, 8, 12, 16, 20, 32, 64)  # bytes of a blake2b; each size gives another hash
Secret = str | int | float


def forms(secret: Secret) -> Iterator[tuple[str, bytes]]:
    """Names and bytes of everything a secret may look like; hexadecimal in lower case, as the search lowers files."""
    plain = str(secret).encode()
    yield from _written("utf-8", plain)
    yield "utf-16-le", str(secret).encode("utf-16-le")
    yield "utf-16-be", str(secret).encode("utf-16-be")
    yield "percent", quote(str(secret)).encode()
    for name, digest in DIGESTS.items():
        yield from _written(name, digest(plain))
    for size in SIZES:
        yield from _written(f"blake2b-{size}", hashlib.blake2b(plain, digest_size=size).digest())
    if isinstance(secret, int):
        for name, pattern in (("int64-le", "<q"), ("int64-be", ">q")):
            yield name, struct.pack(pattern, secret).strip(b"\0")
        yield "hex-number", f"{secret:x}".encode()
    if isinstance(secret, float):
        yield from (
            (name, struct.pack(pattern, secret)) for name, pattern in (("double-le", "<d"), ("double-be", ">d"))
        )


def _written(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """Bytes as they are, in hexadecimal, and in base64 wherever they stand in a longer text."""
    yield name, data
    yield f"{name}, hex", data.hex().encode()
    for encode in (b64encode, urlsafe_b64encode):
        for offset in range(3):
            start = -(-offset * 8 // 6)
            end = (offset + len(data)) * 8 // 6
            yield f"{name}, {encode.__name__} at {offset}", encode(b"\0" * offset + data)[start:end]


def found(files: Iterable[Path], secrets: Iterable[Secret]) -> list[str]:
    """Where which secret stands in which form."""
    wanted = [(secret, name, data) for secret in secrets for name, data in forms(secret)]
    hits = []
    for file in files:
        content = file.read_bytes()
        lowered = content.lower()
        hits += [
            f"{file.name}: {secret} as {name}" for secret, name, data in wanted if data in content or data in lowered
        ]
    return hits
