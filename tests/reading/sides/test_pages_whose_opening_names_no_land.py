"""Whose victims they are on a page that opens with a person or a village and names its land late, as features do."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document

OPENING = "The door is still there.\n\nOdo Fenn shows it first. He mends it every year. It is all that stood when the slope came down and killed nine people.\n\n"


def side_of_nine(text: str) -> str | None:
    (count,) = [one for one in read(Document(text + "\n")).casualties if one.value == 9]
    return count.side


@pytest.mark.parametrize(
    ("rest", "side"),
    [
        # who rules it, the war in it, the worst it has known
        (
            "His son works in Doha. Engineers from Japan came. Nepal's prime minister spoke that day.",
            "Nepal",
        ),
        ("His son works in Doha, his cousin near Oslo. The war in Yemen has not reached the valley.", "Yemen"),
        (
            "His son works in Doha, his cousin near Oslo. It was the worst slide that Peru has known.",
            "Peru",
        ),
        # two lands of which the page tells so tell nothing
        ("His son works in Doha. The war in Yemen is far, and the floods in Chad are.", None),
        # the land whose place comes first and that has the most of them
        (
            "He sold goats in Bamako and in Mopti. The Malian army came late. Others fled to Mauritania, some by way of Dakar.",
            "Mali",
        ),
        ("He sold goats in Bamako. The Norwegian minister came late. Oslo and Bergen sent aid.", "Norway"),
        # the road from a town is there, somebody from a town is not
        (
            "The road from Bamako to the village is shut. Norway sent tents. The Malian army did not.",
            "Mali",
        ),
    ],
)  # fmt: skip
def test_the_land_of_a_page_that_names_it_late(rest: str, side: str | None) -> None:
    assert side_of_nine(OPENING + rest) == side


@pytest.mark.parametrize(
    ("rest", "side"),
    [
        ("A county sheriff came, and then the crews.", "United States"),
        ("The county sheriff’s office sent draegermen.", None),
        ("The National Weather Service had warned of it.", "United States"),
        ("A goat here is worth 300,000 guaraníes.", "Paraguay"),
        ("The provincial police chief wept.", None),
        ("A priest who knew Norway sent word to Bamako.", None),
        ("A goat here is worth 300,000 guaraníes, or 900 lempiras.", None),
        ("It lies on the New England Highway. NSW Ambulance sent crews.", "Australia"),
    ],
)
def test_the_land_of_a_page_that_never_names_it(rest: str, side: str | None) -> None:
    assert side_of_nine(OPENING + rest) == side


def test_where_somebody_comes_from_is_not_where_he_tells_of() -> None:
    text = "Notes from a ward\n\nA nurse from Valencia spent a month in the tents.\n\nNine people died here this week. The radio told Haiti of it, and the Haitian minister came."
    assert side_of_nine(text) == "Haiti"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("VELL, Ohio (AP) - A man opened fire at the Ohio fair.\n\nNine people died in hospitals in Lima.", "United States"),
        ("VELL, Ohio (AP) - A man opened fire at the Ohio fair.\n\nLima denied it. Nine people died in Peru.", "Peru"),
        ("VELL, Ontario - A bus left the road in Ontario.\n\nNine people died in London.", "Canada"),
    ],
)  # fmt: skip
def test_a_town_that_bears_the_name_of_a_capital(text: str, side: str) -> None:
    assert side_of_nine(text) == side


@pytest.mark.parametrize(
    ("place", "side"),
    [
        ("Odessa", "Ukraine"),
        ("Bombay", "India"),
        ("Melitopol", "Ukraine"),
        ("the Soviet Union", "Soviet Union"),
    ],
)
def test_places_by_their_other_and_former_names(place: str, side: str) -> None:
    assert side_of_nine(f"Nine people were killed in {place} on Sunday.") == side


def test_a_storm_that_is_told_of_kills_people_of_the_land() -> None:
    text = "The stone stands at the mill.\n\nThe storm came by the river at six. It killed nine people in town.\n\nA dress was found in Iowa, and a boat in Nebraska."
    assert side_of_nine(text) == "United States"


def test_whose_make_a_shell_is_tells_of_nobody() -> None:
    text = "The shells of Honiara\n\nNine teenagers died sawing through a Japanese mortar round near Honiara."
    assert side_of_nine(text) == "Solomon Islands"


def test_a_town_stays_where_it_is_whatever_money_is_paid_there() -> None:
    text = "Bus falls into ravine in Quetta\n\nNine pilgrims died, the provincial police said. They had paid 300 rubles."
    assert side_of_nine(text) == "Pakistan"
