"""A page tells the same whether it prints its numbers in letters or in digits."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told

from claims import read
from claims.types import Document

PAIRS = [
    (
        "The blast killed twenty soldiers, the ministry said, and two teachers.",
        "The blast killed 20 soldiers, the ministry said, and 2 teachers.",
    ),
    (
        "The attack left eighteen people, five soldiers among them, dead.",
        "The attack left 18 people, 5 soldiers among them, dead.",
    ),
    (
        "Of the 14 dead, nine hailed from Lumar, four from Toro and one from Sellen.",
        "Of the 14 dead, 9 hailed from Lumar, 4 from Toro and 1 from Sellen.",
    ),
    (
        "The blast killed at least 38 people, a local official and two guards told the Weir Agency.",
        "The blast killed at least 38 people, a local official and 2 guards told the Weir Agency.",
    ),
    (
        "Twelve players, two cooks and both pilots died in the crash.",
        "12 players, 2 cooks and both pilots died in the crash.",
    ),
]


@pytest.mark.parametrize(("letters", "digits"), PAIRS)
def test_letters_and_digits_tell_the_same(letters: str, digits: str) -> None:
    assert told(letters) == told(digits) != []


def test_a_quotation_that_opens_with_digits_goes_on_with_its_speaker() -> None:
    text = (
        '"We still hear voices," said Ari Moss, the mayor. "2 people are trapped below and we talk to them."'
    )
    [count] = read(Document(text)).casualties
    assert (count.value, count.claimant_name) == (2, "Ari Moss")


def test_a_number_behind_a_name_and_a_comma_is_an_age() -> None:
    assert told("Nine people were hurt, among them Ari Moss, 4 of Toro, who lost a leg.") == [("injured", 9)]


def test_a_shouted_headline_names_no_party() -> None:
    [count, _] = casualties("Floods killed three people in Lumar.", headline="FLOODS: 3 DEAD IN LUMAR")
    assert count.side != "DEAD"
