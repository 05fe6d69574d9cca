"""A small knowledge base in code, for tests that should not depend on the real one."""

from __future__ import annotations

from datetime import date

from bot.knowledge.model import (
    Address,
    Centre,
    Confidence,
    Entry,
    Geo,
    Holiday,
    Kind,
    Knowledge,
    Need,
    Option,
    Region,
    Screen,
    Situation,
    Source,
    Topic,
    Tree,
)
from bot.matching.result import Match, Plan, Scored

SOURCES = ("https://www.example.org/",)


def entry(name: str, *needs: str, **fields: object) -> Entry:
    """An offer with a phone; any field may be given."""
    values: dict[str, object] = {
        "kind": Kind.OFFER,
        "name": name.title(),
        "summary": "Hier bekommst du Rat.",
        "area": "bezirk",
        "sources": SOURCES,
        "confidence": Confidence.HIGH,
        "phones": ("030 12345",),
    }
    return Entry(id=name, needs=needs, **(values | fields))  # type: ignore[arg-type]


def need(name: str, *, urgent: bool = False) -> Need:
    return Need(name, name.title(), f"Alles zu {name}", "Du bist damit nicht allein.", ("Ruf an.",), urgent=urgent)


def knowledge(*entries: Entry) -> Knowledge:
    """Two topics with four needs, one of them urgent; the given entries, or a few."""
    return Knowledge(
        topics=(
            Topic("betreuung", "Betreuung", 1, "", (need("kita"), need("hort"))),
            Topic("rat", "Rat", 2, "", (need("schulden"), need("gewalt", urgent=True))),
        ),
        trees=(
            Tree("betreuung", (
                Screen("alter", "Wie alt ist dein Kind?", (
                    Option("Unter 3", to="klein", child_age="0-2"), Option("Schulkind", need="hort", child_age="6-12"),
                )),
                Screen("klein", "Was suchst du?", (Option("Eine Kita", need="kita"),)),
            )),
            Tree("rat", (
                Screen("was", "Worum geht es?", (
                    Option("Schulden", need="schulden"), Option("Gewalt", need="gewalt"),
                )),
            )),
        ),
        regions=(Region("nord", "Nord", ("Malchow",), ("13051",)), Region("sued", "Süd", ("Karlshorst",))),
        centres=(Centre("13055", 52.54, 13.5), Centre("Malchow", 52.58, 13.48)),
        entries=entries or (
            entry("kita-eins", "kita", area="Malchow", child_age=(0, 5), geo=Geo(52.56, 13.5),
                  address=Address("Weg 1", "13051")),
            entry("kita-zwei", "kita", area="Karlshorst", opening_hours="Mo-Fr 09:00-17:00"),
            entry("hort-eins", "hort"),
            entry("schuldnerrat", "schulden"),
            entry("frauenhaus", "gewalt", confidence=Confidence.MEDIUM),
            entry("notruf", "gewalt", kind=Kind.HOTLINE, phones=("110",), opening_hours="24/7"),
        ),
        situations=(Situation("gewalt", "Jemand tut mir weh", ("Du bist nicht schuld.",), ("notruf",)),),
        holidays=(Holiday(date(2026, 12, 25), "Weihnachten"),),
        sources=(Source("flyer", "Flyer"),),
        texts={"de": {"card.address": "{address}"}, "vi": {"start.hello": "Xin chào"}},
    )  # fmt: skip


class FixedMatcher:
    """A matcher that always finds the same."""

    def __init__(self, found: Match) -> None:
        self._found = found

    def match(self, text: str, lang: str) -> Match:
        return self._found


def found(plan: Plan, *needs: str, **fields: object) -> Match:
    """A match with falling scores."""
    scored = tuple(Scored(name, 0.9 / (at + 1)) for at, name in enumerate(needs))
    return Match(text="…", plan=plan, needs=scored, **({"lang": "de"} | fields))  # type: ignore[arg-type]
