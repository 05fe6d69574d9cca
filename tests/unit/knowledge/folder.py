"""A small knowledge folder without a fault, on disk, that tests damage in one place."""

from __future__ import annotations

from pathlib import Path

FILES = {
    "topics/rat.yaml": """\
label: Rat
order: 1
source: Beschluss
needs:
  - id: kita
    label: Kita
    scope: Kitaplatz
    intro: Du suchst einen Platz.
    steps:
      - Ruf an.
  - id: gewalt
    label: Gewalt
    scope: Bedrohung
    urgent: true
    intro: Du bist nicht schuld.
    steps:
      - Ruf die 110 an.
""",
    "trees/rat.yaml": """\
was:
  question: Was ist los?
  options:
    - {label: Gewalt, need: gewalt}
    - {label: Kind, to: kind}
kind:
  question: Was brauchst du?
  options:
    - {label: Eine Kita, need: kita, child_age: 0-2}
""",
    "offers/kita-eins.yaml": """\
name: Kita Eins
needs: [kita]
summary: Hier gibt es Plätze.
area: Malchow
child_age: 0-5
phones: [030 39063-70]
url: https://www.example.org/kita
opening_hours: Mo-Fr 09:00-17:00
languages: [de]
sources:
  - https://www.example.org/
source_date: 2025-03
checked_on: 2026-11-24
confidence: high
""",
    "offers/kita-zwei.yaml": """\
name: Kita Zwei
needs: [kita, gewalt]
summary: Hier gibt es Rat.
area: bezirk
steps:
  - Ruf an.
  - Komm vorbei.
sources: [https://www.example.org/]
confidence: medium
""",
    "hotlines/notruf.yaml": """\
name: Notruf
needs: [gewalt]
summary: Hier hilft man sofort.
area: bundesweit
phones: ["110"]
opening_hours: 24/7
sources: [https://www.example.org/]
confidence: high
""",
    "regions.yaml": """\
regions:
  - id: nord
    label: Nord
    areas: [Malchow]
centres:
  - {place: Malchow, lat: 52.58, lon: 13.48}
""",
    "emergency.yaml": """\
situations:
  - need: gewalt
    label: Jemand tut mir weh
    text: [Du bist nicht schuld.]
    hotlines: [notruf]
""",
    "holidays.yaml": """\
holidays:
  - {date: 2026-12-25, name: Weihnachten}
""",
    "sources.yaml": """\
sources:
  - {id: flyer, label: Flyer}
""",
    "phrases/de/alltag.yaml": """\
kita:
  - Ich suche eine Kita
greeting:
  - Hallo
near_miss:
  - kita | Die Kita bringt mich um
""",
    "texts/de.yaml": """\
start.hello: Hallo.
card.phone: "Telefon: {phone}"
lang.de: Deutsch
""",
}


def write(folder: Path) -> Path:
    """The folder with all files."""
    for name, text in FILES.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def damage(folder: Path, file: str, old: str, new: str) -> None:
    """Replaces the one place in a file where `old` stands; an empty `old` makes the file new."""
    path = folder / file
    if old:
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        new = text.replace(old, new)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(new, encoding="utf-8")
