"""Whose victims are on pages that tell of two countries, of parties, of foreigners abroad."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document

QUAKE = "Quake hits Denmark and Norway\n\nCOPENHAGEN — A quake struck Denmark and Norway on Monday.\n\n"
CLASH = (
    "Denmark and Norway clash\n\nCOPENHAGEN — Denmark said six of its soldiers had died in clashes with Norway on"
    " Monday.\n\n"
)
HOME = "Storm hits Denmark\n\nCOPENHAGEN — Heavy rain hit the country on Monday.\n\n"


def sides(opening: str, text: str) -> list[tuple[int | None, str | None]]:
    """Value and side of the claims of a text, those of the opening left out."""
    found = read(Document(opening + text)).casualties
    return [(one.value, one.side) for one in found if one.start >= len(opening)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway's rescue institute, Indro, has raised its count. Seven died in Brask, it says.",
            [(7, "Norway")],
        ),
        (
            "The 2016 Lumar quake in Denmark killed 670; the 2007 quake in Norway killed 500.",
            [(670, "Denmark"), (500, "Norway")],
        ),
        ("Ten people died in Aarhus. Across the border, 300 people have left their homes.", [(10, "Denmark"), (300, "Norway")]),
    ],
)  # fmt: skip
def test_a_place_or_a_body_of_its_own_tells_the_land(
    text: str, expected: list[tuple[int | None, str | None]]
) -> None:
    assert sides(QUAKE, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The enemy left the bodies of 60 of its men,” the Danish army's spokesman said.", [(60, "Norway")]),
        ("The Danish army said the enemy had lost 60 men.", [(60, "Norway")]),
        (
            "Talks failed, with Denmark saying 23 of its soldiers had died and Norway acknowledging the loss of nine men.",
            [(23, "Denmark"), (9, "Norway")],
        ),
    ],
)
def test_the_enemy_is_the_other_party(text: str, expected: list[tuple[int | None, str | None]]) -> None:
    assert sides(CLASH, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway launched its third raid this month on Denmark, killing six, Danish officials said.", [(6, "Denmark")]),
        ("Norwegian jets, in their worst raid so far, killed six people, Danish officials said.", [(6, "Denmark")]),
        ("Denmark said its jets had killed six soldiers.", [(6, "Norway")]),
        ("“We hit back at Norway and our gunners killed six,” the Danish army's spokesman said.", [(6, "Norway")]),
    ],
)  # fmt: skip
def test_its_arms_are_those_of_the_party_named_before(
    text: str, expected: list[tuple[int | None, str | None]]
) -> None:
    assert sides(CLASH, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two Norwegians — a man aged 23 and a 19-year-old woman — were among those killed.",
            [(2, "Norway"), (1, "Norway"), (1, "Norway")],
        ),
        ("In 2018, 228 people died when Norway's ferry Weir sank near an island.", [(228, "Norway")]),
        (
            "Ten people died in Houston, Texas, in 2021, and 160 were killed on Halloween in the Norwegian capital, Oslo.",
            [(10, "United States"), (160, "Norway")],
        ),
        ("One of the dead, a mechanic aged 39, was a Norwegian citizen.", [(1, "Norway")]),
        ("Norway's consul, Odo Fenn, put his country's dead at ten.", [(10, "Norway")]),
        ("The storm killed nine people in Vila da Praia.", [(9, "Denmark")]),
        ("The storm killed nine people at a beach, Praia da Orla.", [(9, "Denmark")]),
        ("“I saw three children lying there,” he said.", [(3, "Denmark")]),
    ],
)
def test_victims_abroad_and_foreigners_at_home(
    text: str, expected: list[tuple[int | None, str | None]]
) -> None:
    assert sides(HOME, text) == expected


def test_central_america_is_no_country() -> None:
    opening = (
        "Storm hits Honduras\n\nTEGUCIGALPA — Rain hit Honduras and all of Central America on Monday.\n\n"
    )
    assert sides(opening, "Nine people died.") == [(9, "Honduras")]


def test_an_army_of_no_state_counts_its_own_fighters_as_its_own() -> None:
    opening = HOME + "The Lumar Liberation Army said it had blown up a bridge.\n\n"
    assert sides(opening, "It said one of its own fighters had died.") == [(1, "Lumar Liberation Army")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Korean tourists were hurt.", [(2, "South Korea")]),
        ("Two Korean War veterans were hurt.", [(2, "Denmark")]),
        ("Nine of the dead have been identified as Norwegians and five as Finns.", [(9, "Norway"), (5, "Finland")]),
        ("Four members of a family, all Norwegians, were killed.", [(4, "Norway")]),
    ],
)  # fmt: skip
def test_victims_identified_by_their_nation(text: str, expected: list[tuple[int | None, str | None]]) -> None:
    assert sides(HOME, text) == expected


def test_each_party_counts_its_own_displaced() -> None:
    opening = "COPENHAGEN — Danish and Norwegian troops traded rocket fire on Saturday.\n\n"
    text = (
        "Denmark's interior ministry said 138,000 people had been moved out of four provinces, while the Norwegian"
        " authorities put the number of displaced at 80,000, most of them in Bergen."
    )
    assert sides(opening, text) == [(138000, "Denmark"), (80000, "Norway")]
    text = "Seven people were killed when a bomb went off on a bus in Oslo while children went to school."
    assert sides(opening, text) == [(7, "Norway")]


def test_the_letters_of_an_office_are_no_party() -> None:
    opening = "Gunmen killed nine people in Toro, Norway, on Monday. "
    assert sides(opening, "The CP said five of our own men were hurt.") == [(5, "Norway")]
    assert sides(opening, "The VLF said five of our own men were hurt.") == [(5, "VLF")]


def test_what_a_country_notifies_behind_a_colon_is_its_own() -> None:
    opening = "Fever has killed nine people in Denmark. "
    text = "Abroad: The Democratic Republic of the Congo notified the agency of 26 deaths."
    assert sides(opening, text) == [(26, "Congo")]


STRIKE = (
    "Three killed in south Denmark as Norwegian drone hits van\n\nAARHUS: A Norwegian drone hit a van on Monday, killing three."
    "\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Health Ministry said five others, among them a Swedish labourer, were hurt. Two more died, it said.",
            [(5, "Denmark"), (1, "Sweden"), (2, "Denmark")],
        ),
        (
            "The Health Ministry said five were hurt.\n\nNorway has struck ever since the truce. According to the Health Ministry, 270 died.",
            [(5, "Denmark"), (270, "Denmark")],
        ),
        (
            "Norway tells of its own. The Defence Ministry said two soldiers were hurt.",
            [(2, "Norway")],
        ),
    ],
)  # fmt: skip
def test_a_ministry_and_those_it_counts_stay_at_home(
    text: str, expected: list[tuple[int | None, str | None]]
) -> None:
    assert sides(STRIKE, text) == expected


def test_where_a_victim_comes_from_is_not_where_it_was() -> None:
    text = "Oslo nurse among 16 killed in Denmark bombing\n\nMore than 50 people were hurt, doctors said."
    assert [one.side for one in read(Document(text)).casualties][-1] == "Denmark"
