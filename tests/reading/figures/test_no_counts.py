"""Numbers near a misfortune that count nobody it befell."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told

NOTHING: list[tuple[str, int | None]] = []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A father of five was killed.", [("killed", 1)]),
        ("The parents of two divers killed on Monday wept.", [("killed", 2)]),
        ("Nine children under five have died.", [("killed", 9)]),
        ("Three men, all in their early 20's, were wounded.", [("injured", 3)]),
        ("Seven men, aged from 23 to 31, were hurt.", [("injured", 7)]),
        ("He wounded two boys 6 and 11 years old.", [("injured", 2)]),
        (
            "All four, two women and a 26- and a 31-year-old, were hurt.",
            [("injured", 4), ("injured", 2), ("injured", 1)],
        ),
        ("Ari Moss, 24 was shot in the chest.", NOTHING),
        ("Channel 12 was told that nobody died.", NOTHING),
        ("He was gunned down in the 800 block of Weir Street.", NOTHING),
        ("Each was found with at least one gunshot wound.", NOTHING),
        ("(Video from a boat near Fox 35 Orvia) The woman was shot.", NOTHING),
        ("3 of 12 CLOSE Police were killed.", [("killed", None)]),
        ("There should have been five or six people dead.", NOTHING),
        ("There was one survivor of the dead crew.", NOTHING),
        ("The toll could rise: 21 men are in hospital.", [("injured", 21)]),
        ("The crash killed 52 people and 2,000 people have fallen ill.", [("killed", 52)]),
        ("They found four adult victims, three men and a woman, alive.", NOTHING),
        ("All three suffered burns.", [("injured", 3)]),
        ("Being a member of a large family can't hurt.", NOTHING),
        ("His wife is a lawyer with the Orvia Legal Clinic for the Homeless.", NOTHING),
        ("The flood left 40 people homeless.", [("displaced", 40)]),
        ("Three homeless men were killed.", [("killed", 3)]),
        ("Two injured guards died later.", [("killed", 2)]),
        ("Two injured guards were taken to a hospital.", [("injured", 2)]),
        ("Some 40 documents are missing from the archive.", NOTHING),
        ("Forty miners are missing.", [("missing", 40)]),
        ("There were three raids, and in none was a guard hurt, nor was a soldier killed.", []),
        ("Four people died; among them was a guard killed at his post.", [("killed", 4), ("killed", 1)]),
        ("Police found three AK-47s without a shot being fired.", []),
        ("Two F-16 pilots were killed.", [("killed", 2)]),
        ("Four under-17s were killed in the crash.", [("killed", 4)]),
        ("Three An-26 aircrew were killed.", [("killed", 3)]),
        ("Rescue 1122 had given the number of dead as eight.", [("killed", 8)]),
        ("Rescue 112 miners trapped in shaft", [("trapped", 112)]),
        ("After clashes on 14 and 15 April nine citizens were killed.", [("killed", 9)]),
        ("In raids on 3 to 5 May nine died.", [("killed", 9)]),
        ("Three men who helped a driver died.", [("killed", 3)]),
        ("Among the dead was an infant whose mother, a teacher, survived.", [("killed", 1)]),
    ],
)
def test_only_victims_are_counted(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


def test_the_count_of_a_year_is_no_toll_of_today() -> None:
    text = "Four people were killed on Monday. More than 750 people have been killed so far this year."
    assert [one.event for one in casualties(text)] == ["current", "this year"]


def test_what_is_told_of_victims_of_another_sentence_raises_nothing() -> None:
    text = "The bomb killed 22 people. He said 19 of the victims were traders and three were clerks. Yes."
    assert [(one.value, one.cumulative) for one in casualties(text)] == [(22, True), (19, False), (3, False)]
