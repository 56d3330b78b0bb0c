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
        ("The mayor wished the hurt a speedy recovery.", [("The mayor", "the hurt a speedy recovery")]),
        (
            "The mayor assured the growers of support.",
            [("The mayor", "the growers of support")],
        ),
        (
            "The mayor estimated the number of visitors at 14,000.",
            [("The mayor", "the number of visitors at 14,000")],
        ),
        (
            "The mayor put the displaced on the east bank at 35,000.",
            [("The mayor", "the displaced on the east bank at 35,000")],
        ),
        (
            "The mayor put the displaced at more than 35,000 on Friday.",
            [("The mayor", "the displaced at more than 35,000")],
        ),
        ("The mayor estimated the crowd would leave.", [("The mayor", "the crowd would leave")]),
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
        "The mayor assured herself of a seat.",
        "The mayor wished for a speedy end.",
        "The mayor wished for a speedy recovery.",
        "The mayor put the homeless up at 3 hotels.",
        "The mayor put the homeless in 30 rooms.",
        "The mayor wishes to see the weir.",
        "The mayor wished to say goodbye.",
        "The mayor wished to report a theft.",
        "The mayor regretted the delay.",
        "The mayor put it down.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert said(text) == []
