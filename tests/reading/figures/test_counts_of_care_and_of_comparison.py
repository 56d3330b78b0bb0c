"""Counts that lean on what stands beside them: a verb left out, a whole named before, a comparison, a place in care."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fifteen people had been killed and 88 treated at hospitals in Vell.",
            [("killed", 15), ("injured", 88)],
        ),
        (
            "They were driven to a hospital, where four were pronounced dead and ten admitted.",
            [("killed", 4), ("injured", 10)],
        ),
        ("Two men were killed and 30 treated unfairly, the hospital said.", [("killed", 2)]),
        ("Nine men were killed near the hospital and ten admitted guilt.", [("killed", 9)]),
        (
            "Three were being treated for hypothermia and one for a fractured pelvis.",
            [("injured", 3), ("injured", 1)],
        ),
        ("Three were being treated for hypothermia and one for free.", [("injured", 3)]),
        (
            "A blast hurt 60 people. The Toro Regional Hospital received 23 casualties, the Vell Hospital 19 and the Sellen "
            "Hospital eight.",
            [("injured", 60), ("injured", 23), ("injured", 19), ("injured", 8)],
        ),
        (
            "A fire hurt 60 people. The mayor spoke of 23 casualties, the Vell Hospital 19.",
            [("injured", 60), ("injured", 23)],
        ),
        (
            "Here is where the injured are: eleven are in Sellen, seven in Vell, five were flown to Brask and three to Toro.",
            [("injured", 11), ("injured", 7), ("injured", 5), ("injured", 3)],
        ),
        ("Here is where the looms are: eleven are in Sellen and seven in Vell.", []),
        (
            "A doctor said 22 burn victims had been brought in, nine of them with over 50 percent burns.",
            [("injured", 22), ("injured", 9)],
        ),
        ("A burn victim and two nurses wrote the book.", []),
    ],
)
def test_people_in_care_are_read_without_a_verb_of_their_own(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people died and 30 are hurt, several of them seriously.", ["vague"]),
        ("Nine people died and 30 are hurt, one of them seriously.", ["exact"]),
        ("Nine people died and 30 are hurt, one seriously.", []),
    ],
)
def test_several_are_counted_by_how_badly_they_are_hurt(text: str, expected: list[str]) -> None:
    assert [one.modifier for one in casualties(text)[2:]] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The toll has risen to 14. She fears for eight others. He said out of the 14, nine were males and five females.",
            [("killed", 14), ("killed", 9), ("killed", 5)],
        ),
        (
            "The toll has risen to 14. She fears for eight others. He said out of the 20, nine were walls.",
            [("killed", 14)],
        ),
        (
            "Four of the dead were miners, while two were Danish.",
            [("killed", 4), ("killed", 2)],
        ),
        (
            "Five of the six crew were lost; they were a Danish skipper and three Swedes.",
            [("killed", 5), ("killed", 1), ("killed", 3)],
        ),
        ("Five of the six crew were lost; they were a mile from two ports.", [("killed", 5)]),
        (
            'It hit a base, killing up to 60 soldiers, including "no fewer than 15 mercenaries".',
            [("killed", 60), ("killed", 15)],
        ),
        (
            "Toro recorded 15 deaths, Sellen nine, Brask five and Vell and Alda one each.",
            [("killed", 15), ("killed", 9), ("killed", 5), ("killed", 1)],
        ),
        (
            "Police said 577 people had been murdered, 38 per cent fewer than the 931 recorded a year before.",
            [("killed", 577), ("killed", 931)],
        ),
        (
            "Police said 577 people had been murdered, 38 per cent fewer than the 931 thefts of a year before.",
            [("killed", 577)],
        ),
        ("There were sixty-one massacres this year, with 208 victims.", [("killed", 208)]),
        ("There were sixty-one scams this year, with 208 victims.", []),
        ("The mayor put the number of captured at three.", [("captured", 3)]),
        ("The mayor put the number of villages captured at three.", []),
    ],
)
def test_a_count_leans_on_the_whole_or_the_number_beside_it(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven passengers and the coach driver died.", [("killed", 7), ("killed", 1)]),
        ("Seven passengers and the driver's aunt died.", [("killed", 7)]),
        ("A bus with seven passengers and the driver was late.", []),
        ("Four people were killed. The fifth victim died during surgery.", [("killed", 4), ("killed", 1)]),
        ("Four people were killed. The fifth victim told police of a fight.", [("killed", 4)]),
        (
            "Among the dead are three guards, a street sweeper and two vendors.",
            [("killed", 3), ("killed", 1), ("killed", 2)],
        ),
    ],
)
def test_one_is_counted_by_the_place_he_had(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "An average of 111 people drown in Lumar each year.",
        "Fires in Lumar kill an average of 111 people.",
    ],
)
def test_an_average_is_about_its_number(text: str) -> None:
    (one,) = casualties(text)
    assert (one.value, one.modifier) == (111, "about")
