"""The hurt, the sheltered and the dead as rescue reports tell of them."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, told

SENTENCES = [
    ("The pier broke under 90 guests, 16 of them with injuries.", [("injured", 16)]),
    ("A ferry hit a pier, and 16 passengers with injuries were brought ashore.", [("injured", 16)]),
    ("Thirty-four remained in hospital.", [("injured", 34)]),
    ("Twenty people were in critical care.", [("injured", 20)]),
    ("Three people with life-threatening injuries lay in the ward.", [("injured", 3)]),
    ("Some 35 others were being treated.", [("injured", 35)]),
    ("A woman and 12 men are recovering from burns.", [("injured", 1), ("injured", 12)]),
    ("The camps held 44,000 people who had taken shelter from the flood.", [("displaced", 44000)]),
    ("More than 300 villagers were sheltering in schools.", [("displaced", 300)]),
    ("Five policemen are among the martyrs.", [("killed", 5)]),
    ("The raid neutralised 12 insurgents.", [("killed", 12)]),
    ("Nurses sent 104 bodies to the morgue.", [("killed", 104)]),
    ("Three governing bodies met.", []),
    ("The lake joins three bodies of water.", []),
    ("Three men fled in a van.", []),
    ("Some 3,000 people fled the town.", [("displaced", 3000)]),
    ("The number of missing could be as high as 80.", [("missing", 80)]),
    ("A woman was hurt by a Norwegian air strike.", [("injured", 1)]),
    ("A colonel exchanged fire with guards, and at least 17 people were killed.", [("killed", 17)]),
    ("A mother whose son was shot wept.", []),
    ("Two men whose bodies were found had drowned.", [("killed", 2)]),
    ("The last one, a war in the hills, left 300 people dead.", [("killed", 300)]),
    ("The six nuns' murder shook the town.", [("killed", 6)]),
    ("They denied the massacre [of six monks].", [("killed", 6)]),
    ("They wrote about six monks that were murdered.", [("killed", 6)]),
    ("The two men's lives went on.", []),
    ("Five children who hid in a shed were not hurt.", []),
    ("A man with a rifle shot and killed three people.", [("killed", 3)]),
    ("A man was shot and killed.", [("killed", 1)]),
    ("Residents said they had buried 40 people.", [("killed", 40)]),
    ("A clerk, 23, was fatally wounded.", [("killed", 1)]),
    ("Ann Vale and Joan Marsh, both 22, were injured.", []),
    ("Around 6 a.m. two men were hurt.", [("injured", 2)]),
    ("The caller who dialled 911 was wounded.", []),
    ("Image 16 of 40 shows the field where eight people were killed.", [("killed", 8)]),
    ("The raid killed two senior Ridgist commanders.", [("killed", 2)]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=[text for text, _ in SENTENCES])
def test_outcomes(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("The bodies pushed the toll past 150.", "more_than"),
        ("The death toll passed 150.", "more_than"),
        ("The death toll neared 150.", "nearly"),
        ("The death toll reached 150.", "exact"),
    ],
)
def test_a_toll_goes_beyond_its_number_or_nears_it(text: str, modifier: str) -> None:
    assert only(text).modifier == modifier


def test_a_list_of_places_has_parts() -> None:
    text = "There were at least 21 deaths in the tunnel, seven at the gate and 13 on a bus."
    assert [(one.value, one.cumulative) for one in casualties(text)] == [(21, True), (7, False), (13, False)]


def test_the_one_of_five_has_a_fate_of_his_own() -> None:
    text = "One of the five people hurt in the shooting has died."
    assert told(text) == [("killed", 1), ("killed or injured", 5)]


def test_a_share_of_all_on_board_is_the_toll() -> None:
    found = only("The crash killed 13 of the 14 people on board.")
    assert (found.value, found.cumulative) == (13, True)


def test_victims_of_an_earlier_toll_are_told_again() -> None:
    text = "The roof fell, killing 14 people. Days passed. The premier mourned the 14 victims."
    assert told(text) == [("killed", 14), ("killed", 14)]


def test_victims_who_survived_are_not_told_again() -> None:
    assert told("The roof fell, killing two people. The two victims who survived were named.") == [
        ("killed", 2)
    ]


def test_some_of_the_victims_are_a_part_of_the_last_dead() -> None:
    text = "A gunman killed six people. Police came. Three of the victims were clerks."
    assert [(one.value, one.cumulative) for one in casualties(text)] == [(6, True), (3, False)]


def test_groups_by_age_are_parts_of_one_toll() -> None:
    found = casualties("The blast killed six children and two adults.")
    assert [one.cumulative for one in found] == [False, False]


def test_soldiers_and_civilians_stay_tolls_of_their_own() -> None:
    found = casualties("The blast killed six soldiers and two civilians.")
    assert [one.cumulative for one in found] == [True, True]


def test_the_dead_and_the_hurt_together_are_no_hurt() -> None:
    text = "One woman was killed and three others were wounded. All four were taken to hospital."
    assert told(text)[-1] == ("killed or injured", 4)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels killed 30 guards, captured five and lost two.", [("killed", 30), ("captured", 5)]),
        ("Two civilians, a driver and his aide, also died.", [("killed", 2)]),
        ("I lost my two sisters.", [("killed", 2)]),
        ("One of the wounded, a member of the council, died overnight.", [("killed", 1)]),
        ("Two of the burned women died.", [("killed", 2)]),
        ("Fifteen people suffocated and five jumped to their deaths.", [("killed", 15), ("killed", 5)]),
        ("The charity estimated the dead at more than 50.", [("killed", 50)]),
        ("Gunmen abduct 40 pupils.", [("captured", 40)]),
        ("Gunmen came to kidnap 40 pupils.", []),
        ("A rocket wounded three divers, one seriously.", [("injured", 3)]),
        ("One guard died, three were seriously hurt.", [("killed", 1), ("injured", 3)]),
        ("The general put the losses at seven.", [("killed", 7)]),
        ("The nurse said that one of the injured had died.", [("killed", 1)]),
        ("Two rescuers were overcome by fumes.", [("injured", 2)]),
        ("A guard suffered a broken leg.", [("injured", 1)]),
        ("Police said the true number of dead was probably above 80.", [("killed", 80)]),
        ("Storms have driven more than 9,000 from their homes.", [("displaced", 9000)]),
        ("Some of the roughly 40 people who had gathered were hurt.", []),
    ],
)
def test_ways_of_telling_a_loss(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_groups_between_commas_are_parts_of_the_group_before() -> None:
    found = casualties("Four climbers, three Danes and a Swede, were killed by a rockfall.")
    assert [(one.value, one.cumulative) for one in found] == [(4, True), (3, False), (1, False)]


def test_what_goes_on_behind_a_semicolon_is_a_part_as_well() -> None:
    found = casualties("Nineteen of the dead were refugees; seven were children.")
    assert [(one.value, one.cumulative) for one in found] == [(19, False), (7, False)]
