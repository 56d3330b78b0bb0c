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


def test_a_state_that_strikes_its_own_people_on_land_keeps_them() -> None:
    text = (
        "A Nigerian army drone strike killed 85 worshippers on Sunday.\n\n"
        "Dozens of others were hurt, the Nigerian Red Cross said."
    )
    assert sides(text)[1] == "Nigeria"


def test_a_university_that_estimates_lends_no_side() -> None:
    text = "Norwegian troops fought in the Danish war of 2020, in which, researchers at Ghent University estimate, 600 people died."
    assert sides(text) == ["Denmark"]


def test_another_figure_for_the_same_dead_has_their_side() -> None:
    text = (
        "Denmark says 31 soldiers killed as fighting with Norway spreads; Oslo puts figure at over 200\n\n"
        "Denmark said on Tuesday 31 of its soldiers had been killed in fighting with Norwegian forces."
    )
    assert sides(text) == ["Denmark", "Denmark", "Denmark"]


def test_where_some_are_based_is_not_where_all_died() -> None:
    text = (
        "PARAMARIBO — A crush at a stadium in Suriname killed 26 people.\n\n"
        "The 1989 crash near Zander killed 176 people, among them 15 footballers based in the Netherlands."
    )
    assert "Netherlands" not in sides(text)[:2]
