"""Bodies that a page calls by more than one name, and persons who are named by no more than a part of theirs."""

from __future__ import annotations

import pytest
from casualty_pages import casualties
from spoken import statements_of

from claims import lay_out, read
from claims.types import Document


def names(text: str) -> list[str | None]:
    return [one.speaker_name for one in statements_of(text)]


def test_capitals_in_brackets_are_the_name_before_them() -> None:
    text = "The Disaster and Weir Authority (AFAD) said nine had died. AFAD added that the road was cut."
    assert names(text) == ["Disaster and Weir Authority"] * 2


def test_a_name_with_a_possessive_is_one_name() -> None:
    text = "The Orlan Children's Fund (OCEF) said nine had died. OCEF added that the road was cut."
    assert names(text) == ["Orlan Children's Fund"] * 2


@pytest.mark.parametrize(
    ("force", "name"),
    [
        ("The Danish National Defence Force", "Danish National Defence Force"),
        ("The Armed Forces of Denmark", "Armed Forces of Denmark"),
    ],
)
def test_the_military_of_a_state_is_its_defence_force(force: str, name: str) -> None:
    text = f"{force} said nine had died. The Danish military said the road was cut. Denmark's military said more."
    assert names(text) == [name] * 3


def test_an_army_with_a_capital_is_a_part_of_the_forces() -> None:
    text = "The Armed Forces of Denmark said nine had died. The Danish Army said the road was cut."
    assert names(text) == ["Armed Forces of Denmark", "Danish Army"]


def test_a_bulletin_that_counts_is_its_body() -> None:
    text = "The Weir Observatory said nine were missing. The Weir Observatory’s report listed six deaths."
    mentions = statements_of(text)
    assert mentions[0].speaker_name == "Weir Observatory"


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("The 61-year-old bus driver, surnamed Bae,", "Bae"),
        ("A survivor, who only gave her family name Noh,", "Noh"),
        ("A fisherman who gave only his first name, Odo,", "Odo"),
        ("A passenger, identified only by her surname Lee,", "Lee"),
        ("A witness, whose surname is Park,", "Park"),
        ("A student, who wanted to be known only as Musa,", "Musa"),
        ("A shop owner who asked to be named only as Ali", "Ali"),
        ("A shop owner who asked not to be named", "shop owner"),
    ],
)
def test_a_name_given_in_part(who: str, name: str) -> None:
    assert names(f"{who} said the road was cut.") == [name]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Rul Brandt, a 74-year-old retired ropemaker, spent Monday on his roof.", "Rul Brandt"),
        ("At the gate, where five were buried, Ilse Brandt (62) sat with a photograph.", "Ilse Brandt"),
        ("A resident, reached by telephone, gave a higher toll.", "resident"),
        ("A resident of Brask gave a higher toll.", "resident of Brask"),
        ("A clerk from the office, Ilse Brandt, told the paper that it had rained.", "Ilse Brandt"),
        ("Umm Khaled had just put her children to bed.", "Umm Khaled"),
        ("A nurse from Brask, Ilse Brandt, treated the wounded.", "Ilse Brandt"),
    ],
)
def test_a_pronoun_is_who_the_page_has_turned_to(before: str, name: str) -> None:
    text = f"The mayor, Odo Fenn, said the road was cut. He left at noon. {before} “Nobody came,” she said."
    assert names(text)[-1] == name


@pytest.mark.parametrize(
    "before",
    ["A guard was hurt.", "A boy was carried out.", "A gunman opened fire.", "A soldier lost a leg."],
)
def test_who_is_only_told_of_does_not_speak(before: str) -> None:
    text = f"The mayor, Odo Fenn, said the road was cut. {before} “Nobody came,” he said."
    assert names(text)[-1] == "Odo Fenn"


def test_a_party_in_capitals_is_no_woman() -> None:
    text = "The WNP hit back, accusing the mayor of neglect. “Nobody came,” she said."
    assert names(text)[-1] is None


def test_one_of_a_nation_is_who_just_spoke() -> None:
    text = "Ilse Brandt, 38, said they sat at the front. “Then it fell,” the Singaporean told reporters."
    assert names(text) == ["Ilse Brandt", "Ilse Brandt"]


def test_an_office_in_a_line_without_a_stop_is_held_further_down() -> None:
    text = "Five were from Norway, consul says; board sends a team\nIlse Brandt, Norway's consul in Toro, said five had died."
    assert names(text) == ["Ilse Brandt", "Ilse Brandt"]


def test_the_group_that_claims_an_attack_is_whose_fighters_fell() -> None:
    text = (
        "Gunmen killed 30 people in Norway on Thursday. The army said 60 terrorists were killed.\n\n"
        "The Group for the Weir (GW) claimed responsibility. The bodies of 12 attackers were found.\n\n"
        "The group claimed to have killed 35 militiamen. It acknowledged the loss of two fighters.\n"
    )
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    sides = {claim.value: claim.side for claim in reading.casualties}
    assert sides == {
        30: "Norway",
        60: "Group for the Weir",
        12: "Group for the Weir",
        35: None,
        2: "Group for the Weir",
    }


def test_nobody_claims_what_nobody_has_claimed() -> None:
    text = "Gunmen killed 30 people in Norway. The Group for the Weir has not claimed responsibility. Twelve attackers died.\n"
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    assert [claim.side for claim in reading.casualties][-1] is None


def test_a_count_of_the_page_has_the_body_behind_its_report() -> None:
    found = casualties("The agency's report listed six deaths.")
    assert [one.claimant for one in found] == ["The agency's report"]
