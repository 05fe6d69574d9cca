"""Who may edit: one password, sessions in memory, a secret in every form, and patience with wrong guesses."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

COST = {"n": 2**15, "r": 8, "p": 1, "maxmem": 64 * 1024 * 1024}
SESSION_SECONDS = 8 * 3600.0
GUESSES, GUESS_SECONDS = 5, 60.0
SCHEME = "scrypt"

Clock = Callable[[], float]


def hashed(password: str) -> str:
    """What stands in the settings instead of the password: scheme, salt and key in base64."""
    salt = secrets.token_bytes(16)
    return ":".join((SCHEME, *(base64.urlsafe_b64encode(part).decode() for part in (salt, _key(password, salt)))))


def fits(password: str, stored: str) -> bool:
    """Whether the password belongs to the hash, compared in constant time."""
    scheme, _, rest = stored.partition(":")
    salt, _, key = rest.partition(":")
    try:
        expected = base64.urlsafe_b64decode(key)
        found = _key(password, base64.urlsafe_b64decode(salt))
    except ValueError:
        return False
    return scheme == SCHEME and hmac.compare_digest(found, expected)


def _key(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, **COST)


@dataclass(frozen=True, slots=True)
class Session:
    """secret stands in every form of the session; ends is in seconds of the clock."""

    secret: str
    ends: float


class Login:
    """Sessions of this process; a restart ends them all."""

    def __init__(self, stored: str, clock: Clock) -> None:
        self._stored, self._clock = stored, clock
        self._sessions: dict[str, Session] = {}
        self._guesses: deque[float] = deque(maxlen=GUESSES)

    def patient(self) -> bool:
        """Whether another guess is allowed now; each call is one."""
        now = self._clock()
        if len(self._guesses) == GUESSES and now - self._guesses[0] < GUESS_SECONDS:
            return False
        self._guesses.append(now)
        return True

    def open(self, password: str) -> str:
        """The cookie of a new session, or nothing when the password is wrong."""
        if not fits(password, self._stored):
            return ""
        self._guesses.clear()
        now = self._clock()
        self._sessions = {cookie: session for cookie, session in self._sessions.items() if session.ends > now}
        cookie = secrets.token_urlsafe(32)
        self._sessions[cookie] = Session(secrets.token_urlsafe(32), now + SESSION_SECONDS)
        return cookie

    def session(self, cookie: str) -> Session | None:
        found = self._sessions.get(cookie)
        return found if found and found.ends > self._clock() else None

    def close(self, cookie: str) -> None:
        self._sessions.pop(cookie, None)
