"""Victims counted by the names on a list."""

from __future__ import annotations

import pytest
from casualty_pages import told

DEAD = "The ferry sank off Velm, killing 79 people. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The list of the dead carries 31 names.", [31]),
        ("Her own register has 84 names.", [84]),
        ("The memorial on the pier bears 93 names.", [93]),
        ("The owner's list had 152 names.", []),
        ("The register kept by the school has 300 names.", []),
        ("Her own list of sponsors has 12 names.", []),
        ("His own petition on the list had 400 names.", []),
    ],
)
def test_lists_of_victims_count_them(text: str, expected: list[int]) -> None:
    assert told(DEAD + text)[1:] == [("killed", value) for value in expected]


def test_a_list_of_ones_own_counts_those_just_told_of() -> None:
    text = "Gunmen seized 40 farmers near Velm. Her own register had 44 names."
    assert told(text) == [("captured", 40), ("captured", 44)]


def test_without_victims_a_list_counts_nobody() -> None:
    assert told("Her own register has 84 names. The memorial bears 93 names.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police say 43 died. The ministry has published a list of 41 names.", [("killed", 43), ("killed", 41)]),
        ("Police say 43 died. The firm has published a list of 210 names.", [("killed", 43)]),
        ("Police say 43 died. The party has published a list of 41 names for the vote.", [("killed", 43)]),
        ("Police say 43 died. Police released a list of 41 names, all of them suspects.", [("killed", 43)]),
        ("The clinic says 43 died. The ferry firm has released a list of 44 names, those who had stayed at home.", [("killed", 43)]),
        ("The clinic says 43 died. The city has published a list of 43 names, the winners of its prize.", [("killed", 43)]),
        ("Police say 43 died, and the health ministry, which runs the morgue, has issued a list of 41 names.", [("killed", 43), ("killed", 41)]),
        ("The clinic says 43 died. Police issued a list of 44 names.", [("killed", 43)]),
        ("The clinic says 43 died. The airline has released a list of 44 names.", [("killed", 43)]),
        ("Police say 43 were hurt. Police released a list of 41 names.", [("injured", 43)]),
        ("The party has published a list of 41 names.", []),
    ],
)  # fmt: skip
def test_a_list_of_names_is_published(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
