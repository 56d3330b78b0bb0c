"""Statements whose clause the attribution breaks open between two commas."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The deal, the ministry claims, will save a fifth of the cost.", "the ministry"),
        ("The weir, the guild reports, will hold.", "the guild"),
        ("Prices, the bank forecasts, will rise by a fifth.", "the bank"),
        ("The ferry, the inquiry found, was overloaded.", "the inquiry"),
        ("The weir, the farmer noted, was old.", "the farmer"),
        ("Imports of wheat, said the ministry’s secretary, Dr Odo Fenn, would go on.", "Dr Odo Fenn"),
        ("There is, she noted, no law against it.", "she"),
        ("There is, Odo Fenn noted, “no law that allows this”.", "Odo Fenn"),
        ("It was, the inquiry found, an accident.", "the inquiry"),
        ("It is not, says Odo Fenn, a crime.", "Odo Fenn"),
        ("The mayor, police said, was unhurt.", "police"),
    ],
)
def test_the_content_stands_on_both_sides(text: str, speaker: str) -> None:
    assert said(text) == [(speaker, text.rstrip("."))]


@pytest.mark.parametrize(
    "text",
    [
        "Odo Fenn, the ministry claims, and the guild will pay.",
        "The files, court reports, and letters were kept.",
        "Its neighbours, the Gulf states, are worried.",
        "The rivals, states in the north, are at odds.",
        "The weir, the guild’s reports, will be read.",
        "The mayor, whom the ministry blames, has left.",
        "The airport, officials hope, will open in May.",
        "The road will reopen by Monday, officials hope.",
        "The end, many think, is near.",
    ],
)
def test_an_aside_or_a_list_is_no_attribution(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor, Odo Fenn, said the secretary, Lena Orr, would resign.",
            ("Odo Fenn", "the secretary, Lena Orr, would resign"),
        ),
        ("The toll was nine, she said, the worst in a decade.", ("she", "The toll was nine")),
        ("He knew who it was, police said, the day before.", ("police", "He knew who it was")),
        ("The man, who police say is 40, fled.", ("police", "is 40, fled")),
    ],
)
def test_a_clause_that_is_whole_ends_before_its_attribution(text: str, expected: tuple[str, str]) -> None:
    assert said(text) == [expected]
