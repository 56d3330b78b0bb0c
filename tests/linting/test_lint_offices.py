"""Offices that a draft gives to persons."""

from __future__ import annotations

import pytest
from border_ledger import draft


@pytest.mark.parametrize(
    ("words", "marked", "why"),
    [
        ("Former Prime Minister Ulla Brandt", "Former Prime Minister Ulla Brandt", "in office"),
        ("President Ulla Brandt", "President Ulla Brandt", "is Prime Minister"),
        (
            "Danish Prime Minister Henrik Lauge",
            "Prime Minister Henrik Lauge",
            "of Denmark is Ulla Brandt",
        ),
    ],
)
def test_an_office_that_the_ledger_does_not_know_is_found(words: str, marked: str, why: str) -> None:
    (found,) = draft(f"{words} visited the river on Tuesday.")
    assert (found.rule, found.text) == ("wrong office", marked)
    assert why in found.why
    assert found.evidence


def test_the_office_that_the_ledger_has_is_let_be() -> None:
    assert draft("Prime Minister Ulla Brandt visited the river on Tuesday.") == ()


def test_a_person_whom_the_ledger_does_not_know_is_let_be() -> None:
    assert draft("Transport Minister Sander Kvist visited the river on Tuesday.") == ()
