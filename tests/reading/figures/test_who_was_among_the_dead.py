"""Accounts of the dead in other words: of whom they consist, where they came from, who is named beside them."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("“Of those who lost their lives, 64 were women and 29 were children,” he said.", [64, 29]),
        ("“Of the dead, 13 were women,” the mayor said.", [13]),
        ("Fenn said that of the dead, 13 were women.", [13]),
        ("“Killed were the pilot and four guards,” the mayor said.", [4]),
        ("The dead, all of them Danes, were three women and two men aged between 19 and 67.", [3, 2]),
        ("The dead, all of them Danes, included three women and two men.", [3, 2]),
        ("The dead, a spokesman for the mine said, were not known to him.", []),
        ("A waitress and two cooks were among those killed.", [1, 2]),
        ("Two doctors and three teachers were among the 14 killed.", [2, 3, 14]),
        ("A teacher was among the 14 killed.", [1, 14]),
        ("Among the dead were two Danes and a Swede, while the remaining six were South Koreans.", [2, 1, 6]),
        ("The toll is 28 dead, 22 VDPs and six civilians.", [28, 22, 6]),
        ("Nine people died, five clerks and four guards, all of Toro, face charges.", [9]),
        ("Nine people died, five clerks and four guards, who all lived in Toro, face charges.", [9]),
        ("The toll is 28 dead, 22 cars and six trucks burnt.", [28]),
        ("Ten people died, among them the two pilots and three nurses.", [10, 2, 3]),
        ("Another Danish climber died, and another Dane was killed.", [1, 1]),
    ],
)
def test_the_dead_are_told_by_their_parts(text: str, counts: list[int]) -> None:
    assert told(text) == [("killed", count) for count in counts]


def test_parts_by_home_belong_to_a_toll_that_can_hold_them() -> None:
    text = (
        "The toll rose to 31 on Monday. Fenn said 19 women and 12 children have died. "
        "“Seventeen were residents of Vell, nine of New Toro and five of Brask,” he said."
    )
    found = casualties(text)
    assert [(one.text, one.outcome) for one in found[-3:]] == [
        ("Seventeen", "killed"),
        ("nine", "killed"),
        ("five", "killed"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Odo Fenn, 33, a miner from Vell, was killed.",
        "The dead were named as Odo Fenn, 33, a miner, and Ilse Orr, 41, a nurse.",
    ],
)
def test_who_is_named_with_an_age_is_not_counted(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Four civilians, including a girl, and two soldiers were killed.", [4, 1, 2]),
        ("Four civilians, two of them women, and three soldiers were killed.", [4, 2, 3]),
        ("Nine soldiers, most of them recruits, and their commander were killed.", [9]),
        ("Nine died on Monday; 12 on the ward are stable.", [9]),
        ("Thirteen were killed at Vell in 1999; 12 at Toro in 2012; nine at Brask in 2021.", [13, 12, 9]),
        ("We received 22 bodies last night and 15 this morning.", [22, 15]),
        ("Eleven bodies had been found and eight more had been pulled from the mud.", [11, 8]),
        ("Three soldiers had “fallen on the field of honour”.", [3]),
        ("At least 22 workers, most of them labourers, were burnt beyond recognition.", [22]),
    ],
)
def test_a_second_group_does_not_hide_the_first(text: str, counts: list[int]) -> None:
    assert told(text) == [("killed", count) for count in counts]


def test_what_is_told_besides_is_no_item_of_the_row() -> None:
    text = "Thirteen were killed at Vell in 1999; 12 at Toro in 2012, where 70 were injured; nine at Brask."
    assert told(text) == [("killed", 13), ("killed", 12), ("injured", 70), ("killed", 9)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We took five wounded people to a clinic in my car and one died.", [("injured", 5), ("killed", 1)]),
        ("Five wounded people died.", [("killed", 5)]),
        ("Eleven women who had gone to fetch firewood were taken away by the gunmen.", [("captured", 11)]),
        ("Eleven women who had gone to the clinic were taken away by ambulance.", []),
        ("We have no news of 10 men.", [("missing", 10)]),
    ],
)
def test_what_befell_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
