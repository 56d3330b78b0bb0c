"""Whose an estimate is that runs on behind a count ("killed 670 by a UN estimate"), and who "she" is who puts a toll at a number."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document


def claimants(text: str) -> list[tuple[int | None, str | None]]:
    return [(one.value, one.claimant_name) for one in read(Document(text)).casualties]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("A landslide at Orrvik killed more than 670 people by a UN estimate.", "United Nations"),
        ("By one UN estimate, a landslide at Orrvik killed 670 people.", "United Nations"),
        ("The flood killed 670 people, by a conservative Weir Watch estimate.", "Weir Watch"),
        ("The flood killed 670 people by the ministry's count.", "ministry"),
        ("The storm killed 670 people by the reckoning of the Red Cross.", "Red Cross"),
        ("At least 670 people have died this year by a preliminary police count.", "police"),
        ("The siege, in which at least 670 people died by the union's reckoning, ended on Monday.", "union"),
        ("The number of dead, by a UN tally, was 670.", "United Nations"),
        ("The rebels lost 670 men by an army estimate.", "army"),
        ("The flood killed 670 people by conservative estimates.", None),
        ("The flood killed 670 people, by a conservative estimate.", None),
        ("The Front has killed 670 civilians by an independent count.", None),
        ("The flood left 670 people dead by Monday's count.", None),
        ("The flood left 670 people dead by today's tally.", None),
        ("Some 670 men were killed by the Duke's estimate of the powder.", None),
        ("The 670 dead were missed by the union's count.", None),
        ("The toll of 670 was later corrected by a Weir Watch count.", None),
        ("Some 670 men died in a Weir Watch survey.", None),
        ("Some 670 people were shot by a police count officer.", None),
        ("Some 670 people died by a fountain. Police count themselves lucky.", None),
    ],
)  # fmt: skip
def test_whose_estimate_runs_on_behind_a_count(text: str, claimant: str | None) -> None:
    assert claimants(text) == [(670, claimant)]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The leader of the opposition, Lena Orr, accused the cabinet of hiding the real toll, which she put at 40.", "Lena Orr"),
        ("The union accused the mine of hiding the real toll, which it put at 40.", "union"),
        ("On Monday the Weir Union criticised the official toll, which it estimated at 40.", "Weir Union"),
        ("Odo Fenn criticised the official toll, which he put at 40.", "Odo Fenn"),
        ("Lena Orr accused Odo Fenn of hiding the toll, which he put at 40.", None),
        ("The union accused the mine of hiding the real toll, which she put at 40.", None),
        ("Lena Orr accused the mine of hiding the real toll, which it put at 40.", None),
        ("The union accused the mine of hiding a toll, which the ministry put at 40.", "ministry"),
    ],
)  # fmt: skip
def test_who_puts_a_toll_at_a_number(text: str, claimant: str | None) -> None:
    assert claimants(text) == [(40, claimant)]


def test_the_second_estimate_of_a_sentence_is_not_that_of_the_first() -> None:
    assert claimants("The army killed 40 by the rebels' estimates, 12 by its own count.") == [
        (40, "rebels"),
        (12, None),
    ]


@pytest.mark.parametrize(
    "text", ["The bill won 40 votes by the mayor's count.", "The party lost 40 seats by the union's tally."]
)
def test_only_people_are_told_by_an_estimate(text: str) -> None:
    assert read(Document(text)).statements == ()
