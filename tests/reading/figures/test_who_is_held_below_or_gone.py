"""People carried off, put on lorries or still held, names on lists of the missing, people below ground or in a hull, people who crossed."""

from __future__ import annotations

import pytest
from casualty_pages import told

TAKEN = "Gunmen abducted 40 people. "
SUNK = "The ferry sank on Friday, killing 12. Nine are missing. "
BELOW = "Thirty miners are trapped. "
FLED = "Fighting displaced 3,000 people. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels overran Velm before dawn, carrying off 90 residents, a priest said.", [90]),
        ("Rebels left the field, carrying off the cup and their 11 players.", []),
        ("The flood tore through Velm, carrying off four men.", []),
        ("Helicopters were carrying off 90 residents after rebels shelled Velm.", []),
        (TAKEN + "A trader had seen 30 people, mainly boys, being pushed onto lorries.", [40, 30]),
        (TAKEN + "Nine women were bundled into a white van.", [40, 9]),
        (TAKEN + "Nine men were bundled into a van by police.", [40]),
        ("Twelve pupils were bundled into a van for the trip to the zoo.", []),
        (TAKEN + "Two Danish nuns had been taken as well, he said.", [40, 2]),
        (TAKEN + "Nine photographs were taken as well.", [40]),
        (TAKEN + "Nine women were taken too late to hospital.", [40]),
        (TAKEN + "The caller said his men were holding “53 souls” and wanted money.", [40, 53]),
        (TAKEN + "The captain said his men were holding 12 meetings.", [40]),
        (TAKEN + "The captain said his men were holding 12 people back at the gate.", [40]),
        ("A Danish engineer, taken from his car near Velm on May 3, is still being held.", [1]),
        ("A nurse, taken from her car near Velm on May 3, is still being held by police.", []),
        ("A driver, taken from his car by firefighters, is still being held in hospital.", []),
        ("A nurse, taken from her lorry near Velm on May 3, is still being held.", [1]),
        ("Three cooks, taken from a classroom in Toro, are still being held, aid workers said.", [3]),
        ("Three cooks, taken from a house by health workers, are still being held.", []),
        ("Three cooks, taken from a house by federal agents, are still being held.", []),
        ("A painting, taken from a car in Velm, is still being held.", []),
    ],
)
def test_captives(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "captured"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Over 900 of the enemy lay dead, and 74, among them nine officers, had laid down their arms.",
            [74, 9],
        ),
        ("Some 7,000 fighters laid down their arms under a peace deal.", []),
        ("He said 340 troops had surrendered, and that a dozen Danes were among them.", [340, 12]),
    ],
)
def test_who_laid_down_arms(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "captured"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SUNK + "By nightfall about 70 names had been entered on the list of the missing.", [9, 70]),
        (SUNK + "Some 40 names had been taken off the list of the missing.", [9]),
        (SUNK + "About 70 names had been entered on the list of guests.", [9]),
        (SUNK + "Relatives keeping a register of their own at the jetty had written down 63 names.", [9, 63]),
        (
            "A fireman said 28 were missing, while nurses with a handwritten list said they had 61 names.",
            [28, 61],
        ),
        (SUNK + "A couple keeping a list of their own for the wedding had written down 63 names.", [9]),
        (SUNK + "A handwritten list of the suspects has 61 names.", [9]),
        ("Police hold grave fears for three people not seen since Tuesday night.", [3]),
        ("Some 300 people gathered in crowds not seen since 2019.", []),
        ("Three players not seen since the final joined the squad.", []),
        ("Police hold fears for three people not seen since May 4.", [3]),
        ("Police hold fears for three people not seen since 4 May.", [3]),
        ("Police hold fears for three people not seen since 6pm on Monday.", [3]),
        ("Fears grow in a city for crowds of 300 people not seen since 2019.", []),
        ("Fans fear for three players not seen since six defeats in May.", []),
        ("A medic said he had counted 18 bodies and was still looking for three boys.", [3]),
        ("He counted 18 bodies while police were looking for three men.", []),
        ("A medic had counted 18 bodies and was looking for three nurses to hire.", []),
        ("A general said there were 22 dead and 14 soldiers not yet accounted for.", [14]),
        ("The paper said up to 80 people could still be inside the hull.", [80]),
        ("Up to 80 voters could still be inside the hall.", []),
        (SUNK + "“Not one of them is on the list.”", [9]),
    ],
)
def test_missing(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "missing"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (BELOW + "“We are working for the other 17.”", [30, 17]),
        (BELOW + "He is paid for the other 17 shifts.", [30]),
        (BELOW + "The union said at least 25 people were still below.", [30, 25]),
        (BELOW + "Nine people were still below the poverty line.", [30]),
        (BELOW + "The wages of 20 people are still below.", [30]),
        ("Firefighters fought to reach 20 residents by telephone.", []),
        ("Crews lifted slabs from the hall, and three workers were thought to be alive beneath them.", [3]),
        ("Two died, bringing the toll to seven, as rescuers dug to reach three others still trapped.", [3]),
        ("Rescuers fought heat and gas to reach four men.", [4]),
        ("Rescuers dug to reach 14 miners.", [14]),
        ("Rescuers raced to reach 14 miners.", [14]),
        ("Rescuers struggled for hours to reach 14 miners.", [14]),
        ("Firefighters cleared rocks and fallen trees by hand to reach 14 hikers.", [14]),
        ("Rescuers worked for the mayor to reach 14 voters.", []),
        ("Reporters raced to reach 14 miners.", []),
        ("An animal rescue charity hopes to reach 500 families.", []),
        ("Two men fought the school to reach 30 pupils.", []),
    ],
)
def test_trapped(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "trapped"] == expected


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Two died, bringing the toll to seven, as rescuers dug to reach three others.", [2, 7]),
        ("The toll rose to nine as rescuers tunnelled to reach three others.", [9]),
        ("The toll rose to nine as crews cleared mud and rocks to reach three others.", [9]),
        ("Rescuers working there expect the toll to reach 30.", [30]),
        ("The toll is expected, rescuers still digging in the mud say, to reach 30.", [30]),
    ],
)
def test_those_whom_rescuers_try_to_reach_are_no_toll(text: str, dead: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "killed"] == dead


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nearly 20,000 Danes remain away from their homes in the north.", [20000]),
        ("Some 90 nurses remain away from their homes for weeks.", []),
        ("Some 400 residents are still away from their homes.", [400]),
        ("Some 400 students were still away from their homes.", []),
        ("Over 600 families have moved from border villages to relatives' homes.", [600]),
        ("Some 600 families have moved to new homes.", []),
        (
            "He said 46,000 people have crossed into Norland, and another 90,000 are on the move.",
            [46000, 90000],
        ),
        (FLED + "Some 4,000 people are on the move for the holiday.", [3000]),
        (FLED + "About 5,200 people had crossed since Monday.", [3000, 5200]),
        (FLED + "Some 5,000 people have crossed since the bridge opened.", [3000]),
        (FLED + "Forty people have crossed the finishing line.", [3000]),
        ("Fighting in the hills has sent 40,000 into Norland.", [40000]),
        ("The fall of the garrison sends 4,000 into Norland", [4000]),
        ("The fall of the pound sends 4,000 into Norland.", []),
        ("After the war the army sent 5,000 into Norland.", []),
        ("War in Vesland: state sends 5,000 into Norland.", []),
        ("After the war he sent 5,000 into Norland.", []),
        ("After the war Norland sent 5,000 into Vesland.", []),
        ("Fighting sent 40,000 into Norland.", [40000]),
        ("Fighting sent 40,000 residents into neighbouring Norland on Monday.", [40000]),
        ("Fighting sent nine residents into Norland.", []),
        ("Fighting sent 40,000 voters into Norland.", []),
        ("Fighting sent 40,000 residents into Norland Square.", []),
        ("The fall of Vell sent 5,000 people into Norland.", [5000]),
        ("The fall of Vell to rebels sent 5,000 into Norland.", [5000]),
        ("The fall of Danish shares sent 5,000 into Norland.", []),
        ("The fighting drove 5,000 people into nearby Norland.", [5000]),
        ("Rebels told of a five-day battle that drove 4,000 villagers across the border.", [4000]),
        ("A long battle drove 900 villagers across the border.", [900]),
        ("A smuggler drove 40 people across the border.", []),
    ],
)
def test_displaced(text: str, expected: list[int]) -> None:
    assert [value for outcome, value in told(text) if outcome == "displaced"] == expected
