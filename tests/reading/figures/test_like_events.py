"""Numbers of further events that a sentence sets beside the one it has counted."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crush at Velm in 2008 killed 146 people; the one at Lumar a month later, 224.", [146, 224]),
        ("In 2015 a dam at Velm burst, killing 19 people; in January 2019 came Orrvik, 270.", [19, 270]),
        ("At the Velm mill 112 weavers perished; at the Lumar mill in 2021, 54 clerks.", [112, 54]),
    ],
)
def test_a_number_behind_a_semicolon_counts_another_event(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", value) for value in expected]


def test_each_event_has_its_own_year() -> None:
    text = "At the Velm mill in 2012 a fire killed 112 weavers; at the Lumar mill in 2021, 54."
    assert [one.event for one in casualties(text, published="2031-03-05")] == ["2012", "2021"]


@pytest.mark.parametrize(
    "text",
    [
        "The crush at Velm killed 146 people; at Lumar, a town of 300, 22 homes burned.",
        "The crush killed 146 people; the one in Lumar had drawn, in all, 224.",
        "The crush killed 146 people; the stand, built in 1990, held 400.",
        "The crush killed 146 people; the mayor of Lumar said, at 22, 300 pupils should learn of it.",
    ],
)
def test_other_numbers_behind_a_semicolon_are_none(text: str) -> None:
    assert told(text) == [("killed", 146)]
