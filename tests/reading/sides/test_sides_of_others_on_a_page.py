"""Victims on pages that name a second country: whose they are told to be, and whose they stay."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

HIT = "Danish rescuers and a Norwegian team searched the harbour of Orrvik."


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (f"{HIT} In 2009, 18 people drowned at Marrow Quay.", ["Denmark"]),
        (f"{HIT} Nine people drowned. Six were flown to clinics in Norway.", ["Denmark", "Denmark"]),
        (f"{HIT} Nine of the dead were nationals of Norway.", ["Norway"]),
        (f"{HIT} One of the dead was a Norwegian.", ["Norway"]),
        (f"{HIT} Norway has reported 53 cholera deaths, and Sweden has confirmed six.", ["Norway", "Sweden"]),
    ],
)
def test_each_country_of_a_page_has_its_own_dead(text: str, sides: list[str]) -> None:
    assert [one.side for one in casualties(text, headline="Denmark mourns")] == sides


def test_where_a_monitor_is_based_is_no_home() -> None:
    text = (
        "A monitor, which is based in Norway, named 41 of the dead. Nine people were under 18 when they died."
    )
    assert {one.side for one in casualties(text, headline="Denmark unrest: 63 killed")} == {"Denmark"}


def test_who_is_killed_in_a_crackdown_is_of_the_country_whose_forces_kill() -> None:
    text = "Danish security forces have killed at least 63 people in a crackdown on protests."
    assert casualties(text)[-1].side == "Denmark"


def test_the_side_of_a_border_stands_anywhere_in_the_sentence() -> None:
    text = "In Orrvik, on the Norwegian side, a doctor reported three civilian deaths."
    told = casualties(text, headline="Denmark and Norway trade fire across border")
    assert told[-1].side == "Norway"


def test_a_writer_in_an_unknown_town_makes_it_no_country() -> None:
    text = "Nine people drowned near Orrvik, the country's press said. Divers from Denmark joined the search."
    assert casualties(text)[0].side != "Orrvik"


def test_prisoners_are_those_of_the_soldiers_killed_beside_them() -> None:
    text = "Norwegian troops had overrun a post, killed 28 Danish soldiers and taken five prisoner."
    assert [one.side for one in casualties(text, headline="Denmark and Norway trade fire")][-2:] == [
        "Denmark",
        "Denmark",
    ]
