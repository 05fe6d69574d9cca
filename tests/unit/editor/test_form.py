"""What a coordinator types into a form or a cell."""

from __future__ import annotations

import pytest

from bot.editor.form import values


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("27.11.2026", "2026-11-27"), ("1.2.2026", "2026-02-01"), ("1. 2. 2026", "2026-02-01"),
     ("2026-11-27", "2026-11-27"), ("2024-03", "2024-03"), ("gestern", "gestern")],
)  # fmt: skip
def test_a_day_may_be_written_the_german_way(typed: str, kept: str) -> None:
    given = values({"checked_on": typed, "source_date": typed, "note": typed})
    assert (given["checked_on"], given["source_date"], given["note"]) == (kept, kept, typed)
