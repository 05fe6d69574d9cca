"""Start, memory, engine step and match, for the shipped knowledge and for 30,000 entries."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from bot import edition
from bot.dialogue.engine import Engine
from bot.dialogue.messages import Action, Tap
from bot.knowledge.model import Knowledge
from bot.settings import ROOT
from tests.benchmarks.scale import grown
from tests.benchmarks.timing import Percentiles, measured

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TEXTS = (
    "seit märz kommt vom papa nix mehr",
    "wo finde ich eine tagesmutter in karlshorst",
    "Jobcenter hat die miete gekürzt was kann ich tun",
    "Yarın kreş kapalı ama işe gitmem lazım",
    "I need somebody who explains this letter to me",
)
START_AIM_SECONDS, MEMORY_AIM_MB, STEP_AIM_MS, MATCH_AIM_MS = 1.5, 90, 1.0, 10.0


def main() -> None:
    with TemporaryDirectory() as folder:
        data = Path(folder)
        shipped = edition.load(ROOT / "knowledge", data / "cache", None)
        begin, memory = first_reply(data)
        print(f"start to first reply      {begin:6.2f} s   {begin / START_AIM_SECONDS:5.2f} of the aim")
        print(f"memory after it           {memory:6.1f} MB  {memory / MEMORY_AIM_MB:5.2f} of the aim")
        steps, matches = {}, {}
        for count in (len(shipped.knowledge.entries), 30_000):
            engine = _engine(grown(shipped.knowledge, count), shipped)
            steps[count] = measured([partial(engine.step, Tap(token), "de", NOW) for token in tokens(engine)])
            matches[count] = measured([partial(engine.matcher.match, text, "de") for text in TEXTS], rounds=200)
            _row(f"engine step, {count} entries", steps[count], STEP_AIM_MS)
            _row(f"match, {count} entries", matches[count], MATCH_AIM_MS)
        small, large = steps.values()
        print(f"a tap at 30,000 entries costs {large.p50 / small.p50:.2f} times a tap of the shipped knowledge")


def first_reply(data: Path, switch: str = "off") -> tuple[float, float]:
    """Seconds until the greeting of a new process, and its memory in MB then."""
    environment = os.environ | {"WEGWEISER_DATA_DIR": str(data), "WEGWEISER_ENCODER": switch}
    began = time.perf_counter()
    command = [sys.executable, "-m", "bot", "chat"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        seconds = time.perf_counter() - began
        pages = int(Path(f"/proc/{process.pid}/statm").read_text(encoding="ascii").split()[1])
        process.stdin.close()
    return seconds, pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def tokens(engine: Engine) -> list[str]:
    """The buttons of the first screens, from the start down two levels."""
    seen: dict[str, None] = {}
    layer = [choice.value for choice in engine.step(Tap(""), "de", NOW).reply.choices if choice.action is Action.GO]
    for _ in range(2):
        seen.update(dict.fromkeys(layer))
        layer = [
            choice.value
            for token in layer
            for choice in engine.step(Tap(token), "de", NOW).reply.choices
            if choice.action is Action.GO
        ]
    return list(seen)[:200]


def _engine(knowledge: Knowledge, shipped: edition.Edition) -> Engine:
    return Engine(knowledge, shipped.matcher.over(knowledge))


def _row(name: str, found: Percentiles, aim: float) -> None:
    print(f"{name:32} p50 {found.p50:7.3f} ms  p99 {found.p99:7.3f} ms  {found.p99 / aim:5.2f} of the aim")


if __name__ == "__main__":
    main()
