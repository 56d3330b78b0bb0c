"""Who gives a total is told beside it: a spokesman who still gives it, two who announced it together, whoever speaks before its list."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document


def claimants(text: str) -> list[tuple[int | None, str | None]]:
    return [(one.value, one.claimant_name) for one in read(Document(text)).casualties]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("At the town hall, however, spokesman Odo Fenn was still giving a total of 36 dead at midday.", "Odo Fenn"),
        ("The union gave a total of 36 dead.", "union"),
        ("The fire took a total of 36 dead.", None),
        ("No mayor has reported a total of 36 dead.", None),
        ("The final count of the dead, announced jointly by police and the coast guard after days of quarrels, stands at 36.",
         "police and the coast guard"),
        ("The number of dead, issued by police late on Monday, reached 36.", "police"),
        ("Floods brought the combined death toll given by the two governments to 36.", "two governments"),
        ("The toll given by the union reached 36.", "union"),
        ("The toll of the fire, started by police and the coast guard, stands at 36.", None),
    ],
)  # fmt: skip
def test_who_gives_a_total(text: str, claimant: str | None) -> None:
    assert claimants(text) == [(36, claimant)]


SHE = "Lena Orr, who speaks for the army, said the fight went on. "


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("She also gave Norland’s own losses for the first time since the fighting began: seven soldiers killed and 19 wounded.", "Lena Orr"),
        ("She gave its losses: seven soldiers killed and 19 wounded.", "Lena Orr"),
        ("The storm gave Norland heavy losses: seven soldiers were killed and 19 wounded.", None),
        ("She gave her scarf away: seven soldiers were killed and 19 wounded.", None),
    ],
)  # fmt: skip
def test_a_list_is_of_who_gives_the_losses(text: str, claimant: str | None) -> None:
    assert claimants(SHE + text) == [(7, claimant), (19, claimant)]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        (
            "The search went on, police said, after divers reached the hull and brought out 12 bodies.",
            "police",
        ),
        ("The search went on, police said, after a storm that killed 12 people.", None),
        ("The search went on, police said, after a night in which rebels killed 12 people.", None),
        ("The search went on, police said, after the union counted 12 dead.", "union"),
        ("The search went on, police said on Monday after 12 people were hurt.", None),
    ],
)
def test_what_follows_after_is_told_along(text: str, claimant: str | None) -> None:
    assert claimants(text) == [(12, claimant)]


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Odo Fenn dismissed as “crude lies” the claim by the rebels of having killed more than 40 of our men.", "rebels"),
        ("Odo Fenn dismissed claims of rebels to have killed 40 soldiers.", "rebels"),
        ("Odo Fenn dismissed a claim by Weir Watch of having found 40 dead.", "Weir Watch"),
        ("Odo Fenn dismissed claims of torture and of having killed 40 villagers.", "claims"),
    ],
)  # fmt: skip
def test_a_claim_that_is_dismissed_is_of_who_makes_it(text: str, claimant: str) -> None:
    assert claimants(text) == [(40, claimant)]
