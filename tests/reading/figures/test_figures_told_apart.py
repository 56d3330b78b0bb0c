"""Whose number it is: of several numbers, nouns and clauses near a fate, the right one takes it."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There were two shooters and as many as 10 dead.", [("killed", 10)]),
        ("Two guards and 10 clerks were found dead.", [("killed", 2), ("killed", 10)]),
        ("Of 113 people on the plane, 112 lose their lives.", [("killed", 112)]),
        (
            "Of the ten men, seven women and two boys who were hurt, three are at a clinic.",
            [("injured", 10), ("injured", 7), ("injured", 2), ("injured", 3)],
        ),
        ("Ann Vale, who dreamed of becoming an accountant, was killed.", []),
        ("Of the 34 dead, 21 are women.", [("killed", 34), ("killed", 21)]),
        ("A strike on one of the last working clinics left 58 people dead.", [("killed", 58)]),
        ("In one of the deadliest in years, 16 people died.", [("killed", 16)]),
        ("One of the guards died.", [("killed", 1)]),
        ("The army says six of its soldiers, who were patients, died in the raid.", [("killed", 6)]),
        ("Seventy women taken away by gunmen remained in captivity.", [("captured", 70)]),
        (
            "Those killed include four members of the Odo family, who ran a bar, and two clerks.",
            [("killed", 4), ("killed", 2)],
        ),
        (
            "He counted 31 dead and said the wounded, 57 of them, lay in the yard.",
            [("killed", 31), ("injured", 57)],
        ),
        ("Police withheld the names of the victims, three men and a boy.", [("killed", 3), ("killed", 1)]),
        ("Seventeen of the fatalities were women and six were children.", [("killed", 17), ("killed", 6)]),
        ("Two of the critically injured later succumbed.", [("killed", 2)]),
        ("Two of the critically injured are women.", [("injured", 2)]),
        ("The raid killed 54 people, a local rights group said.", [("killed", 54)]),
        ("The raid killed 54 people and a local, the mayor said.", [("killed", 54), ("killed", 1)]),
        ("Nine of the deaths were in Lumar. The other three were in Toro.", [("killed", 9), ("killed", 3)]),
        ("Nine of the jobs were in Lumar. The other three were in Toro.", []),
    ],
)
def test_a_fate_goes_to_its_own_number(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministry raised to 31 the number of fatalities.", [("killed", 31)]),
        ("The ministry raised to 31 the number of clerks.", []),
        ("A second blast brought to 12 the provisional death toll.", [("killed", 12)]),
        ("That takes to 340 the number of people known to have been injured.", [("injured", 340)]),
        ("The guild put excess deaths over the same nine days at 267.", [("killed", 267)]),
        ("The guild put the number of those rescued at 141 and the dead at 47.", [("killed", 47)]),
        ("The toll rose to 96. The guild raised its count from 58.", [("killed", 96), ("killed", 58)]),
        ("The toll rose to 96. The guild raised its fee from 58.", [("killed", 96)]),
        (
            "Officials said 41 people were missing, and the list was cut to 19.",
            [("missing", 41), ("missing", 19)],
        ),
        ("The toll was 47. Eleven of the 47 have yet to be claimed.", [("killed", 47), ("killed", 11)]),
        ("The toll was 47. Eleven of the 90 have yet to be claimed.", [("killed", 47)]),
        ("Some 410 people died and 1 841 were injured.", [("killed", 410), ("injured", 1841)]),
        ("On 3 May 100 people died.", [("killed", 100)]),
        ("In Sector 7 200 people died.", [("killed", 200)]),
    ],
)
def test_a_count_is_set_and_changed_in_any_order(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Each family that lost a member is paid.", []),
        ("A family that lost a member is paid.", [("killed", 1)]),
        ("When a miner dies he is soon forgotten.", []),
        ("They had expected to lose one of them.", []),
        ("Three persons listed as dead were later found alive.", []),
        ("Three persons were later found dead.", [("killed", 3)]),
        ("They had lost one of them.", [("killed", 1)]),
    ],
)
def test_what_befalls_anybody_is_no_event(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast martyrs 14, injures 33.", [("killed", 14), ("injured", 33)]),
        ("The floods force 23,000 from their homes.", [("displaced", 23000)]),
        ("Two volunteers suffered electric shocks.", [("injured", 2)]),
        ("Another 33 are nursing injuries.", [("injured", 33)]),
        ("Some 38 hostages were still being held.", [("captured", 38)]),
        ("Four hostages remain.", [("captured", 4)]),
        ("Four hotels remain.", []),
        ("Raiders slit the throats of 43 farmers.", [("killed", 43)]),
        ("The navy reported the loss of a patrol boat and seven sailors.", [("killed", 7)]),
        ("The village reported the loss of its mill and seven barns.", []),
        ('They lost three boats and "no fewer than 60 servicemen".', [("killed", 60)]),
        ("The army lost two officers and eight other ranks.", [("killed", 2), ("killed", 8)]),
        ("Exactly 140 residents have been put up in a sports centre.", [("displaced", 140)]),
        ("Exactly 140 residents have been told to leave.", []),
        ("Exactly 140 players were put up in a hotel.", []),
        ("Exactly 260 people abandoned their homes.", [("displaced", 260)]),
        ("Twenty-two needed amputations.", [("injured", 22)]),
        ("Two women drove themselves to a clinic.", [("injured", 2)]),
        ("The fire broke out as 148 pupils slept in a hall.", []),
        ("Some 148 pupils slept in a hall.", [("displaced", 148)]),
        ("Rescuers searched on; two suspects were being sought.", []),
    ],
)
def test_news_has_other_words_for_it(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The burns centre admitted 11 men.", [("injured", 12), ("injured", 11)]),
        ("The centre admitted 11 men.", [("injured", 12)]),
        ("The clinic took in a further 15.", [("injured", 12), ("injured", 15)]),
        ("The court took in a further 15.", [("injured", 12)]),
        ("Doctors said 83 people had been brought in.", [("injured", 12), ("injured", 83)]),
        ("The clinic said 22 patients were in the wards.", [("injured", 12), ("injured", 22)]),
        ("Twelve nurses on the wards went on strike.", [("injured", 12)]),
        ("The clinic treated 40 patients a day before the war.", [("injured", 12)]),
    ],
)
def test_a_page_that_told_of_hurt_counts_those_in_care(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(f"The blast injured 12 people. {text}") == expected
