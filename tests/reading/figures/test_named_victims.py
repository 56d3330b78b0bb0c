"""Victims told of by name and age alone."""

from __future__ import annotations

import pytest

from claims.reading.read import read
from claims.types import Casualty, Document


def named(text: str) -> list[Casualty]:
    """The claims of a page that rest on a name."""
    return [one for one in read(Document(text)).casualties if one.rule.startswith("named")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lena Orr, 21, was killed and three others were injured.", ["Lena Orr"]),
        ("Three men were hurt. Odo Fenn, 36, and Ari Moss, 40, died at the scene.", ["Odo Fenn", "Ari Moss"]),
        ("The blast injured six and killed Lena Orr, a 21-year-old nurse.", ["Lena Orr"]),
    ],
)
def test_a_name_with_an_age_is_one_victim_where_no_number_is_given(text: str, names: list[str]) -> None:
    found = named(text)
    assert [one.text for one in found] == names
    assert all((one.outcome, one.value, one.cumulative) == ("killed", 1, False) for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Four people died. Lena Orr, 21, was killed at the gate.",  # the toll counts her
        "Lena Orr was killed and three others were injured.",  # a bare name may be anybody's
        "Lena Orr's brother, 21, was killed and three others were injured.",
        "Three men were hurt. Odo Fenn, 36, spoke of the four who were killed.",
        "Three men were hurt. A man is sought for the May 14 shooting death of 21-year-old Lena Orr.",  # another day
        "Odo Fenn, 91, died at home.",  # nobody else is counted
    ],
)
def test_other_names_are_no_claims(text: str) -> None:
    assert named(text) == []


def test_the_same_victim_counts_once() -> None:
    text = "Three men were hurt. Odo Fenn, 36, died. Odo Fenn, 36, was killed by a shell, his wife said."
    assert len(named(text)) == 1
