"""Acts that tell what somebody says without a verb of saying, and verbs of saying that tell nothing."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The mayor floated the idea of a curfew.",
            [("The mayor", "a curfew")],
        ),
        (
            "The mayor backed calls for an inquiry.",
            [("The mayor", "calls for an inquiry")],
        ),
        ("The mayor welcomed the inquiry.", [("The mayor", "the inquiry")]),
        ("The mayor rejected this.", []),
        ("The mayor put it down to a lack of funds.", [("The mayor", "a lack of funds")]),
        ("The mayor paid tribute to the crews in a brief statement.", []),
        ("The mayor: “The weir is a ruin.”", [("The mayor", "The weir is a ruin.")]),
    ],
)
def test_an_act_of_speech(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said nothing.",
        "The mayor said so himself.",
        "The mayor said goodbye.",
        "The mayor floated on the lake.",
        "The mayor put it down.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert said(text) == []
