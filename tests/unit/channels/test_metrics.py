"""Numbers for Prometheus."""

from __future__ import annotations

import pytest

from bot.channels.metrics import Counter, Gauge, Histogram


def test_a_counter_shows_every_word_of_its_label_from_the_start() -> None:
    counter = Counter("taps_total", "Taps.", "kind", ("one", "two"))
    counter.add("two")
    assert counter.lines()[2:] == ['taps_total{kind="one"} 0', 'taps_total{kind="two"} 1']


def test_a_word_that_is_not_on_the_list_is_refused() -> None:
    with pytest.raises(KeyError):
        Counter("taps_total", "Taps.", "kind", ("one",)).add("anna")


def test_a_counter_without_a_label_is_one_number() -> None:
    counter = Counter("replies_total", "Replies.")
    counter.add()
    assert counter.lines() == ["# HELP replies_total Replies.", "# TYPE replies_total counter", "replies_total 1"]


def test_a_gauge_is_read_when_asked() -> None:
    values = [1.0, 2.5]
    gauge = Gauge("waiting", "Waiting.", lambda: values.pop(0))
    assert [gauge.lines()[-1], gauge.lines()[-1]] == ["waiting 1", "waiting 2.5"]


def test_a_gauge_may_have_a_number_for_each_state() -> None:
    gauge = Gauge("state", "State.", lambda: {"on": 1.0, "off": 0.0}, "is")
    assert gauge.lines()[2:] == ['state{is="on"} 1', 'state{is="off"} 0']


def test_a_histogram_adds_up_from_the_smallest_bucket() -> None:
    histogram = Histogram("handling_seconds", "Seconds.")
    for seconds in (0.005, 0.3, 99.0):
        histogram.add(seconds)
    lines = dict(line.rsplit(" ", 1) for line in histogram.lines()[2:])
    assert lines['handling_seconds_bucket{le="0.005"}'] == "1"
    assert lines['handling_seconds_bucket{le="0.5"}'] == "2"
    assert lines['handling_seconds_bucket{le="10.0"}'] == "2"
    assert lines['handling_seconds_bucket{le="+Inf"}'] == lines["handling_seconds_count"] == "3"
