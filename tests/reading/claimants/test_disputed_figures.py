"""Whose word a figure is that somebody disputes, doubts or answers with another."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The official toll of 12 is disputed by residents, who say 40 died.", [None, "residents"]),
        ("Residents disputed the ministry's toll of 12.", ["the ministry"]),
        ("The mayor questioned the figure of 40 dead.", [None]),
        ("The army dismissed as lies the rebels' claim to have killed 40 soldiers.", ["the rebels"]),
        ("The army rejected reports that 12 civilians were killed.", ["reports"]),
        ("The agency put the number of missing at 60, while the Weir Watch spoke of 80.", ["The agency", "the Weir Watch"]),
        ("The agency put the number of missing at 60, while the mayor put it at 80.", ["The agency", "the mayor"]),
    ],
)  # fmt: skip
def test_claimants(text: str, expected: list[str | None]) -> None:
    assert [claim.claimant for claim in read(Document(text)).casualties] == expected
