"""Handles one update from beginning to end: decode, ask the service, render, send."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import Any

from bot.channels.flood import Flood, Verdict
from bot.channels.telegram import render
from bot.channels.telegram.api import Api, Refused, Unavailable
from bot.channels.telegram.figures import Figures
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.meters import Meters
from bot.channels.telegram.turns import Turns
from bot.channels.telegram.updates import Received, Wish, decode
from bot.dialogue.messages import Reply, Text
from bot.logs import trail
from bot.service import Service

log = logging.getLogger(__name__)

DELETE_AT_ONCE = 100
UNCHANGED = "message is not modified"


PLACES = 3  # updates of a webhook that are answered at once: after a crash, so many may be answered twice


class Handler:
    """Safe to call for many chats at once; updates of one chat are answered in the order of the calls."""

    def __init__(self, api: Api, service: Service, meters: Meters, figures: Figures) -> None:
        self._api = api
        self._service = service
        self._meters = meters
        self._figures = figures
        self._memory = Memory()
        self._flood = Flood()
        self.turns = Turns()
        self._places = asyncio.Semaphore(PLACES)

    async def handle(self, raw: Any) -> None:
        """Reads and answers an update in its chat's turn. Raises Unavailable when it should come again."""
        if received := self.read(raw):
            async with self.turns.take(received.chat), self._places:
                await self.answer(received, crowded=True)

    def read(self, raw: Any) -> Received | None:
        """The update as far as it is for the bot; a malformed one is skipped alone."""
        try:
            return decode(raw)
        except Exception as error:
            log.warning("an update was skipped: %s", trail(error))
            self._meters.updates.add("skipped")
            return None

    async def answer(self, received: Received, *, crowded: bool) -> bool:
        """Returns when the update is done with for good: whether the person may see an answer to it.

        Raises Unavailable when it should be tried again.

        crowded says that more messages of the chat may be waiting: only then is it measured against a flood.
        """
        if crowded and received.incoming and isinstance(received.incoming.input, Text):
            verdict = self._flood.judge(received.chat)
            if verdict is not Verdict.ANSWER:
                return await self._calm(received, verdict)
        began = time.perf_counter()
        try:
            await self._answer(received)
        except Refused as error:
            log.info("a reply was refused: %s", trail(error))
        self._meters.handled(received, time.perf_counter() - began)
        return True

    async def _answer(self, received: Received) -> None:
        if received.inline_id:
            return await self._inline(received)
        if self._figures.wanted(received):
            return await self._figures.send(self._api, received.chat)
        if not received.callback_id and received.private:
            self._memory.saw(received.chat, received.message_id)
        elif received.callback_id:
            self._memory.saw(received.chat, received.message_id, tapped=True)
        if not received.private:
            return await self._group(received)
        if received.wish:
            return await self._grant(received, received.wish)
        if received.incoming is None:
            return None
        replies = await self._service.handle(received.incoming)
        if received.callback_id:
            await asyncio.gather(self._stop_spinner(received), self._show(received, replies))
        else:
            await self._show(received, replies)

    async def _show(self, received: Received, replies: list[Reply]) -> None:
        for reply in replies:
            if received.editable and not reply.venue:
                await self._edit(received, reply)
            else:
                await self._send(received.chat, reply)
            self._meters.replies.add()

    async def _edit(self, received: Received, reply: Reply) -> None:
        """Replaces the tapped screen; sends a new one when the old one is out of reach."""
        try:
            await self._api.call(
                "editMessageText", chat_id=received.chat, message_id=received.message_id, **render.message(reply)
            )
        except Refused as error:
            if UNCHANGED not in error.reason:
                await self._send(received.chat, reply)

    async def _send(self, chat: int, reply: Reply) -> None:
        if reply.venue:
            sent = await self._api.call("sendVenue", chat_id=chat, **render.venue(reply.venue, reply))
        else:
            sent = await self._api.call("sendMessage", chat_id=chat, **render.message(reply))
        self._memory.saw(chat, sent["message_id"])

    async def _say(self, chat: int, text: str, **params: Any) -> None:
        sent = await self._api.call("sendMessage", chat_id=chat, text=text, **params)
        self._memory.saw(chat, sent["message_id"])

    async def _stop_spinner(self, received: Received) -> None:
        """A late or repeated answer is refused by Telegram; that must not stop the edit."""
        try:
            await self._api.call("answerCallbackQuery", callback_query_id=received.callback_id)
        except (Refused, Unavailable) as error:
            log.info("a tap was not acknowledged: %s", trail(error))

    async def _calm(self, received: Received, verdict: Verdict) -> bool:
        if verdict is Verdict.SILENT:
            return False
        await self._say(received.chat, self._service.text("flood.notice", received.lang))
        return True

    async def _group(self, received: Received) -> None:
        """Groups see no advice: others would read along."""
        if received.callback_id:
            await self._stop_spinner(received)
        else:
            await self._api.call(
                "sendMessage", chat_id=received.chat, text=self._service.text("group.private", received.lang)
            )

    async def _grant(self, received: Received, wish: Wish) -> None:
        if wish is Wish.ERASE:
            return await self._erase(received)
        share = {"text": self._service.text("region.share", received.lang), "request_location": True}
        markup = {"keyboard": [[share]], "resize_keyboard": True, "one_time_keyboard": True}
        prompt = self._say(received.chat, self._service.text("near.ask", received.lang), reply_markup=markup)
        await asyncio.gather(self._stop_spinner(received), prompt)

    async def _erase(self, received: Received) -> None:
        """Deletes what is remembered of this chat and then says nothing, unless older messages must stay."""
        ids, older = self._memory.take(received.chat)
        chunks = [ids[at : at + DELETE_AT_ONCE] for at in range(0, len(ids), DELETE_AT_ONCE)]
        calls = [self._delete(received.chat, chunk) for chunk in chunks]
        if received.callback_id:
            calls.append(self._stop_spinner(received))
        await asyncio.gather(*calls)
        if older:
            await self._say(received.chat, self._service.text("erase.unknown", received.lang))
            self._memory.take(received.chat)

    async def _delete(self, chat: int, ids: list[int]) -> None:
        try:
            await self._api.call("deleteMessages", chat_id=chat, message_ids=ids)
        except Refused as error:
            log.info("messages could not be deleted: %s", trail(error))

    async def _inline(self, received: Received) -> None:
        """Cards to share in any chat: only for this person, never kept by Telegram."""
        cards = await self._service.search(received.inline_query, received.lang)
        results = [render.article(found) for found in cards]
        await self._api.call(
            "answerInlineQuery", inline_query_id=received.inline_id, results=results, is_personal=True, cache_time=0
        )
