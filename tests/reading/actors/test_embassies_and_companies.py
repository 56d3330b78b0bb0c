"""Whose an embassy is, and which body "the airline" means."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from spoken import statements_of

from claims import lay_out, read
from claims.types import Document

if TYPE_CHECKING:
    from claims.articles import Casualty


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Denmark's embassy in London said the border was closed.", "Danish embassy"),
        ("The embassy in Washington said the border was closed.", "embassy in Washington"),
        ("Denmark's high commission in Oslo said the border was closed.", "Denmark's high commission"),
        ("Denmark's electoral commission said the border was closed.", "Danish electoral commission"),
        ("Denmark's foreign ministry in Copenhagen said the border was closed.", "Danish foreign ministry"),
    ],
)
def test_an_embassy_is_that_of_its_country(text: str, name: str) -> None:
    assert [statement.speaker_name for statement in statements_of(text)] == [name]


def test_an_embassy_tells_of_its_citizens() -> None:
    text = "Eight people died in Orrvik, Mexico. Denmark's embassy in London said three of the dead were its citizens."
    claims = read(Document(text)).casualties
    assert [claim.side for claim in claims if claim.value == 3] == ["Denmark"]


COLLAPSE = "OSLO, Norway - A building collapsed in Oslo on Monday, killing 15 people."


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Denmark's high commission in Oslo said two people had died.", ["Denmark"]),
        (
            "The Danish consul in Orlo, Odo Fenn, confirmed two deaths and said three others were missing.",
            ["Denmark"] * 2,
        ),
        ("Denmark's consul general said one Swede had died.", ["Sweden"]),
        ("Denmark's ambassador said two people had died in Brask, Norway.", ["Norway"]),
        ("Denmark's ambassador said 15 people had died.", ["Norway"]),
        ("Denmark's ambassador said gangs had killed two people.", ["Norway"]),
        ("Norway's electoral commission said two people had died.", ["Norway"]),
    ],
)
def test_a_mission_counts_its_own(text: str, sides: list[str]) -> None:
    assert [claim.side for claim in claims_of(f"{COLLAPSE} {text}")][1:] == sides


def claims_of(text: str) -> tuple[Casualty, ...]:
    layout = lay_out(text)
    document = Document(text, title=layout.title, published=layout.published, parts=layout.parts)
    return tuple(read(document).casualties)


def test_an_airline_is_no_hospital() -> None:
    text = (
        "Orrvik Airlines said the plane had been late.\n\n"
        "The dead were taken to Lumar Teaching Hospital.\n\n"
        "The airline blamed the weather."
    )
    assert [statement.speaker_name for statement in statements_of(text)] == [
        "Orrvik Airlines",
        "Orrvik Airlines",
    ]
