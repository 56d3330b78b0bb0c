"""One victim beside others who are counted, and people of whom a clause says that none lived."""

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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two siblings were killed and their mother was injured.", [("killed", 2), ("injured", 1)]),
        ("A drone hit a bus, killing the driver and a passenger.", [("killed", 1), ("killed", 1)]),
        ("A drone hit a bus, killing the driver.", []),
        ("Two brothers died, killing the hopes of the club and a dream.", [("killed", 2)]),
        ("They killed my uncle and two of his sons.", [("killed", 1), ("killed", 2)]),
        ("They took 38 of our people, including my wife and her sister.", []),
        ("Two people, a mother and her son, were found dead.", [("killed", 2)]),
        ("Two guards and the school cook were killed.", [("killed", 2), ("killed", 1)]),
    ],
)
def test_one_beside_others_who_are_counted(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Five bodies had been recovered, including that of a Danish engineer.",
            [("killed", 5), ("killed", 1)],
        ),
        (
            "Five of the dead were its own clerks and two worked for a builder.",
            [("killed", 5), ("killed", 2)],
        ),
        (
            "The bodies of 31 crew were found, and those of two more are up there.",
            [("killed", 31), ("killed", 2)],
        ),
        ("According to three pupils who were there, a teacher was shot and killed.", [("killed", 1)]),
        ("“My girl would be 27 now,” said a man whose girl was among the dead.", []),
    ],
)
def test_shares_and_who_tells(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
