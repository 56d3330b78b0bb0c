"""Smaller towns and districts that a page names without their country."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.lexicon import table, words
from claims.reading.places import place
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Nine people were killed in a fire in the Bronx on Monday.", "United States"),
        ("A bus crash near Seville killed nine people on Monday.", "Spain"),
        ("Gunmen killed nine villagers in Bokkos on Monday.", "Nigeria"),
        ("Drones killed nine people in Kramatorsk on Monday.", "Ukraine"),
        ("A landslide in Wayanad killed nine people on Monday.", "India"),
        ("Hamilton killed nine people on Monday.", None),
        ("Seven people died in Peterborough, Ontario, on Monday.", "Canada"),
        ("Five people were shot dead in Scarborough, in the east of Toronto.", "Canada"),
        ("Five people were killed near Ipswich, west of Brisbane.", "Australia"),
        ("Five people were killed in Goris, near the Azerbaijani border.", "Armenia"),
        ("Seville said two people were killed.", None),
        ("Five people were killed in a fire in Gorkha district on Monday.", "Nepal"),
        ("Five people were killed in a fire in Gorkha District on Monday.", "Nepal"),
    ],
)
def test_a_town_tells_the_country(text: str, side: str | None) -> None:
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    assert [one.side for one in reading.casualties] == [side]


def test_the_table_holds_towns_of_known_countries_once_and_no_first_names() -> None:
    rows = [(name, country) for names, country in table("towns") for name in names.split(", ")]
    names = [name for name, _ in rows]
    assert len(set(names)) == len(names)
    persons = words("men_names") | words("women_names")
    for name, country in rows:
        known = place(country)
        assert known is not None
        assert known.country == country
        found = place(name)
        assert found is not None
        assert found.country == country
        assert name.lower() not in persons
