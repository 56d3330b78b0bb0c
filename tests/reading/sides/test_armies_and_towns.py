"""Whose soldiers an army without a nation tells of, whom the loser of a fight lost, and towns with longer names."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def sides(text: str) -> list[str | None]:
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    return [claim.side for claim in reading.casualties]


@pytest.mark.parametrize(
    ("lead", "text", "side"),
    [
        ("OSLO, March 3 (Wire) - Norwegian strikes hit Denmark on Monday.", "The military said four soldiers fell in battle.", "Norway"),
        ("COPENHAGEN, March 3 (Wire) - Norwegian strikes hit Denmark on Monday.", "The army said nine soldiers were killed.", "Denmark"),
        ("BERLIN, March 3 (Wire) - Rebels and troops fought in Yemen on Monday.", "The army said nine soldiers were killed.", "Yemen"),
    ],
)  # fmt: skip
def test_an_army_without_a_nation(lead: str, text: str, side: str) -> None:
    assert sides(f"Strikes and battles\n\n{lead}\n\n{text}\n") == [side]


def test_the_loser_is_the_subject_not_whom_it_killed() -> None:
    text = (
        "Norway's military said it had killed 300 Danish soldiers over the past day and lost 12 of its own."
    )
    assert sides(text) == ["Denmark", "Norway"]


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The troops in Denmark pursued the attackers into the forest, killing seven of them.", None),
        ("A fire in Denmark hurt 40 people; smoke killed two of them.", "Denmark"),
    ],
)
def test_them_are_those_who_were_pursued(text: str, side: str | None) -> None:
    assert sides(text)[-1] == side


def test_a_town_with_a_longer_name_is_another_town() -> None:
    assert sides("A raid in Peru. Gunmen killed 16 people in San Miguel del Orla.") == ["Peru"]


def test_a_party_has_the_full_name_that_the_page_gives_it() -> None:
    text = (
        "Sudan's army said it had killed 200 fighters of the paramilitary Rapid Support Forces. "
        "The RSF put its own losses at 27."
    )
    assert sides(text) == ["Rapid Support Forces", "Rapid Support Forces"]


def test_where_somebody_hides_is_not_where_it_happened() -> None:
    text = "Six people were shot dead at a wedding. The orders came from a kingpin hiding in Dubai, a minister said."
    assert sides(text) == [None]
