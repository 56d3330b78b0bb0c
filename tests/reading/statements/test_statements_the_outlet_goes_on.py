"""What an outlet adds behind somebody's words: a summing up, a reminder, its own search for an answer."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The minister directed that all dams be closed, a promise that was also made after a dam burst in Toro.",
            [("The minister", "all dams be closed")],
        ),
        (
            "The clinic said three of them had died, but officials did not immediately update their count.",
            [("The clinic", "three of them had died")],
        ),
        (
            "Ilse Brandt said the state had “learnt nothing from Toro”, where a leak had killed nine.",
            [("Ilse Brandt", "the state had “learnt nothing from Toro”")],
        ),
        (
            "The mayors reported eight deaths in the heat, and a blaze near Toro forced 350 out.",
            [("The mayors", "eight deaths in the heat")],
        ),
        (
            "The time was running out, rescuers warned, three days after a quake that has claimed 40 lives.",
            [("rescuers", "The time was running out")],
        ),
        (
            "The ministry gave a toll of 26 in a statement read on television late on Monday.",
            [("The ministry", "a toll of 26")],
        ),
    ],
)
def test_a_content_ends_where_the_outlet_goes_on(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A miner said he had counted 12 bodies.", [("A miner", "he had counted 12 bodies")]),
        (
            "The union says it has verified 14 deaths.",
            [("The union", "it has verified 14 deaths")],
        ),
        (
            "The elders called on the ministry to explain why the gate was open.",
            [("The elders", "on the ministry to explain why the gate was open")],
        ),
        (
            "The governor, who has declared a state of emergency, vowed to mend the weir.",
            [("The governor", "to mend the weir")],
        ),
        (
            "The deputy said only nine of the houses promised had been built.",
            [("The deputy", "nine of the houses promised had been built")],
        ),
        ("The owner, identified only as Odo F., was arrested.", []),
        (
            "In a statement read out on the radio, the junta said nine had died.",
            [("the junta", "nine had died")],
        ),
        ("A Herald reporter counted five bodies in front of the gate.", []),
        ("SEPT 2021: Nine dead in a fire in Toro.", []),
    ],
)
def test_what_is_only_told_of_is_no_statement(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It did not tell soldiers from farmers but said that ten of the dead were women.",
            [("It", "ten of the dead were women")],
        ),
        (
            "The gendarmerie denied having stood by, and said two of its men were hurt.",
            [("The gendarmerie", "having stood by"), ("The gendarmerie", "two of its men were hurt")],
        ),
        (
            "It has handed out 9,000 tents and appealed for 20 million crowns.",
            [("It", "20 million crowns")],
        ),
        ("She reckons the water will be gone by Monday.", [("She", "the water will be gone by Monday")]),
        (
            "Mines have killed 47 people since May, said the monitoring group Weir Watch.",
            [("the monitoring group Weir Watch", "Mines have killed 47 people since May")],
        ),
        (
            "The survey put the magnitude of the quake at 5.6.",
            [("The survey", "the magnitude of the quake at 5.6")],
        ),
        (
            "Odo Fenn discounted reports that the weir had gone.",
            [("Odo Fenn", "reports that the weir had gone")],
        ),
    ],
)
def test_who_speaks_in_a_later_clause_or_behind(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The bridge had fallen, the mayor told the council that Ahmed Orr had left the town.",
            [("the mayor", "Ahmed Orr had left the town")],
        ),
        (
            "The bridge had fallen, the mayor told the council that injured men had left the town.",
            [("the mayor", "injured men had left the town")],
        ),
        (
            "“The bridge fell,” the mayor told a meeting that lasted an hour.",
            [("the mayor", "The bridge fell,")],
        ),
        ("The bridge fell, the mayor told a court that heard the case.", [("the mayor", "The bridge fell")]),
        ("The mayor condemned the attack, visited the hurt and left.", [("The mayor", "the attack")]),
        (
            "The mayor criticised the law, called the Vell Act, and its authors.",
            [("The mayor", "the law, called the Vell Act, and its authors")],
        ),
        (
            "The mayor expressed sorrow over the crash and police held three men.",
            [("The mayor", "sorrow over the crash")],
        ),
        (
            "The mayor condemned the raid in which nine guards and drivers were hurt.",
            [("The mayor", "the raid in which nine guards and drivers were hurt")],
        ),
        (
            "The mayor praised the crew and police officers of Toro.",
            [("The mayor", "the crew and police officers of Toro")],
        ),
        ("The mayor, who reported nine deaths, then later fled to Toro.", [("The mayor", "nine deaths")]),
        (
            "Nine men had died, the office reported the previous evening after a search.",
            [("the office", "Nine men had died")],
        ),
    ],
)
def test_a_content_ends_where_the_speaker_or_somebody_else_acts(
    text: str, found: list[tuple[str, str]]
) -> None:
    assert said(text) == found


def test_two_parties_that_trade_blame_say_nothing_in_the_headline() -> None:
    assert said("Norway, Denmark trade blame after deadliest clash in years") == []
