"""What is measured while the bot runs: how much and how fast, never who or what about."""

from __future__ import annotations

import time

from bot.channels.metrics import Counter, Histogram, Metric
from bot.channels.telegram.updates import Received

KINDS = ("message", "tap", "inline", "skipped")
STARTING = "starting"


class Meters:
    """The numbers of one process, and whether Telegram answered the last call."""

    def __init__(self) -> None:
        self.updates = Counter("wegweiser_updates_total", "Updates that were handled, by kind.", "kind", KINDS)
        self.replies = Counter("wegweiser_replies_total", "Screens that were sent or changed.")
        self.refused = Counter("wegweiser_refused_total", "Calls that Telegram refused for good.")
        self.retries = Counter("wegweiser_retries_total", "Calls that were repeated or put off.")
        self.seconds = Histogram("wegweiser_handling_seconds", "Seconds from an update to the end of its answer.")
        self._answered = False
        self._failing_since: float | None = None

    @property
    def all(self) -> tuple[Metric, ...]:
        return (self.updates, self.replies, self.refused, self.retries, self.seconds)

    def handled(self, received: Received, seconds: float) -> None:
        kind = "tap" if received.callback_id else "inline" if received.inline_id else "message"
        self.updates.add(kind)
        self.seconds.add(seconds)

    def reached(self) -> None:
        """Telegram has answered, whatever it said."""
        self._answered, self._failing_since = True, None

    def missed(self) -> None:
        """Telegram could not be reached."""
        if self._failing_since is None:
            self._failing_since = time.monotonic()

    @property
    def telegram(self) -> str:
        """ "ok", "starting" before the first call, or "error: …" since the last answer."""
        if self._failing_since is None:
            return "ok" if self._answered else STARTING
        return f"error: unreachable for {time.monotonic() - self._failing_since:.0f} seconds"
