"""Who gave a figure and whose it is, read from sentences as reports print them."""

from __future__ import annotations

import pytest
from casualty_pages import told

from claims.reading.layout.layout import lay_out
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of people confirmed dead has gone up to 71.", [("killed", 71)]),
        ("The dead include all four crew and nine pupils.", [("killed", 4), ("killed", 9)]),
        ("Police gun down seven as the strike goes on.", [("killed", 7)]),
        ("The man managed to kill 49 people.", [("killed", 49)]),
        ("The man planned to kill 49 people.", []),
        ("The two men, ages 20 and 22, sustained injuries.", [("injured", 2)]),
        ("Over 2 lakh shifted to relief camps.", [("displaced", 200_000)]),
        ("He gave Rs. 5 lakh to the kin of the deceased and Rs. 50,000 to those injured.", []),
        (
            "Of the fresh deaths, six were reported from Orvia and two from Brask.",
            [("killed", 6), ("killed", 2)],
        ),
        (
            "Thirty-one of the deaths are due to drowning, 19 due to lightning.",
            [("killed", 31), ("killed", 19)],
        ),
        ("Nine passengers of a bus that was stranded on a bridge were rescued.", []),
        ("Nine passengers of a bus that was hit by a train were killed.", [("killed", 9)]),
        ("Five members of a family were killed.", [("killed", 5)]),
        ("She was one of 26 people killed in the fire.", [("killed", 26)]),
        (
            "Four guards embraced martyrdom, and a miner paid the supreme price.",
            [("killed", 4), ("killed", 1)],
        ),
        ("Nine of them did not survive.", [("killed", 9)]),
        ("Nine of the deceased were men, two were women.", [("killed", 9), ("killed", 2)]),
        ("Nine of the deaths were recorded in Orvia and two in Brask.", [("killed", 9), ("killed", 2)]),
        ("Nine were admitted to the Brask Health Complex with injuries.", [("injured", 9)]),
        ("Two people were treated and released.", [("injured", 2)]),
        ("Clashes in April 2021 killed at least 55 people.", [("killed", 55)]),
        ("The dead include nine crew, and 40 others are missing.", [("killed", 9), ("missing", 40)]),
        ("It was one of the worst mining accidents, in which 40 died.", [("killed", 40)]),
        ("13 Shot at house party.", [("injured", 13)]),
        ("Police shot at 13 boats.", []),
        ("Residents say 31 died; police confirm 17.", [("killed", 31), ("killed", 17)]),
        ("31 corpses were found, including those of nine women.", [("killed", 31), ("killed", 9)]),
        ("Nine miners sent to restart the pumps were abducted.", [("captured", 9)]),
        ("15 bodies were found by noon, and another 11 in the valley.", [("killed", 15), ("killed", 11)]),
    ],
)
def test_what_befell_whom_is_read_as_reports_of_many_lands_print_it(
    text: str, expected: list[tuple[str, int | None]]
) -> None:
    assert told(text) == expected


def test_a_town_lies_in_the_state_that_its_dateline_shortens_or_its_page_names() -> None:
    shortened = "HALIFAX, Va. (Meridian Wire) - Four people were hurt at a hall in Halifax."
    named = "Four people were hurt at a hall in Halifax. Virginia State Police are looking for a lorry."
    for text in (shortened, named):
        assert {each.side for each in reported(text)} == {"United States"}
