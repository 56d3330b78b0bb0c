"""Those who go down with a ship, are carried out on stretchers or cannot go home yet, and ages that count nobody."""

from __future__ import annotations

import pytest
from casualty_pages import casualties


def counts(text: str) -> list[tuple[str, int | None]]:
    return [(one.outcome, one.value) for one in casualties(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The corvette Orr went down within minutes with as many as 40 of her crew.", [("killed", 40)]),
        ("The trawler had gone down with eleven fishermen.", [("killed", 11)]),
        ("The ship broke in two near an island, taking 46 sailors with it.", [("killed", 46)]),
        ("The ferry went down with 140 people aboard.", []),
        ("The ferry went down off Vell on Monday with 12 sailors.", [("killed", 12)]),
        ("The ferry went down with 30 passengers rescued.", []),
        ("The ferry went down with 30 passengers safe on the shore.", []),
        ("The ferry went down with 12 crew members missing.", [("missing", 12)]),
        ("The train went down the hill with 12 passengers.", []),
        ("The boat went down to the port with 12 passengers.", []),
        ("The ferry sailed on Monday, taking 40 people with it.", []),
        ("The boat capsized, taking two crates with it.", []),
        ("The captain of the ship went down with flu and nine people stayed away.", []),
        ("Prices at the market went down with 40 traders.", []),
    ],
)
def test_who_goes_down_with_a_ship_is_killed(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven people were carried out on stretchers.", [("injured", 7)]),
        ("Stretchers for seven people were carried out.", []),
        ("Some 80,000 villagers have yet to go home.", [("displaced", 80000)]),
        ("Nine fans have yet to go home.", []),
        ("The group said it had killed 18 soldiers and seized three.", [("killed", 18), ("captured", 3)]),
        ("The group said it had killed 18 soldiers and seized three rifles.", [("killed", 18)]),
    ],
)
def test_who_is_borne_away_or_seized_is_counted(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boy of about six died on the way.", [("killed", 1)]),
        ("Two girls drowned. A man of perhaps 40 was hurt.", [("killed", 2), ("injured", 1)]),
        ("A crowd of about 40 was hurt.", [("injured", 40)]),
    ],
)
def test_a_guessed_age_counts_nobody(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert counts(text) == expected
