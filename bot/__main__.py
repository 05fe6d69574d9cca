"""The command line: reads arguments, calls a command, turns expected failures into one line and an exit code."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable, Sequence

from bot import settings
from bot.commands import conversation, coordinator, posters, steering, telegram, translators, understanding
from bot.errors import BotError

FAILED, USAGE_ERROR = 1, 2
FORMATS = ("html", "pdf", "csv", "xlsx", "json")


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
    except OSError as error:
        print(f"{error.filename or 'Eine Datei'}: {error.strerror or error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def build_parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="wegweiser", description="Zeigt Alleinerziehenden in Berlin-Lichtenberg den Weg zur Hilfe.")
    commands = parser.add_subparsers(metavar="BEFEHL", required=True, parser_class=_Parser)

    chat = _command(commands, "chat", "Gespräch hier im Terminal", conversation.chat)
    chat.add_argument("--lang", default="de", help="Sprache nach BCP 47, zum Beispiel de oder vi")

    match = _command(commands, "match", "zeigt, was der Bot aus einem Satz versteht", conversation.match)
    match.add_argument("text", nargs="?", help="der Satz")
    match.add_argument("--jsonl", action="store_true", help="liest JSON-Zeilen mit text und lang, schreibt JSON-Zeilen")

    evaluate = _command(commands, "evaluate", "misst, wie gut Sätze verstanden werden", understanding.evaluate)
    evaluate.add_argument(
        "path", nargs="?", default=str(settings.ROOT / "tests/evaluation"), help="JSONL-Datei oder Ordner"
    )
    evaluate.add_argument("--report", help="Ordner für evaluation.json und evaluation.html")
    evaluate.add_argument("--words-only", action="store_true", help="ohne das Sprachmodell")
    evaluate.add_argument("--authors", action="store_true", help="misst die Sätze jeder Hand, gelernt ohne sie")
    evaluate.add_argument("--german", action="store_true", help="als stünde die App jedes Menschen auf Deutsch")

    train = _command(commands, "train", "lernt die Bedeutung der Sätze neu", understanding.train)
    train.add_argument("--ship", action="store_true", help="schreibt das Ergebnis in die Wissensbasis")

    _coordinator(commands)
    _steering(commands)

    running = _command(commands, "telegram", "der Bot in Telegram", telegram.telegram)
    running.add_argument("--set-webhook", action="store_true", help="meldet den Webhook bei Telegram an und endet")

    _posters(commands)
    _command(commands, "web", "der Chat als Webseite", _web)
    _command(commands, "demo", "alles zum Ausprobieren auf diesem Rechner", _demo)
    return parser


def _coordinator(commands: argparse._SubParsersAction[_Parser]) -> None:
    """The commands for those who keep the knowledge true."""
    check = _command(commands, "check", "prüft die Wissensbasis und nennt alle Fehler", coordinator.check)
    check.add_argument("path", nargs="?", help="Ordner der Wissensbasis")
    check.add_argument("--json", action="store_true", help="für Programme: eine JSON-Liste aller Fehler")

    stale = _command(commands, "stale", "nennt die Einträge, die jemand prüfen soll", coordinator.stale)
    stale.add_argument("--count", type=int, default=0, help="nur so viele")

    checked = _command(commands, "checked", "merkt vor, dass Einträge heute geprüft wurden", coordinator.checked)
    checked.add_argument("ids", nargs="+", metavar="ID", help="Kennung eines Eintrags, siehe wegweiser stale")

    edit = _command(commands, "edit", "die Einträge im Browser bearbeiten", coordinator.edit)
    edit.add_argument("--password", action="store_true", help="fragt nach einem Passwort und nennt seinen Hash")
    edit.add_argument("--host", default="127.0.0.1", help="Adresse, auf der die Seiten lauschen; sonst nur hier")
    edit.add_argument("--port", type=int, default=8090, help="Port dazu; 0 wählt einen freien")

    export = _command(commands, "export", "schreibt alle Einträge in eine Tabelle", coordinator.export)
    export.add_argument("--xlsx", required=True, metavar="DATEI", help="für Excel oder LibreOffice")
    taken = _command(commands, "import", "übernimmt Änderungen aus der Tabelle, nach Rückfrage", coordinator.take)
    taken.add_argument("--xlsx", required=True, metavar="DATEI", help="die bearbeitete Tabelle")
    taken.add_argument("--yes", action="store_true", help="ohne Rückfrage")

    texts = _command(commands, "texts", "nennt, was zu übersetzen ist", translators.texts)
    texts.add_argument("lang", nargs="?", default="", help="nur diese Sprache, zum Beispiel vi")
    texts.add_argument("--done", action="store_true", help="vermerkt, dass die Sprache auf dem Stand des Deutschen ist")

    _command(commands, "links", "fragt alle Webadressen, ob es sie noch gibt", coordinator.ask_links)
    _command(commands, "confirm", "bestätigt einen Stand, in dem viele Einträge fehlen", coordinator.confirm)
    _command(commands, "schema", "schreibt das JSON-Schema der Einträge, für Editoren", coordinator.schema)
    _command(commands, "judge", "für den laufenden Bot: prüft und übersetzt die Wissensbasis", coordinator.judge)


def _posters(commands: argparse._SubParsersAction[_Parser]) -> None:
    qr = _command(commands, "qr", "schreibt ein Poster mit QR-Code", posters.qr)
    qr.add_argument("--bot", default="", help="Benutzername des Bots; sonst wird Telegram mit dem Token gefragt")
    qr.add_argument("--need", default="", help="Anliegen, das der Code öffnet, siehe knowledge/topics")
    qr.add_argument("--source", default="", help="wo das Poster hängt, siehe knowledge/sources.yaml; wird gezählt")
    qr.add_argument("--out", default=".", help="Ordner, Vorgabe: hier")
    qr.add_argument("--format", choices=("svg", "png", "pdf"), default="pdf", help="Vorgabe: pdf")


def _steering(commands: argparse._SubParsersAction[_Parser]) -> None:
    """What the steering group and the coordinator call."""
    report = _command(commands, "report", "schreibt den Bericht über einen versiegelten Zeitraum", steering.report)
    report.add_argument("--period", required=True, help="Monat 2026-10 oder Quartal 2026-Q4")
    report.add_argument("--format", choices=FORMATS, default="html", help="Vorgabe: html")
    report.add_argument("--out", default=".", help="Ordner, Vorgabe: hier")

    gaps = _command(commands, "gaps", "Anliegen, zu denen nichts Passendes da war", steering.gaps)
    gaps.add_argument("--period", help="Monat oder Quartal, Vorgabe: der neueste mit Einzelheiten")

    statistics = commands.add_parser("statistics", help="versiegelt Zähler oder zeigt den Stand")
    parts = statistics.add_subparsers(metavar="TUN", required=True, parser_class=_Parser)
    seal = _command(parts, "seal", "versiegelt, was fällig ist", steering.seal)
    status = _command(parts, "status", "zeigt, was versiegelt ist und was wann folgt", steering.status)
    for command in (report, gaps, seal, status):
        command.add_argument("--sample", action="store_true", help="Beispieldaten von wegweiser simulate")

    simulate = _command(commands, "simulate", "erfindet Gespräche für Beispieldaten", steering.simulation)
    simulate.add_argument("--conversations", type=int, default=9000, help="Gespräche insgesamt, Vorgabe: 9000")
    simulate.add_argument("--weeks", type=int, default=52, help="Wochen bis heute, Vorgabe: 52")
    simulate.add_argument("--seed", type=int, default=1, help="gleiche Zahl, gleiche Gespräche")


def _web(given: settings.Settings, arguments: argparse.Namespace) -> int:
    from bot.commands import web  # templates and pages stay out of the memory of other commands

    return web.web(given, arguments)


def _demo(given: settings.Settings, arguments: argparse.Namespace) -> int:
    from bot.commands import demo

    return demo.demo(given, arguments)


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
