"""Counts in brackets behind the names of places; behind the names of people they are ages."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Deaths were reported in Vell (27), Brask (16) and Toro (8).",
            [("killed", 27), ("killed", 16), ("killed", 8)],
        ),
        (
            "The injured are in Vell (at least 27) and Brask (16).",
            [("injured", 27), ("injured", 16)],
        ),
        (
            "The dead include Odo Fenn (27), Ari Moss (16) and Ilse Orr (8).",
            [],
        ),
        (
            "Police named those killed in Vell as Odo Fenn (27) and Ari Moss (16).",
            [],
        ),
    ],
)
def test_a_number_in_brackets_counts_behind_a_place(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(text) == expected
