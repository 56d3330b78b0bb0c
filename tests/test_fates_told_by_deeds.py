"""What befell people, told by deeds and things of every kind; and a number that goes on from dead and hurt."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fighting sent 40,000 people across the border.",
            [("displaced", 40000)],
        ),
        (
            "An evacuation order covers 15,000 people.",
            [("displaced", 15000)],
        ),
        (
            "Another 700 people have lost the roof over their heads.",
            [("displaced", 700)],
        ),
        (
            "At least 3,000 people have found shelter in mosques.",
            [("displaced", 3000)],
        ),
        (
            "More than 5,000 people slept outdoors for a second night.",
            [("displaced", 5000)],
        ),
        (
            "Two thousand people cannot go home.",
            [("displaced", 2000)],
        ),
        (
            "Two thousand people have been cut off from their homes.",
            [("displaced", 2000)],
        ),
        (
            "Rescuers are trying to reach seven men.",
            [("trapped", 7)],
        ),
        (
            "Rescuers believe seven men are still inside.",
            [("trapped", 7)],
        ),
        (
            "Seven people are believed buried.",
            [("trapped", 7)],
        ),
        (
            "The current carried off eleven people.",
            [("missing", 11)],
        ),
        (
            "Nothing has been heard of forty men.",
            [("missing", 40)],
        ),
        (
            "Ambulances took away thirty people.",
            [("injured", 30)],
        ),
        (
            "Shrapnel hit thirty people.",
            [("injured", 30)],
        ),
        (
            "Flying glass cut thirty people.",
            [("injured", 30)],
        ),
        (
            "Thirty people breathed in smoke.",
            [("injured", 30)],
        ),
        (
            "Thirty people required stitches.",
            [("injured", 30)],
        ),
        (
            "Thirty people were given first aid.",
            [("injured", 30)],
        ),
        (
            "Thirty people were bitten by snakes.",
            [("injured", 30)],
        ),
        (
            "Thirty were patched up at the scene.",
            [("injured", 30)],
        ),
        (
            "Two pupils were knocked unconscious.",
            [("injured", 2)],
        ),
        (
            "Two pupils were run over.",
            [("injured", 2)],
        ),
        (
            "Two pupils were struck by a stray bullet.",
            [("injured", 2)],
        ),
        (
            "Nine people lost the fight for life.",
            [("killed", 9)],
        ),
        (
            "The town buried nine of its sons.",
            [("killed", 9)],
        ),
        (
            "Nine men were lined up and shot.",
            [("killed", 9)],
        ),
        (
            "Nine men were put against a wall and shot.",
            [("killed", 9)],
        ),
        (
            "Nine men had their throats cut.",
            [("killed", 9)],
        ),
        (
            "The bomb blew nine people to pieces.",
            [("killed", 9)],
        ),
        (
            "The shell tore nine people apart.",
            [("killed", 9)],
        ),
        (
            "Nine people were poisoned by the gas and died.",
            [("killed", 9)],
        ),
        (
            "The lives of nine people were cut short.",
            [("killed", 9)],
        ),
        (
            "Twelve pupils were carried off into the bush.",
            [("captured", 12)],
        ),
        (
            "Twelve soldiers fell into rebel hands.",
            [("captured", 12)],
        ),
        (
            "The plane, with 62 people on board, crashed, killing all of them.",
            [("killed", 62)],
        ),
        (
            "Eleven people paid with their lives.",
            [("killed", 11)],
        ),
        (
            "Confirmed dead: 11.",
            [("killed", 11)],
        ),
        (
            "Toll in Vell bus crash up to 11",
            [("killed", 11)],
        ),
        (
            "Army kills 11 rebels, loses two",
            [("killed", 11), ("killed", 2)],
        ),
        (
            "Heat deaths stand at 66.",
            [("killed", 66)],
        ),
        (
            "The rebels freed 66 captives.",
            [],
        ),
        (
            "The raiders rode off with 66 pupils.",
            [("captured", 66)],
        ),
        (
            "The raiders herded 66 pupils into the bush.",
            [("captured", 66)],
        ),
        (
            "Twenty-four names are still missing from the roll.",
            [],
        ),
        (
            "The wave swept 24 people into the sea.",
            [("missing", 24)],
        ),
        (
            "An avalanche buried 24 skiers.",
            [("trapped", 24)],
        ),
        (
            "An avalanche buried 24 skiers; eight were dug out dead.",
            [("trapped", 24), ("killed", 8)],
        ),
        (
            "About 400 people are pinned down in the hotel by gunmen.",
            [("trapped", 400)],
        ),
        (
            "There was no word of eleven hikers, rescuers said.",
            [("missing", 11)],
        ),
    ],
)
def test_deeds_and_things_tell_a_fate(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The stadium holds 30,000 people.",
            [],
        ),
        (
            "The burns centre took in 22 patients.",
            [],
        ),
        (
            "Police are trying to reach 47 people by telephone.",
            [],
        ),
        (
            "Nine people took up the fight for clean water.",
            [],
        ),
        (
            "The debate hit 30 people hard.",
            [],
        ),
        (
            "A speech that cut nine people off was heard.",
            [],
        ),
        (
            "There is no sign of a deal for the 90 workers.",
            [],
        ),
        (
            "The new rule covers 15,000 people.",
            [],
        ),
        (
            "The coach sent 11 players across the pitch.",
            [],
        ),
        (
            "A river of fans swept 24 people into the hall.",
            [],
        ),
        (
            "The town reported 24 names to the office.",
            [],
        ),
        (
            "The stadium is hosting 12,000 fans for the final.",
            [],
        ),
        (
            "Orla International School took in 45 new pupils this year, head teacher Ruth Marsh said.",
            [],
        ),
        (
            "The Orla detention centre is holding 340 men awaiting trial.",
            [],
        ),
        (
            "About 1,200 refugees applied for medical school places this year.",
            [],
        ),
        (
            "Some 2,000 customers fell victim to a data breach at Kestrel Bank, the attack exposing their names.",
            [],
        ),
        (
            "More than 200 tourists fell victim to pickpockets after the fire at the market.",
            [],
        ),
        (
            "About 2,000 people abandoned their cars on the motorway in Dunmore because of snow.",
            [],
        ),
        (
            "Fifteen residents abandoned their lawsuit against the Brenner Dam on Monday.",
            [],
        ),
        (
            "Twelve MPs were ordered to leave the chamber after shouting at the speaker.",
            [],
        ),
        (
            "Some 250 staff at the Bramley plant were told to evacuate during a fire drill on Thursday.",
            [],
        ),
        (
            "More than 2 million tourists poured across the Orla border last summer.",
            [],
        ),
        (
            "The airline flew 180 athletes across the border for the games.",
            [],
        ),
        (
            "Forty batsmen found shelter in the pavilion when the rain came down at Marlow Park.",
            [],
        ),
        (
            "More than 2,000 fans slept outdoors to buy tickets for the Corvin concert.",
            [],
        ),
        (
            "Forty-two peacekeepers have yet to return home because their relief is late.",
            [],
        ),
        (
            "About 100 pilgrims set out on foot from Orla on Friday.",
            [],
        ),
        (
            "There was no sign of three first-team players at training in Harwick.",
            [],
        ),
        (
            "There was no word of 200 promised jobs at the plant in Calder.",
            [],
        ),
        (
            "Forty nurses were given first aid training in Orla.",
            [],
        ),
        (
            "Ten patients will need surgery for cataracts, the clinic in Orla said.",
            [],
        ),
        (
            "About 50 investors were bitten by the fall in Corvin shares.",
            [],
        ),
        (
            "Two workers have run over budget, the council said.",
            [],
        ),
        (
            "Twenty voters were still inside the polling station when it closed in Orla.",
            [],
        ),
        (
            "Nine senators were pinned down by reporters on the vote.",
            [],
        ),
        (
            "Some 500 families were moved to a cheaper tariff by the power company in Orla.",
            [],
        ),
        (
            "Some 3,000 households shifted from their gas boilers to heat pumps last year.",
            [],
        ),
        (
            "No one was killed in Vell (27) or Brask (16).",
            [],
        ),
        (
            "Deaths from flu rose in Vell, Governor Ada Quill (61) said.",
            [],
        ),
        (
            "The plane, with 62 people on board, landed safely at Orla, killing all speculation about its fate.",
            [],
        ),
        (
            "The Rebels took nine players from rival clubs before the season.",
            [],
        ),
        (
            "A study by Orla University compared 40 patients to a control group.",
            [],
        ),
        (
            "The prosecutor said the verdict was wrong.",
            [],
        ),
        (
            "Question of the day: “Will Lund stay?”",
            [],
        ),
        (
            "The number of dead links on the site stood at 231, up 31 from the day before.",
            [],
        ),
        (
            "Politics tore two brothers apart.",
            [],
        ),
        (
            "An avalanche of debt buried 300 farmers.",
            [],
        ),
        (
            "Waves carried off two huts.",
            [],
        ),
        (
            "The toll includes two lanes of traffic.",
            [],
        ),
        (
            "Four towns and 60 voters fell into the hands of the opposition.",
            [],
        ),
        (
            "Three sailors were apprehended for drunkenness.",
            [],
        ),
        (
            "Fifty sailors languishing in port want to go home.",
            [],
        ),
    ],
)
def test_nothing_befalls_those_of_whom_only_the_words_are_alike(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nobody denied that 12 people had died, the judge said.",
            [("killed", 12)],
        ),
        (
            "The army can hardly deny that 12 civilians died.",
            [("killed", 12)],
        ),
        (
            "Police discounted 12 deaths as natural.",
            [("killed", 12)],
        ),
        (
            "A village of 40 people was wiped out by the slide.",
            [("killed", 40)],
        ),
        (
            "A fishing village of 300 people was evacuated.",
            [("displaced", 300)],
        ),
        (
            "Troops tried to free 12 captives held by rebels in Toro.",
            [("captured", 12)],
        ),
    ],
)
def test_guards_lose_nobody(text: str, expected: list[tuple[str, int | None]]) -> None:
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
