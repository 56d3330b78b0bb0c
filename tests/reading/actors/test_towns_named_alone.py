"""Smaller towns and districts that a page names without their country."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.lexicon import table, words
from claims.reading.words.places import place
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


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("ATLANTA (AP) - A fire killed three people in Georgia.", ["United States"]),
        ("BRASK, Ga. (AP) - It was the worst fire in Georgia since one killed three people in Georgia.", ["United States"]),
        ("A storm killed three people in Macon, Georgia, and two in Alabama.", ["United States"] * 2),
        ("Three people were hurt at a rally in Georgia, police in Tbilisi and in New York said.", ["Georgia"]),
        ("Three people were hurt at a rally in Georgia.", ["Georgia"]),
        ("A rally was held in Georgia. Police came. Three people were hurt. It was seen on screens in New York and Texas.", ["Georgia"]),
        ("A bus crash in Victoria killed three people from Melbourne. The Victorian road toll is 241.", ["Australia"] * 2),
        ("Three people died in a Victorian house in London. The Australian Open goes on.", ["United Kingdom"]),
        ("Three people from Sydney drowned in Lake Victoria on Monday. Victoria Orr was hurt.", ["Australia"]),
        ("Victoria Orr, who lives in London, said three people were hurt in Oslo.", ["Norway"]),
        ("A boat sank off New Providence on Monday, killing nine people.", ["Bahamas"]),
        ("Nine people died in Santo Domingo de los Tsáchilas on Monday.", ["Ecuador"]),
        ("Nine people died in Santo Domingo on Monday.", ["Dominican Republic"]),
        ("Nine people died in Medellín de la Orla on Monday.", [None]),
        ("A boat sank in Congo on Monday. The Central African nation has bad roads. In 2019 nine people died near Orlo.", ["Congo"]),
        ("A Central African soldier killed nine people.", ["Central African Republic"]),
        ("BRASK, Ohio (AP) - A gunman was seen. A tenth victim died at a Toledo hospital.", ["United States"]),
        ("A ferry sank near Cebu on Monday. A tenth victim died in Toledo.", ["Philippines"]),
        ("A fire killed nine people in Leeds. On Tuesday three people were killed in Birmingham.", ["United Kingdom"] * 2),
        ("A fire killed nine people in Alabama. On Tuesday three people were killed in Birmingham.", ["United States"] * 2),
        ("A fire killed nine people in Florence on Monday. A couple from Boston lost a bag.", ["Italy"]),
        ("A fire killed nine people in Alabama. British experts came. Three people were killed in Birmingham.", ["United States", "United Kingdom"]),
    ],
)  # fmt: skip
def test_names_that_several_lands_share(text: str, sides: list[str | None]) -> None:
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    assert [one.side for one in reading.casualties] == sides


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
