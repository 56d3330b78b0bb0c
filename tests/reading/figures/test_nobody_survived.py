"""People of whom a text says that all of them died."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of the 72 people on board survived.", [72]),
        ("None of the 72 people on board complained.", []),
        ("There were no survivors among the 181 people on board.", [181]),
        ("There were 20 survivors among the 181 people on board.", []),
        ("The plane was carrying 64 people, all of whom died.", [64]),
        ("Everyone on board, 12 passengers and two sailors, died.", [12, 2]),
        ("The crash killed everyone on board: 12 passengers and two sailors.", [12, 2]),
        ("The crash woke everyone on board: 12 passengers and two sailors.", []),
    ],
)
def test_all_of_them_died(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", value) for value in expected]
