"""People who keep their name or give only a part of it, and where they stand."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("A guard who asked not to be named said", "A guard"),
        ("A guard who asked us not to use his name said", "A guard"),
        ("A guard, who asked that his name not be used, said", "A guard"),
        ("A guard who requested anonymity said", "A guard"),
        ("A guard who did not want to be named said", "A guard"),
        ("A man who identified himself as “Comrade Odo” claimed", "A man"),
        ("A trader nicknamed “Chino” told police", "A trader"),
        ("A firefighter beside her says", "A firefighter beside her"),
        ("A man next to him said", "A man next to him"),
        ("Fenn did say", "Fenn"),
        ("The mine's management announced", "The mine's management"),
    ],
)
def test_who_says_it(who: str, speaker: str) -> None:
    assert said(f"{who} the gate was locked.") == [(speaker, "the gate was locked")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The heat killed 619 people, according to a review panel, which found that most had died indoors.",
            [("a review panel", "The heat killed 619 people"), ("a review panel", "most had died indoors")],
        ),
        ("Nine people drowned on Sunday, informed the Fire Department.", [("the Fire Department", "Nine people drowned on Sunday")]),
        ("We asked the rescue service for an update.", []),
        ("Two men charged over deaths of three", []),
        ("Mena tweeted his condolences to the families.", [("Mena", "his condolences to the families")]),
        ("The king offered his “deepest sympathy” to the families.", [("The king", "his “deepest sympathy” to the families")]),
        ("The minister pledged USD 3 million for homes.", [("The minister", "USD 3 million for homes")]),
        ("Police believe a £200 bottle was used.", []),
        ("Police believe 12 men were on board.", [("Police", "12 men were on board")]),
    ],
)  # fmt: skip
def test_acts_of_speech(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“My brother called me,” said Ines Orr, 34, a baker from Brask, “and then the line went dead.”",
            [("Ines Orr", "My brother called me,” said Ines Orr, 34, a baker from Brask, “and then the line went dead.")],
        ),
        (
            "Nine people were killed, officials said on Tuesday, hours after the ministry said the dam would hold.",
            [("officials", "Nine people were killed"), ("the ministry", "the dam would hold")],
        ),
        ("The missile hit shortly after 3 a.m. Six people died there, Fenn wrote.", [("Fenn", "Six people died there")]),
    ],
)  # fmt: skip
def test_where_a_statement_ends(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_an_entry_begins_behind_its_time() -> None:
    assert said("9:15am: Bureau: the river is still rising", headline=True) == [
        ("Bureau", "the river is still rising")
    ]
