"""Who speaks where a description, an office or an abbreviation is printed instead of a name."""

from __future__ import annotations

import pytest
from spoken import statements_of


def who(text: str) -> list[str | None]:
    """The names of the speakers of a text, in text order."""
    return [one.speaker_name for one in statements_of(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ilse Orr, 36, a hairdresser from Lumar, said: “It was dark.”\n\nThe hairdresser added: “Nobody came.”",
            ["Ilse Orr", "Ilse Orr"],
        ),
        ("“Water came in,” Ilse Orr said. “I held on,” said the mother of four.", ["Ilse Orr", "Ilse Orr"]),
        (
            "A bus driver got away. “Water came in,” Ilse Orr said.\n\n“I held on,” said the driver.",
            ["Ilse Orr", "driver"],
        ),
        (
            "The spokesman of the Orvian army, Brigadier General Odo Fenn, said it had won.\n\nThe spokesman said 36 had died.",
            ["Odo Fenn", "Odo Fenn"],
        ),
        (
            "The press officer in the state, DSP Odo Fenn, confirmed the raid. “Seven are dead,” the press officer said.",
            ["Odo Fenn", "Odo Fenn"],
        ),
        (
            "The National Weir Unit (UNV) warned of floods.\n\nThe flood killed nine people, according to the UNV.",
            ["National Weir Unit", "National Weir Unit"],
        ),
        (
            "The minister blamed a unit of the Central Weir Staff (EWS).\n\nThe EWS said it had lost nobody.",
            ["minister", "Central Weir Staff"],
        ),
    ],
)
def test_descriptions_and_offices_are_given_to_who_bears_them(text: str, names: list[str]) -> None:
    assert who(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Commodore Odo Fenn, commander of the Weir Guard, said nine had died.", ["Odo Fenn"]),
        ("The Minister, Odo Fenn, rejected the charge.", ["Odo Fenn"]),
        ("The Acting Director, Media Operations, Brig.-Gen. Odo Fenn, said nine had died.", ["Odo Fenn"]),
        ("Ilse Orr, of Lumar, South Weir, said: “It was dark.”", ["Ilse Orr"]),
        ("Ilse Orr, 34, of Lumar, who lost a son, said there was no help.", ["Ilse Orr"]),
        ("Seven months later Norway accused Denmark of a raid.", ["Norway"]),
        (
            "Governor Odo Fenn, who spoke through his aide, Ilse Orr, condemned the raid.",
            ["Odo Fenn"],
        ),
        (
            "The task force, in a statement signed by its spokesman, said troops who trailed the gang had found it.",
            ["task force"],
        ),
        (
            "However, a source, who was not allowed to speak, said 14 soldiers were killed.",
            ["source"],
        ),
    ],
)
def test_the_name_is_told_from_what_stands_around_it(text: str, names: list[str]) -> None:
    assert who(text) == names


def test_a_pronoun_is_nobody_of_another_sex() -> None:
    text = "A spokeswoman for the guild said nine had died. “I saw it,” he said."
    assert who(text)[1] != "spokeswoman for the guild"


def test_a_man_who_has_acted_since_is_he() -> None:
    text = (
        "Anna Orr said it was late.\n\nThe Rev. Mark Fenn, who buried four of them, runs the group. Fourteen came the first"
        " night. Last week it was 31.\n\n“Some of them can’t sleep,” he said."
    )
    assert who(text) == ["Anna Orr", "Mark Fenn"]


def test_a_name_behind_a_calling_is_a_person() -> None:
    text = "Across town, the accordion player, Odo Fenn, has not opened the case. He kept playing, he said."
    assert who(text) == ["Odo Fenn"]
