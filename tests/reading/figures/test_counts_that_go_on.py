"""Counts that go on from the sentence before: who some of them are, what became of them, another count of the same."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A fire killed 60 people. The Red Cross has so far buried 52 victims in one grave.",
            [("killed", 60), ("killed", 52)],
        ),
        (
            "Nine died. He gave the number of survivors as 143.",
            [("killed", 9)],
        ),
        (
            "A blast killed 17. Of the 89 brothers who went down, 43 came out by themselves or with slight injuries.",
            [("killed", 17)],
        ),
        (
            "A blast killed 17. Of the 97 miners who were underground at the time, 52 got out by their own means and 19 were rescued with injuries.",
            [("killed", 17), ("injured", 19)],
        ),
        (
            "The crush killed 38. She revised an early morning count of 41.",
            [("killed", 38), ("killed", 41)],
        ),
        (
            "Seventeen were hurt. Most had broken ribs. Forty-four others were discharged by dusk.",
            [("injured", 17), ("injured", 44)],
        ),
        (
            "Gunmen killed 12 people. Nine of them were quarry workers who had spent the night in tents. The other three were guards.",
            [("killed", 12), ("killed", 9), ("killed", 3)],
        ),
        (
            "At least 41 people were injured. Sixteen are now at the National Institute of Burns.",
            [("injured", 41), ("injured", 16)],
        ),
        (
            "Nine people were shot and survived. Four remained at Vell Medical Center.",
            [("injured", 9), ("injured", 4)],
        ),
        (
            "The slide killed 37 people. Of the 37, we have identified 31.",
            [("killed", 37), ("killed", 31)],
        ),
        (
            "A total of 61,240 families, or 244,817 individuals, fled their homes. Of these, 18,300 families were still in 412 evacuation centres.",
            [("displaced", 61240), ("displaced", 244817), ("displaced", 18300)],
        ),
        (
            "Gunmen stormed a school. Some 303 pupils were taken from the dormitories.",
            [("captured", 303)],
        ),
        (
            "A fire hurt 51. A further 30 or so guests made their own way to emergency rooms.",
            [("injured", 51), ("injured", 30)],
        ),
        (
            "Doctors treated 63 patients with burns. Twelve went straight to surgery, and one of them, a boy, died on the table.",
            [("injured", 63), ("injured", 12), ("killed", 1)],
        ),
        (
            "A clinic took in 22 patients hurt in the crash. Seven were flown or driven to Lumar, where two remained in critical condition.",
            [("injured", 22), ("injured", 7), ("injured", 2)],
        ),
        (
            "They brought down four bodies. The remaining two were recovered on Monday.",
            [("killed", 4), ("killed", 2)],
        ),
        (
            "The state said 83 had died. The railway is still giving the lower figure of 79.",
            [("killed", 83), ("killed", 79)],
        ),
        (
            "Fourteen were said to be dead. The minister said nine was the final figure.",
            [("killed", 14), ("killed", 9)],
        ),
        (
            "A ferry sank, claiming 304 lives. Five bodies have never been recovered.",
            [("killed", 304), ("missing", 5)],
        ),
        (
            "Of the three sailors picked up, one died on the way. The remaining two are under guard at a hospital.",
            [("killed", 1)],
        ),
        (
            "Eleven guards were captured. The whereabouts of the other two are unknown.",
            [("captured", 11), ("missing", 2)],
        ),
        (
            "A storm killed 61. Some 22,000 people were affected and 15,780 of them were lodged in 203 safety centres.",
            [("killed", 61), ("displaced", 15780)],
        ),
        (
            "Two of the wounded were in critical condition. Two others were stable.",
            [("injured", 2), ("injured", 2)],
        ),
        (
            "Ten had died. One miner who had been presumed dead was found unconscious and resuscitated.",
            [("killed", 10)],
        ),
        (
            "A flood killed 77. The injured number 426.",
            [("killed", 77), ("injured", 426)],
        ),
        (
            "The toll is 86. Of the 86, 71 have been identified.",
            [("killed", 86), ("killed", 71)],
        ),
        (
            "A train crash killed 86. Two Danish nationals figure among the victims.",
            [("killed", 86), ("killed", 2)],
        ),
        (
            "We have laid out 26 people in the hall. Fourteen are children.",
            [("killed", 26), ("killed", 14)],
        ),
        (
            "He said 14 bodies had been fished out of the river. Four were found 30 km downstream.",
            [("killed", 14), ("killed", 4)],
        ),
        (
            "He said 14 of the injured were in care. The remaining six, all of them children, have been airlifted to Lumar.",
            [("injured", 14), ("injured", 6)],
        ),
        (
            "The council placed the dead at only four. By Wednesday noon it was 28.",
            [("killed", 4), ("killed", 28)],
        ),
        (
            "The dead came from five counties; 24 people died. Vell had the most, with 11. Toro lost six, Lumar four, Sellen two.",
            [("killed", 24), ("killed", 11), ("killed", 6), ("killed", 4), ("killed", 2)],
        ),
        (
            "Twelve died. The others killed were three Danes, two Swedes and two crew members.",
            [("killed", 12), ("killed", 3), ("killed", 2), ("killed", 2)],
        ),
        (
            "A fire hurt 58. The doctor said 74 persons had been wheeled in, of whom nine were on ventilator support.",
            [("injured", 58), ("injured", 74), ("injured", 9)],
        ),
        (
            "Gunmen shot at a market. The hospital took in 16 wounded, two of whom have since succumbed.",
            [("injured", 16), ("killed", 2)],
        ),
        (
            "A quake killed 500. Aid workers had reached only 14 of the 60 affected villages.",
            [("killed", 500)],
        ),
        (
            "Of the deceased, 14 were Danish labourers. Two were from Norway.",
            [("killed", 14), ("killed", 2)],
        ),
    ],
)
def test_a_count_goes_on_from_the_sentence_before(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A blast in Vell killed 40 people and injured 90. That figure is now 43.",
            [("killed", 40), ("injured", 90), ("killed", 43)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. It is now 43.",
            [("killed", 40), ("injured", 90), ("killed", 43)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. By evening the figure had climbed to 43.",
            [("killed", 40), ("injured", 90), ("killed", 43)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. The ministry later raised that to 43.",
            [("killed", 40), ("injured", 90), ("killed", 43)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. The union says the true figure is nearer 60.",
            [("killed", 40), ("injured", 90), ("killed", 60)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. Locals speak of 60.",
            [("killed", 40), ("injured", 90), ("killed", 60)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. Local media gave the number as 60.",
            [("killed", 40), ("injured", 90), ("killed", 60)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. The mayor put it at 60.",
            [("killed", 40), ("injured", 90), ("killed", 60)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. The hospital has a different number: 60.",
            [("killed", 40), ("injured", 90), ("killed", 60)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. Earlier the police had said 30.",
            [("killed", 40), ("injured", 90), ("killed", 30)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. The first count was 30.",
            [("killed", 40), ("injured", 90), ("killed", 30)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. On Monday the count stood at 30.",
            [("killed", 40), ("injured", 90), ("killed", 30)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. The dead: 20 in Vell, 12 in Toro and eight in Brask.",
            [("killed", 40), ("injured", 90), ("killed", 20), ("killed", 12), ("killed", 8)],
        ),
        (
            "A blast in Vell killed 40 people and injured 90. Between 20 and 30 people are feared buried.",
            [("killed", 40), ("injured", 90), ("trapped", 20)],
        ),
    ],
)
def test_a_number_goes_on_from_dead_and_hurt(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
