"""Losses told without a figure are claims with no value."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, said

TOLD = [
    ("Denmark suffered casualties.", "casualties"),
    ("Denmark suffered heavy casualties.", "heavy casualties"),
    ("There are losses among [Danish] servicemen.", "losses among [Danish] servicemen"),
    ("The army has lost people on the ridge.", "lost people"),
    ("He thanked our servicemen who died on the ridge.", "our servicemen who died"),
    ("Civilians were killed on the coast.", "Civilians"),
]


@pytest.mark.parametrize(("text", "words"), TOLD)
def test_a_loss_without_a_figure_is_a_claim(text: str, words: str) -> None:
    found = only(text)
    assert (found.text, found.value, found.low, found.high, found.modifier) == (
        words,
        None,
        None,
        None,
        "vague",
    )
    assert found.outcome == "killed"


def test_people_injured_in_unknown_number() -> None:
    found = only("The shelling left an unknown number of people injured.")
    assert (found.outcome, found.value, found.category) == ("injured", None, "people")


def test_the_side_that_admits_is_the_side_that_lost() -> None:
    text = "Norway said it had also suffered casualties but did not give the number killed."
    found = only(text, said(text, "it had also suffered casualties", "Norway", side="Norway"))
    assert (found.side, found.claimant_name) == ("Norway", "Norway")


@pytest.mark.parametrize(
    "text",
    [
        "There were no casualties.",
        "The ministry spoke of heavy losses to trade.",
        "The number of deaths is not known.",
        "It did not give a number of its dead.",
        "Guards tried to avoid casualties.",
        "Denmark lost the battle.",
        "If soldiers were killed, nobody said so.",
    ],
)
def test_no_loss_of_people_is_no_claim(text: str) -> None:
    assert casualties(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A man shot four people before turning the gun on himself.",
        "The attacker stabbed three pupils before killing himself.",
        "The gunman was also killed.",
        "The suspected gunman was shot and killed by guards.",
        "The bomber blew himself up at the gate.",
    ],
)
def test_the_death_of_an_attacker_is_a_claim_apart(text: str) -> None:
    attacker = next(one for one in casualties(text) if one.category == "attackers")
    assert (attacker.outcome, attacker.value, attacker.low, attacker.high) == ("killed", None, 1, 1)
    assert not attacker.cumulative


@pytest.mark.parametrize(
    "text",
    [
        "The gunman was not killed.",
        "The suspect was shot in the leg.",
        "The suspect killed nobody.",
        "He tried to kill himself.",
        "She hurt herself.",
        "A boy killed himself with his father's rifle.",
        "Two people were hurt when a hunter accidentally shot himself.",
    ],
)
def test_an_attacker_who_lives_is_no_loss(text: str) -> None:
    assert [one for one in casualties(text) if one.category == "attackers"] == []
