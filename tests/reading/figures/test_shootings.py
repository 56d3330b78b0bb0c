"""People who were shot: dead, hurt, or either, as far as the page tells."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people were shot at a fair.", [("injured", 4)]),
        ("Four people were shot at a fair, one of them fatally.", [("killed or injured", 4), ("killed", 1)]),
        ("One guard died. Two women were shot in the leg.", [("killed", 1), ("injured", 2)]),
        ("One guard died. Two women were shot and wounded.", [("killed", 1), ("injured", 2)]),
        ("Two women were shot and taken to a clinic, where they died.", [("killed", 2)]),
        ("The fatal shooting of a clerk shook the town.", [("killed", 1)]),
        ("Six shot, clerk dead at fair", [("killed or injured", 6)]),
        ("Six shot dead at fair", [("killed", 6)]),
    ],
)
def test_what_became_of_the_shot(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Medics took four gunshot victims to a clinic.",
        "Guards found three others with serious head injuries.",
        "Six miners are expected to survive.",
        "Two cooks are clinging to life.",
        "Five divers were grazed by bullets.",
    ],
)
def test_wounds_tell_the_hurt_without_a_verb_of_hurting(text: str) -> None:
    assert only(text).outcome == "injured"


def test_dead_of_another_year_leave_the_shot_of_now_alone() -> None:
    text = "Nine people were shot on Monday. In 2019 a gunman killed six people there."
    assert told(text) == [("injured", 9), ("killed", 6)]


def test_a_sum_in_the_same_sentence_is_no_sum() -> None:
    text = "One woman is dead, two men are in critical condition and three are being treated for wounds."
    assert told(text) == [("killed", 1), ("injured", 2), ("injured", 3)]


@pytest.mark.parametrize(
    "text",
    [
        "Clerk dead, four others hurt in tunnel",
        "One clerk was killed.\n\nFour others were hurt on the stairs.",
    ],
)
def test_others_are_all_of_their_fate_when_set_against_another(text: str) -> None:
    others = casualties(text)[-1]
    assert (others.outcome, others.value, others.cumulative) == ("injured", 4, True)


def test_one_and_others_under_one_word_are_parts() -> None:
    found = casualties("The man is accused of wounding a police officer and two others.")
    assert [(one.outcome, one.value, one.cumulative) for one in found] == [
        ("injured", 1, False),
        ("injured", 2, False),
    ]


def test_another_alone_is_one_more() -> None:
    assert told("The blast killed three divers and wounded another.") == [("killed", 3), ("injured", 1)]


def test_victims_on_a_page_without_dead_are_not_dead() -> None:
    text = "Twelve people were hurt in the crush. The victims included a girl. Two of the victims were men."
    assert {one.outcome for one in casualties(text)} == {"injured"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Medics found six clerks with stab wounds. One of them died.",
            [("killed or injured", 6), ("killed", 1)],
        ),
        (
            "Guards met five men who had suffered burns. Two of the five died.",
            [("injured", 5), ("killed", 2)],
        ),
        (
            "Shots hit six clerks. Six clerks were injured. One of them died.",
            [("killed or injured", 6), ("killed", 1)],
        ),
        ("Six clerks were injured in the crash. One of them died.", [("injured", 6), ("killed", 1)]),
        (
            "The clinic admitted six clerks with burns. One of them died.",
            [("injured", 6), ("killed", 1)],
        ),
        (
            "We have 7 victims, 3 fatalities, 4 wounded.",
            [("killed or injured", 7), ("killed", 3), ("injured", 4)],
        ),
    ],
)
def test_who_is_found_with_wounds_may_be_dead(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One of the six was pronounced dead.", [("killed", 1, False)]),
        ("Three of the six died at the scene.", [("killed", 3, False)]),
        ("Three of the six killed were clerks.", [("killed", 3, False), ("killed", 6, True)]),
    ],
)
def test_a_group_known_by_its_number_is_no_toll(text: str, expected: list[tuple[str, int, bool]]) -> None:
    assert [(one.outcome, one.value, one.cumulative) for one in casualties(text)] == expected
