"""What befell people, in words that stand further off or are easily taken for something else."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("38 pupils were pulled out dead.", [("killed", 38)]),
        ("Nine crew members were washed ashore lifeless.", [("killed", 9)]),
        ("Two sailors were pulled from the hold and were being treated for burns.", [("injured", 2)]),
        ("Twelve people were rescued and one died.", [("killed", 1)]),
        ("Twelve people were rescued from the hold.", []),
        ("Nineteen had drowned and 12 could not be found.", [("killed", 19), ("missing", 12)]),
        ("She lost her husband and three children within days.", [("killed", 1), ("killed", 3)]),
        ("The team lost its captain and three matches.", []),
        ("The army said it lost nine.", [("killed", 9)]),
        ("It lost nine matches.", []),
        ("The infirmary was treating 24 people.", [("injured", 24)]),
        ("The infirmary was treating 24 patients.", []),
        ("There were 3,302 road deaths.", [("killed", 3302)]),
        ("Police looked into the Cloud 9 shooting death.", []),
        ("The two rowers are in a dead heat.", []),
        ("One large hill disappeared.", []),
        ("We didn't lose a single sailor.", []),
        ("The blast not only killed 12 people.", [("killed", 12)]),
        ("The guild counted 212 civilian deaths.", [("killed", 212)]),
        ("The mayor put the casualty figure at eight.", [("killed", 8)]),
        ("Eight died. Three members of the watch were among them.", [("killed", 8), ("killed", 3)]),
        ("A blast killed a family of five.", [("killed", 5)]),
        ("An elderly couple was killed.", [("killed", 2)]),
        ("A family was killed.", [("killed", None)]),
        (
            "Two people have been killed, one of them a toddler, and 68 injured.",
            [("killed", 2), ("killed", 1), ("injured", 68)],
        ),
        ("37 have light injuries.", [("injured", 37)]),
        ("Nearly 40 people are so badly wounded that doctors worry.", [("injured", 40)]),
        ("A raid freed nearly 4,000 people, and five were killed.", [("killed", 5)]),
        ("Two of the mill's owners were hurt.", [("injured", 2)]),
        ("28 villagers were undergoing treatment.", [("injured", 28)]),
        ("The toll rose to 121 with five more succumbing overnight.", [("killed", 121), ("killed", 5)]),
        ("Two lakh people were displaced.", [("displaced", 200000)]),
        ("The guild gave Rs 2 lakh each to the kin of the dead.", []),
        ("31 members of the river forces were killed.", [("killed", 31)]),
        ("The crash kills two mayors, six others.", [("killed", 2), ("killed", 6)]),
        ("The crash kills the mayor, six others.", [("killed", 6)]),
        ("More than 2,000 people were buried alive.", [("killed", 2000)]),
        ("Two miners were buried alive for nine hours.", [("trapped", 2)]),
        ("Sixteen adults were in a very grave condition.", [("injured", 16)]),
        ("Five of a family were burnt alive.", [("killed", 5)]),
        ("Fourteen people, most of them from one extended family, were killed.", [("killed", 14)]),
        ("The band said its four boatmen killed and wounded 200 guards.", [("killed or injured", 200)]),
        ("The rising brings the death toll to a staggering 5,000.", [("killed", 5000)]),
        ("A married couple shot dead 14 people.", [("killed", 14)]),
        ("Weavers have lost looms.", []),
        ("The band lost three of its own.", [("killed", 3)]),
        ("Three of its own river guards were killed.", [("killed", 3)]),
        (
            "26 died, five of them minors, and 80 were taken to hospital.",
            [("killed", 26), ("killed", 5), ("injured", 80)],
        ),
        (
            "A cook lost a son, two daughters-in-law and an employee.",
            [("killed", 1), ("killed", 2), ("killed", 1)],
        ),
        ("One of the firemen lost his bride, and a café owner, Yann Orr, told of it.", []),
        ("Two rowers were at first reported among the fatalities.", [("killed", 2)]),
        ("An old clerk knew several of the dead.", [("killed", None)]),
        ("Sixty died; survivors spoke of 147 victims.", [("killed", 60)]),
        ("Of the hurt, four underwent amputations and one died.", [("injured", 4), ("killed", 1)]),
        ("One miner was killed and another wounded.", [("killed", 1), ("injured", 1)]),
    ],
)
def test_fates(text: str, outcomes: list[tuple[str, int]]) -> None:
    assert told(text) == outcomes


@pytest.mark.parametrize(
    "text",
    [
        "Riots in 2007-08 killed many.",
        "The boat split in two and all drowned.",
        "The barge sank after the fall of two dams, killing the ferryman.",
    ],
)
def test_numbers_that_count_nobody(text: str) -> None:
    assert told(text) == []


def test_a_family_is_where_the_counted_belong() -> None:
    assert told("Three members of one family were killed.") == [("killed", 3)]
    assert told("Nine people from two households drowned.") == [("killed", 9)]


def test_who_tells_of_the_hurt_is_not_hurt() -> None:
    text = "180 of the injured were in Vardal, about 20 of them critical, a doctor at the infirmary said."
    assert [one.value for one in casualties(text)] == [180, 20]
    assert told("“Eight are dead,” said Ari Moss, a farmer who escaped with a broken leg.") == [("killed", 8)]


def test_names_are_no_coordination_of_the_lost() -> None:
    text = "“I lost my wife and four children,” said Ari Moss, a trader from Vardal."
    assert told(text) == [("killed", 1), ("killed", 4)]
