"""What an army's losses come to: killed or injured, of the army that the words name."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, said, told


@pytest.mark.parametrize(
    "text",
    [
        "Its losses stood at 210 soldiers.",
        "Enemy losses in the past day were over 210 troops, 12 vehicles and four guns.",
        "Losses in the zone of the northern group amounted to up to 210 servicemen.",
        "Casualties amounted to 210.",
    ],
)
def test_losses_amount_to_people(text: str) -> None:
    assert told(text) == [("killed or injured", 210)]


@pytest.mark.parametrize(
    "text",
    [
        "Its losses reached 210 million crowns.",
        "Losses stood at 30 drones.",
        "Losses were 12 points.",
        "The losses were 30.",
        "Its losses, the ministry said, were light, and 30 guards cheered.",
    ],
)
def test_other_losses_are_none(text: str) -> None:
    assert told(text) == []


def test_an_army_is_not_who_counts_its_losses() -> None:
    assert casualties("The army's losses reached about 210 soldiers.")[0].claimant is None


def test_the_enemys_losses_are_those_of_the_other_party() -> None:
    text = (
        "France and Spain fight over an island. French troops shelled a Spanish port. "
        "The enemy's losses in the northern zone amounted to 210 servicemen, the French ministry said."
    )
    statement = said(
        text,
        "The enemy's losses in the northern zone amounted to 210 servicemen",
        "the French ministry",
        side="France",
    )
    assert [one.side for one in casualties(text, statement)] == ["Spain"]
