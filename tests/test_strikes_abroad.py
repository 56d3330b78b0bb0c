"""Whom the armed forces of a state hit where it fights nobody that the page names, and where the page tells of its own towns."""

from __future__ import annotations

from claims import lay_out, read
from claims.types import Document


def sides(text: str) -> list[str | None]:
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    return [one.side for one in reading.casualties]


def test_a_strike_at_sea_hits_nobody_of_the_state_that_strikes() -> None:
    text = (
        "Danish strike kills four on vessel\n\n"
        "Four people were killed in a Danish strike on a boat in the Atlantic, the navy said on Friday.\n\n"
        "It is the tenth such strike. The strikes have killed at least 43 people.\n\n"
        "Peru's government called the strikes murder."
    )
    assert sides(text) == [None, None, None]


def test_a_strike_on_another_country_hits_those_of_that_country() -> None:
    text = (
        "Danish drone kills three in Iraq\n\n"
        "Three people were killed in a Danish drone strike in Sinjar on Friday, officials said."
    )
    assert sides(text) == ["Iraq", "Iraq"]


def test_a_strike_in_a_town_of_the_state_that_strikes_hits_its_own() -> None:
    text = "Nine people were killed in a Danish air strike on a camp near Aarhus, residents said on Monday."
    assert sides(text) == ["Denmark"]


def test_the_losses_of_a_side_end_where_another_clause_begins() -> None:
    text = (
        "Months of war left over 4,000 dead on the Danish side, while Norway says 75 soldiers were killed.\n\n"
        "Shelling went on along the Danish and Norwegian border."
    )
    assert sides(text) == ["Denmark", "Norway"]
