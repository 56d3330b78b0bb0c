"""Speakers between commas of their own: one of several, somebody named in an aside, behind a relative clause, before a venue."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Two members want him gone. "He rides in cars," one of them, Ilse Orr, wrote, "and we walk."',
            [("Ilse Orr", 'He rides in cars," one of them, Ilse Orr, wrote, "and we walk.')],
        ),
        (
            "The families say they know nothing, and one of them, a baker named Ilse Orr, said the gate was shut.",
            [("The families", "they know nothing"), ("Ilse Orr", "the gate was shut")],
        ),
        (
            "The stranger, a baker named Odo Fenn, said the gate was shut.",
            [("Odo Fenn", "the gate was shut")],
        ),
        (
            "The stranger, a baker named Odo Fenn of Vell, said the gate was shut.",
            [("Odo Fenn", "the gate was shut")],
        ),
        (
            "The guild, a union called the Weir Front, said the gate was shut.",
            [("the Weir Front", "the gate was shut")],
        ),
        (
            "The charity, a group called Doctors for the Weir, said the gate was shut.",
            [("Doctors for the Weir", "the gate was shut")],
        ),
        (
            "The mother, the widow of a soldier named Odo Fenn, said the gate was shut.",
            [("The mother", "the gate was shut")],
        ),
        (
            "The mother, a widow of a soldier named Odo Fenn, said the gate was shut.",
            [("The mother", "the gate was shut")],
        ),
        (
            "The firm, a unit of a group called Orrvik, said the gate was shut.",
            [("The firm", "the gate was shut")],
        ),
        (
            "The driver, a man who worked for a firm called Toro Trucks, said the gate was shut.",
            [("The driver", "the gate was shut")],
        ),
        (
            "The bank, a lender named in the report, said the gate was shut.",
            [("The bank", "the gate was shut")],
        ),
        (
            "Nine miners died, one of them, Odo Fenn, the union said.",
            [("the union", "Nine miners died, one of them, Odo Fenn")],
        ),
        ("Odo Fenn, in a statement said the weir leaks.", [("Odo Fenn", "the weir leaks")]),
        (
            "The guild, in a message posted on Monday, denied the theft.",
            [("The guild", "the theft")],
        ),
        (
            "Ilse Orr, whose son Odo, 19, was among the dead, said that the gate was shut.",
            [("Ilse Orr", "the gate was shut")],
        ),
        (
            "Odo Fenn, who was in Vell, Toro, when the roof fell, said the gate was shut.",
            [("Odo Fenn", "the gate was shut")],
        ),
        (
            "The council, which met in Vell, Toro, was not told, officials said.",
            [("officials", "The council, which met in Vell, Toro, was not told")],
        ),
    ],
)
def test_who_of_several_names_speaks(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("name", ["Ahmed Orr", "Saeed Orr", "Fred Orr", "Ch. Odo Orr"])
def test_a_first_name_that_looks_like_a_verb_or_ends_in_a_stop_belongs_to_the_speaker(name: str) -> None:
    assert said(f"{name} said the gate was shut.") == [(name, "the gate was shut")]


def test_a_participle_is_no_first_name() -> None:
    assert said("Ousted mayor Odo Fenn said the gate was shut.")[0][1] == "the gate was shut"
