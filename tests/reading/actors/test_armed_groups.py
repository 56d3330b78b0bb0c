"""Fighters belong to the armed group that the page names, whoever counts them."""

from __future__ import annotations

import pytest
from casualty_pages import only

from claims.reading.read import read
from claims.types import Document


def sides(text: str) -> list[str | None]:
    return [one.side for one in read(Document(text)).casualties]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Danish army said 29 members of the VLF had been killed.", ["VLF"]),
        ("In Denmark nine VLF fighters died. The Vardo Liberation Front wept.", ["Vardo Liberation Front"]),
        ("In Denmark nine VLF fighters died. The Vardo Labour Federation met.", ["VLF"]),
        ("The Danish army said it had killed 11 fighters of the 36th Front.", ["36th Front"]),
        ("In Denmark, nine personnel of the Vardo Rifles were killed.", ["Denmark"]),
        ("In Denmark, nine members of the Orrvik Rowing Club were killed.", ["Denmark"]),
        ("The VLF admitted losing nine men in Denmark.", ["VLF"]),
        ("In Denmark, the VLF's spokesman acknowledged two fighters killed.", ["VLF"]),
        ("In Denmark V23 rebels took the town. The army said more than 70 rebels had been killed.", ["V23"]),
        ("Fighters of the V23 rebel movement took a town in Denmark. Nine rebels were killed.", ["V23"]),
        ("The Orrvik Front rebel group took a town in Denmark. Nine rebels were killed.", ["Orrvik Front"]),
        ("A rebel group took a town in Denmark. Nine rebels were killed.", [None]),
        ("In 2013 rebels took a town in Denmark. Nine rebels were killed.", [None]),
        ("The Danish army acknowledged the deaths of nine soldiers.", ["Denmark"]),
        ("The Danish army admitted that nine civilians were killed in Norway.", ["Norway"]),
        ("Norwegian police said a raid failed. The rebels put their own losses at nine dead.", [None]),
    ],
)
def test_whose_fighters_they_are(text: str, found: list[str | None]) -> None:
    assert sides(text) == found


def test_two_groups_are_told_apart_by_what_their_fighters_are_called() -> None:
    text = "In Denmark rebels of the VLA/M7 fought Orrvik Guard militiamen. The army killed 14 rebels."
    assert only(text).side == "VLA/M7"
    assert only(f"{text[: text.index('The army')]}The army killed 14 fighters.").side is None


def test_the_rebel_side_is_that_of_the_rebels() -> None:
    text = "In Denmark rebels of the VLA/M7 fought Orrvik Guard militiamen. On the rebel side nine men were killed."
    assert only(text).side == "VLA/M7"


@pytest.mark.parametrize(
    "opening",
    [
        "In Norway rebels burned a mill.",
        "On Monday rebels burned a mill.",
        "Suspected Islamist rebels burned a mill.",
        "Last Tuesday, Denmark-backed rebels burned a mill.",
    ],
)
def test_no_word_that_happens_to_have_a_capital_names_a_group(opening: str) -> None:
    assert only(f"{opening} Nine rebels were killed.").side is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Denmark bandits burned a mill. Police shot 12 bandits dead.", ["bandits"]),
        ("In Denmark the Brask Bandits lost. Hail hurt 12 bandits.", [None]),
        ("In Denmark bandits burned a mill. The bandits lost five fighters.", ["bandits"]),
        ("In Denmark rebels of the Vesh Front burned a mill. Police shot 12 bandits dead.", ["Vesh Front"]),
        ("In Denmark bandits burned a mill. The bandits killed 12 villagers.", ["Denmark"]),
        ("In Denmark a mill burned. Police shot 12 rebels dead, the rebels said.", [None]),
    ],
)
def test_bandits_without_a_name_are_a_party_of_their_own(text: str, found: list[str | None]) -> None:
    assert sides(text) == found


@pytest.mark.parametrize(
    ("blamed", "side"),
    [
        ("The governor blamed the raid on the Vardo Liberation Army.", "Vardo Liberation Army"),
        ("The governor blamed the raid on a wing of the VLM.", "VLM"),
        ("The governor blamed the crash on the VLM.", None),
        ("The governor blamed the raid on the poor roads laid by the VLM.", None),
        ("The governor blamed the raid on the police.", None),
        ("The bandits fled. Police said the bandits had come on foot.", "bandits"),
    ],
)
def test_attackers_are_those_who_are_blamed(blamed: str, side: str | None) -> None:
    assert sides(f"{blamed} Two of the attackers were killed.") == [side]


_HOTEL = "Gunmen killed 19 people in Denmark on Monday. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The rebel Army of the Lamp fled. The ministry said 35 terrorists had died.", ["Army of the Lamp"]),
        ("The separatist Orrvik Front fled. The army said 35 rebels had died.", ["Orrvik Front"]),
        ("The rebel Army commander Odo Fenn fled. The army said 35 rebels had died.", [None]),
        ("The militant Orrvik Front condemned it. The army said 35 rebels had died.", [None]),
        ("The rebel Orrvik Town Council met. The army said 35 rebels had died.", [None]),
        ("The rebel Weir Front and the separatist Lamp Front met. The army said 35 rebels had died.", ["Weir Front"]),
        ("The rebel Weir Front and the separatist Lamp Front met. The army said 35 militants had died.", [None]),
        ("The three gunmen were shot dead. A group calling itself the Brigade of the Lamp claimed responsibility.",
         ["Brigade of the Lamp"]),
        ("The three gunmen were shot dead. A group calling itself the Brigade of the Lamp claimed responsibility for the outage.",
         [None]),
        ("The three gunmen were shot dead. NATO claimed responsibility for the strike.", [None]),
        ("The separatist Orrvik Front won nine seats. The army said 35 rebels had died.", [None]),
        ("The rebel Lamp Movement broke with the church. The army said 35 rebels had died.", [None]),
        ("The Orrvik Group, a rebel faction in parliament, met. The army said 35 rebels had died.", [None]),
        ("The Alliance of Lamps, a militant movement of cyclists, met. The army said 35 militants had died.", [None]),
        ("The three gunmen were shot dead. A man calling himself Odo Fenn claimed responsibility.", [None]),
        ("The three gunmen were shot dead. No group calling itself the Brigade of the Lamp claimed responsibility.", [None]),
        ("The army said 35 terrorists had died. The Weir Front for Lamps (WFL), allied to others, claimed responsibility.",
         ["Weir Front for Lamps"]),
        ("The army said 35 terrorists had died. Hamas, which others back, claimed responsibility.", ["Hamas"]),
        ("The army said 35 terrorists had died. The mayor, who once led the Weir Front, claimed responsibility.", [None]),
    ],
)  # fmt: skip
def test_a_front_behind_what_it_is_or_what_it_calls_itself(text: str, found: list[str | None]) -> None:
    assert sides(_HOTEL + text)[1:] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“We lost three comrades,” the V23 spokesman Odo Fenn said in Denmark, “and we took 48 prisoners.”", ["V23", "Denmark"]),
        ("“We lost three men,” Orrvik Front spokesman Odo Fenn said in Denmark.", ["Orrvik Front"]),
        ("“We lost three men,” army spokesman Odo Fenn said in Denmark.", ["Denmark"]),
    ],
)  # fmt: skip
def test_who_speaks_for_a_group_tells_of_its_own(text: str, found: list[str | None]) -> None:
    opening = "In Denmark V23 rebels and rebels of the Orrvik Front fought the army."
    assert sides(f"{opening}\n\n{text}") == found
