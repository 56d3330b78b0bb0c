"""What somebody says befell people, in a clause right behind them, and what he says of something else; the true figure by a guess."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 60 “bandits” the army claimed to have killed were farmers.", [("killed", 60)]),
        ("The 40 fighters that the army says it killed were buried.", [("killed", 40)]),
        ("The 40 soldiers the rebels claim to have captured were shown.", [("captured", 40)]),
        ("The 90 people whom the council has reported missing are on a list.", [("missing", 90)]),
        ("The 40 men the army says killed a guard were shown.", [("killed", 1)]),
        ("The 40 men the army claims to have trained left.", []),
        ("The two men claimed to have killed a guard.", [("killed", 1)]),
        ("The nine men the group wants to have killed are safe.", []),
        ("The 12 rifles the army says it had seized are old.", []),
        ("Twelve people that the army said to have hidden were there.", []),
        ("The 90 people that the union has listed as members met.", []),
        ("Six people that the club had listed as missing were found at an inn.", []),
        ("He paid the 30 passengers that the ferry had never listed as missing.", []),
        ("The 90 guests that the inn listed as dead by mistake were sent flowers.", []),
        ("There was no evidence of the 90 men that the rebels claim to have killed.", []),
        ("The 40 soldiers the Lumar Front claims to have captured were shown.", [("captured", 40)]),
        ("The 40 players the league says it captured were signed on Monday.", []),
    ],
)
def test_a_clause_behind_them_tells_what_befell_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_it_is_the_claim_of_whoever_says_so() -> None:
    (claim,) = casualties("The 60 rebels the army claims to have killed were farmers.")
    assert claim.claimant == "the army"
    (claim,) = casualties("The 60 rebels the army claims to have killed were farmers, relatives said.")
    assert claim.claimant == "the army"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry confirmed 43 deaths. A diplomat said the true figure was probably 60.", [("killed", 43), ("killed", 60)]),
        ("The ministry confirmed 43 deaths. The true Danish figure was likely 40 to 60.", [("killed", 43), ("killed", 40)]),
        ("The ministry confirmed 43 deaths. The number is hardly 60 as the rebels claim.", [("killed", 43)]),
        ("The ministry confirmed 43 deaths. The number was originally 60 before it was corrected.", [("killed", 43)]),
        ("The ministry confirmed 43 deaths. The number is likely 60 on the cover.", [("killed", 43)]),
        ("The ministry confirmed 43 deaths. The number of schools hit was probably 60.", [("killed", 43)]),
        ("The ministry confirmed 43 deaths. The count of votes was finally 60.", [("killed", 43)]),
        ("The ministry confirmed 43 deaths. Its list of demands is mostly 40 pages.", [("killed", 43)]),
    ],
)  # fmt: skip
def test_a_figure_that_is_guessed(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
