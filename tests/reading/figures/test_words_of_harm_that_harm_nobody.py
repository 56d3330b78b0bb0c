"""Words of harm on a page with a toll that harm nobody, or others than those beside them, each beside its like that does."""

from __future__ import annotations

import pytest
from casualty_pages import casualties


def behind(text: str) -> list[tuple[str, int | None]]:
    """What is counted behind a toll of 37 in a paragraph of its own."""
    page = f"NORLAND, Friday (Wire) - The blast killed 37 people in Vell on Monday.\n\n{text}"
    return [(one.outcome, one.value) for one in casualties(page)][1:]


@pytest.mark.parametrize(
    "text",
    [
        "The jury cleared him of two murders.",
        "Police foiled a plot of six murders.",
        "The podcast covers two unsolved murders.",
    ],
)
def test_murders_that_were_tried_or_planned_are_no_toll(text: str) -> None:
    assert behind(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He swindled 40 victims out of their savings.", []),
        ("The centre helps 300 victims of domestic violence a year.", []),
        ("Volunteers gave blankets to 60 victims.", []),
        ("He is also accused of robbing nine victims in Toro.", []),
        ("Lawyers for 12 victims of the bank swindle said they would sue.", []),
        ("Families of six of the victims have sued.", [("killed", 6)]),
        ("Police released photographs of the two men who had fled.", []),
    ],
)
def test_victims_of_another_kind(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors fought to save 12 people, and all are now out of danger.", []),
        ("Unions fought to save 400 workers at the mill.", []),
        ("The firm was unable to save 300 staff when it went bankrupt.", []),
        ("The charity failed in its duty to save 40 children from poverty.", []),
        ("Doctors could not save two of his fingers.", []),
        ("Doctors could not save two of them.", [("killed", 2)]),
        ("Rescuers were unable to save four people.", [("killed", 4)]),
    ],
)
def test_whom_nobody_could_save(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After the flood 900 employees stayed with relatives.", [("displaced", 900)]),
        ("After the flood 900 passengers are staying with host families.", [("displaced", 900)]),
        ("Some 400 tourists fled when the war began.", [("displaced", 400)]),
        ("About 300 worshippers fled the village after the militia burned it.", [("displaced", 300)]),
        ("Some 2,000 students fled the country.", [("displaced", 2000)]),
        ("Some 2,000 students fled when the fighting began in Norland.", [("displaced", 2000)]),
        ("More than 1,000 pupils fled their homes when the flood came.", [("displaced", 1000)]),
        ("More than 400 employees fled as rebels advanced on the town.", [("displaced", 400)]),
        ("Some 250 guests fled the hotel when the alarm went off.", []),
        ("Three pupils fled.", []),
        ("More than 200 pupils fled the burning school.", []),
    ],
)
def test_guests_flee_a_house_and_the_driven_out_their_homes(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "As many as 5,000 people have been evacuated because of the fire, and 300 others moved as a precaution.",
            [("displaced", 5000)],
        ),
        (
            "Some 12,000 people were evacuated after the dam broke, ahead of more rains.",
            [("displaced", 12000)],
        ),
        (
            "More than 10,000 residents were evacuated after the first wave of shelling and before a second wave.",
            [("displaced", 10000)],
        ),
        (
            "Nearly 8,000 people have been evacuated since the fire began and the army asked for precautionary checks.",
            [("displaced", 8000)],
        ),
        (
            "Some 12,000 people were evacuated from their flooded homes, and the army had moved ahead of the storm.",
            [("displaced", 12000)],
        ),
        ("Some 12,000 people were evacuated before the storm hit.", []),
    ],
)
def test_led_out_ahead_of_what_may_come(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine people were buried alive in the rubble of their house, and rescuers are digging for them.",
            [("trapped", 9)],
        ),
        ("More than 2,000 people were buried alive.", [("killed", 2000)]),
        ("The premier said over 2 million people continue to live under the poverty line.", []),
        ("About 40,000 people continue to live in the city.", []),
        ("Some 300 villagers continue to live in tents.", [("displaced", 300)]),
        ("Six boys whose fate no court has settled were in the hall.", []),
        ("The gang got a ransom for the 42 pupils, who are now free.", []),
        ("The kidnappers demanded a ransom of a million for the 42 pupils.", [("captured", 42)]),
    ],
)
def test_where_people_are_and_whence_they_come_back(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Six fans were smothered in affection.",
        "Four never woke up in time for the flight.",
        "Three players came away with cuts to their pay.",
        "Four clubs have suffered knocks.",
        "Six drivers suffered punctured tyres.",
        "Three candidates were beaten and left the race.",
        "Aid came too late for 2,000 farmers who had sold their cattle.",
        "For 400 workers help came too late, the union said.",
    ],
)
def test_words_with_another_sense(text: str) -> None:
    assert behind(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crash killed two people, and the train ran at 80 km/h rather than 60.", [("killed", 2)]),
        ("The crash killed nine people as the bus carried 60 rather than 40.", [("killed", 9)]),
        ("Twelve people were hurt rather than killed; 30 were on board rather than 40.", [("injured", 12)]),
        ("The fire killed 12 people instead of 0.", [("killed", 12)]),
        ("Twelve people died, not 1 and not 2.", [("killed", 12)]),
        ("Four people were hurt in the raid, not five as first reported.", [("injured", 4), ("injured", 5)]),
        ("The number of victims is 59 and not 62, as was reported.", [("killed", 59), ("killed", 62)]),
    ],
)
def test_a_number_takes_the_place_of_another_of_the_same_people_alone(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert behind(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both women and three children were killed.", [("killed", 2), ("killed", 3)]),
        ("Both soldiers and 12 civilians died.", [("killed", 12)]),
        ("The siege ended with one of the 12 hostages killed.", [("killed", 1), ("killed", 12)]),
        ("The climb ended with one of three climbers dead.", [("killed", 1), ("killed", 3)]),
        (
            "Four people were wounded and then the gunman was shot and pronounced dead.",
            [("injured", 4)],
        ),
        ("Two men were found with gunshot wounds and were later pronounced dead.", [("killed", 2)]),
    ],
)
def test_who_of_two_is_counted(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert behind(text) == expected
