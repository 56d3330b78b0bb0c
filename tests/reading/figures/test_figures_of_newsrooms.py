"""Ways of newsrooms to tell a figure: of one group, of several in a sentence, and on from the sentence before."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A model of the fault warns of 30,000 deaths.",
            [],
        ),
        (
            "Officials warned of up to 300 deaths if the dam bursts.",
            [],
        ),
        (
            "18,000+ people have spent the night in evacuation centres.",
            [("displaced", 18000)],
        ),
        (
            "The crush left 300+ dead.",
            [("killed", 300)],
        ),
        (
            "Some 22,000 people have been ordered to leave their homes.",
            [("displaced", 22000)],
        ),
        (
            "The storm left 75,000 in need of shelter.",
            [("displaced", 75000)],
        ),
        (
            "Around 8,000 residents had abandoned the valley.",
            [("displaced", 8000)],
        ),
        (
            "Around 80 members had abandoned the party.",
            [],
        ),
        (
            "More than 600 households have been moved to Toro.",
            [("displaced", 600)],
        ),
        (
            "Nearly 3,000 villagers had set out on foot for Toro.",
            [("displaced", 3000)],
        ),
        (
            "About 27,000 people have yet to return home.",
            [("displaced", 27000)],
        ),
        (
            "Twelve workers are still under the slab.",
            [("trapped", 12)],
        ),
        (
            "A nurse said that nine of her patients would need skin grafts.",
            [("injured", 9)],
        ),
        (
            "Eighteen patients are on ventilators.",
            [("injured", 18)],
        ),
        (
            "After the gas leak 126 people were taken ill.",
            [("injured", 126)],
        ),
        (
            "At the wedding 126 people were taken ill.",
            [],
        ),
        (
            "Forty-six people fell victim to a fire in the mill.",
            [("killed", 46)],
        ),
        (
            "Forty-six people fell victim to a swindler.",
            [],
        ),
        (
            "At least 31 prisoners were hacked, shot or burned to death.",
            [("killed", 31)],
        ),
        (
            "Hunt for 80 residents goes on in Toro.",
            [("missing", 80)],
        ),
        (
            "Police hunt for two men after a robbery.",
            [],
        ),
        (
            "We lost seven of our finest, the colonel said.",
            [("killed", 7)],
        ),
        (
            "The union is warned about the 7,000 children it estimates have lost their homes.",
            [("displaced", 7000)],
        ),
        (
            "Only one was killed.",
            [("killed", 1)],
        ),
        (
            "Four traders and an Orvian busker also died.",
            [("killed", 4)],
        ),
        (
            "The mission confirmed that one Danish guard had been killed.",
            [("killed", 1)],
        ),
        (
            "Also killed were the pilot, Ari Moss, the copilot, Odo Fenn, and four guards of the wing.",
            [("killed", 4)],
        ),
        (
            "The hospital said two of the most seriously hurt, both women, had died.",
            [("killed", 2)],
        ),
        (
            "Gunmen killed 18 people before one of them detonated a vest.",
            [("killed", 18)],
        ),
        (
            "Reports put the number of slain hostages at five.",
            [("killed", 5)],
        ),
        (
            "The population of the camp had swollen to 270,000 with the arrival of people uprooted by war.",
            [],
        ),
        (
            "The number of the dead will not stay where it is: 18 patients are on ventilators.",
            [("injured", 18)],
        ),
        (
            "Two people reported dead by a volunteer fire department had been found.",
            [("killed", 2)],
        ),
        (
            "Two petrol stations and 38 houses had been burnt down.",
            [],
        ),
        (
            "A child who dies of measles at four kilos has not died of measles.",
            [],
        ),
        (
            "He promised help to every family that had lost a member.",
            [],
        ),
        (
            "The raid was beaten back at the cost of three sailors' lives.",
            [("killed", 3)],
        ),
        (
            "Up to 30 people could still be underneath.",
            [("trapped", 30)],
        ),
        (
            "Eleven people remain on the county's list of the missing.",
            [("missing", 11)],
        ),
        (
            "A total of 164 people died or went missing on the lake.",
            [("killed or missing", 164)],
        ),
        (
            "Gunmen stopped a bus, killing the driver and marching at least 38 youngsters into the bush.",
            [("captured", 38)],
        ),
        (
            "The war has driven 700,000 civilians from home.",
            [("displaced", 700000)],
        ),
        (
            "The ministry spoke of 41 abductees.",
            [("captured", 41)],
        ),
        (
            "Nurses have dressed the wounds of 47.",
            [("injured", 47)],
        ),
        (
            "In a town of some 20,000 people 27 lay dead.",
            [("killed", 27)],
        ),
        (
            "Every one of them had fired first when nine men were killed.",
            [("killed", 9)],
        ),
        (
            "Deaths are rare: there is less than one for every 100 million rides.",
            [("killed", None)],
        ),
        (
            "Two versions of how they died went round.",
            [],
        ),
        (
            "Two of his colleagues complained of suffocation.",
            [("injured", 2)],
        ),
        (
            "Around 84,000 people have been shifted from the river banks.",
            [("displaced", 84000)],
        ),
        (
            "They alone lost 40.",
            [("killed", 40)],
        ),
    ],
)
def test_the_fate_of_one_group(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A quake left 40 dead; a second jolt 17 days later accounted for more than 20 of those deaths.",
            [("killed", 40), ("killed", 20)],
        ),
        (
            "Among the dead were a retired couple from Sellen, a diving teacher and three kitchen workers.",
            [("killed", 2), ("killed", 1), ("killed", 3)],
        ),
        (
            "The army put its losses at 15 soldiers and six volunteers.",
            [("killed", 15), ("killed", 6)],
        ),
        (
            "Orvia has acknowledged 21 military deaths and 12 among civilians.",
            [("killed", 21), ("killed", 12)],
        ),
        (
            "The number of dead rose to 231, up 31 from the day before.",
            [("killed", 231), ("killed", 31)],
        ),
        (
            "The count was 56 dead; a rights group insisted that it exceeded 130.",
            [("killed", 56), ("killed", 130)],
        ),
        (
            "The toll climbed to 71, even as the agency said it had validated only 33.",
            [("killed", 71), ("killed", 33)],
        ),
        (
            "The minister said 27 people were missing, a figure his office later brought down to 19.",
            [("missing", 27), ("missing", 19)],
        ),
    ],
)
def test_several_groups_in_a_sentence(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The toll is 21. Of the 21, fourteen were in Toro, four in Vell and three elsewhere.",
            [("killed", 21), ("killed", 14), ("killed", 4), ("killed", 3)],
        ),
        (
            "The toll doubled to 44. All 22 of the new victims were found in the school.",
            [("killed", 44), ("killed", 22)],
        ),
        (
            "Fifty-seven people were admitted to hospital with burns. Seven of them, all minors, were flown to Vell.",
            [("injured", 57), ("injured", 7)],
        ),
        (
            "The toll is 57. Most of the dead were young, with at least 16 girls among them.",
            [("killed", 57), ("killed", 16)],
        ),
        (
            "The toll is 40. Among those confirmed dead are four foreigners: two Danes, a student and a cook.",
            [("killed", 40), ("killed", 4), ("killed", 2), ("killed", 1), ("killed", 1)],
        ),
        (
            "Fifty people were hurt by the gas. Of them, 18 have since been discharged.",
            [("injured", 50), ("injured", 18)],
        ),
        (
            "Fourteen men died. All the deceased were labourers. Nine hailed from Vell, three from Toro and two from Brask.",
            [("killed", 14), ("killed", 9), ("killed", 3), ("killed", 2)],
        ),
        (
            "Prison bosses said eight had died. By teatime it was 22.",
            [("killed", 8), ("killed", 22)],
        ),
        (
            "The brigade gave the number of missing as 14. It was cut to 11 on Tuesday.",
            [("missing", 14), ("missing", 11)],
        ),
        (
            "The slab swept away six of them. The other five were standing on a shoulder.",
            [("missing", 6)],
        ),
        (
            "The mayor said 26 people were missing. Hours earlier the office had given the number as 130.",
            [("missing", 26), ("missing", 130)],
        ),
        (
            "The fire left 192 people dead. Six of those victims have never been identified.",
            [("killed", 192), ("killed", 6)],
        ),
    ],
)
def test_a_count_goes_on_from_the_page(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
