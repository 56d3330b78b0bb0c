"""A whole of which some are told, and the items of a list that its opening tells of."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 60 on board, 40 drowned and five are missing.", [("killed", 40), ("missing", 5)]),
        (
            "Of the 60 passengers, 40 drowned, 15 were saved and five are missing.",
            [("killed", 40), ("missing", 5)],
        ),
        ("Of the 300 captives, 12 escaped and 40 were killed.", [("captured", 300), ("killed", 40)]),
        ("Of the 90 hurt, 12 died.", [("injured", 90), ("killed", 12)]),
    ],
)
def test_what_befell_some_did_not_befall_all(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Those who died include nine clerks from Vell and Toro, five women, two guards and a vendor.",
            [("killed", 9), ("killed", 5), ("killed", 2), ("killed", 1)],
        ),
        (
            "The dead comprise four soldiers who were guarding the cars, four passengers, and a driver.",
            [("killed", 4), ("killed", 4), ("killed", 1)],
        ),
        ("Among the dead we have three pupils and one cook.", [("killed", 3), ("killed", 1)]),
        ("Those still held include two engineers and a cook.", [("captured", 2), ("captured", 1)]),
        ("Those kidnapped include 12 pupils.", [("captured", 12)]),
        ("Those held include two suspects.", []),
        ("Those arrested include three men.", []),
        ("Among the dead was a guard, and 30 people lost their homes.", [("killed", 1), ("displaced", 30)]),
        (
            "Five people were killed, including a couple and a tourist hit by masonry.",
            [("killed", 5), ("killed", 2), ("killed", 1)],
        ),
    ],
)
def test_items_share_the_fate_of_the_list(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "The toll is 26, the mayor said. Eleven were in Vell, nine in Brask, four in Toro and two in the village of Alda.",
            [11, 9, 4, 2],
        ),
        ("Three volunteers have died: two of cholera and one in a road accident.", [2, 1]),
        ("About 120 people were evacuated, of them 34 minors.", [34]),
        ("The two people who died, a woman in Vell and a man in Brask, had fallen ill.", [1, 1]),
    ],
)
def test_shares_of_a_figure(text: str, parts: list[int]) -> None:
    whole, *shares = casualties(text)
    assert [one.value for one in shares] == parts
    assert {one.outcome for one in shares} == {whole.outcome}
    assert not any(one.cumulative for one in shares)


def test_numbers_that_do_not_add_up_are_no_shares() -> None:
    assert told("The toll is 26. Eleven were in Vell, nine in Brask and three in Toro.") == [("killed", 26)]
