"""Whose an embassy is, and which body "the airline" means."""

from __future__ import annotations

import pytest
from spoken import statements_of

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Denmark's embassy in London said the border was closed.", "Danish embassy"),
        ("The embassy in Washington said the border was closed.", "embassy in Washington"),
        ("Denmark's foreign ministry in Copenhagen said the border was closed.", "Danish foreign ministry"),
    ],
)
def test_an_embassy_is_that_of_its_country(text: str, name: str) -> None:
    assert [statement.speaker_name for statement in statements_of(text)] == [name]


def test_an_embassy_tells_of_its_citizens() -> None:
    text = "Eight people died in Orrvik, Mexico. Denmark's embassy in London said three of the dead were its citizens."
    claims = read(Document(text)).casualties
    assert [claim.side for claim in claims if claim.value == 3] == ["Denmark"]


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
