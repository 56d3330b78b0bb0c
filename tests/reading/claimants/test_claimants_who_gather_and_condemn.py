"""Whose a number is that somebody has gathered, condemned, raised or left as it stood at press time."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.reading.layout.lines import dateline
from claims.types import Document


def claimed(text: str) -> list[tuple[int | None, str | None]]:
    """The numbers of a text with who gives them."""
    laid = lay_out(text)
    reading = read(Document(text, title=laid.title, published=laid.published, parts=laid.parts))
    return [(each.value, each.claimant_name) for each in reading.casualties]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Velred has just raised the number of dead from 24 to 31.", (31, "Velred")),
        ("Velred says nine people died in Brask.", (9, "Velred")),
        ("06:48 – Velmi confirms two deaths: one in Yall, one in Brask.", (2, "Velmi")),
        ("The ministry confirmed: nine dead, two hurt.", (9, "ministry")),
        ("Information gathered by the Weir Watch indicates that 14 people died.", (14, "Weir Watch")),
        ("Evidence collected by the Weir Watch shows that 14 people died.", (14, "Weir Watch")),
        ("Information gathered by police so far suggests that 14 people died.", (14, "police")),
        ("A survey by the Weir Watch indicates that 14 people died.", (14, "Weir Watch")),
        ("New information indicates that 14 people died.", (14, "New information")),
        ("Intelligence gathered by drones indicates that 14 people died.", (14, "Intelligence")),
        ("Mines killed 312 people in a year, WeirPath data show.", (312, "WeirPath")),
        ("Norland: Lumar rights chief condemns killing of at least 64 civilians", (64, None)),
        ("The minister condemned the killing of six nurses and two clerks.", (2, None)),
        ("The mayor denounced the abduction of 14 pupils from Brask.", (14, None)),
        ("The rebels denounced what they called the massacre of 120 villagers.", (120, "rebels")),
        ("The mayor denounced the “massacre of 120 villagers”.", (120, "mayor")),
        ("The minister condemned the killing of six nurses and said two clerks had died.", (2, "minister")),
        ("The guild condemned a raid that it said led to the deaths of 12 drivers.", (12, "guild")),
        ("Two gunmen were killed, Odo Fenn said, while one guard was missing as of press time.", (1, None)),
        ("Nine people were killed, said the mayor, but two were still missing at press time.", (2, None)),
        ("Nine people were killed, said the mayor, and two were still missing.", (2, "mayor")),
    ],
)
def test_whose_number_it_is(text: str, claim: tuple[int, str | None]) -> None:
    assert claim in claimed(text)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("GENEVA, 11 February – The council said so.", "GENEVA"),
        ("LUMAR, 11 February 2026 — The mayor said so.", "LUMAR"),
        ("Oslo, 4 April – Mines killed nine.", "Oslo"),
        ("Update, 4 April – nine died", None),
        ("Paris, 4 April: nine died", None),
        ("Paris, 4 April marks the day – the mayor said", None),
    ],
)
def test_datelines_with_the_day_first(line: str, place: str | None) -> None:
    found = dateline(line)
    assert (found.place if found else None) == place
