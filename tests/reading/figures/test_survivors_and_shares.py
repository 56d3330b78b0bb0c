"""Who lived is no loss, and a share of a whole is not the whole."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among the survivors were two children.", []),
        ("Twelve people died; the survivors include two children.", [("killed", 12)]),
        ("The survivors, two of them children, were flown out.", []),
        ("Twelve died. The survivors — a cook and two clerks — came from the north.", [("killed", 12)]),
        ("Gunmen killed nine. Troops caught up, rescuing 13 of the victims.", [("killed", 9)]),
        ("Police had word of 14 missing persons, of whom 11 have been traced.", [("missing", 14)]),
        (
            "At least 135 drowned, 50 of them children, and about 170 were fished out.",
            [("killed", 135), ("killed", 50)],
        ),
        (
            "Eleven people are missing of the 44 aboard, the other 33 of whom reached shore in rafts.",
            [("missing", 11)],
        ),
        ("There were nine of us in the truck and six died.", [("killed", 6)]),
        ("There were nine men and six women killed in the blast.", [("killed", 9), ("killed", 6)]),
    ],
)
def test_survivors_are_no_loss(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One in five of the 200 patients died.", []),
        ("About 30 percent of the 200 patients died.", []),
        ("Some 30% of the 200 patients died.", []),
        ("Four-fifths of the 200 patients died.", []),
        ("Three quarters of the 200 patients died.", []),
        ("Not one of the 200 patients died.", []),
        ("About 80 percent of the 130 passengers who were killed were Danes.", [("killed", 130)]),
        ("Two of the three brothers drowned.", [("killed", 2)]),
        ("Nine out of 12 passengers died.", [("killed", 9)]),
        ("Nine dead city workers were found.", [("killed", 9)]),
        ("Two of the three drowned were pupils.", [("killed", 2), ("killed", 3)]),
        ("Seven of a group of 12 hikers died in Vell.", [("killed", 7)]),
        ("Seven of the party of 12 died in Vell.", [("killed", 7)]),
        ("A group of 12 hikers died in Vell.", [("killed", 12)]),
        ("Odo Fenn was one of a group of 12 hikers shot dead in Vell.", [("killed", 1), ("killed", 12)]),
        ("Ilse Orr was one of a crew of nine killed when a ship sank.", [("killed", 1), ("killed", 9)]),
        (
            "Forty bodies have been found, 30 of women and seven of children, and three men remain untraced.",
            [("killed", 40), ("killed", 30), ("killed", 7), ("missing", 3)],
        ),
        (
            "Sixteen people were killed when the old tram came off its rail and hit a house, among them the driver and eleven Danes.",
            [("killed", 16), ("killed", 11)],
        ),
        ("Three workers were among the dead and 19 clinics are out of service.", [("killed", 3)]),
        ("Odo Fenn, 22, one of 82 people hurt in the crush, was well.", [("injured", 82)]),
    ],
)
def test_a_share_is_not_the_whole(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He waited for news of his daughter, one of eight people still missing.", [("missing", 8)]),
        ("The town mourned Lena Orr, one of 12 people killed in the blast.", [("killed", 12)]),
        ("One woman was killed in Vell, one of the two towns.", [("killed", 1)]),
    ],
)
def test_who_is_one_of_many_is_told_with_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Twelve were shot. Eight of the victims have been released from hospital.",
            [("injured", 12), ("injured", 8)],
        ),
        ("Twelve were shot. Eight of the victims have been rescued.", [("injured", 12)]),
    ],
)
def test_who_leaves_hospital_was_hurt(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve people were aboard; none survived.", [("killed", 12)]),
        ("The plane, carrying 12 people, crashed, killing all on board.", [("killed", 12)]),
        ("The bus was carrying 12 people, all of whom died.", [("killed", 12)]),
        ("The bus was carrying 12 people; nine died and all were buried.", [("killed", 9)]),
        ("The bus was carrying 12 people and all were rescued.", []),
        ("Twelve people were on board, and not all died.", []),
        ("One man died and a second is fighting for his life.", [("killed", 1), ("injured", 1)]),
        ("One man died and a second later a bomb went off.", [("killed", 1)]),
        ("None of the four came out alive.", [("killed", 4)]),
        ("None of the five men alive today was hurt.", []),
    ],
)
def test_what_befell_all_of_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast would have killed 40 people.", []),
        ("The blast could have killed 40 people if the gas had caught fire.", []),
        ("The blast may have killed 40 people.", [("killed", 40)]),
        ("Five skiers remain buried.", [("trapped", 5)]),
    ],
)
def test_what_did_not_come_about(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
