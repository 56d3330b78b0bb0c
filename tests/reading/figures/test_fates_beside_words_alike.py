"""Words that look like those of a fate and tell another, and fates that stand beside such words."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prosecutors said the victims, two nuns and a priest, lost their savings.", []),
        ("Prosecutors said the victims, two nuns and a priest, were trafficked.", []),
        ("Prosecutors said the victims, two nuns and a priest, escaped unharmed.", []),
        ("Prosecutors said the victims, two nuns and a priest, were freed.", []),
        ("Prosecutors said the victims, two nuns and a priest, suffered gunshot wounds.", []),
        (
            "Police said the victims, two women and a boy, were shot in the leg.",
            [("injured", 2), ("injured", 1)],
        ),
        (
            "Police said the victims, two women and a boy, were treated for burns.",
            [("injured", 2), ("injured", 1)],
        ),
        (
            "Police said the victims, two women and a boy, had been abducted.",
            [("captured", 2), ("captured", 1)],
        ),
        ("Police said the missing, two men and a woman, were found dead.", [("killed", 2), ("killed", 1)]),
        ("Police said the missing, two boys and a girl, had been found safe.", []),
        (
            "Eight people died in the fire. Police said the victims, two men and a woman, suffered minor burns.",
            [("killed", 8)],
        ),
        (
            "Three people died in the fire. Police said the victims, two men and a woman, were between 19 and 67.",
            [("killed", 3), ("killed", 2), ("killed", 1)],
        ),
        ("Police said the victims, two women and a boy, were from Vell.", []),
        (
            "Eight people died. Police said the victims, five men and three women, were from Vell.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Nine people were hurt. Police said the victims, five men and four women, were between 19 and 67.",
            [("injured", 9), ("injured", 5), ("injured", 4)],
        ),
        (
            "Eight people died. Police said the victims, five men and three women, were all in their twenties.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Eight people died. Police said the victims, five men and three women, were in hospital.",
            [("killed", 8), ("injured", 5), ("injured", 3)],
        ),
        (
            "Eight people died. Police said that the victims, five men and three women, were identified on Friday.",
            [("killed", 8), ("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the dead, five men and three women, were between 19 and 67.",
            [("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the injured, five men and three women, were stable in hospital.",
            [("injured", 5), ("injured", 3)],
        ),
        (
            "Police said the injured, five men and three women, have been discharged.",
            [("injured", 5), ("injured", 3)],
        ),
        (
            "Police said the wounded, five men and three women, were released.",
            [("injured", 5), ("injured", 3)],
        ),
        ("Police said the dead, five men and three women, were cooks.", [("killed", 5), ("killed", 3)]),
        (
            "Police said the dead, five men and three women, had been on a bus.",
            [("killed", 5), ("killed", 3)],
        ),
        (
            "Police said the dead, five men and three women, died at the scene.",
            [("killed", 5), ("killed", 3)],
        ),
    ],
)
def test_victims_told_between_commas(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine men were put on a bus and killed in the hills.", [("killed", 9)]),
        ("Three men were put on trial and hanged.", [("killed", 3)]),
        ("Nine migrants were put on a dinghy and drowned.", [("killed", 9)]),
        ("Two guards were placed on the ground and shot.", [("injured", 2)]),
        ("Nine officers were put on leave when two men died.", [("killed", 2)]),
        ("Nine officers were placed on administrative duty after three men were shot.", [("injured", 3)]),
        ("Nine hospitals were put on alert and 12 people died.", [("killed", 12)]),
        ("Nine villages were put on a map of towns where people died.", []),
        ("Two women had been put on ventilator support.", [("injured", 2)]),
        ("Nine men were placed on trial after two guards died.", [("killed", 2)]),
        ("Nine men were put on trial for killing two guards.", [("killed", 2)]),
        ("Nine men were put on a plane home and two guards died.", [("killed", 2)]),
        ("Nine men were put on a bus and died.", [("killed", 9)]),
    ],
)
def test_those_put_on_something(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A herd of elephants trampled a wedding party in Toro, killing four of them.", [("killed", 4)]),
        ("Stray dogs attacked a group outside the school, injuring three of them.", [("injured", 3)]),
        ("Lightning hit a family tending cattle, killing three of them.", [("killed", 3)]),
        ("The couple were walking their dogs when a car hit them, killing one of them.", [("killed", 1)]),
        ("A gang on horses attacked the patrol, killing three of them.", [("killed", 3)]),
        ("A train ran into a herd of cattle, killing seven of them.", []),
        ("Nine people were poisoned by dead fish and died.", [("killed", 9)]),
        ("Four hikers were swept away near Dead Sea resorts and drowned.", [("killed", 4)]),
        ("The train ran into a herd of eight elephants, killing seven of them.", []),
        ("A lorry hit the cows near Toro, killing two of them.", []),
        ("Lightning struck nine cows on Monday, killing all nine of them.", []),
        (
            "The train ran into a herd of cattle and a group of workers, killing seven of them.",
            [("killed", 7)],
        ),
        ("A pack of wolves attacked a class from Vell, killing two of them.", [("killed", 2)]),
        ("A car hit a couple walking their dogs, killing one of them.", [("killed", 1)]),
        ("A rider on horses ran into a crowd, hurting nine of them.", [("injured", 9)]),
        ("A minibus with a band ran into a herd of cattle, killing two of them.", [("killed", 2)]),
        ("Gunmen on camels ran into an ambush in Vell, which killed six of them.", [("killed", 6)]),
        ("A car hit people near the lions, killing two of them.", [("killed", 2)]),
        ("Nine people were overcome by gas and were dead before help came.", [("killed", 9)]),
        ("Nine people were poisoned by gas from dead fish.", [("injured", 9)]),
        ("Nine people were poisoned by the gas and left for dead.", [("injured", 9)]),
        ("Nine people were poisoned as the dead were buried and the cook died.", [("injured", 9)]),
        ("Nine people were hurt in a fight over a dead dog and fled.", [("injured", 9)]),
    ],
)
def test_beasts_dead_or_struck(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine passengers caught in the chaos missed flights and one died.", [("killed", 1)]),
        ("Two men held for questioning after nine people died were freed.", [("killed", 9)]),
        ("Five players hit by flu are missing for Saturday's match.", []),
        ("Some 12,000 people displaced in Toro are missing documents.", [("displaced", 12000)]),
        ("Nine people hit at the crossing died.", [("killed", 9)]),
        ("Nine migrants held there were killed.", [("killed", 9)]),
        ("Nine migrants being held at a camp were killed.", [("killed", 9)]),
        ("Some 12,000 people are missing documents.", []),
        ("Five players are missing for Saturday's match.", []),
        ("Five players are missing from the squad.", []),
        ("Nine people are missing limbs.", []),
        ("Nine people are missing after the flood.", [("missing", 9)]),
        ("Nine people are missing, police said.", [("missing", 9)]),
        ("Some 12,000 people displaced by the floods have been hurt.", [("injured", 12000)]),
        ("40 migrants held at a camp were killed.", [("killed", 40)]),
        ("Nine workers hit by the train died.", [("killed", 9)]),
        ("Nine workers hit by the train later died in hospital.", [("killed", 9)]),
        ("12 people sheltering at a school were killed.", [("killed", 12)]),
        ("Nine displaced people housed in a school were killed.", [("killed", 9)]),
        ("Four hikers caught in the storm are missing.", [("missing", 4)]),
        ("Four hikers caught in a storm are missing, police said.", [("missing", 4)]),
        ("Four hikers caught in a storm are still missing in the hills.", [("missing", 4)]),
        ("Nine people caught in the crossfire died.", [("killed", 9)]),
        ("Nine people caught in a row were freed and two died.", [("killed", 2)]),
        ("Nine men held at the camp when two guards died were freed.", [("killed", 2)]),
        ("Nine guards were held at a camp and two were killed.", [("killed", 2)]),
        ("Nine migrants being held at a camp where two were killed.", [("killed", 2)]),
        ("Nine men caught on camera were killed.", [("killed", 9)]),
        ("Nine people are missing days after the flood.", [("missing", 9)]),
        ("Nine people are missing presumed drowned.", [("missing", 9)]),
        ("Nine people are missing feared dead.", [("missing", 9)]),
        ("Nine climbers are missing from their tents.", [("missing", 9)]),
    ],
)
def test_fates_behind_a_participle(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
