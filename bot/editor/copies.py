"""What stood in a file before: dated copies, and commits where the folder is a git checkout."""

from __future__ import annotations

import logging
import subprocess
from datetime import datetime
from pathlib import Path

from bot import edition
from bot.knowledge.hours import BERLIN

log = logging.getLogger(__name__)

GIT_SECONDS = 20
TAKEN_BACK = ".zurueckgenommen"  # ending of a copy that undo does not offer again


class Copies:
    """The copies of the files of one knowledge folder, in the data folder."""

    def __init__(self, folder: Path, data: Path) -> None:
        self._folder, self._data = folder, data

    def keep(self, file: str, moment: datetime, ending: str = ".yaml") -> None:
        """Copies the file as it is now. Raises OSError."""
        copy = self._of(file) / f"{moment.astimezone(BERLIN):%Y-%m-%d-%H%M%S-%f}{ending}"
        edition.publish(copy, (self._folder / file).read_bytes())

    def newest(self, file: str) -> Path | None:
        return max(self._of(file).glob("*.yaml"), default=None)

    def commit(self, file: str, done: str) -> None:
        """Nothing where the folder is no checkout, or git does not want to: the file is written all the same."""
        folder = self._folder.resolve()
        if not any((above / ".git").exists() for above in (folder, *folder.parents)):
            return
        who = ("-c", "user.name=Wegweiser", "-c", "user.email=wegweiser@localhost")
        for command in (("add", "--", file), (*who, "commit", "--quiet", "-m", f"{file} {done}", "--", file)):
            try:
                subprocess.run(  # noqa: S603  # fixed words and a file name of ours, no shell
                    ["git", *command],  # noqa: S607  # git stands where the operator has put it
                    cwd=folder, check=False, capture_output=True, timeout=GIT_SECONDS,
                )  # fmt: skip
            except (OSError, subprocess.SubprocessError) as error:
                log.warning("%s is written, but not committed: %s", file, type(error).__name__)
                return

    def _of(self, file: str) -> Path:
        return self._data / "copies" / file.removesuffix(".yaml")
