"""No log record holds a token, an id or a word of a person, whatever goes wrong. Each case is a process of its own,
because logging is set up for a whole process."""

from __future__ import annotations

import subprocess
import sys

import pytest

CANARY = "Kanarie-4711"
URL = f"https://api.telegram.org/bot123:{CANARY}/getMe"

CASES = {
    "a library's message": f"logging.getLogger('httpx').warning('HTTP Request: %s', '{URL}')",
    "a library's exception": f"try: raise ValueError('{CANARY}')\n"
    "except ValueError: logging.getLogger('aiohttp.client').exception('x')",
    "our exception": f"try: raise ValueError('{CANARY}')\nexcept ValueError: logging.getLogger('bot.x').exception('x')",
    "a chain of exceptions": f"try:\n try: raise ValueError('{CANARY}')\n"
    f" except ValueError as e: raise KeyError('{CANARY}') from e\n"
    "except KeyError: logging.getLogger('bot.x').exception('x')",
    "a stack": f"secret = '{CANARY}'\nlogging.getLogger('bot.x').error('x', stack_info=True)",
    "a warning": f"import warnings\nwarnings.warn('{CANARY}')",
    "an uncaught exception": f"raise ValueError('{CANARY}')",
    "an exception in a thread": "import threading\n"
    f"def work(): raise ValueError('{CANARY}')\nt = threading.Thread(target=work)\nt.start()\nt.join()",
    "an exception while deleting": f"class A:\n def __del__(self): raise ValueError('{CANARY}')\na = A()\ndel a",
    "a task nobody waits for": "import asyncio, gc\n"
    f"async def fail(): raise ValueError('{CANARY}')\n"
    "async def main():\n logs.guard_loop(asyncio.get_running_loop())\n t = asyncio.create_task(fail())\n"
    " await asyncio.sleep(0)\n del t\n gc.collect()\n await asyncio.sleep(0)\nasyncio.run(main())",
    "a broken record": f"logging.getLogger('bot.x').error('%d', '{CANARY}')",
}


@pytest.mark.parametrize("case", CASES)
def test_a_record_holds_nothing_of_a_person(case: str) -> None:
    code = f"import logging\nfrom bot import logs\nlogs.set_up(logging.DEBUG)\n{CASES[case]}\n"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert CANARY not in run.stdout + run.stderr
    assert case == "a broken record" or run.stderr


def test_an_exception_is_told_by_type_and_lines() -> None:
    code = "from bot import logs\nlogs.set_up()\nraise ValueError('x')\n"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert "stopped by an error: ValueError (<string>:3)" in run.stderr
    assert run.returncode == 1


def test_our_own_words_are_kept() -> None:
    code = "import logging\nfrom bot import logs\nlogs.set_up()\nlogging.getLogger('bot.x').info('port %d', 5)\n"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert run.stderr.endswith("INFO bot.x: port 5\n")
