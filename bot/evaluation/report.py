"""The figures of an evaluation as text, as JSON and as one small page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from html import escape
from pathlib import Path
from typing import Any

import orjson

from bot.evaluation import metrics
from bot.evaluation.cases import Kind
from bot.evaluation.metrics import Alarms, Answer, Hits

MOST = 40
URGENT = frozenset({"gewalt", "krise", "kindernot"})


def figures(answers: Sequence[Answer]) -> dict[str, Any]:
    """Everything that was measured, in plain values."""
    meant = [answer for answer in answers if answer.case.needs]
    urgent = [answer for answer in answers if URGENT.intersection(answer.case.needs)]
    calm = [answer for answer in answers if not URGENT.intersection(answer.case.needs)]
    error, bins = metrics.calibration(answers)
    p50, p99 = metrics.latency(answers)
    return {
        "count": len(answers),
        "hits": asdict(metrics.hits(answers)),
        "hits_by_language": _hits(metrics.grouped(meant, lambda answer: answer.case.lang)),
        "hits_by_kind": _hits(metrics.grouped(meant, lambda answer: answer.case.kind)),
        "hits_by_need": _hits(metrics.grouped(meant, lambda answer: answer.case.needs[0])),
        "scope_auroc": metrics.scope(answers),
        "urgent": asdict(metrics.alarms(urgent)),
        "calm": asdict(metrics.alarms(calm)),
        "near_miss": asdict(metrics.alarms([answer for answer in calm if answer.case.kind is Kind.NEAR_MISS])),
        "language": metrics.language(answers),
        "calibration": {"error": error, "bins": bins},
        "latency_ms": {"p50": p50, "p99": p99},
        "confusions": metrics.confusions(answers, MOST),
    }


def text(found: dict[str, Any]) -> str:
    """The main figures as a table for the terminal."""
    lines = [f"{found['count']} Sätze", "", f"{'':24}{'Zahl':>6}{'hit@1':>8}{'hit@3':>8}{'hit@5':>8}"]
    lines.append(_row("alle", Hits(**found["hits"])))
    for group in ("hits_by_kind", "hits_by_language", "hits_by_need"):
        lines += ["", *(_row(name, Hits(**values)) for name, values in found[group].items())]
    lines += ["", f"Thema oder nicht, AUROC:   {found['scope_auroc']:.3f}"]
    for name, key in (("dringend", "urgent"), ("nicht dringend", "calm"), ("klingt nur so", "near_miss")):
        alarm = Alarms(**found[key])
        lines.append(f"{name:24} {alarm.count:5}  hart {alarm.hard:.3f}  hart oder sanft {alarm.any:.3f}")
    lines.append(f"Sprache erkannt:           {found['language']:.3f}")
    lines.append(f"Abweichung der Sicherheit: {found['calibration']['error']:.3f}")
    lines.append("Zeit je Satz: {p50:.2f} ms, 99 von 100 unter {p99:.2f} ms".format(**found["latency_ms"]))
    lines += ["", "Verwechslungen (gemeint → gefunden):"]
    lines += [f"{count:3}  {meant} → {seen}   {sample[:70]}" for meant, seen, count, sample in found["confusions"][:15]]
    return "\n".join(lines)


def write(found: dict[str, Any], folder: Path) -> list[Path]:
    """evaluation.json and evaluation.html in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    data, page = folder / "evaluation.json", folder / "evaluation.html"
    data.write_bytes(orjson.dumps(found, option=orjson.OPT_INDENT_2))
    page.write_text(_page(found), encoding="utf-8")
    return [data, page]


def _hits(groups: dict[str, list[Answer]]) -> dict[str, dict[str, Any]]:
    return {name: asdict(metrics.hits(answers)) for name, answers in groups.items()}


def _row(name: str, found: Hits) -> str:
    return f"{name:24}{found.count:6}{found.first:8.3f}{found.three:8.3f}{found.five:8.3f}"


def _page(found: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><th scope=row>{escape(meant)}<td>{escape(seen)}<td>{count}<td>{escape(sample)}"
        for meant, seen, count, sample in found["confusions"]
    )
    return (
        "<!doctype html><html lang=de><meta charset=utf-8><title>Auswertung</title>"
        "<meta name=viewport content='width=device-width'>"
        "<style>body{font:1rem/1.5 system-ui;margin:2rem auto;max-width:60rem;padding:0 1rem}"
        "td,th{text-align:left;padding:.2rem .6rem;border-bottom:1px solid #767676}</style>"
        f"<h1>Wie gut Sätze verstanden werden</h1><pre>{escape(text(found))}</pre>"
        "<table><caption>Verwechslungen</caption>"
        f"<thead><tr><th scope=col>gemeint<th scope=col>gefunden<th scope=col>Zahl<th scope=col>Satz<tbody>"
        f"{rows}</table>"
    )
