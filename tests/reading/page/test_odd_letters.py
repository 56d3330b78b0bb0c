"""Letters that match others when capitals are ignored stop no reading."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document


@pytest.mark.parametrize("period", ["la\u017ft year", "last w\u0131nter", "LA\u017fT YEAR"])
def test_a_period_in_odd_letters_is_read_past(period: str) -> None:
    [casualty] = read(Document(f"Floods killed 12 people in Orvia {period}.")).casualties
    assert casualty.value == 12
