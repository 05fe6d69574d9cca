"""The command line: reads arguments, calls bootstrap, turns expected failures into one line and an exit code."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence

from bot import bootstrap, settings
from bot.errors import BotError

USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns its exit code: 0 done, 1 failed, 2 used wrongly."""
    parser = build_parser()
    given = parser.parse_args(arguments)
    try:
        return int(given.run(given) or 0)
    except BotError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def build_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="wegweiser", description="Zeigt Alleinerziehenden in Berlin-Lichtenberg den Weg zur Hilfe.")
    commands = parser.add_subparsers(metavar="BEFEHL", required=True, parser_class=_Parser)

    chat = _command(commands, "chat", "Gespräch hier im Terminal", bootstrap.chat)
    chat.add_argument("--lang", default="de", help="Sprache nach BCP 47, zum Beispiel de oder vi")

    match = _command(commands, "match", "zeigt, was der Bot aus einem Satz versteht", bootstrap.match)
    match.add_argument("text", nargs="?", help="der Satz")
    match.add_argument("--jsonl", action="store_true", help="liest JSON-Zeilen mit text und lang, schreibt JSON-Zeilen")

    evaluate = _command(commands, "evaluate", "misst, wie gut Sätze verstanden werden", bootstrap.evaluate)
    evaluate.add_argument(
        "path", nargs="?", default=str(settings.ROOT / "tests/evaluation"), help="JSONL-Datei oder Ordner"
    )
    evaluate.add_argument("--report", help="Ordner für evaluation.json und evaluation.html")
    evaluate.add_argument("--words-only", action="store_true", help="ohne das Sprachmodell")
    evaluate.add_argument("--german", action="store_true", help="als stünde die App jedes Menschen auf Deutsch")

    train = _command(commands, "train", "lernt die Bedeutung der Sätze neu", bootstrap.train)
    train.add_argument("--ship", action="store_true", help="schreibt das Ergebnis in die Wissensbasis")

    check = _command(commands, "check", "prüft die Wissensbasis und nennt alle Fehler", bootstrap.check)
    check.add_argument("path", nargs="?", help="Ordner der Wissensbasis")

    telegram = _command(commands, "telegram", "der Bot in Telegram", bootstrap.telegram)
    telegram.add_argument("--set-webhook", action="store_true", help="meldet den Webhook bei Telegram an und endet")
    return parser


class _Parser(argparse.ArgumentParser):
    """One clear line instead of a usage block."""

    def error(self, message: str) -> object:  # type: ignore[override]
        self.exit(USAGE_ERROR, f"wegweiser: {message}. Hilfe: wegweiser --help\n")
        raise AssertionError


def _command(
    commands: argparse._SubParsersAction[_Parser],
    name: str,
    text: str,
    run: Callable[[settings.Settings, argparse.Namespace], int | None],
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text)
    parser.set_defaults(run=lambda given: run(settings.read(os.environ), given))
    return parser


if __name__ == "__main__":
    sys.exit(main())
