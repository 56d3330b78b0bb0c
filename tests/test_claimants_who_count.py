"""Who counts is the claimant of what he counts and of its parts."""

from __future__ import annotations

from claims.reading.read import read
from claims.types import Document


def test_who_counts_is_the_claimant_of_all_parts() -> None:
    text = "A dam burst near Orrvik. Civil Defence counts 1,518 people displaced: 307 in shelters."
    found = [one for one in read(Document(text)).casualties if one.value in (1518, 307)]
    assert found
    assert {one.claimant for one in found} == {"Civil Defence"}
