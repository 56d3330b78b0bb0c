"""Numbers of the hurt that hold the dead as well, as the rest of the page tells."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told

from claims.reading.read import read
from claims.types import Document


@pytest.mark.parametrize(
    "text",
    [
        "Four people were hurt at the fair. A clerk is dead and three others are in hospital.",
        "Two men died. Two women were wounded.\n\nThe gunman hit the crowd, wounding four people.",
        "All four victims of the gunfire were flown to a clinic, where Officer Orr passed away.",
        "A gunman hurt four men. One of the men later died.",
        "One of the four people hurt by the gunman has died.",
        "Police confirmed 4 victims, 1 fatality, 3 wounded.",
    ],
)
def test_a_number_of_the_hurt_that_holds_a_dead_is_of_either(text: str) -> None:
    assert ("killed or injured", 4) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Clerk dead, four hurt at fair",
        "One man was killed and three wounded in Vardal. One man was killed and four wounded in Ostby.",
        "Four people were hurt. One of the dead was a clerk.",
        "Fourteen died. Four people are in hospital with burns.\n\nTen of the 14 were women.",
        "One clerk died and three were hurt. Four soldiers were wounded in Ostby.",
        "The ward admitted four people with burns, one of whom died.",
        "Four men were hurt in the crush. One of the men later died.",
        "One man was killed and three people were hurt. The four survivors were taken to a clinic.",
        "Four people were hurt and one of two nurses who hid was killed.",
    ],
)
def test_the_hurt_who_are_set_against_the_dead_stay_hurt(text: str) -> None:
    assert ("injured", 4) in told(text)


def test_a_total_is_one_wherever_the_page_gives_it() -> None:
    text = "Five people were hurt in a shooting on Monday. One of the men died. Five people were hurt in all."
    assert [one for one in told(text) if one[1] == 5] == [("killed or injured", 5)] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three bodies were found. All three had gunshot wounds.", "killed or injured"),
        ("Three men were killed and three were hurt. The three were taken to a clinic.", "injured"),
    ],
)
def test_wounds_of_those_found_dead(text: str, expected: str) -> None:
    assert casualties(text)[-1].outcome == expected


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Two boys were taken to a clinic, where they later died.", "killed"),
        ("A nurse was rushed to a hospital but died.", "killed"),
        ("A nurse was rushed to a hospital and is expected to live.", "injured"),
        ("A nurse was rushed to a hospital near the hall and a singer died.", "injured"),
    ],
)
def test_what_became_of_those_in_care(text: str, outcome: str) -> None:
    assert casualties(text)[0].outcome == outcome


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lena Orr, 21, died on Sunday. Orr was one of five people injured at the fair.",
            "killed or injured",
        ),
        ("Lena Orr, 21, died on Sunday. Five people, including Orr, were injured.", "killed or injured"),
        ("Lena Orr, 21, sang on Sunday. Orr was one of five people injured at the fair.", "injured"),
    ],
)
def test_a_dead_person_named_among_the_hurt(text: str, expected: str) -> None:
    found = read(Document(f"{text} She lived in Vardal."))
    assert [one.outcome for one in found.casualties if one.value == 5] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A clerk was pronounced dead. Four other people were shot.", "injured"),
        ("A clerk was shot dead. She told them that she and four others had been shot.", "injured"),
        ("She said that she and four others had been shot. Three of them are dead.", "killed or injured"),
        ("A clerk was killed. He shot four other people in the hall, killing two.", "killed or injured"),
    ],
)
def test_others_who_were_shot(text: str, expected: str) -> None:
    assert next(one.outcome for one in casualties(text) if one.value == 4) == expected


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("A man wounded in a blast in Vardal last week has died.", "killed"),
        ("Two boys hurt in a crash on Ost and Vest roads died on Sunday.", "killed"),
        ("A man wounded in a blast in which two nurses died is recovering.", "injured"),
        ("A man wounded in the blast, where a nurse died, is recovering.", "injured"),
    ],
)
def test_the_wounded_who_have_died_since(text: str, outcome: str) -> None:
    assert casualties(text)[0].outcome == outcome


@pytest.mark.parametrize(
    "text",
    [
        "One woman is in critical condition and four men are being treated.",
        "One man was taken to a clinic and four others were flown to Vardal Hospital.",
        "One man was rushed to a clinic. Four other people were taken to a hospital.",
    ],
)
def test_groups_of_the_hurt_in_care_are_shares(text: str) -> None:
    assert [(one.value, one.cumulative) for one in casualties(text)] == [(1, False), (4, False)]


def test_the_badly_hurt_are_some_of_those_in_care() -> None:
    text = "A total of 17 people were taken to hospitals, and four are in critical condition."
    assert casualties(text)[0].cumulative


@pytest.mark.parametrize(
    "text",
    [
        "Lena Orr died at the scene.\n\nFour others were treated for wounds.",
        "Clerk dies at fair, four others hurt",
    ],
)
def test_others_beside_a_dead_person_are_all_of_the_hurt(text: str) -> None:
    assert [(one.value, one.cumulative) for one in casualties(text) if one.value == 4] == [(4, True)]


def test_a_sum_of_one_uncounted_dead_and_the_others() -> None:
    text = (
        "Guards found four victims with gunshot wounds. Orr died, three others are being treated for burns."
    )
    assert told(text) == [("killed or injured", 4), ("injured", 3)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five men were shot. Three of the men suffered wounds.", [(5, True), (3, False)]),
        ("The blast killed three of the men.", [(3, True)]),
        ("Five men were shot. The crash killed 13 of the 14 people on board.", [(5, True), (13, True)]),
    ],
)
def test_some_of_those_counted_before_are_a_share(text: str, expected: list[tuple[int, bool]]) -> None:
    assert [(one.value, one.cumulative) for one in casualties(text)] == expected


def test_the_one_shot_on_a_page_about_a_death_may_be_dead() -> None:
    text = "Clerk killed at fair\n\nA clerk was shot at the gate. Two nurses were shot as well."
    assert [(one.outcome, one.value) for one in casualties(text) if one.value][:1] == [
        ("killed or injured", 1)
    ]


def test_groups_in_a_headline_share_its_verb() -> None:
    assert told("Three women, one man injured at fair") == [("injured", 3), ("injured", 1)]


def test_a_headline_with_two_verbs_has_two_groups() -> None:
    assert told("Rebels free six hostages, two teachers killed in raid") == [("killed", 2)]


def test_those_seen_with_wounds_are_the_shot_of_the_headline() -> None:
    text = "Four shot, one dead at fair\n\nGuards found four men who had sustained wounds. Four people were injured."
    assert told(text) == [("killed or injured", 4), ("killed", 1), ("killed or injured", 4), ("injured", 4)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people were hurt. Four remain in the hospital.", [(9, True), (4, False)]),
        ("Four boys remain in the hospital after a crash.", [(4, True)]),
    ],
)
def test_those_still_in_hospital_are_left_of_the_hurt(text: str, expected: list[tuple[int, bool]]) -> None:
    assert [(one.value, one.cumulative) for one in casualties(text)] == expected


def test_a_bare_number_shares_nothing_with_the_group_behind_its_comma() -> None:
    assert told("The guards came at 1300, four soldiers were killed.") == [("killed", 4)]


def test_the_hurt_beside_those_who_fell_stay_hurt() -> None:
    text = "Eight soldiers fell and three were wounded. Three soldiers fell and eleven were wounded."
    assert told(text) == [("killed", 8), ("injured", 3), ("killed", 3), ("injured", 11)]


def test_those_under_treatment_live() -> None:
    text = "Three people died and one was wounded. In the clinic four people were under treatment."
    assert told(text)[-1] == ("injured", 4)
