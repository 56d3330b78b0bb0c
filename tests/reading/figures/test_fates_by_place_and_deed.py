"""What befell one group, told by where they are, by a deed or by a word that only some newsrooms use."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some 120 villagers were still buried in the debris.",
            [("trapped", 120)],
        ),
        (
            "Some 120 villagers were buried in the town cemetery.",
            [("killed", 120)],
        ),
        (
            "Nine died. The state gave 100,000 afghanis for each of those killed.",
            [("killed", 9)],
        ),
        (
            "The ferry sank with at least 86 people drowned or burned to death.",
            [("killed", 86)],
        ),
        (
            "Two Danes were among those hurt, a spokeswoman for the ministry confirmed.",
            [("injured", 2)],
        ),
        (
            "One of those hurt was a Danish tourist, a 31-year-old woman who had since left.",
            [("injured", 1)],
        ),
        (
            "Authorities relocated 326 residents of the houses nearby.",
            [("displaced", 326)],
        ),
        (
            "Seven victims were pinned to their seats.",
            [("trapped", 7)],
        ),
        (
            "As many as 15 persons could still be in the lake.",
            [("missing", 15)],
        ),
        (
            "As many as six people may still be under the rubble.",
            [("trapped", 6)],
        ),
        (
            "Three workers who fled into the bush had not been traced.",
            [("missing", 3)],
        ),
        (
            "Five road construction workers died when their van hit a mine.",
            [("killed", 5)],
        ),
        (
            "Over 70 people were hurt as two communities clashed.",
            [("injured", 70)],
        ),
        (
            "Forty-three people are still being looked for.",
            [("missing", 43)],
        ),
        (
            "The flood forced 1,860 people to seek shelter in mosques.",
            [("displaced", 1860)],
        ),
        (
            "The coast guard said it was searching for seven crew members of the ship, which sank.",
            [("missing", 7)],
        ),
        (
            "Two fishermen from Toro were found lifeless.",
            [("killed", 2)],
        ),
        (
            "They performed the funeral prayer for 23 people.",
            [("killed", 23)],
        ),
        (
            "Troops engaged the hoodlums, neutralising 12 of them.",
            [("killed", 12)],
        ),
        (
            "An inferno killed 34; 28 survived, among them a man who spent five days under it.",
            [("killed", 34)],
        ),
        (
            "Two Danish fishermen whose boat was last seen off Toro are also missing.",
            [("missing", 2)],
        ),
        (
            "Some 8,000 people have nowhere to sleep.",
            [("displaced", 8000)],
        ),
        (
            "Two people, believed to be a couple in their 60s, have not been heard from.",
            [("missing", 2)],
        ),
        (
            "A jet cut the cable, sending all 20 people on board to their deaths.",
            [("killed", 20)],
        ),
        (
            "Some residents were let home, while 340 spent a third night at the evacuation centre.",
            [("displaced", 340)],
        ),
        (
            "A farmer lost cattle; 140 head were killed.",
            [],
        ),
        (
            "She believes the disappeared could number as many as 90.",
            [("missing", 90)],
        ),
        (
            "The state had 1,871 homicide victims this year.",
            [("killed", 1871)],
        ),
        (
            "More than 1,100 families have left the city over the past day.",
            [("displaced", 1100)],
        ),
        (
            "Crews were still searching for a family of four.",
            [("missing", 4)],
        ),
        (
            "Nearly 750,000 Velmians fled a crackdown.",
            [("displaced", 750000)],
        ),
        (
            "More than 1.1 million refugees now live in Orvia.",
            [("displaced", 1100000)],
        ),
        (
            "More than 2,500 Norland service members are still believed to be held in Orvian captivity.",
            [("captured", 2500)],
        ),
        (
            "The group said seven of its captives were killed in the raid.",
            [("killed", 7)],
        ),
        (
            "Eighteen workers were taken in July when gunmen overran the mine.",
            [("captured", 18)],
        ),
        (
            "About 780 islanders, more than a third of the population, were ferried to the mainland.",
            [("displaced", 780)],
        ),
        (
            "The corvette took 46 sailors down with her.",
            [("killed", 46)],
        ),
        (
            "An earlier release listed six killed; one of them, a gunner, was later found alive.",
            [("killed", 6)],
        ),
        (
            "According to its own figures, 121 of its fighters, clerks and civilians lost their lives.",
            [("killed", 121)],
        ),
        (
            "Hundreds of villagers have meanwhile crossed over to Toro.",
            [("displaced", None)],
        ),
        (
            "Three soldiers fell in the operation.",
            [("killed", 3)],
        ),
        (
            "Three soldiers fell in the mud.",
            [],
        ),
        (
            "The pastor said he had buried 22 people since Friday.",
            [("killed", 22)],
        ),
        (
            "Up to 30 people could still be under the slabs.",
            [("trapped", 30)],
        ),
        (
            "Up to eight people could be trapped under concrete.",
            [("trapped", 8)],
        ),
        (
            "Rescuers fear nine may be missing.",
            [("missing", 9)],
        ),
        (
            "He said 41 people had been rescued, of whom six remained in Vell Regional Referral Hospital.",
            [("injured", 6)],
        ),
        (
            "Nineteen patients were later moved to the burns unit at Toro.",
            [("injured", 19)],
        ),
        (
            "Teams entered the unit where five others were last seen.",
            [("missing", 5)],
        ),
        (
            "It appealed for the release of 12 truck drivers seized by the same group.",
            [("captured", 12)],
        ),
        (
            "It showed 12 truck drivers seized by customs police.",
            [],
        ),
        (
            "Among the dead are a Danish family of five.",
            [("killed", 5)],
        ),
        (
            "Orvia raises storm deaths to 57.",
            [("killed", 57)],
        ),
        (
            "Seven still cut off underground.",
            [("trapped", 7)],
        ),
        (
            "Families wait for 17 still in the water.",
            [("missing", 17)],
        ),
        (
            "The ministry said it had moved 138,000 people out of four provinces.",
            [("displaced", 138000)],
        ),
        (
            "Norland announced it had detained 18 Orvian soldiers.",
            [("captured", 18)],
        ),
        (
            "Norland announced it had detained 18 smugglers.",
            [],
        ),
        (
            "The mine fell in, with 11 miners still stuck underground.",
            [("trapped", 11)],
        ),
        (
            "Lumar quake dead now 138.",
            [("killed", 138)],
        ),
        (
            "Three evacuees, all of them infants, have died of thirst.",
            [("killed", 3)],
        ),
        (
            "More than 800 are thought to have gone down with the ferry.",
            [("killed", 800)],
        ),
        (
            "The minister said they were without news of 105 others.",
            [("missing", 105)],
        ),
        (
            "Three pupils broke bones when they jumped.",
            [("injured", 3)],
        ),
        (
            "A study counted 53 fatal victims.",
            [("killed", 53)],
        ),
        (
            "The firm said 38 of its workers were not traceable.",
            [("missing", 38)],
        ),
        (
            "Some 17 mass killings this year have led to 83 deaths.",
            [("killed", 83)],
        ),
        (
            "Norland is holding five Danes.",
            [("captured", 5)],
        ),
        (
            "Some 4,300 people burned or drowned.",
            [("killed", 4300)],
        ),
        (
            "Search teams have so far accounted for 227 survivors.",
            [],
        ),
        (
            "The office counted 289 gun homicides.",
            [("killed", 289)],
        ),
        (
            "Two survivors died on the way to Toro.",
            [("killed", 2)],
        ),
        (
            "Two survivors were flown to Toro.",
            [],
        ),
        (
            "Around 4,000 inhabitants have taken to the road.",
            [("displaced", 4000)],
        ),
        (
            "Seven Danes were in Norwegian custody.",
            [("captured", 7)],
        ),
        (
            "Seven Danes were in police custody.",
            [],
        ),
        (
            "As many as 900 families had left villages near the line.",
            [("displaced", 900)],
        ),
        (
            "Five watchmen fell in an ambush at Toro.",
            [],
        ),
        (
            "Bandits carted away 279 schoolgirls.",
            [("captured", 279)],
        ),
    ],
)
def test_the_fate_of_one_group(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
