"""Keeps a running bot on the newest good edition of the knowledge without holding up an answer.

A changed folder is judged and compiled by a child process, the result is read from the cache in a thread, and one
reference is swapped. A bad change leaves the last good edition in force, also across restarts.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from bot import edition
from bot.errors import KnowledgeError
from bot.knowledge import snapshot
from bot.matching.encoder import Encoder
from bot.reload.exchange import exchange
from bot.reload.verdict import CONFIRMED, WAITING, Verdict
from bot.service import Service

log = logging.getLogger(__name__)

EVERY = 3.0  # seconds between two looks at the folder
SELDOM = 60.0  # seconds at most, when looks fail
PATIENCE = 5  # looks at a folder that changes all the time before it is judged anyway
CHILD_SECONDS = 300
LEARN_SECONDS = 1800
MANY = 0.2  # share of entries whose loss a person must confirm
LISTED = 10  # errors in one message
AGAIN = "Die Wissensbasis ist wieder in Ordnung. Der neue Stand ist in Kraft, mit {count} Einträgen."
BAD = "In der Wissensbasis sind {count} Fehler. Der Bot antwortet weiter mit dem letzten guten Stand."
STUCK = (
    "Der neue Stand der Wissensbasis konnte nicht geprüft werden. Der Bot antwortet weiter mit dem letzten guten Stand."
)
GONE = """\
Im neuen Stand der Wissensbasis fehlen {gone} von {all} Einträgen. Der Bot antwortet weiter mit dem alten Stand.
Soll das so sein? Dann bestätige es mit dem Knopf oder mit: wegweiser confirm"""


@dataclass(frozen=True, slots=True)
class Notice:
    """A German message to the coordinator, and the fingerprint of the edition that a yes to it allows, if any."""

    text: str
    allows: str = ""


Tell = Callable[[Notice], Awaitable[bool]]


class Watcher:
    """Looks at the folder every few seconds; `service.engine` is the only thing it changes in the running bot."""

    def __init__(self, folder: Path, cache: Path, service: Service, sense: Encoder | None, tell: Tell) -> None:
        """tell brings a notice to the coordinator and says whether it arrived."""
        self._folder, self._cache, self._service = folder, cache, service
        self._sense, self._tell = sense, tell
        self._force = edition.good(cache) if service.engine else ""
        self._judged = self._last = ""
        self._restless = 0
        self._held: Verdict | None = None
        self._bad = False
        self._untold: Notice | None = None
        self._learning: asyncio.Task[None] | None = None

    async def run(self, every: float = EVERY) -> None:
        """Until it is cancelled; one failed look never ends the watch."""
        gc.freeze()  # what has been loaded stays, so nobody need ever wait until it is searched for garbage
        pause = every
        try:
            while True:
                await asyncio.sleep(pause)
                try:
                    await self.look()
                    pause = every
                except Exception:
                    log.exception("the knowledge folder could not be looked at")
                    if pause > every and not self._bad and not self._untold:  # once may be chance
                        self._bad, self._judged, self._untold = True, "", Notice(STUCK)
                    pause = min(2 * pause, SELDOM)
        finally:
            if self._learning:
                self._learning.cancel()
                await asyncio.gather(self._learning, return_exceptions=True)

    async def look(self) -> None:
        """Judges the folder when it has changed and come to rest, and swaps in what is good."""
        if self._untold and await self._tell(self._untold):
            self._untold = None
        if self._held and self._confirmed(self._held):
            held, self._held, self._judged = self._held, None, ""  # judged anew when it cannot be swapped in
            await self._swap(held)
        state = await asyncio.to_thread(snapshot.stamp, self._folder)
        if state == self._judged or not self._at_rest(state):
            return
        if await asyncio.to_thread(self._in_force):
            self._judged = state
            self._withdraw()
            await self._mended()
            return
        verdict = await self._ask()
        if verdict.fingerprint:
            await self._decide(verdict)
            self._judged = state  # not before, so that what could not be swapped in is tried again

    def _at_rest(self, state: str) -> bool:
        """Two files that belong together are seldom saved in the same moment."""
        rest = state == self._last or self._restless >= PATIENCE or not self._judged
        self._last, self._restless = state, 0 if rest else self._restless + 1
        return rest

    async def _ask(self) -> Verdict:
        """The verdict of a child process, which shares nothing with the answers of this one."""
        return msgspec.json.decode(await self._child("judge", CHILD_SECONDS), type=Verdict)

    async def _learn(self, fingerprint: str) -> None:
        """Learns meaning anew beside the answers; until that is done, the words are new and the meaning is the last."""
        try:
            await self._child("train", LEARN_SECONDS)
            if fingerprint == self._force:
                await exchange(self._service, fingerprint, self._folder, self._cache, self._sense)
        except (OSError, TimeoutError, KnowledgeError):
            log.warning("meaning was not learnt anew")

    async def _child(self, command: str, seconds: float) -> bytes:
        """What a command of a child process prints. Raises TimeoutError, and OSError when it fails."""
        environment = {name: value for name, value in os.environ.items() if name != "TELEGRAM_BOT_TOKEN"}
        environment["WEGWEISER_KNOWLEDGE_DIR"] = str(self._folder.absolute())
        environment["WEGWEISER_DATA_DIR"] = str(self._cache.parent.absolute())
        environment["WEGWEISER_ENCODER"] = "on" if self._sense else "off"
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", command, env=environment,
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        try:
            out, _ = await asyncio.wait_for(child.communicate(), seconds)
        finally:
            if child.returncode is None:
                child.kill()
                await child.wait()
        if child.returncode:
            raise OSError(f"wegweiser {command} ended with {child.returncode}")
        return out

    async def _decide(self, verdict: Verdict) -> None:
        self._withdraw()
        if verdict.errors:
            self._bad = True
            log.error("the changed knowledge has %d errors and is not used", len(verdict.errors))
            await self._say(Notice(_refusal(verdict.errors)))
            return
        gone = await asyncio.to_thread(self._gone, verdict)
        if gone and not self._confirmed(verdict):
            self._held = verdict
            edition.publish(self._cache / WAITING, f"{verdict.fingerprint} {gone}".encode())
            log.error("the changed knowledge lacks %d entries and waits for a person", gone)
            await self._say(Notice(GONE.format(gone=gone, all=len(self._entries())), verdict.fingerprint))
            return
        await self._swap(verdict)

    async def _swap(self, verdict: Verdict) -> None:
        if self._learning:
            self._learning.cancel()  # else it might put the last edition in force again
        learnt = await exchange(self._service, verdict.fingerprint, self._folder, self._cache, self._sense)
        edition.publish(self._cache / edition.GOOD, verdict.fingerprint.encode())
        for name in (WAITING, CONFIRMED):
            (self._cache / name).unlink(missing_ok=True)
        self._force = verdict.fingerprint
        if self._sense and not learnt:
            self._learning = asyncio.create_task(self._learn(verdict.fingerprint))
        await self._mended()

    def _in_force(self) -> bool:
        """Whether the folder is what the service answers from already, known to be good."""
        return bool(self._force) and snapshot.fingerprint(self._folder) == self._force

    async def _mended(self) -> None:
        if self._bad:
            self._bad = False
            await self._say(Notice(AGAIN.format(count=len(self._entries()))))

    def _entries(self) -> frozenset[str]:
        return frozenset(self._service.engine.knowledge.entry) if self._service.engine else frozenset()

    def _gone(self, verdict: Verdict) -> int:
        """How many entries are missing, when they are too many to be taken away without a question."""
        known = self._entries()
        gone = len(known.difference(verdict.entries))
        return gone if gone > MANY * len(known) else 0

    def _confirmed(self, verdict: Verdict) -> bool:
        with contextlib.suppress(OSError, ValueError):
            return (self._cache / CONFIRMED).read_text("ascii") == verdict.fingerprint
        return False

    def _withdraw(self) -> None:
        """What waited for a person is overtaken by what is in the folder now."""
        self._held = None
        (self._cache / WAITING).unlink(missing_ok=True)

    async def _say(self, notice: Notice) -> None:
        """Kept and said at the next look when it does not arrive."""
        self._untold = None if await self._tell(notice) else notice


@contextlib.asynccontextmanager
async def watching(watcher: Watcher, every: float = EVERY) -> AsyncIterator[None]:
    """Watches while the context is open."""
    task = asyncio.create_task(watcher.run(every))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _refusal(errors: tuple[str, ...]) -> str:
    more = f"… und {len(errors) - LISTED} weitere. Alle zeigt: wegweiser check" if len(errors) > LISTED else ""
    return "\n\n".join(filter(None, [BAD.format(count=len(errors)), *errors[:LISTED], more]))
