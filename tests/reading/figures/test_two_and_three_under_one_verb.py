"""Two or three groups under one verb, in every hedge and on either side of the verb: each has its figure."""

from __future__ import annotations

import itertools

import pytest
from casualty_pages import told

NUMBERS = {
    "12": 12, "at least 14": 14, "more than 1,200": 1200, "nearly 50": 50, "around 30": 30, "a dozen": 12, "about 2,000": 2000, "seven": 7, "45": 45,
    "fewer than 20": 20, "up to 60": 60, "three": 3,
}  # fmt: skip
VICTIMS = ("villagers", "soldiers", "miners", "pupils", "women", "tourists", "nurses", "residents")
OF_TWO = {
    "{0} and {1} were killed": "killed",
    "A bomb killed {0} and {1}": "killed",
    "{0} and {1} have died": "killed",
    "{0} and {1} were wounded": "injured",
    "A shell wounded {0} and {1}": "injured",
    "{0} and {1} are missing": "missing",
    "Gunmen abducted {0} and {1}": "captured",
    "{0} and {1} were trapped under rubble": "trapped",
    "The dead included {0} and {1}": "killed",
    "The bodies of {0} and {1} were found": "killed",
    "A raid that killed {0} and {1} was condemned": "killed",
    "The storm claimed the lives of {0} and {1}": "killed",
    "The crash left {0} and {1} injured": "injured",
    "The flood drove {0} and {1} from their homes": "displaced",
    "{0} as well as {1} were killed": "killed",
    "{0} were killed, together with {1}": "killed",
}


@pytest.mark.parametrize(("telling", "outcome"), OF_TWO.items())
def test_two_groups_have_a_figure_each(telling: str, outcome: str) -> None:
    victims = itertools.cycle(VICTIMS)
    for (first, one), (second, other) in itertools.permutations(NUMBERS.items(), 2):
        text = telling.format(f"{first} {next(victims)}", f"{second} {next(victims)}") + "."
        text = text[:1].upper() + text[1:]
        assert told(text) == [(outcome, one), (outcome, other)], text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two soldiers, 14 miners and 30 pupils were killed.",
            [("killed", 2), ("killed", 14), ("killed", 30)],
        ),
        (
            "A shell wounded two soldiers, 14 miners and 30 pupils.",
            [("injured", 2), ("injured", 14), ("injured", 30)],
        ),
        ("The dead included 12 nurses, a minister said.", [("killed", 12)]),
        (
            "The dead included 12 nurses, a cook and a teacher.",
            [("killed", 12), ("killed", 1), ("killed", 1)],
        ),
        ("Seven Danish and more than 100 Turkish soldiers were wounded.", [("injured", 7), ("injured", 100)]),
    ],
)
def test_rows(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
