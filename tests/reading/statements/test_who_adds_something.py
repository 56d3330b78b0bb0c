"""Who adds something has spoken before; who "the official" and "the group" are that go on."""

from __future__ import annotations

import pytest
from spoken import statements_of


def last_name(text: str) -> str | None:
    return statements_of(text)[-1].speaker_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Norland Defence Ministry said nine had died. Battlegroup North killed 18 rebels, it specified.",
         "Norland Defence Ministry"),
        ("The Norland Defence Ministry said nine had died. The Vesh Front burned a mill, it added.", "Norland Defence Ministry"),
        ("The Norland Defence Ministry said nine had died. The Vesh Front burned a mill, it also said.",
         "Norland Defence Ministry"),
        ("The Norland Defence Ministry said nine had died. The Vesh Front burned a mill, it said.", "Vesh Front"),
        ("The Vesh Front said nine had died. The ministry lied, Orr said. The Vesh Front burned a mill, it added.", "Vesh Front"),
        ("The Norland Defence Ministry said nine had died. Orrvik Airways was sorry, and it added that two were hurt.", "Orrvik Airways"),
        ("“Nine died,” said Ilse Orr. Her son Ivo was hurt, he said.", "Ivo"),
        ("“Nine died,” said Ilse Orr. Her son Ivo was hurt, she said.", "Ilse Orr"),
        ("The Vesh Front burned a mill. Orrvik Airways cancelled 40 flights, it added.", "Orrvik Airways"),
        ("Nine people died, police chief Karl Orr said. Mayor Odo Fenn was hurt, he added.", "Karl Orr"),
        ("Nine people died, police chief Karl Orr said. The gunman, Odo Fenn, fled, he went on.", "Karl Orr"),
        ("Nine people died, police chief Karl Orr said. Mayor Odo Fenn would not resign, he said.", "Odo Fenn"),
        ("Mayor Odo Fenn said it was late. Police chief Karl Orr wept. Odo Fenn would resign, he added.", "Odo Fenn"),
    ],
)  # fmt: skip
def test_who_adds_something_has_spoken(text: str, name: str) -> None:
    assert last_name(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Three people died, acting regional governor Odo Fenn wrote. “Two women died,” the official said.", "Odo Fenn"),
        ("Three people died, the mayor, Lena Orr, said. The road is closed, the official added.", "Lena Orr"),
        ("Three people died, Mayor Odo Fenn said. The road is closed, the official who runs the dam said.", "official"),
        ("Three people died, Mayor Odo Fenn said. The road is closed, said the official, who asked not to be named.", "official"),
        ("Three people died, Mayor Odo Fenn said. The road is closed, the official said on condition of anonymity.", "official"),
        ("Three people died, Mayor Odo Fenn said. The road is closed, the official told him.", "official"),
        ("Three people died, President Odo Fenn said. The road is closed, the official added.", "official"),
        ("Officials said three had died. Mayor Odo Fenn said it was sad. The road is closed, the official added.", "official"),
        ("Three people died, Mayor Odo Fenn said. Nurse Lena Orr said it was sad. The road is closed, the official added.",
         "official"),
        ("Three people died, Mayor Odo Fenn said. It rained. It snowed. It froze. The road is closed, the official added.",
         "official"),
    ],
)  # fmt: skip
def test_a_governor_is_the_official_where_nobody_else_could_be(text: str, name: str) -> None:
    assert last_name(text) == name


_CREW = "The Weir ambulance service said it had taken 34 people to hospital.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Al Jabal, the armed group that holds Vell, claimed responsibility. In a message, the group said nine had died.", "Al Jabal"),
        ("Al Jabal, the Vesh group which holds Vell, claimed responsibility. The group said nine had died.", "Al Jabal"),
        ("Odo Fenn, the group said, claimed responsibility. The group said nine had died.", "Weir ambulance service"),
    ],
)  # fmt: skip
def test_the_group_is_who_is_told_to_be_one(text: str, name: str) -> None:
    assert last_name(_CREW + text) == name
