"""Fetches updates and confirms each only after it was handled, so that a crash loses nothing."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from typing import Any

from bot.channels.telegram.api import WRONG_TOKEN, Api, Refused, Unavailable
from bot.channels.telegram.handler import Handler
from bot.channels.telegram.turns import Places
from bot.channels.telegram.updates import ALLOWED, Received
from bot.errors import BotError
from bot.logs import trail

log = logging.getLogger(__name__)

LIMIT = 100
ENOUGH = 50
FEW = 10  # chats that must wait and are passed; when more must, Telegram itself is slow
LOOK_AGAIN = 0.25  # seconds until the next fetch while some chats are still waiting
PATIENCE = 600.0  # seconds an update is tried before it is given up
STOP_WITHIN = 6.0
CONFIRM_WITHIN = 2.0
CONFIRM_SOON = 0.05


@dataclass(frozen=True, slots=True)
class _Running:
    chat: int
    task: asyncio.Task[None]


class Polling:
    """Chats in parallel, each in order.

    The offset is the lowest update that is not done with. Few updates are answered at once, and each keeps its place
    until it is confirmed, so that hardly anything is answered twice after a crash.

    Telegram shows a hundred updates from the offset on and no other. When all of them are known, and what is left of
    them belongs to few chats that must wait, they would keep everybody from being heard: these updates are confirmed
    and kept in RAM only. A stop still tries them once more; a crash loses them, and nothing else.
    """

    def __init__(self, api: Api, handler: Handler, poll_seconds: int) -> None:
        self._api = api
        self._handler = handler
        self._wait = poll_seconds
        self._running: dict[int, _Running] = {}
        self._passed: dict[int, _Running] = {}
        self._waiting: set[int] = set()
        self._done: set[int] = set()
        self._offset = 0
        self._places = Places()
        self._progress = asyncio.Event()
        self._confirmed = asyncio.Condition()
        self._below = 0
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        self._stopping.set()

    async def run(self) -> None:
        """Until stop(); then gives running chats a few seconds and confirms what is done."""
        pause = 0.5
        while not self._stopping.is_set():
            try:
                updates = await self._until_stop(self._fetch(0 if self._running else self._wait))
                pause = 0.5
            except Refused as error:
                if error.of_token:
                    raise BotError(WRONG_TOKEN) from None
                log.warning("updates were refused, another process may poll: %s", trail(error))
                updates, pause = None, min(pause * 2, 30.0)
            except Unavailable:
                updates, pause = None, min(pause * 2, 30.0)
            if updates is None:
                await self._until_stop(asyncio.sleep(pause))
                continue
            news = [self._take(update) for update in updates]
            if len(news) == LIMIT and not any(news):
                self._pass()
            if self._running:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._progress.wait(), LOOK_AGAIN)
                self._progress.clear()
        await self._finish()

    async def _fetch(self, wait: int) -> list[dict[str, Any]]:
        """The next updates, few while enough wait for an answer; asking for them confirms all that are done with."""
        offset = self._next()
        limit = LIMIT if self._waiting or len(self._running) < ENOUGH else 1
        found: list[dict[str, Any]] = await self._api.call(
            "getUpdates", offset=offset, limit=limit, timeout=wait, allowed_updates=ALLOWED
        )
        async with self._confirmed:
            self._below = offset
            self._confirmed.notify_all()
        return found

    def _next(self) -> int:
        """The offset that confirms everything below it."""
        if self._running:
            return min(self._running)
        self._done.clear()
        return self._offset

    def _take(self, update: Any) -> bool:
        """Begins to answer an update; whether it is new."""
        number = update.get("update_id") if isinstance(update, dict) else None
        if not isinstance(number, int) or number in self._running or number in self._done:
            return False
        self._offset = number + 1
        if received := self._handler.read(update):
            self._running[number] = _Running(received.chat, asyncio.create_task(self._handle(number, received)))
        else:
            self._done.add(number)
        return True

    def _pass(self) -> None:
        """Goes on without the chats that must wait, when nothing else is left to do."""
        if len(self._waiting) <= FEW and all(update.chat in self._waiting for update in self._running.values()):
            self._passed |= self._running
            self._running.clear()

    async def _handle(self, number: int, received: Received) -> None:
        """Never lets one update stop the others."""
        try:
            async with self._handler.turns.take(received.chat) as crowded:
                await self._answer(number, received, crowded=crowded)
        except Unavailable:
            log.warning("an update was given up after Telegram was out of reach for %.0f seconds", PATIENCE)
        except Exception as error:
            log.error("an update was skipped: %s", trail(error))
        finally:
            self._waiting.discard(received.chat)
            self._finished(number)

    async def _answer(self, number: int, received: Received, *, crowded: bool) -> None:
        """Tries again while Telegram is out of reach; a chat that must wait takes no place from others."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + PATIENCE
        while True:
            try:
                async with self._places.take():
                    seen = await self._handler.handle_fetched(received, crowded=crowded)
                    self._finished(number)
                    if seen:
                        await self._confirm(number)
                    return
            except Unavailable as error:
                if loop.time() + error.after > deadline:
                    raise
                self._waiting.add(received.chat)
                await self._pause(error.after)

    async def _pause(self, seconds: float) -> None:
        """Waits as long as Telegram asks; stop() ends that early, for one more try."""
        if self._stopping.is_set():
            return await asyncio.sleep(seconds)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _confirm(self, number: int) -> None:
        """Waits a moment until the update is confirmed; an older one that is stuck must not hold up the rest."""
        if not self._running:
            return  # nothing waits behind it that could be answered before the confirmation
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(CONFIRM_SOON), self._confirmed:
                await self._confirmed.wait_for(lambda: self._below > number)

    def _finished(self, number: int) -> None:
        self._passed.pop(number, None)
        if self._running.pop(number, None):
            self._done.add(number)
            self._progress.set()

    async def _until_stop(self, work: Any) -> Any:
        """The result of a coroutine, or None as soon as stop() is called."""
        task = asyncio.ensure_future(work)
        stopped = asyncio.create_task(self._stopping.wait())
        await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
        stopped.cancel()
        if task.done():
            return task.result()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return None

    async def _finish(self) -> None:
        left = [update.task for update in (*self._passed.values(), *self._running.values())]
        if left:
            await asyncio.wait(left, timeout=STOP_WITHIN)
        lost = {number for number in self._passed if number < self._below}
        if lost:
            log.warning("%d updates of chats that must wait were given up", len(lost))
        offset = min({*self._passed, *self._running} - lost, default=self._offset)
        for task in left:
            task.cancel()
        if offset:
            confirm = self._api.call("getUpdates", offset=offset, limit=1, timeout=0, allowed_updates=ALLOWED)
            try:
                await asyncio.wait_for(confirm, CONFIRM_WITHIN)
            except (Refused, Unavailable, TimeoutError) as error:
                log.info("the last updates were not confirmed: %s", trail(error))
