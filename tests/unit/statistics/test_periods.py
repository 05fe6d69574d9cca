"""Months and quarters of whole ISO weeks."""

from datetime import date, timedelta

import pytest

from bot.statistics.periods import Period, month, month_of, quarter, week


def test_a_month_is_the_weeks_whose_thursday_lies_in_it() -> None:
    period = Period("2026-10")
    assert (period.start, period.end) == (date(2026, 9, 28), date(2026, 11, 1))
    assert period.weeks == ("2026-W40", "2026-W41", "2026-W42", "2026-W43", "2026-W44")


def test_it_is_sealed_after_seven_full_days() -> None:
    assert Period("2026-10").sealed_from == date(2026, 11, 9)


def test_every_day_of_ten_years_is_in_the_weeks_of_its_month_and_quarter_only() -> None:
    day, seen = date(2020, 1, 1), 0
    while day.year < 2030:
        assert week(day) in month(day).weeks
        assert month(day) in quarter(day).months
        assert month(day).start <= day <= month(day).end
        assert week(day) not in month(day).next.weeks
        assert month_of(week(day)) == month(day)
        day, seen = day + timedelta(days=1), seen + 1
    assert seen > 3600


def test_months_follow_each_other_without_a_gap() -> None:
    at = Period("2020-01")
    for _ in range(120):
        assert at.next.start == at.end + timedelta(days=1)
        assert at.next.previous == at
        at = at.next


@pytest.mark.parametrize(
    "name", ["", "2026", "2026-13", "2026-Q5", "2026-1", "2026-W40", "2026-10\n", "0000-01", "9999-12", "２026-10"]
)
def test_anything_else_is_no_period(name: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 # the name is all it says
        Period(name)
    assert str(caught.value) == name


@pytest.mark.parametrize("name", ["1000-01", "1000-Q1", "1970-01", "2999-12", "2999-Q4"])
def test_every_period_has_a_beginning_and_an_end(name: str) -> None:
    period = Period(name)
    assert period.start < period.end < period.sealed_from
    assert len(period.weeks) >= 4


def test_names_are_german() -> None:
    assert [Period(name).label for name in ("2026-03", "2026-Q4")] == ["März 2026", "4. Quartal 2026"]
