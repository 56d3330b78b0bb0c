"""Whose people are told beside others: in the other half of one statement, of no known land, from where others come, of fighters hit."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def sides(text: str) -> list[tuple[int | None, str | None]]:
    layout = lay_out(text)
    return [
        (one.value, one.side)
        for one in read(Document(text, title=layout.title, parts=layout.parts)).casualties
    ]


CRASH = "A bus crashed in Kenya on Monday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three Swedes are missing, she said, and four were being treated in hospital.", [(3, "Sweden"), (4, "Sweden")]),
        ("Three Swedes are missing, she said, and 40 were being treated in hospital.", [(3, "Sweden"), (40, "Kenya")]),
        ("Three Swedes are missing, she said, and four people were hurt.", [(3, "Sweden"), (4, "Kenya")]),
        ("The embassy said only one Korvan citizen had died.", [(1, "Korvan")]),
        ("Nine Korvan nationals are missing.", [(9, "Korvan")]),
        ("Nine Korvan citizens died.", [(9, "Kenya")]),
        ("Nine Vellese nationals died.", [(9, "Kenya")]),
        ("Sweden's embassy said nine Korvan citizens had died.", [(9, "Sweden")]),
        ("Nine riders aged 12 to 60 from Peru died.", [(9, "Peru")]),
        ("Sweden's foreign minister said 31 people had died, among them nine foreign nationals.", [(31, "Kenya"), (9, None)]),
        ("Twelve African nationals are missing.", [(12, "Kenya")]),
        ("One Senior citizen died.", [(1, "Kenya")]),
        ("Two Brask citizens died.", [(2, "Kenya")]),
        ("Two elderly citizens died.", [(2, "Kenya")]),
        ("Among 33 wounded were six traders from Peru.", [(33, "Kenya"), (6, "Peru")]),
        ("Of 33 wounded, six were from Peru.", [(33, "Kenya"), (6, "Peru")]),
        ("The nine dead were pilgrims from Peru.", [(9, "Peru")]),
    ],
)  # fmt: skip
def test_sides(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert sides(CRASH + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hotel buried: 31 dead\n\nA slide buried a hotel in Vell. Sweden's foreign ministry said nine of its citizens had died.\n",
         [(31, None), (9, "Sweden")]),
        ("Hotel buried: 31 dead\n\nA slide buried a hotel in Nairobi. Sweden's foreign ministry said nine of its citizens had died.\n",
         [(31, "Kenya"), (9, "Sweden")]),
        ("Hotel buried in Sweden: 31 dead\n\nA slide buried a hotel. Sweden's foreign ministry said nine of its citizens had died.\n",
         [(31, "Sweden"), (9, "Sweden")]),
        ("Sweden said nine of its citizens had died in a slide. Four people are missing.\n", [(9, "Sweden"), (4, "Sweden")]),
    ],
)  # fmt: skip
def test_who_asks_for_its_own_is_no_home(text: str, expected: list[tuple[int, str | None]]) -> None:
    assert sides(text) == expected


FRONT = " The Vesh Liberation Front, the group that raided Toro, said nothing."


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Drones hit “a gathering of terrorists” who took part in the raid on Toro in Mali and killed 45 of them.", "Vesh Liberation Front"),
        ("Troops in Mali hit a camp of rebels and killed 45 of them.", "Vesh Liberation Front"),
        ("In Mali, troops shelled rebels who attacked farmers and killed 45 of them.", "Mali"),
        ("In Mali, villagers were met by rebels who killed 45 of them.", "Mali"),
    ],
)  # fmt: skip
def test_fighters_that_are_hit(text: str, side: str) -> None:
    assert sides(text + FRONT) == [(45, side)]


@pytest.mark.parametrize(
    ("aside", "side"),
    [
        (", the group that raided Toro,", "Vesh Movement"),
        (", the Velm affiliate which says it carried out the raid,", "Vesh Movement"),
        (", the rights group that carried out a survey,", None),
        (", a group that attacked the law,", None),
    ],
)
def test_who_struck_by_an_aside(aside: str, side: str | None) -> None:
    assert sides(f"The army of Mali killed 63 militants. The Vesh Movement{aside} spoke of a trap.") == [
        (63, side)
    ]


def test_a_town_of_two_lands_is_where_the_page_is() -> None:
    text = "Ferry sinks off Pemba, killing nine\n\nWete. Nine people died, police said. The Zanzibar port was shut.\n"
    assert sides(text) == [(9, "Tanzania"), (9, "Tanzania")]
    assert sides("Storm hits Pemba, killing nine\n\nThe port of Maputo was shut.\n") == [(9, "Mozambique")]


TAKEN = "Danish troops took five Norwegian soldiers prisoner. "


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Two, she said, had leg wounds.", "Norway"),
        ("Two people had leg wounds.", "Denmark"),
        ("Nine had leg wounds.", "Denmark"),
        ("Two were wounded on the Danish side.", "Denmark"),
    ],
)
def test_some_of_those_who_are_held(text: str, side: str) -> None:
    assert sides(TAKEN + text)[-1][1] == side
