"""Logs that hold no token, no id and nothing a person wrote.

Records of libraries shrink to where they came from; exceptions, also our own, to their type and the lines they passed,
because messages of exceptions quote what people wrote and addresses quote the token.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

OURS = ("bot", "__main__")


def set_up(level: str = "INFO") -> None:
    """Routes every log record of the process through the redaction, to standard error."""
    logging.setLogRecordFactory(_record)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.captureWarnings(True)
    logging.raiseExceptions = False
    sys.excepthook = _uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: _uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def guard_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Reports what goes wrong in a task nobody waits for, without its words."""
    loop.set_exception_handler(lambda _, context: _report("a task failed", context.get("exception")))


def trail(error: BaseException) -> str:
    """The type of an exception and the places it passed, innermost last, without its message."""
    frames = traceback.extract_tb(error.__traceback__)
    passed = " > ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames)
    return f"{type(error).__name__} ({passed})" if passed else type(error).__name__


def _record(*args: Any, **kwargs: Any) -> logging.LogRecord:
    record = logging.LogRecord(*args, **kwargs)
    if record.name.partition(".")[0] not in OURS:
        record.msg, record.args = f"{Path(record.pathname).name}:{record.lineno}", ()
    return record


class _Formatter(logging.Formatter):
    def formatException(self, ei: Any) -> str:  # noqa: N802
        return trail(ei[1]) if ei and ei[1] else ""

    def formatStack(self, _: str) -> str:  # noqa: N802
        return ""


def _uncaught(kind: type[BaseException], error: BaseException | None, _: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _report("stopped by an error", error)


def _report(what: str, error: BaseException | None) -> None:
    logging.getLogger("bot").error("%s: %s", what, trail(error) if error else "unknown")
