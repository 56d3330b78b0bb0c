"""Attackers and the men whom rebels lose belong to the one armed group that the page names, never to the land of the page."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

PRISON = (
    "Rebels storm Norvian prison\n\nLUBEN, Norvia — Fighters of the Popular Front of Vell stormed a prison on Wednesday,"
    " officials said.\n\n"
)
UNNAMED = "Rebels storm Norvian prison\n\nLUBEN, Norvia — Armed men stormed a prison on Wednesday, officials said.\n\n"
SUSPECTS = "OSLO, Norway — Suspected members of the Lumar Sabil ambushed a van on Monday, police said.\n\n"
MARKET = "Bomb kills 53 in Iraq\n\nBAGHDAD — A lorry bomb killed 53 people at a market on Monday.\n\n"


def sides(opening: str, text: str) -> list[tuple[int | None, str | None]]:
    """Value and side of the claims of a text, those of the opening left out."""
    page = lay_out(f"{opening}{text}\n")
    found = read(Document(f"{opening}{text}\n", page.title, page.published, page.parts)).casualties
    return [(one.value, one.side) for one in found if one.start >= len(opening)]


@pytest.mark.parametrize(
    ("opening", "text", "expected"),
    [
        (PRISON, "The rebels lost six men and captured eight soldiers, he said.",
         [(6, "Popular Front of Vell"), (8, "Norvia")]),
        (PRISON, "The rebels have also lost nine men.", [(9, "Popular Front of Vell")]),
        (PRISON, "The army said its troops had killed as many as 20 attackers.", [(20, "Popular Front of Vell")]),
        (PRISON, "The army lost nine soldiers.", [(9, "Norvia")]),
        (PRISON, "Troops fighting the rebels lost six men.", [(6, "Norvia")]),
        (UNNAMED, "The rebels lost six men, he said.", [(6, None)]),
        (UNNAMED, "The army said its troops had killed as many as 20 attackers.", [(20, None)]),
        (SUSPECTS, "Two of the gunmen were killed.", [(2, "Lumar Sabil")]),
        (SUSPECTS, "Two of the attackers were killed.", [(2, "Lumar Sabil")]),
        (SUSPECTS, "Suspected members of the Vesh Front joined them. Two of the gunmen were killed.", [(2, None)]),
        ("OSLO, Norway — Fighters of the Front for the Renewal of Lumar (FRL) burned shelters, police said.\n\n",
         "Five soldiers fell and 18 assailants were killed.", [(5, "Norway"), (18, "Front for the Renewal of Lumar")]),
        ("OSLO, Norway — Fighters of the Vesh Front of General Odo Fenn burned shelters, police said.\n\n",
         "The army killed 18 rebels.", [(18, "Vesh Front")]),
        ("OSLO, Norway — Attackers stormed a school on Monday.\n\n",
         "Three of the attackers were killed. Police shut the road. Nobody spoke. Rebels of the Vesh Front had killed 12 in Denmark.",
         [(3, None), (12, "Denmark")]),
    ],
)  # fmt: skip
def test_whose_attackers_they_are(
    opening: str, text: str, expected: list[tuple[int | None, str | None]]
) -> None:
    assert sides(opening, text) == expected


def test_soldiers_whom_rebels_killed_are_not_theirs() -> None:
    text = "The army and the Red Banner rebels fought in Vell. The rebels said they had killed 25 soldiers."
    assert [one.side for one in read(Document(text)).casualties] == [None]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The extremists claimed the attack, saying it had killed 80 traitors.", "Iraq"),
        ("The militants said they had killed 80 people.", "Iraq"),
        ("The rebels said they had killed 80 militants.", None),
    ],
)
def test_whom_fighters_say_they_killed(text: str, side: str | None) -> None:
    assert sides(MARKET, text) == [(80, side)]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Up to 90 people, most of them Danish pilgrims on their way home, died when a lorry exploded.",
            "Denmark",
        ),
        ("Some 90 people, mostly Danes, died when a lorry exploded.", "Denmark"),
        ("Some 90 people, nearly all of them Danish, died when a lorry exploded.", "Denmark"),
        ("Some 90 people, most of them women, died when a lorry exploded.", "Iraq"),
        ("Some 90 people, most of them residents, died when a lorry exploded.", "Iraq"),
        ("Some 90 people, mostly residents, died when Danish jets struck.", "Iraq"),
    ],
)
def test_what_most_of_them_are(text: str, side: str) -> None:
    assert sides(MARKET, text) == [(90, side)]
