"""Several groups of victims in one sentence: lists, shares, rests, places, rival counts."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At dusk the number of people unaccounted for was down to 11 from 26 at midday.",
            [("missing", 11), ("missing", 26)],
        ),
        (
            "Eighty-six bodies, of which fifteen were charred, had been recovered.",
            [("killed", 86), ("killed", 15)],
        ),
        (
            "Nine people died and 61 were hurt, the office said, updating a previous figure of six.",
            [("killed", 9), ("injured", 61), ("killed", 6)],
        ),
        (
            "A man shot dead nine people, among them the baby's grandparents and two brothers aged six and ten.",
            [("killed", 9), ("killed", 2)],
        ),
        (
            "He said 31 bodies had been recovered by dusk and the remaining three had been located.",
            [("killed", 31), ("killed", 3)],
        ),
        (
            "Nine died. Crews tried to reach six workers stranded 350 metres below the surface.",
            [("killed", 9), ("trapped", 6)],
        ),
        (
            "Forty people are still missing, the office said, revising downward an earlier list of 58.",
            [("missing", 40), ("missing", 58)],
        ),
        (
            "Lumar reported nine deaths; South Toro, five; and Sellen, three.",
            [("killed", 9), ("killed", 5), ("killed", 3)],
        ),
        (
            "No fewer than 31 persons have been killed and more than 100 others, mostly women and children, whisked away by bandits.",
            [("killed", 31), ("captured", 100)],
        ),
        (
            "He put the number of dead at 18 and that of abductees at 41.",
            [("killed", 18), ("captured", 41)],
        ),
        (
            "The other dead are four Danes, a Pole and a Finn.",
            [("killed", 4), ("killed", 1), ("killed", 1)],
        ),
        (
            "The police have not named the victims, whom they describe as 13 men and eight women.",
            [("killed", 13), ("killed", 8)],
        ),
        (
            "Five people died — a couple in their 70s and three members of a family.",
            [("killed", 5), ("killed", 2), ("killed", 3)],
        ),
        (
            "Four of those killed were thrown through the windows, while three were found beneath the car.",
            [("killed", 4), ("killed", 3)],
        ),
        (
            "Of the injured, 61 were taken to Vell Hospital, 30 to Toro and 17 to Lumar Medical Center.",
            [("injured", 61), ("injured", 30), ("injured", 17)],
        ),
        (
            "More than 30 people were unaccounted for; by morning the list had shrunk to 15.",
            [("missing", 30), ("missing", 15)],
        ),
        (
            "Two people were killed and 11 others hit when gunmen fired on a party.",
            [("killed", 2), ("injured", 11)],
        ),
        (
            "The city has recorded 198 homicides this year, compared with 231 over the same period.",
            [("killed", 198), ("killed", 231)],
        ),
        (
            "The consul confirmed that one Danish national died and two were missing.",
            [("killed", 1), ("missing", 2)],
        ),
        (
            "The office spoke first of 12 deceased and later of 31.",
            [("killed", 12), ("killed", 31)],
        ),
        (
            "A further 66 prisoners were hurt, 15 by gunfire.",
            [("injured", 66), ("injured", 15)],
        ),
        (
            "About 6,900 people were staying at shelters, down from a peak of 31,000.",
            [("displaced", 6900), ("displaced", 31000)],
        ),
        (
            "Rain killed 77 people and left two missing, including 14 residents of a home.",
            [("killed", 77), ("missing", 2), ("killed", 14)],
        ),
        (
            "The navy said 14 bodies washed ashore, while the coast guard retrieved seven more near Toro.",
            [("killed", 14), ("killed", 7)],
        ),
        (
            "The rebels say they took 63 soldiers alive and found upwards of 80 more lying in the trenches.",
            [("captured", 63), ("killed", 80)],
        ),
        (
            "A commander was eliminated together with five of his aides.",
            [("killed", 1), ("killed", 5)],
        ),
        (
            "Seven captives had died, two Danish men among them, and four more remained in the group's hands.",
            [("killed", 7), ("killed", 2), ("captured", 4)],
        ),
        (
            "A monitor documented 203 deaths: 141 fighters, 55 from the army, the police and the staff, and seven civilians.",
            [("killed", 203), ("killed", 141), ("killed", 55), ("killed", 7)],
        ),
        (
            "A list showed that 31 of the deceased were female, and that nine were Danish nationals and two Swedes.",
            [("killed", 31), ("killed", 9), ("killed", 2)],
        ),
        (
            "Local television reported 52 deaths, but the governor later cut that to 36.",
            [("killed", 52), ("killed", 36)],
        ),
        (
            "The office listed 96 deaths as confirmed and 42 as for validation.",
            [("killed", 96), ("killed", 42)],
        ),
        (
            "The agency said 77 of the deaths were recorded in three towns: South Toro with 34, Vell with 25 and Lumar with 18.",
            [("killed", 77), ("killed", 34), ("killed", 25), ("killed", 18)],
        ),
        (
            "Twenty-seven boys died in the dormitory, which housed 148 although it was built for 90, and two others died in a clinic.",
            [("killed", 27), ("killed", 2)],
        ),
        (
            "He said 15 of the passengers had died on the scene and two in hospital.",
            [("killed", 15), ("killed", 2)],
        ),
        (
            "He said 15 of the passengers had died and two were in hospital.",
            [("killed", 15), ("injured", 2)],
        ),
        (
            "Soldiers killed two gunmen hours later near Toro and captured three.",
            [("killed", 2), ("captured", 3)],
        ),
        (
            "Shocks in Toro killed around 1,500, according to figures; the government's count was above 2,400.",
            [("killed", 1500), ("killed", 2400)],
        ),
        (
            "Among those who died were a deputy minister, Ilse Orr, two members of the assembly and a singer.",
            [("killed", 1), ("killed", 2), ("killed", 1)],
        ),
        (
            "A man killed six people, police said, correcting an earlier count of seven.",
            [("killed", 6), ("killed", 7)],
        ),
        (
            "As many as 46 workers, 31 of them Danes, were charred or choked to death.",
            [("killed", 46), ("killed", 31)],
        ),
        (
            "Of the Danish victims, 17 hailed from Odense, six from Aarhus and four from Skagen.",
            [("killed", 17), ("killed", 6), ("killed", 4)],
        ),
        (
            "It accused the army of slaughtering 130 people, among them 11 pupils.",
            [("killed", 130), ("killed", 11)],
        ),
    ],
)
def test_every_group_of_a_sentence_is_told_apart(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
