"""What became of the hurt in the end, and those who died of something else than the others of their sentence."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two of the nine injured later died.", [("killed", 2), ("injured", 9)]),
        ("Three of the 20 wounded have since died.", [("killed", 3), ("injured", 20)]),
        ("Two of the nine missing were found dead.", [("killed", 2), ("missing", 9)]),
        ("Two of the nine injured were soldiers.", [("injured", 2), ("injured", 9)]),
        ("Two of the nine injured saw a man die.", [("injured", 2), ("injured", 9), ("killed", 1)]),
        ("Two people who were hurt in the blast later died.", [("killed", 2)]),
        ("A man who was badly wounded in the attack died on Monday.", [("killed", 1)]),
        ("Three people who had been trapped under the roof died.", [("killed", 3)]),
        ("Two people who were hurt in the blast said nine died.", [("injured", 2), ("killed", 9)]),
        ("Two people who were hurt when the roof fell and nine died were guards.", [("injured", 2), ("killed", 9)]),
    ],
)  # fmt: skip
def test_what_became_of_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two men were killed by shrapnel and another by falling glass.", [("killed", 2), ("killed", 1)]),
        ("Two men were killed by shrapnel and a third by falling glass.", [("killed", 2), ("killed", 1)]),
        ("Two men died of smoke and a third of a heart attack.", [("killed", 2), ("killed", 1)]),
        ("Two men died from burns and five from smoke.", [("killed", 2), ("killed", 5)]),
        ("Two men died of burns and one of the houses fell.", [("killed", 2)]),
        ("Two men were killed by the blast and one by one the houses fell.", [("killed", 2)]),
        ("Two men were killed by police and another by the door was filmed.", [("killed", 2)]),
        ("Two men died of burns and a third of the town was flooded.", [("killed", 2)]),
    ],
)
def test_the_same_death_of_another_cause(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dead: three men, two women and a baby girl.", [("killed", 3), ("killed", 2), ("killed", 1)]),
        ("Killed: three men, two women. Injured: four.", [("killed", 3), ("killed", 2), ("injured", 4)]),
        ("Killed: 12 soldiers, three tanks and two officers.", [("killed", 12), ("killed", 2)]),
        ("Dead: 12 people, 14 goats.", [("killed", 12)]),
        ("Killed: 12; lorries: 14, houses 20.", [("killed", 12)]),
    ],
)
def test_a_label_is_for_the_whole_list(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two boys who had been on ventilators since Sunday's crash died on Tuesday.", [("killed", 2)]),
        ("Three women, who had been on life support since Friday, died on Sunday.", [("killed", 3)]),
        ("Four guards who had been in a critical condition after Friday's blast perished.", [("killed", 4)]),
        ("Two boys who have been on ventilators since Sunday's storm died down are stable.", [("injured", 2)]),
        ("Three men who had been in hospital since their mother died are stable.", [("injured", 3)]),
        ("Three men who had been in hospital since Sunday said their brother died.", [("injured", 3)]),
        ("Two boys who were injured before Monday's hero died on stage are stable.", [("injured", 2)]),
        ("Four guards hurt in Friday's blast, in which nine died, were flown home.", [("injured", 4), ("killed", 9)]),
    ],
)  # fmt: skip
def test_the_verb_of_the_sentence_tells_what_became_of_those_in_care(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine men had fatal burns.", [("killed", 9)]),
        ("Two guards with fatal injuries were found.", [("killed", 2)]),
        ("Nine men had non-fatal burns.", [("injured", 9)]),
        ("Of the first 40 bodies examined, 31 had bullet wounds and nine had burns.", [("killed", 40), ("killed", 31), ("killed", 9)]),
        ("Of the 40 bodies recovered, 31 had been identified and nine divers were hurt.", [("killed", 40), ("killed", 31), ("injured", 9)]),
        ("Of the 12 bodies found by 40 divers, nine had burns, and three hurt their backs.", [("killed", 12), ("killed", 9), ("injured", 3)]),
        ("Of the two bodies, one had burns and 14 had been hurt in the fire.", [("killed", 2), ("killed", 1), ("injured", 14)]),
    ],
)  # fmt: skip
def test_wounds_that_killed(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
