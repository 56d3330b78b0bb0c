"""Numbers whose own sentence does not tell what befell people: the page has told it before."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told

DEAD = "The flood killed 29 farmers. "
HURT = "The blast hurt 57 clerks. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine were women and four were children.", [9, 4]),
        ("Ten of the 29 are women.", [10]),
        ("Of the total, nine were from the valley.", [9]),
        ("There are nine women and six children among them.", [9, 6]),
        ("Nine were soldiers.", [9]),
        (
            "Of the bodies recovered, 19 have been identified. They include seven members of one house.",
            [19, 7],
        ),
        ("Nine were asleep.", []),
        ("Forty were women.", []),
        ("There were nine women in the boat.", []),
    ],
)
def test_some_of_those_just_counted_are_described(text: str, expected: list[int]) -> None:
    found = casualties(DEAD + text)[1:]
    assert [(one.outcome, one.value, one.cumulative) for one in found] == [
        ("killed", value, False) for value in expected
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry's figure is 51.",
        "The mayor said his office's count stood at 51.",
        "Official data puts the figure for the valley at 51.",
        "The figure was revised down from 51.",
        "The tally was later raised to 51 by the mayor.",
        "He confirmed the figure of 51 and left.",
        "Fifty-one is the number, the mayor said.",
        "The number we are sure of is 51.",
        "That is up from 51 a week earlier.",
        "The office in Velm says 51.",
    ],
)
def test_the_count_told_before_is_given_again(text: str) -> None:
    assert told(DEAD + text)[1:] == [("killed", 51)]
    assert told(text) == [], "where nobody has died there is no count to give again"


@pytest.mark.parametrize(
    "text",
    [
        "The figure stood at 51 tonnes.",
        "The count of boats stood at 51.",
        "The figure was given, and at 51 the mayor left.",
        "The youngest of whom was 11.",
    ],
)
def test_other_figures_are_no_count_of_people(text: str) -> None:
    assert told(DEAD + text)[1:] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town hospital admitted 46 people, 22 of them with bullet wounds.", [46, 22]),
        ("The clinic said it had received 38 patients.", [38]),
        ("A nurse said 88 patients had been admitted there.", [88]),
        ("Surgeons were operating on 16 people.", [16]),
        ("The staff had treated 130 patients in the car park.", [130]),
        ("The school admitted 46 people.", []),
        ("The clinic has 46 beds.", []),
    ],
)
def test_whom_hospitals_take_in_are_hurt_where_people_were_hurt(text: str, expected: list[int]) -> None:
    assert told(HURT + text)[1:] == [("injured", value) for value in expected]


def test_hospitals_take_in_the_dead_and_the_hurt() -> None:
    assert told(HURT + "The clinic received two bodies and 31 casualties.")[1:] == [
        ("killed", 2),
        ("injured", 31),
    ]


def test_a_count_is_given_again_in_the_same_sentence() -> None:
    text = "The raid left 304 dead, the group says; a minister later suggested the figure was 225."
    assert told(text) == [("killed", 304), ("killed", 225)]


def test_the_sick_are_no_hurt() -> None:
    assert told("Cholera has killed 57 farmers. The clinic admitted 46 people.") == [("killed", 57)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast hurt 57 clerks, five of them seriously.", [("injured", 57), ("injured", 5)]),
        ("Three clerks died and one of them was a guard.", [("killed", 3), ("killed", 1)]),
        ("The sinking of a passenger barge shook the town.", []),
        ("The group freed two guards held by its men.", [("captured", 2)]),
        ("Four clerks listed as missing on Monday have been identified among the dead.", [("killed", 4)]),
        ("Four clerks are missing and the mayor was found dead.", [("missing", 4)]),
        ("Six clerks taken by the army have not been seen since.", [("missing", 6)]),
        ("Four clerks were found bleeding in a car.", [("injured", 4)]),
        ("The army lost 13 mujahideen.", [("killed", 13)]),
        ("Eleven clerks were hurt, two seriously.", [("injured", 11), ("injured", 2)]),
        ("One clerk was killed and another seriously hurt.", [("killed", 1), ("injured", 1)]),
        ("Nine clerks are in coffins.", [("killed", 9)]),
        ("At least 38 clerks are still out of contact.", [("missing", 38)]),
        ("Crews were searching the upper floors for four clerks.", [("missing", 4)]),
        ("Police were searching the upper floors for four clerks.", []),
        ("Velm said it knew of “at least one” Danish fatality.", [("killed", 1)]),
        ("The rebels said they had captured 16.", [("captured", 16)]),
        ("The office says the toll is “not less than 600”.", [("killed", 600)]),
        ("Six clerks, guard shot dead at fair", [("killed", 6)]),
        ("The clinic said 38 clerks were treated there, mostly for cuts.", [("injured", 38)]),
        ("Nine clerks were taken to Velm Health St. Odo and Weir Park hospitals.", [("injured", 9)]),
        (
            "About 85 clerks were displaced. The mission is sheltering 52 of them.",
            [("displaced", 85), ("displaced", 52)],
        ),
        ("Some put the number of dead as high as 1,500.", [("killed", 1500)]),
        ("Photos showed two impact craters and no burned truck.", []),
        ("The office says only one health worker has died.", [("killed", 1)]),
        ("Deaths passed 100, though the office has confirmed only 37.", [("killed", 100), ("killed", 37)]),
        ("The toll stood at 89, up from 61 a day earlier.", [("killed", 89), ("killed", 61)]),
        ("Rebels are holding 11 pupils.", [("captured", 11)]),
        ("The hall was holding 300 people.", []),
    ],
)
def test_fates_of_groups(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("Eight clerks died, six at the scene and two in hospital.", [8], [6, 2]),
        ("Two divers among eight killed in the valley", [8], [2]),
        ("Six pupils died, four girls and two boys.", [6], [4, 2]),
        ("He said 26 clerks lost their lives, of whom eight were guards.", [26], [8]),
        ("Twenty clerks, among them seven divers, drowned; 34 were rescued.", [20], [7]),
        ("Among the dead were both drivers and five members of a dance group.", [], [2, 5]),
    ],
)
def test_parts_are_told_from_their_whole(text: str, whole: list[int], parts: list[int]) -> None:
    found = [one for one in casualties(text) if one.outcome == "killed"]
    assert [one.value for one in found if one.cumulative] == whole
    assert [one.value for one in found if not one.cumulative] == parts


def test_the_victims_are_the_dead_where_a_sentence_counts_dead_and_hurt() -> None:
    text = (
        "A fire killed 27 clerks and injured 52. Twenty of the victims were women, two of them aged under 16."
    )
    assert told(text) == [("killed", 27), ("injured", 52), ("killed", 20), ("killed", 2)]


def test_a_number_behind_against_belongs_to_the_year_it_names() -> None:
    found = casualties("Thirty-two miners died against 27 a year earlier.")
    assert [(one.value, one.current) for one in found] == [(32, True), (27, False)]
