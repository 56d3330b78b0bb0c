"""Rows of numbers that tell who those just counted were, and who the missing men of a page are."""

from __future__ import annotations

import pytest
from casualty_pages import told

_SEVEN = "Seven people were shot dead in Vell. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four were Danes, one was a nurse from the clinic in Lumar and one was a visitor.", [4, 1, 1]),
        (
            "Two were teachers, two were pupils from a school at the far end of Vell and one was the cook.",
            [2, 2, 1],
        ),
        ("Four were Danes, one was a nurse from the clinic in Lumar and one was arrested at home.", [4, 1]),
        ("Four were Danes, one was a nurse from the clinic in Lumar and one was a lorry.", [4, 1]),
        ("Two were from the same household.", [2]),
        ("A priest said three were from one family who had come home for a feast.", [3]),
        ("Three were from one of the oldest towns.", []),
        ("Two were from families of the valley.", []),
    ],
)
def test_rows_of_who_the_dead_were(text: str, expected: list[int]) -> None:
    assert told(_SEVEN + text) == [("killed", value) for value in (7, *expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The chief said the dead were aged between 17 and 71. Four were Danes.", [4]),
        ("The chief said that the dead were locals. Four were Danes.", [4]),
        ("The chief said the injured were being treated. Three were children.", []),
        ("The chief said the hall was full. Four were Danes.", []),
    ],
)
def test_whom_somebody_spoke_of_between(text: str, expected: list[int]) -> None:
    assert told(_SEVEN + text) == [("killed", value) for value in (7, *expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ten sailors were abducted. The missing men are six Filipinos, two Georgians, a Romanian and the captain.",
            [("captured", 10), ("captured", 6), ("captured", 2), ("captured", 1), ("captured", 1)],
        ),
        (
            "Ten sailors were abducted. The abducted sailors are eight Danes and two Swedes.",
            [("captured", 10), ("captured", 8), ("captured", 2)],
        ),
        ("The missing men are six Danes and a Swede.", [("missing", 6), ("missing", 1)]),
        ("The dead men were two Danes and a Swede.", [("killed", 2), ("killed", 1)]),
        ("The injured women were two nurses and a cook.", [("injured", 2), ("injured", 1)]),
        ("The trapped miners are 300 metres below ground.", []),
        ("The missing girls were two years apart.", []),
        ("The freed men are six Danes and a Swede.", []),
        ("The missing men were with six guides, who came home.", []),
        ("The dead birds were two swans and a goose.", []),
    ],
)
def test_who_the_missing_men_are(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
