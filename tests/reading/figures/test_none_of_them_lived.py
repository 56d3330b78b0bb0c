"""People of whom the next clause says that none of them lived."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He pulled three nephews from under the wall, and none of them was alive.", [("killed", 3)]),
        ("They got two people out, but both were already dead.", [("killed", 2)]),
        ("Crews reached four miners, none of whom was breathing.", [("killed", 4)]),
        ("Crews reached four miners, all of whom were alive.", []),
        ("Crews reached four miners, and none of them was dead.", []),
    ],
)
def test_none_of_them_lived(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
