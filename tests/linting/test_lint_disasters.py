"""Drafts about a disaster, a story that has no sides."""

from __future__ import annotations

import pytest
from border_ledger import account

from claims.linting.lint import lint
from claims.reading.layout.layout import lay_out
from claims.types import Document

LEDGER = (
    account(
        1,
        "Ferry sinks off Port Alda\n\nThe ferry sank at noon. 29 people were killed, the harbour ministry said.\n\n"
        "Police said 31 people were injured. Transport Minister Lena Orr visited the harbour.\n",
        "2031-05-01",
    ),
    account(
        2,
        "Divers search the wreck\n\nThe harbour ministry said 29 people were killed. Home Minister Odo Fenn was there.\n",
        "2031-05-02",
    ),
)


def found(draft: str) -> list[tuple[str, str]]:
    """The rules and marked words of what is found in a draft."""
    text = f"A morning at the harbour\n\n{draft}\n"
    layout = lay_out(text)
    findings = lint(Document(text, layout.title, None, layout.parts), LEDGER, ())
    return [(each.rule, each.text) for each in findings]


@pytest.mark.parametrize(
    ("draft", "expected"),
    [
        ("The harbour ministry said 33 people were killed.", ("other figure", "33 people")),
        ("Police said 39 people were injured.", ("other figure", "39 people")),
        ("Home Minister Lena Orr visited the harbour.", ("wrong office", "Home Minister Lena Orr")),
        ("Transport Minister Odo Fenn was there.", ("wrong office", "Transport Minister Odo Fenn")),
    ],
)
def test_slips_are_found_where_no_side_is_told(draft: str, expected: tuple[str, str]) -> None:
    assert found(draft) == [expected]


@pytest.mark.parametrize(
    "draft",
    [
        "The harbour ministry said 29 people were killed.",
        "Police said 31 people were injured.",
        "Transport Minister Lena Orr visited the harbour, Minister Orr said.",
    ],
)
def test_a_correct_draft_is_let_be(draft: str) -> None:
    assert found(draft) == []
