"""Which entries come first, and that it is always the same order."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime

import pytest

from bot.dialogue.position import Position
from bot.dialogue.ranking import Ranking, distance
from bot.knowledge.model import Confidence, Entry, Geo, Kind, RoughDate
from tests.unit.samples import entry, knowledge

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def order(*entries: Entry, need: str = "kita", **position: str) -> list[str]:
    ranked = Ranking(knowledge(*entries)).rank(need, Position(**position), NOW)  # type: ignore[arg-type]
    return [item.entry.id for item in ranked]


@pytest.mark.parametrize(
    ("better", "worse", "position"),
    [
        ({"area": "Karlshorst"}, {"area": "Malchow"}, {"region": "sued"}),
        ({"child_age": (6, 12)}, {"child_age": (0, 2)}, {"child_age": "6-12"}),
        ({"languages": ("vi",)}, {"languages": ("de",)}, {"lang": "vi"}),
        ({"languages": ("de",)}, {"languages": ("vi",)}, {"lang": "de"}),
        ({"confidence": Confidence.HIGH}, {"confidence": Confidence.LOW}, {}),
        ({"opening_hours": "Tu 09:00-17:00"}, {"opening_hours": "We 09:00-17:00"}, {}),
        ({"checked_on": date(2026, 11, 1)}, {"source_date": RoughDate(2015)}, {}),
        ({"source_date": RoughDate(2026)}, {"source_date": RoughDate(2015)}, {}),
        ({}, {"phones": ()}, {}),
    ],
)  # fmt: skip
def test_the_better_one_comes_first(
    better: dict[str, object], worse: dict[str, object], position: dict[str, str]
) -> None:
    assert order(entry("z", "kita", **better), entry("a", "kita", **worse), **position) == ["z", "a"]


def test_equal_entries_come_in_the_order_of_their_ids() -> None:
    assert order(entry("b", "kita"), entry("a", "kita")) == ["a", "b"]


def test_the_order_of_the_files_does_not_matter() -> None:
    entries = [entry(f"e{at:02}", "kita", area=("Malchow", "bezirk")[at % 2]) for at in range(20)]
    first = order(*entries)
    random.Random(1).shuffle(entries)
    assert order(*entries) == first


def test_what_nobody_confirmed_for_a_year_is_left_out_while_others_remain() -> None:
    old = entry("old", "kita", checked_on=date(2025, 1, 1))
    assert order(old, entry("new", "kita")) == ["new"]
    assert order(old) == ["old"]


def test_sure_hotlines_lead_an_urgent_need_and_unsure_ones_never() -> None:
    hotline = {"kind": Kind.HOTLINE, "phones": ("110",)}
    found = order(
        entry("best", "gewalt", area="Malchow", opening_hours="24/7", checked_on=date(2026, 11, 1)),
        entry("unsure", "gewalt", **hotline, confidence=Confidence.MEDIUM, opening_hours="24/7"),
        entry("silent", "gewalt", kind=Kind.HOTLINE, phones=(), opening_hours="24/7", source_date=RoughDate(2026)),
        entry("sure", "gewalt", **hotline, source_date=RoughDate(2010)),
        need="gewalt",
        region="nord",
    )
    assert found[:2] == ["sure", "best"]


def test_nearest_comes_first_with_its_distance() -> None:
    near, far = entry("near", "kita", geo=Geo(52.56, 13.5)), entry("far", "kita", geo=Geo(52.46, 13.5))
    found = Ranking(knowledge(far, near, entry("nowhere", "kita"))).nearest(Geo(52.57, 13.5), 5)
    assert [item.id for item, _ in found] == ["near", "far"]
    assert found[0][1] == pytest.approx(1.11, abs=0.01)


def test_open_places_come_first_then_near_ones_then_those_without_coordinates() -> None:
    spot, beside, far = Geo(52.56, 13.5), Geo(52.57, 13.5), Geo(52.46, 13.5)
    known = knowledge(
        entry("nowhere", "kita"),
        entry("closed", "kita", geo=spot, opening_hours="We 09:00-17:00"),
        entry("far", "kita", geo=far, opening_hours="Tu 09:00-17:00"),
        entry("beside", "kita", geo=beside, opening_hours="Tu 09:00-17:00"),
        entry("other", "hort", geo=spot),
    )
    found = Ranking(known).around("kita", spot, Position(), NOW)
    assert [item.entry.id for item, _ in found] == ["beside", "far", "closed", "nowhere"]
    assert [km and round(km) for _, km in found] == [1, 11, 0.0, None]


def test_distance_is_that_of_a_map() -> None:
    assert distance(Geo(52.5200, 13.4050), Geo(53.5511, 9.9937)) == pytest.approx(255, abs=1)  # Berlin to Hamburg
