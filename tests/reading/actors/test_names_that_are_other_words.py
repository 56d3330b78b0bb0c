"""Persons called by a word that is a title, a body, a people, a place or a day as well."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document, Reading

PAGE = (
    "BERGEN, March 3 (Agency) - Police Chief Odo {0} said 12 people died in a fire in Bergen on Monday.\n\n"
    '"We found nine bodies in the cellar," he said. {0} said two more were missing.\n\n'
    "Neighbours carried out four injured children, according to {0}.\n"
)


def read_text(text: str) -> Reading:
    layout = lay_out(text)
    return read(Document(text, published=layout.published, parts=layout.parts))


@pytest.mark.parametrize(
    "surname",
    [
        "King",
        "Sheriff",
        "Dean",
        "Church",
        "Cross",
        "French",
        "Dane",
        "London",
        "Jordan",
        "Lima",
        "Guard",
        "Head",
        "Berlin",
    ],
)
def test_a_surname_that_is_another_word(surname: str) -> None:
    found = read_text(PAGE.format(surname)).casualties
    assert [(one.value, one.claimant_name, one.side) for one in found] == [
        (12, f"Odo {surname}", "Norway"),
        (9, f"Odo {surname}", "Norway"),
        (2, f"Odo {surname}", "Norway"),
        (4, f"Odo {surname}", "Norway"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The trader Sunday Orr said nine died.", ["Sunday Orr"]),
        ("Mr Friday Orr said nine died.", ["Friday Orr"]),
        ("The mayor Sunday visited nine people, police said.", ["police"]),
        ("Officials said Sunday Orr Hospital took in nine.", ["Officials"]),
        ("Governor Ilse May said nine died. May said two were hurt.", ["Ilse May", "Ilse May"]),
        ("Governor Ilse Orr said nine died. In May said two were hurt.", ["Ilse Orr"]),
        ("April added 90 jobs, the mill said. May reported the highest number.", ["mill"]),
        ("Governor Ilse May said nine died. May added that two were hurt.", ["Ilse May", "Ilse May"]),
        ("CP Rail said nine died.", ["CP Rail"]),
        ("SP Energy Networks said nine died.", ["SP Energy Networks"]),
        ("Governor Ilse King said nine died. The king said two were hurt.", ["Ilse King", "king"]),
        (
            "Police Chief Odo Jordan said nine died. The army of Jordan said two were hurt.",
            ["Odo Jordan", "army of Jordan"],
        ),
        (
            "The driver Odo Israel said he ran. Two died in Israel. Israel said nine were hurt.",
            ["Odo Israel", "Israel"],
        ),
        ("Mayor Odo Bloomberg said nine died. Bloomberg reported two hurt.", ["Odo Bloomberg", "Bloomberg"]),
        (
            "Chief Ilse French said nine died. Chief French said two were hurt.",
            ["Ilse French", "Ilse French"],
        ),
        ("Secretary of State Odo Church said nine died.", ["Odo Church"]),
        ("The secretary for risk, Ilse Church, said nine died.", ["Ilse Church"]),
        ("The nurse Odo Ilse King said nine died.", ["Odo Ilse King"]),
        ("Vell Church, the oldest in town, said nine died.", ["Vell Church"]),
        ("The Brask Sheriff said nine died.", ["Brask Sheriff"]),
        ("The governor of Brask Church said nine died.", ["governor of Brask Church"]),
    ],
)
def test_who_is_meant(text: str, names: list[str]) -> None:
    assert [one.speaker_name for one in read_text(text).statements] == names


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Police Chief Odo French said nine people died.", None),
        ("French police said nine people died.", "France"),
        ("Police Chief Odo Orr said nine French tourists died.", "France"),
        ("Police Chief Odo Jordan said nine people died.", None),
    ],
)
def test_a_surname_is_no_side(text: str, side: str | None) -> None:
    assert [one.side for one in read_text(text).casualties] == [side]


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("A transport minister called Dane Orr said nine people had died.", "Dane Orr", None),
        ("Transport Minister Dane Orr said nine people had died.", "Dane Orr", None),
        ("Police chief German Orr said nine people had died.", "German Orr", None),
        ("German Chancellor Odo Fenn said nine people had died.", "Odo Fenn", "Germany"),
        ("The German Interior Minister Odo Fenn said nine people had died.", "Odo Fenn", "Germany"),
        ("A spokesman, German Odo Fenn, said nine people had died.", "Odo Fenn", "Germany"),
    ],
)
def test_a_people_s_name_as_a_first_name(text: str, name: str, side: str | None) -> None:
    assert [(one.claimant_name, one.side) for one in read(Document(text)).casualties] == [(name, side)]
