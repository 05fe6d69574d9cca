"""The bot with an engine that breaks on some texts and quotes them: what a bug in our own code would do."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
from typing import NoReturn

from bot.__main__ import main
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Input, Text

STEP, SEARCH, THREAD, TASK, COLLECT = "zerbrich", "suchbruch", "fadenbruch", "aufgabenbruch", "sammeln"
whole_step, whole_search = Engine.step, Engine.search


async def _late(text: str) -> NoReturn:
    raise ValueError(text)


def _break(text: str) -> NoReturn:
    raise ValueError(f"cannot read {text}")


def step(engine: Engine, given: Input, *rest: object) -> object:
    text = given.text if isinstance(given, Text) else ""
    if STEP in text:
        _break(text)
    if THREAD in text:
        threading.Thread(target=_break, args=(text,)).start()
    if TASK in text:
        asyncio.run_coroutine_threadsafe(_late(text), loop())
    if COLLECT in text:
        gc.collect()  # only then does Python notice that nobody has asked for the result of a task
    return whole_step(engine, given, *rest)  # type: ignore[arg-type]


def search(engine: Engine, text: str, *rest: object) -> object:
    return _break(text) if SEARCH in text else whole_search(engine, text, *rest)  # type: ignore[arg-type]


def loop() -> asyncio.AbstractEventLoop:
    """The loop of the main thread; its failed tasks are nobody's."""
    return next(task.get_loop() for task in asyncio.tasks._all_tasks if not task.done())  # type: ignore[attr-defined]


if __name__ == "__main__":
    Engine.step, Engine.search = step, search  # type: ignore[method-assign, assignment]
    sys.exit(main())
