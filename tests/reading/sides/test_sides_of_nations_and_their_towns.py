"""Adjectives of nations, towns that share a name, and whom a blow has struck."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.lexicon import table
from claims.reading.words.places import demonym, place
from claims.types import Document

NO_ADJECTIVE = 40
"""Countries at most that the table knows without an adjective: islands and parts of others."""


def sides(text: str) -> list[str | None]:
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    return [claim.side for claim in reading.casualties]


@pytest.mark.parametrize(
    ("adjective", "country"),
    [
        ("South Korean", "South Korea"),
        ("South Sudanese", "South Sudan"),
        ("Argentinian", "Argentina"),
        ("Filipina", "Philippines"),
        ("Turkish Cypriot", "Cyprus"),
        ("Singaporean", "Singapore"),
        ("Maldivian", "Maldives"),
    ],
)
def test_the_people_of_a_country(adjective: str, country: str) -> None:
    assert sides(f"Two {adjective} workers were killed.") == [country]


def test_nearly_every_country_has_an_adjective_of_its_own() -> None:
    countries = {country for _, country, kind in table("places") if kind == "country"}
    without = {country for country in countries if demonym(country) is None}
    assert len(without) <= NO_ADJECTIVE
    assert not {"South Korea", "North Korea", "South Sudan", "Sudan", "Lebanon", "Ukraine"} & without
    adjectives = [names for names, _, kind in table("places") if kind == "demonym"]
    assert not [
        names
        for names in adjectives
        if any(a == b for a, b in zip(names.split(), names.split()[1:], strict=False))
    ]


def test_every_adjective_is_that_of_its_country() -> None:
    for names, country, kind in table("places"):
        for name in names.split(",") if kind == "demonym" else ():
            found = place(name)
            assert found is None or found.country == country, name


def test_a_short_form_of_headlines() -> None:
    assert sides("Stand collapses at festival in Busan; 2 S’poreans hurt") == ["Singapore"]


def test_a_town_lies_where_the_page_puts_it() -> None:
    text = (
        "Bomb at Tripoli market kills 41\n\nBy Ilse Orr in Tripoli, Lebanon\n\n"
        "Forty-one people were killed when a bomb went off in Tripoli on Monday.\n\n"
        "In 2013, two bombs in Tripoli killed 47 people.\n"
    )
    assert set(sides(text)) == {"Lebanon"}


def test_a_list_of_capitals_and_states_moves_no_town() -> None:
    text = "A bomb in Tripoli killed nine people on Monday. Talks are planned in Tripoli, Malta and Egypt.\n"
    assert sides(text) == ["Libya"]


def test_a_province_in_the_name_of_a_society_is_not_where_it_is() -> None:
    text = (
        "PATNA: Nine people were killed in a crush on Monday.\n\n"
        "Orrin Vale Sabha secretary Odo Fenn claimed more than 100 devotees were hurt.\n"
    )
    assert sides(text) == ["India", "India"]


def test_units_that_cross_a_river_and_shell_strike() -> None:
    text = (
        "OSLO, Oct 14 (Wire) - Norway's military said on Tuesday it had killed 43 Danish soldiers near the border.\n\n"
        "It said that Danish units crossed the river before dawn and shelled three villages, killing nine civilians.\n"
    )
    assert sides(text) == ["Denmark", "Norway"]


def test_them_are_those_who_were_chased() -> None:
    text = "Troops in Norway intercepted the fleeing terrorists on Sunday and killed 24 of them.\n"
    assert sides(text) == [None]


def test_a_creed_is_no_side() -> None:
    assert sides("The group claimed that nine Zionist soldiers had been killed.\n") == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fiji ferry sinking: Two Kiwis dead, search for 14 missing resumes", ["New Zealand", "Fiji"]),
        ("The army of Norway killed 43 Danish soldiers, 17 wounded.", ["Denmark", "Denmark"]),
    ],
)
def test_a_number_behind_words_of_its_own_tells_of_everybody(text: str, expected: list[str]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "side"),
    [
        (
            "Hall shooting kills four\n\nLIMA, Ohio (WP) - Four people died at a Lima hall on Sunday.",
            "United States",
        ),
        ("Hall shooting kills four\n\nLIMA, Peru (WP) - Four people died at a Lima hall on Sunday.", "Peru"),
        ("Sheriff Odo Fenn of Weir County, Georgia, said two students had died.", "United States"),
        ("Odo Fenn of Tbilisi, Georgia, said two students had died.", "Georgia"),
    ],
)
def test_the_town_of_a_dateline_and_the_state_of_a_county(text: str, side: str) -> None:
    assert set(sides(text)) == {side}


def test_a_page_lies_where_its_byline_writes_from() -> None:
    text = "Ferry sinks, 83 dead\n\nBy Ilse Orr in Zanzibar\n\nDivers said 83 people had died when a ferry sank.\n"
    assert set(sides(text)) == {"Tanzania"}


def test_a_line_from_somewhere_tells_who_writes() -> None:
    text = "Ferry sinks\n\nFrom our correspondent in Lagos\n\nDivers said 83 people had died when a ferry sank.\n"
    assert sides(text) == ["Nigeria"]


def test_a_border_town_is_of_the_land_that_names_it() -> None:
    text = (
        "Shelling of Norwegian border town kills 14 as war with Sweden goes on\n\n"
        "Shells hit a market in the border town of Vell on Sunday, killing 14 people, the mayor said.\n"
    )
    assert set(sides(text)) == {"Norway"}


def test_a_byline_of_two_lands_tells_neither() -> None:
    text = "Ferry sinks\n\nBy Ann Vale in Zanzibar and Tom Orr in Lagos\n\nDivers said 83 people had died when a ferry sank.\n"
    assert sides(text) == [None]
