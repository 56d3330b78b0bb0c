"""Who counts is the claimant of what he counts and of its parts."""

from __future__ import annotations

import pytest

from claims.reading.read import read
from claims.types import Document


def test_who_counts_is_the_claimant_of_all_parts() -> None:
    text = "A dam burst near Orrvik. Civil Defence counts 1,518 people displaced: 307 in shelters."
    found = [one for one in read(Document(text)).casualties if one.value in (1518, 307)]
    assert found
    assert {one.claimant for one in found} == {"Civil Defence"}


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("The toll in Orrvik had been put at 29 by the governor.", "the governor"),
        ("The toll in Orrvik had been put by the governor at 29.", "the governor"),
        ("The death toll was put at 29 by officials in Orrvik.", "officials"),
    ],
)
def test_who_put_a_toll_at_a_number_is_its_claimant(text: str, claimant: str) -> None:
    assert [(one.value, one.claimant) for one in read(Document(text)).casualties] == [(29, claimant)]


def test_who_lists_people_as_missing_is_the_claimant() -> None:
    text = "The Orrvik Weir Office said the dam had burst. It listed 512 people as missing."
    found = read(Document(text)).casualties
    assert [(one.value, one.claimant_name) for one in found] == [(512, "Orrvik Weir Office")]
