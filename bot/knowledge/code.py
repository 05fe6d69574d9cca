"""Short codes that stand for ids in buttons and links."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from functools import lru_cache
from hashlib import blake2b

SIZE = 6  # characters
REGION_SIZE = 2  # of which there are few


@lru_cache(maxsize=65536)
def code(name: str) -> str:
    """Six characters of A–Z a–z 0–9 _ - that stand for an id: 36 bits of its hash."""
    return urlsafe_b64encode(blake2b(name.encode(), digest_size=6).digest())[:SIZE].decode()


def region_code(name: str) -> str:
    """Two characters that stand for a region, or for none: 12 bits of its hash."""
    return code(name)[:REGION_SIZE]
