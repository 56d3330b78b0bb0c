"""Who gave a figure and whose it is, read from sentences as reports print them."""

from __future__ import annotations

import pytest

from claims.reading.layout import lay_out
from claims.reading.read import read
from claims.types import Casualty, Document


def reported(text: str) -> list[Casualty]:
    """The casualties of a report, laid out as it would be when it is fetched."""
    layout = lay_out(text)
    return list(read(Document(text, layout.title, layout.published, layout.parts)).casualties)


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("Denmark put its own losses at nine dead and 31 wounded.", "Denmark"),
        ("Guards gave a slightly lower count of 289 dead and 712 injured.", "Guards"),
        ("Workers said as many as 10 colleagues were missing.", "Workers"),
        ("“Nine of our members are dead,” said its secretary, Odo Fenn.", "Odo Fenn"),
    ],
)
def test_whoever_gives_a_count_is_its_claimant(text: str, claimant: str) -> None:
    found = reported(text)
    assert found
    assert all(claimant in (one.claimant, one.claimant_name) for one in found)


def test_a_namesake_of_a_foreign_city_lies_in_the_country_of_the_dateline() -> None:
    text = "Fire kills four\n\nPORT ALDA, Chile (Reuters) - A fire in the city of Cordoba killed four people."
    assert {one.side for one in reported(text)} == {"Chile"}


def test_a_city_of_a_country_that_the_page_names_stays_there() -> None:
    text = (
        "Fire kills four in Argentina\n\n"
        "SANTIAGO, Chile (Reuters) - A fire in Cordoba killed four people, Argentina said."
    )
    assert {one.side for one in reported(text)} == {"Argentina"}


@pytest.mark.parametrize(
    "teaser",
    [
        "RELATED: Two killed, four hurt in club",
        "[RELATED: Gun battle leaves 1 dead, 3 wounded]",
        "MORE: 4 shot, 1 killed at the fair",
        "Previous story: 1 dead, 4 injured on the pier",
    ],
)
def test_teasers_for_other_reports_are_no_claims(teaser: str) -> None:
    text = f"Blast at the mill\n\nA blast at the mill in the old town hurt six people on Monday.\n\n{teaser}\n\nThe mill was shut in the evening."
    assert [one.value for one in reported(text)] == [6]
