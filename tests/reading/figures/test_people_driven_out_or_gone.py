"""Who fled, was moved, taken, buried or is out of reach, and sentences in the same words that tell of nobody."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fighting has killed 27 people and sent thousands fleeing.",
            [("killed", 27), ("displaced", None)],
        ),
        ("The raid sent 40,000 fleeing their homes.", [("displaced", 40000)]),
        ("A loud bang sent thousands fleeing for the exits.", []),
        ("A loud bang sent 40 fleeing.", []),
        ("Shelling sent 90 villagers fleeing.", [("displaced", 90)]),
        (
            "An earthquake left tens of thousands to sleep under tarpaulins.",
            [("displaced", None)],
        ),
        ("A sale left hundreds to sleep outside the shop.", []),
        (
            "Some 142,811 persons belonging to 36,004 families had been moved to 402 safe centres.",
            [("displaced", 142811)],
        ),
        ("Some 40 paintings were moved to a safe place.", []),
        (
            "Gunmen abducted 60 people from a train. Thirty-nine passengers were taken and 14 of them have been freed.",
            [("captured", 60), ("captured", 39)],
        ),
        (
            "Gunmen abducted 60 people from a train. Thirty-nine photographs were taken and 14 of them have been sold.",
            [("captured", 60)],
        ),
        ("Seventy-three bodies were in its morgue by noon.", [("killed", 73)]),
        ("Seventy-three benches were in its morgue by noon.", []),
        ("He gave a list of 57 workers with whom there is no contact.", [("missing", 57)]),
        ("He gave a list of 57 workers with whom there is no dispute.", []),
        ("A resident said nine people were buried in the town alone.", [("killed", 9)]),
        ("Nine people were buried in the mud of the town alone.", [("trapped", 9)]),
        ("Some 300 residents of the block have been moved out.", [("displaced", 300)]),
        ("Some 300 chairs have been moved out as a precaution.", []),
        ("Some 3,400 residents were spending a second week in relief camps.", [("displaced", 3400)]),
        ("Fifty children were spending two weeks in camps by the sea.", []),
        ("Fifty clerks spent two weeks in evacuation training in schools.", []),
        (
            "Sellen has recovered 40 bodies and is housing 2,563 in 26 camps.",
            [("killed", 40), ("displaced", 2563)],
        ),
        ("The hall is housing 2,563 in 26 rows.", []),
        (
            "The flood forced 4,000 households, or around 24,000 people, from their homes.",
            [("displaced", 4000), ("displaced", 24000)],
        ),
    ],
)
def test_where_people_are_tells_what_befell_them(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He faces trial for violation of traffic rules, resulting in the death of two or more persons.", []),
        ("A storm hit Toro, resulting in the death of two or more persons.", [("killed", 2)]),
        ("Kin of the dead will be paid 3 mln rubles each, the injured 1 mln rubles each.", []),
        ("Police said 341 tourists stranded at Vell were brought out on foot.", []),
        ("Police said 341 tourists stranded at Vell were brought food.", []),
        ("Police said 41 tourists stranded in a cave at Vell were brought food.", [("trapped", 41)]),
        ("They fear that more than a hundred may have perished.", []),
        ("They say that more than a hundred may have perished.", [("killed", 100)]),
        (
            "A man who gave no name claimed five guards had died.",
            [("killed", 5)],
        ),
        ("Rescuers fear two more may have been trapped.", [("trapped", 2)]),
        ("A man who claimed he was from Toro was killed.", [("killed", 1)]),
        ("Three men believed dead in the flood were cousins.", [("killed", 3)]),
    ],
)
def test_words_of_loss_near_somebody_else(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The office said 9,000 people have left Vell and neighbouring hamlets.", [("displaced", 9000)]),
        ("Nine people have left Lumar and are in other villages now.", []),
        ("Nine people have left Weir Works and its offices.", []),
    ],
)
def test_who_has_left_a_town_and_its_villages_is_driven_out(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thousands of people were fleeing towards Toro on Monday.", [("displaced", None)]),
        ("She saw 300 women and children fleeing the shelling.", [("displaced", 300)]),
        ("He passed 900 villagers fleeing on foot.", [("displaced", 900)]),
        ("A shell killed 120 people fleeing the fighting.", [("killed", 120)]),
        ("120 people fleeing the fighting were killed.", [("killed", 120)]),
        ("Thousands of fans were fleeing to the exits.", []),
        ("Thousands of soldiers were fleeing towards Toro.", []),
        ("Thousands of people fleeing from taxes moved there.", []),
        ("Thousands of people are fleeing to Toro for cheap petrol.", []),
        ("The bank lost 900 customers fleeing to Toro.", []),
        ("Police chased 200 people fleeing from the shop.", []),
        ("Police arrested 120 people fleeing the village.", []),
        ("Three men were seen fleeing from the village.", []),
        ("She met 900 people fleeing from Toro village.", [("displaced", 900)]),
        ("She saw 300 women fleeing domestic violence.", []),
        ("The charity helps 300 women fleeing abusive homes.", []),
        ("Thousands of people were fleeing to Bluesky from other sites.", []),
        ("Thousands of people fleeing from Toro Stadium caused a crush.", []),
        ("Thousands of people are fleeing from Toro shopping streets.", []),
        ("He would help the 900 people fleeing the shelling.", [("displaced", 900)]),
        ("If the weir breaks, thousands of people fleeing from Toro would need tents.", []),
    ],
)  # fmt: skip
def test_who_is_on_the_way_out_is_displaced(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of people who have fled has reached 11,000.", [("displaced", 11000)]),
        ("The number who fled to Norland stood at 40,000 on Friday.", [("displaced", 40000)]),
        ("The number of inmates who have fled has reached 11.", []),
        ("The number of firms that have fled has reached 40.", []),
        ("The number of people who have fled the league has risen to 400.", []),
        ("The number of people who fled on Monday was 400.", [("displaced", 400)]),
        ("The number of people who fled high rents rose to 400.", []),
        ("The number of people who had fled Toro for a better job was 400.", []),
        ("The number of people who fled into the theatre was 400.", []),
        ("Most of the 300 residents who fled the league after the vote were back.", []),
        ("Half of the 9,000 Danes who had fled Norland voted.", []),
        ("About half of the 9,000 Danes who fled had gone home.", [("displaced", 9000)]),
        ("Half of the 900 villagers who have fled are back.", [("displaced", 900)]),
        ("Half of the 40 inmates who fled have been caught.", []),
        ("Half of the 900 villagers who fled have died.", []),
        ("Half of the 900 villagers who fled were killed.", []),
        ("Most of the 3,000 fans who had fled the stands came back.", []),
        ("Some of the 900 villagers who fled are back.", []),
    ],
)  # fmt: skip
def test_how_many_have_fled(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Toro already hosts nearly 80,000 IDPs.", [("displaced", 80000)]),
        ("Toro now hosts 9,000 villagers.", [("displaced", 9000)]),
        ("Toro hosted 9,000 villagers at its fair.", []),
        ("The agency counted 31,200 people arriving in Toro.", [("displaced", 31200)]),
        ("The agency counted 31,200 letters arriving in Toro.", []),
    ],
)
def test_those_who_arrive_and_are_hosted_while_others_flee(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(f"Families fled fighting in Vell. {text}") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen kidnapped nine girls in Vell. Four of them have not returned.",
            [("captured", 9), ("captured", 4)],
        ),
        (
            "Nine men are missing in Vell. Two of them have yet to come back.",
            [("missing", 9), ("missing", 2)],
        ),
        ("A storm killed nine men in Vell. Four of them have not returned calls.", [("killed", 9)]),
        ("Gunmen kidnapped nine girls in Vell. Four of them have not slept.", [("captured", 9)]),
    ],
)
def test_some_of_those_gone_are_not_back(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
