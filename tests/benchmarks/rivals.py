"""The bots ours is measured against; each answers with the same screen of six buttons. Needs only its own framework.

Run as: python rivals.py NAME TOKEN API_BASE PORT
"""

from __future__ import annotations

import logging
import sys

TEXT = "Was passt am besten?"
BUTTONS = [[{"text": f"Knopf {at}", "callback_data": f"token{at}"}] for at in range(6)]


def ptb(token: str, base: str, port: int) -> None:
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup
    from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters  # noqa: TID251 - the rival itself

    def keyboard():
        return InlineKeyboardMarkup([[InlineKeyboardButton(**button) for button in row] for row in BUTTONS])

    async def message(update, context):
        await update.message.reply_text(TEXT, reply_markup=keyboard())

    async def tap(update, context):
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(TEXT, reply_markup=keyboard())

    app = Application.builder().token(token).base_url(f"{base}/bot").build()
    app.add_handler(MessageHandler(filters.ALL, message))
    app.add_handler(CallbackQueryHandler(tap))
    app.run_webhook(
        "127.0.0.1", port, url_path="hook", webhook_url=f"http://127.0.0.1:{port}/hook", secret_token="secret"
    )


def aiogram(token: str, base: str, port: int) -> None:
    import uvloop
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
    from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
    from aiohttp import web

    dispatcher = Dispatcher()

    def keyboard():
        rows = [[InlineKeyboardButton(**button) for button in row] for row in BUTTONS]
        return InlineKeyboardMarkup(inline_keyboard=rows)

    @dispatcher.message()
    async def message(received: Message) -> None:
        await received.answer(TEXT, reply_markup=keyboard())

    @dispatcher.callback_query()
    async def tap(query: CallbackQuery) -> None:
        await query.answer()
        await query.message.edit_text(TEXT, reply_markup=keyboard())

    uvloop.install()
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(base)))
    app = web.Application()
    handler = SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token="secret")
    handler.register(app, path="/hook")
    setup_application(app, dispatcher, bot=bot)
    web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None)


def floor(token: str, base: str, port: int) -> None:
    """No framework: parse, one call, 200."""
    import aiohttp
    import orjson
    import uvicorn

    http = None

    async def app(scope, receive, send):
        nonlocal http
        http = http or aiohttp.ClientSession()
        body = b""
        while True:
            part = await receive()
            body += part.get("body", b"")
            if not part.get("more_body"):
                break
        update = orjson.loads(body)
        tapped = update.get("callback_query")
        shown = tapped["message"] if tapped else update["message"]
        call = {"chat_id": shown["chat"]["id"], "text": TEXT, "reply_markup": {"inline_keyboard": BUTTONS}}
        method = "editMessageText" if tapped else "sendMessage"
        if tapped:
            call["message_id"] = shown["message_id"]
        headers = {"Content-Type": "application/json"}
        async with http.post(f"{base}/bot{token}/{method}", data=orjson.dumps(call), headers=headers) as answer:
            orjson.loads(await answer.read())
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"0")]})
        await send({"type": "http.response.body", "body": b""})

    uvicorn.run(
        app, host="127.0.0.1", port=port, log_level="warning", access_log=False, lifespan="off", timeout_keep_alive=600
    )


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    {"ptb": ptb, "aiogram": aiogram, "floor": floor}[sys.argv[1]](sys.argv[2], sys.argv[3], int(sys.argv[4]))
