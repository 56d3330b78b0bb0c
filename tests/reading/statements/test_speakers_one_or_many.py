"""Whom "it" and "they" can mean: "it" one body and never several, "they" several before one."""

from __future__ import annotations

import pytest
from spoken import statements_of


def last_name(text: str) -> str | None:
    return statements_of(text)[-1].speaker_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A little-known outfit, the Red Lantern Front, claimed responsibility. Officials said nothing was lost. "
            "In a message sent to papers, it claimed that 40 guards had been killed.",
            "Red Lantern Front",
        ),
        (
            "The Alda Water Board said the dam was safe. Officials denied that. The gate was shut, it said in a statement.",
            "Alda Water Board",
        ),
        (
            "Orlan Weir Watch said the dam was safe. Relatives and medical workers said it was not. It added that "
            "the gate was shut.",
            "Orlan Weir Watch",
        ),
        (
            "Brask Crate & Parcel said the pit was open. It added that the gate was shut.",
            "Brask Crate & Parcel",
        ),
        ("The railways said the line was open. It added that the gate was shut.", "railways"),
        ("Doctors for Brask said the tent was full. It added that beds were short.", "Doctors for Brask"),
    ],
)
def test_it_is_the_last_single_body(text: str, name: str) -> None:
    assert last_name(text) == name


def test_it_is_a_body_known_by_its_name_alone_before_the_country_of_the_opening() -> None:
    text = (
        "A slide in northern Peru killed 29 people, officials said. The flood institute, Weirsa, said the road was "
        "shut. It said 14 others were still missing."
    )
    assert last_name(text) == "Weirsa"


def test_it_is_nobody_where_only_several_spoke() -> None:
    assert last_name("Officials said the bridge was safe. It said in a statement that it would hold.") is None


def test_it_is_no_agency_of_a_dateline() -> None:
    text = "BRASK, Orvia (Orrvik News Agency) - Nine men drowned on Monday, officials said. It said it was sorry."
    assert last_name(text) != "Orrvik News Agency"


def test_they_are_the_two_that_spoke_together() -> None:
    text = "The Orlan Guild and the Dreve Union said the pit was shut. Nine men were lost, they said."
    assert last_name(text) == "Orlan Guild and Dreve Union"


@pytest.mark.parametrize(
    "told",
    [
        "Ilsa Brandtova, from Brask, whose son is a miner, was at the gate.",
        "Outside the gate, Ilsa Brandtova is waiting with a photograph.",
        "Ilsa Brandtova wept at the gate.",
    ],
)
def test_she_is_whoever_was_just_seen_to_do_what_people_do(told: str) -> None:
    text = f"The mayor, Odo Fenn, said the pit was shut. He left. {told} “They give us tea,” she said."
    assert last_name(text) == "Ilsa Brandtova"


def test_a_name_with_an_article_is_no_person() -> None:
    text = "The Alda Emergency Room, a volunteer group, said nine men drowned. It said in a statement that it was sorry."
    assert last_name(text) == "Alda Emergency Room"


def test_police_are_the_one_force_that_spoke() -> None:
    text = "Alda Valley Police said nine men drowned. Odo Fenn denied it. Police had said at first that ten drowned."
    assert last_name(text) == "Alda Valley Police"


def test_police_of_two_forces_are_neither() -> None:
    text = (
        "Alda Valley Police said nine men drowned. Orlan Coast Police said ten did. "
        "Police had said at first that twelve drowned."
    )
    assert last_name(text) == "Police"
