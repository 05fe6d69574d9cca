"""Handles one update from beginning to end: decode, ask the service, render, send."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace
from typing import Any

from bot.channels.flood import Flood, Verdict
from bot.channels.telegram import render
from bot.channels.telegram.acknowledge import Acknowledgements, Call, in_response
from bot.channels.telegram.api import Api, Refused
from bot.channels.telegram.consent import Consent
from bot.channels.telegram.figures import Figures
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.meters import Meters
from bot.channels.telegram.turns import Places, Turns
from bot.channels.telegram.updates import ERASE, Received, Wish, decode
from bot.dialogue.messages import Incoming, Location, Reply, Tap, Text
from bot.logs import trail
from bot.service import Service

log = logging.getLogger(__name__)

DELETE_AT_ONCE = 100
UNCHANGED = "message is not modified"
UNDELETABLE = "message can't be deleted"


class Handler:
    """Safe to call for many chats at once; updates of one chat are answered in the order of the calls."""

    def __init__(self, api: Api, service: Service, meters: Meters, figures: Figures, consent: Consent) -> None:
        self._api = api
        self._service = service
        self._meters = meters
        self._figures = figures
        self._consent = consent
        self._memory = Memory()
        self._flood = Flood()
        self.turns = Turns()
        self._places = Places()
        self.acknowledgements = Acknowledgements(api)

    async def handle(self, raw: Any) -> Call | None:
        """Reads and answers an update of a webhook in its chat's turn. Raises Unavailable when it should come again.

        Gives what is left for Telegram to do when it gets the response: to stop the spinner of a tap. A tap that takes
        long, or must come again, is acknowledged by a call of its own.
        """
        received = self.read(raw)
        if received is None:
            return None
        if not received.callback_id:
            await self._in_turn(received)
            return None
        late = self.acknowledgements.later(received.callback_id)
        await self._in_turn(received)
        late.cancel()
        return in_response(received.callback_id)

    async def _in_turn(self, received: Received) -> None:
        async with self.turns.take(received.chat), self._places.take():
            await self.answer(received, crowded=True)

    async def handle_fetched(self, received: Received, *, crowded: bool) -> bool:
        """Answers an update of a poll and stops its spinner at the same time; else as answer."""
        if not received.callback_id:
            return await self.answer(received, crowded=crowded)
        spinner = self.acknowledgements.now(received.callback_id)
        try:
            return await self.answer(received, crowded=crowded)
        finally:
            await spinner

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
        self._remember(received)
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
        if self._consent.wanted(received):
            return await self._consent.take(self._api, received)
        if not received.private:
            return await self._group(received)
        if received.wish:
            return await self._grant(received, received.wish)
        if received.incoming is None:
            return None
        await self._show(received, await self._service.handle(self._placed(received.chat, received.incoming)))

    def _remember(self, received: Received) -> None:
        """Every message that a person may want deleted, whether it is answered or not."""
        if received.private and received.message_id:
            begins = not received.callback_id and (received.first or self._memory.knows(received.chat))
            self._memory.saw(received.chat, received.message_id, follows=not begins)

    def _placed(self, chat: int, incoming: Incoming) -> Incoming:
        """A location together with the screen that it was asked for."""
        if not isinstance(incoming.input, Location):
            return incoming
        return replace(incoming, input=replace(incoming.input, token=self._memory.asked(chat)))

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
        """A place that Telegram refuses is said in text, where its address stands too."""
        if reply.venue:
            method, params = "sendVenue", render.venue(reply.venue, reply)
        else:
            method, params = "sendMessage", render.message(reply)
        try:
            sent = await self._api.call(method, chat_id=chat, **params)
        except Refused:
            if not reply.venue:
                raise
            return await self._send(chat, replace(reply, venue=None))
        self._memory.saw(chat, sent["message_id"])

    async def _say(self, chat: int, text: str, **params: Any) -> None:
        sent = await self._api.call("sendMessage", chat_id=chat, text=text, **params)
        self._memory.saw(chat, sent["message_id"])

    async def _calm(self, received: Received, verdict: Verdict) -> bool:
        if verdict is Verdict.SILENT:
            return False
        await self._say(received.chat, self._service.text("flood.notice", received.lang))
        return True

    async def _group(self, received: Received) -> None:
        """Groups see no advice: others would read along."""
        if not received.callback_id:
            await self._api.call(
                "sendMessage", chat_id=received.chat, text=self._service.text("group.private", received.lang)
            )

    async def _grant(self, received: Received, wish: Wish) -> None:
        if wish is Wish.ERASE:
            return await self._erase(received)
        share = {"text": self._service.text("region.share", received.lang), "request_location": True}
        erase = {"text": f"/{ERASE[0]}"}  # its text is sent as a message
        markup = {"keyboard": [[share], [erase]], "resize_keyboard": True, "one_time_keyboard": True}
        if received.incoming and isinstance(received.incoming.input, Tap):
            self._memory.asks(received.chat, received.incoming.input.token.removeprefix(wish))
        await self._say(received.chat, self._service.text("near.ask", received.lang), reply_markup=markup)

    async def _erase(self, received: Received) -> None:
        """Deletes what is remembered of this chat and then says nothing, unless older messages must stay.

        Forgets only at the end, so that an update that comes again still knows what to delete.
        """
        ids, older = self._memory.messages(received.chat)
        chunks = [ids[at : at + DELETE_AT_ONCE] for at in range(0, len(ids), DELETE_AT_ONCE)]
        await asyncio.gather(*(self._delete(received.chat, chunk) for chunk in chunks))
        if older:
            await self._say(received.chat, self._service.text("erase.unknown", received.lang))
        self._memory.forget(received.chat)

    async def _delete(self, chat: int, ids: list[int]) -> None:
        """One message that must stay, a die of today or an old screen, makes Telegram refuse all: then in halves."""
        try:
            await self._api.call("deleteMessages", chat_id=chat, message_ids=ids)
        except Refused as error:
            if UNDELETABLE not in error.reason or len(ids) == 1:
                log.info("messages could not be deleted: %s", trail(error))
                return
            half = len(ids) // 2
            await asyncio.gather(self._delete(chat, ids[:half]), self._delete(chat, ids[half:]))

    async def _inline(self, received: Received) -> None:
        """Cards to share in any chat: only for this person, never kept by Telegram."""
        cards = await self._service.search(received.inline_query, received.lang)
        results = [render.article(found) for found in cards]
        await self._api.call(
            "answerInlineQuery", inline_query_id=received.inline_id, results=results, is_personal=True, cache_time=0
        )
