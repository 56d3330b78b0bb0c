"""The rows of a small word class stand together, so that nobody gives a new class the name of another, which would join the two."""

from __future__ import annotations

from itertools import groupby

import pytest

from claims.lexicon import table

TABLES = (
    "casualty_attackers",
    "casualty_loss_words",
    "casualty_words",
    "event_words",
    "scope_words",
    "side_words",
)


@pytest.mark.parametrize("name", TABLES)
def test_each_class_stands_in_one_place(name: str) -> None:
    runs = [of for of, _ in groupby(row[0] for row in table(name))]
    assert sorted({of for of in runs if runs.count(of) > 1}) == []
