"""Who gives a toll, in the words that news has for it: clock times, prefaces, bare refusals; from the running text."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def told(text: str) -> Document:
    return Document(text, None, None, lay_out(text, None).parts)


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("The coast guard said at 4 p.m. that 14 people had been killed.", ["coast guard"]),
        ("The coast guard said on Monday at 8 a.m. that 14 people had been killed.", ["coast guard"]),
        ("According to the minister three hostages were killed.", ["minister"]),
        ("According to the ministry 12 people died.", ["ministry"]),
    ],
)
def test_the_claimant_is_found(text: str, claimants: list[str]) -> None:
    assert [each.claimant_name for each in read(told(text)).casualties] == claimants


def test_a_sentence_may_end_with_a_time_of_day() -> None:
    found = read(
        told("The mayor came to the coast guard at 4 p.m. Fourteen people had been killed.")
    ).casualties
    assert [each.claimant for each in found] == [None]


def test_denied_it_is_a_denial() -> None:
    statements = read(
        told("The union accused the company of hiding the leak. The company denied it.")
    ).statements
    denials = [(each.speaker, each.text) for each in statements if each.stance == "deny"]
    assert denials == [("The company", "it")]
