"""Deeds in the words of losses by which nobody is lost, and losses that the guards against them keep."""

from __future__ import annotations

import pytest
from casualty_pages import told


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
