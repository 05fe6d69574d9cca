"""A real PostgreSQL server for tests, when Debian's package is installed."""

from __future__ import annotations

import contextlib
import getpass
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

MISSING = "PostgreSQL is not installed: apt-get install postgresql"


def binaries() -> Path | None:
    """The folder of the newest initdb and pg_ctl."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda file: float(file.parts[-3]))
    other = shutil.which("initdb")
    return found[-1].parent if found else Path(other).resolve().parent if other else None


@contextlib.contextmanager
def server(folder: Path) -> Iterator[str]:
    """The address of a server that listens on a socket in a folder of its own, ended with the context.

    PostgreSQL refuses to run as root, so root hands it to an unprivileged user.
    """
    bin_folder = binaries()
    assert bin_folder is not None, MISSING
    user = "nobody" if os.geteuid() == 0 else getpass.getuser()
    home = Path(tempfile.mkdtemp(prefix="wegweiser-pg-", dir="/tmp"))
    os.chown(home, pwd.getpwnam(user).pw_uid, -1)

    def run(*command: str) -> None:
        who = {"user": user} if os.geteuid() == 0 else {}
        log = (folder / "postgres.log").open("ab")
        with log:
            subprocess.run(command, check=True, stdout=log, stderr=log, cwd=home, **who)  # type: ignore[call-overload]

    data = str(home / "data")
    try:
        run(f"{bin_folder}/initdb", "-D", data, "-U", "tester", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = f"-c listen_addresses='' -c unix_socket_directories={home} -c fsync=off"
        run(f"{bin_folder}/pg_ctl", "-D", data, "-w", "-t", "60", "-l", f"{home}/log", "-o", options, "start")
        try:
            yield f"postgresql://tester@/postgres?host={home}"
        finally:
            run(f"{bin_folder}/pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)
