"""Victims who belong to a club, a school or a firm of another land than that in which they died."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document


def last_side(text: str) -> str | None:
    return read(Document(text)).casualties[-1].side


@pytest.mark.parametrize(
    ("belong", "side"),
    [
        ("were members of a single club, the Weir Rowers of Hamburg", "Germany"),
        ("were members of a choir from Hamburg", "Germany"),
        ("were pupils at a school in Hamburg", "Germany"),
        ("were all employees of a bank in Hamburg", "Germany"),
        ("were residents of Hamburg", "Germany"),
        ("were residents of Lisbon", "Portugal"),
        ("were members of the UN mission in Mali", "Portugal"),
        ("were members of an armed group from Niger", "Portugal"),
        ("were members of a tour group in Hamburg", "Portugal"),
        ("were members of one family, said officials in Paris", "Portugal"),
        ("were members of the club, police in Hamburg announced", "Portugal"),
        ("were members of a family that had fled from Niger", "Portugal"),
        ("were employees of a bank that was founded in Hamburg", "Portugal"),
        ("were employees of a bank, which has branches in Hamburg", "Portugal"),
        ("were members of the jihadist network in Niger", "Portugal"),
        ("were members of a circle of friends in Niger", "Portugal"),
        ("were pupils returning from a school trip in Hamburg", "Portugal"),
        ("were residents on their way home from a wedding in Hamburg", "Portugal"),
        ("were on their way to a school in Hamburg", "Portugal"),
        ("were flown to a clinic in Hamburg", "Portugal"),
    ],
)
def test_where_the_dead_belong(belong: str, side: str) -> None:
    assert last_side(f"A coach crashed in Portugal, killing 16 people. Nine of the dead {belong}.") == side
