"""Sentences in which two speak, each of a clause of his own, and words behind a deed that are nobody's."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Nine men are dead, the army said, and twelve are missing, police said.",
            [("the army", "Nine men are dead"), ("police", "twelve are missing")],
        ),
        (
            "Nine men are dead, according to the clinic in Velm, while twelve have not come home, their families say.",
            [("the clinic in Velm", "Nine men are dead"), ("their families", "twelve have not come home")],
        ),
        (
            "Nine men are dead, the army said, and twelve are missing, according to police.",
            [("the army", "Nine men are dead"), ("police", "twelve are missing")],
        ),
        (
            "In May 400 families fled the valley; nine men were killed there, the aid office said.",
            [("the aid office", "nine men were killed there")],
        ),
        (
            "The firm denied any part in the blaze and, in turn, accused the guild of lighting it.",
            [("The firm", "any part in the blaze"), ("The firm", "the guild of lighting it")],
        ),
        (
            "Police in Velm insisted on Monday that nine men had died.",
            [("Police in Velm", "nine men had died")],
        ),
        (
            "The weir office wishes to inform the public that nine clerks have died.",
            [("The weir office", "nine clerks have died")],
        ),
        (
            "The weir office regretted to inform the public that nine clerks had died.",
            [("The weir office", "nine clerks had died")],
        ),
        ("The mayor wished to say that nine men had died.", [("The mayor", "nine men had died")]),
        ("The firm regrets to confirm that nine men have died.", [("The firm", "nine men have died")]),
    ],
)
def test_each_says_what_is_his(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Nine men are dead, the army said, and twelve are missing.",
            [("the army", "Nine men are dead"), ("the army", "twelve are missing")],
        ),
        ("“The road is closed; the weir has burst,” police said.", [("police", "The road is closed; the weir has burst,")]),
        ("The mayor condemned “this folly” and “that war”.", [("The mayor", "“this folly” and “that war”")]),
    ],
)  # fmt: skip
def test_one_goes_on_where_nobody_else_speaks(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found
