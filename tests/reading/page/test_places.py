"""Printed places and the countries they belong to."""

from __future__ import annotations

import pytest

from claims.lexicon import table
from claims.reading.words.places import demonym, place


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Peru", "Peru", "country"),
        ("U.S.", "United States", "country"),
        ("the United States", "United States", "country"),
        ("Lima", "Peru", "capital"),
        ("Pristina", "Kosovo", "capital"),
        ("Belgrade", "Serbia", "capital"),
        ("Peruvian", "Peru", "demonym"),
        ("Peruvians", "Peru", "demonym"),
        ("Herzegovinian", "Bosnia & Herzegovina", "demonym"),
        ("Turks", "Turkey", "demonym"),
        ("Crimea", "Ukraine", "region"),
        ("Sonora", "Mexico", "region"),
        ("South Kivu", "Congo", "region"),
        ("Mindanao", "Philippines", "region"),
        ("Michoacán", "Mexico", "region"),
        ("Texas", "United States", "state"),
        ("Osaka", "Japan", "city"),
        ("PNG", "Papua New Guinea", "country"),
    ],
)
def test_a_printed_name_belongs_to_a_country(name: str, country: str, kind: str) -> None:
    found = place(name)
    assert found is not None
    assert (found.country, found.kind) == (country, kind)


@pytest.mark.parametrize("name", ["peru", "Orvia", "", "s", "the ", "Limas", "Perus"])
def test_other_words_are_no_places(name: str) -> None:
    assert place(name) is None


@pytest.mark.parametrize(
    ("country", "adjective"),
    [
        ("Russia", "Russian"),
        ("United Kingdom", "British"),
        ("United States", "American"),
        ("Netherlands", "Dutch"),
        ("Serbia", "Serbian"),
        ("Sweden", "Swedish"),
        ("Denmark", "Danish"),
        ("Saudi Arabia", "Saudi"),
        ("Azerbaijan", "Azerbaijani"),
        ("Orvia", None),
    ],
)
def test_the_usual_adjective_of_a_country(country: str, adjective: str | None) -> None:
    assert demonym(country) == adjective


@pytest.mark.parametrize("name", ["Flores", "Amazonas", "Lorraine", "Central", "Unity"])
def test_a_region_that_shares_its_name_is_left_out(name: str) -> None:
    found = place(name)
    assert found is None or found.kind != "region"


def test_every_row_has_a_known_kind_and_a_country() -> None:
    countries = {country for _, country, kind in table("places") if kind == "country"}
    for name, country, kind in table("places"):
        assert name
        assert country in countries
        assert kind in ("country", "demonym", "capital", "region", "state", "city")


def test_every_adjective_is_one_of_its_country() -> None:
    for country, adjective in table("adjectives"):
        found = place(adjective)
        assert found is not None
        assert found.country == country
