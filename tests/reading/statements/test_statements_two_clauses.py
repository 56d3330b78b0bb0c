"""Two clauses under one verb of saying: "X said A and that B" are two statements of X."""

from __future__ import annotations

import pytest
from spoken import statements_of


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "The minister said the weir had failed at dawn and that nine people were missing.",
            ["the weir had failed at dawn", "nine people were missing"],
        ),
        (
            "Odo Fenn told reporters that the dam was safe, and that crews had left, and that the road was open.",
            ["the dam was safe", "crews had left", "the road was open"],
        ),
        (
            "Odo Fenn, who said that the pumps had failed and that nobody was told, left at noon.",
            ["the pumps had failed", "nobody was told"],
        ),
    ],
)
def test_each_clause_is_a_statement(text: str, contents: list[str]) -> None:
    found = statements_of(text)
    assert [one.text for one in found] == contents
    assert len({one.speaker_start for one in found}) == 1


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "The minister said the weir had failed and nine people were missing.",
            "the weir had failed and nine people were missing",
        ),
        (
            "The minister said that the pumps and that the gates were new.",
            "the pumps and that the gates were new",
        ),
        ("The minister said the weir had failed and that.", "the weir had failed and that"),
        (
            "“The weir failed and that is the truth,” the minister said.",
            "The weir failed and that is the truth,",
        ),
    ],
)
def test_without_a_second_clause_it_is_one(text: str, content: str) -> None:
    assert [one.text for one in statements_of(text)] == [content]
