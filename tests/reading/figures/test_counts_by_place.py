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


def test_places_of_another_clause_have_no_counts() -> None:
    assert told("Three people were killed when houses collapsed in Vell (27), Brask (16) and Toro (8).") == [
        ("killed", 3)
    ]
    assert told("Nobody was hurt in Lumar, but deaths were reported in Vell (12) and Brask (3).") == [
        ("killed", 12),
        ("killed", 3),
    ]
