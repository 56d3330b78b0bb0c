"""A name that a noun for a body introduces is a body, which "it" can stand for; a person's is not."""

from __future__ import annotations

import pytest

from claims.reading.read import read
from claims.types import Document


def _who(text: str) -> list[str | None]:
    return [claim.claimant_name for claim in read(Document(text)).casualties]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The rescue institute, Velmi, said the road was shut. It said nine people had died.", "Velmi"),
        (
            "The tenants' association Casa Orr called for calm. It said nine people had died.",
            "Casa Orr",
        ),
        ("Norland's largest rescue service, Velmi, put the death toll at nine.", "Velmi"),
    ],
)
def test_a_body_counts(text: str, name: str) -> None:
    assert _who(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "An inspector at the institute, Odo Fenn, said the road was shut. He said nine people had died.",
        "The contractor Odo Fenn said the road was shut. He said nine people had died.",
    ],
)
def test_a_person_beside_a_body_is_no_body(text: str) -> None:
    assert _who(text) == ["Odo Fenn"]


def test_it_does_not_stand_for_a_person() -> None:
    text = "The contractor Odo Fenn said the road was shut. It said nine people had died."
    assert _who(text) != ["Odo Fenn"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The coast guard of Norway ended the search. It said nine people were missing.",
            "Norwegian coast guard",
        ),
        ("Norway's coast guard ended the search. It said nine people were missing.", "Norwegian coast guard"),
        (
            "The border guard of Norway ended the search. It said nine people were missing.",
            "Norwegian border guard",
        ),
        ("The U.S. Coast Guard ended the search. It said nine people were missing.", "U.S. Coast Guard"),
        (
            "The Norwegian Coast Guard ended the search. The Coast Guard said nine people were missing.",
            "Norwegian Coast Guard",
        ),
    ],
)
def test_which_guard_of_a_land_speaks(text: str, name: str) -> None:
    assert [one.claimant_name for one in read(Document(text)).casualties] == [name]


def test_a_long_name_goes_on_behind_of_the() -> None:
    text = "The Front for the Liberation of the Highlands said nine people had died."
    assert _who(text) == ["Front for the Liberation of the Highlands"]
