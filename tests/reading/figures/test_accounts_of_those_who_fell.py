"""Those who fell, went down, were laid to rest or identified as well, and words beside a number that count nobody twice."""

from __future__ import annotations

import pytest
from casualty_pages import told

BODIES = "Crews recovered 84 bodies. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our losses were light: 46 fallen and some 130 wounded.", [("killed", 46), ("injured", 130)]),
        ("The storm left 12 fallen trees and nine wounded.", [("injured", 9)]),
        ("Our losses: 46 fallen and 130 hurt.", [("killed", 46), ("injured", 130)]),
        ("Our losses: 46 fallen and about 130 badly wounded.", [("killed", 46), ("injured", 130)]),
        ("The gale left 46 fallen and nine bent trees.", []),
        ("They stand beside the eight thousand who fell in the War of the Hills.", [("killed", 8000)]),
        ("The nine who fell in the stairwell sued.", []),
        ("The two hundred who fell in the war are remembered.", [("killed", 200)]),
        ("The 60 soldiers who fell in the war were farmers.", [("killed", 60)]),
        ("The 60 pupils who fell in the war game went home.", []),
        ("The 60 soldiers who fell in the mud are remembered.", []),
        ("The eleven who fell in love in the war met.", []),
        ("Troops had accounted for 53 attackers, he added.", [("killed", 53)]),
        ("All 53 attackers were accounted for.", []),
        ("Police had accounted for 53 suspects on the list.", []),
        ("In 1996 the Orrvik sank and 894 passengers went to the bottom.", [("killed", 894)]),
        ("Four people went to the bottom of the table.", []),
        ("Two divers went to the bottom and came back.", []),
        ("The corvette went down and 40 sailors went to the bottom with her.", [("killed", 40)]),
        ("Prices went down and 40 passengers went to the bottom with the guide.", []),
        ("Odo Fenn, a bus driver, has buried his wife and two daughters.", [("killed", 2)]),
        ("The landslide has buried his wife and two daughters.", [("trapped", 1), ("trapped", 2)]),
        ("Among those laid to rest were four members of the choir.", [("killed", 4)]),
        ("Among those laid off were four members of the choir.", []),
        ("Among those buried on Friday were four pupils.", [("killed", 4)]),
        ("Among those buried under the slab were four pupils.", []),
        (
            "Strikes were responsible for 302 deaths, and the rebel army for 117.",
            [("killed", 302), ("killed", 117)],
        ),
        ("Strikes were responsible for 302 deaths, and the firm for 117 jobs.", [("killed", 302)]),
        (
            "Strikes were responsible for 302 deaths, and militias for 117.",
            [("killed", 302), ("killed", 117)],
        ),
        ("Strikes were responsible for 302 deaths, and rebels for 117.", [("killed", 302), ("killed", 117)]),
        ("Strikes were responsible for 302 deaths, and rent for 117.", [("killed", 302)]),
        ("Strikes were responsible for 302 deaths, and militias prayed for 117.", [("killed", 302)]),
        (BODIES + "Three Danish nationals have also been identified.", [("killed", 84), ("killed", 3)]),
        (BODIES + "Two Danish men have also been identified as thieves.", [("killed", 84)]),
        (
            "The army speaks of 22 killed, but a paper has published the names of 37 soldiers and policemen.",
            [("killed", 22), ("killed", 37)],
        ),
        ("Two men died. A paper has published the names of 12 soldiers who are wanted.", [("killed", 2)]),
        (
            "It announced the deaths of three men. Since May it has named 212.",
            [("killed", 3), ("killed", 212)],
        ),
        (
            "The blast killed 40 people and hurt 80. Most of the dead were women, and 11 were under the age of five.",
            [("killed", 40), ("injured", 80), ("killed", 11)],
        ),
        ("Seven of the deceased died of smoke and one of burns.", [("killed", 7), ("killed", 1)]),
        ("Seven people died of hunger and one of the houses burned.", [("killed", 7)]),
        (
            "Nine Danes, two Belgians, a Swedish singer and a Dutch aid worker also died.",
            [("killed", 9), ("killed", 2), ("killed", 1), ("killed", 1)],
        ),
        ("Nine Danes, two Belgians, a Swedish singer and a Dutch aid worker sang.", []),
        ("Twelve were taken to the burns treatment centre in Velm.", [("injured", 12)]),
        ("Twelve were taken to the water treatment centre in Velm.", []),
    ],
)
def test_what_befell_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Three remain in hospital in Velm, one of them, a 15-year-old girl, in a critical condition.",
            [("injured", 3), ("injured", 1)],
        ),
        ("Seven sentries died in the blast, one of them said.", [("killed", 7)]),
        (
            "Her husband, Odo Fenn, a hydrologist from Velm, was one of six Danish citizens killed in May.",
            [("killed", 6)],
        ),
        (
            "In Velm, a farmer, a cook and a nurse were among the six people killed.",
            [("killed", 1), ("killed", 1), ("killed", 1), ("killed", 6)],
        ),
        ("I pulled out six, and four of them were already dead.", [("killed", 4)]),
        (
            "A drone killed a guard. Shelling injured three farm workers. In Velm, one person was killed and two were injured.",
            [("killed", 1), ("injured", 3), ("killed", 1), ("injured", 2)],
        ),
        (
            "One man died and two were wounded in a shooting. Gunmen wounded three people, police said.",
            [("killed", 1), ("injured", 2), ("killed or injured", 3)],
        ),
    ],
)
def test_nobody_is_counted_twice(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
