"""A paper speaks for whoever made it: "a review by the health ministry" is the ministry's."""

from __future__ import annotations

import pytest

from claims import read
from claims.types import Document


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("A report by the Weir Watch", "Weir Watch"),
        ("A review by the health ministry", "health ministry"),
        ("The health ministry's review", "health ministry"),
        ("A Weir Watch report", "Weir Watch"),
        ("A bulletin of the Weir Office", "Weir Office"),
        # nobody made it, or who asked for it is told
        ("A report", "report"),
        ("A report of the raid", "report of the raid"),
        ("A review ordered by the health ministry", "review ordered by the health ministry"),
        ("The Fenn report", "Fenn report"),
        ("The Brask Post", "Brask Post"),
        ("A release from the Brask Police Department", "Brask Police Department"),
        ("A report from the north", "report from the north"),
        ("A report of the police raid", "report of the police raid"),
        ("The week's report", "week's report"),
        ("A TV report", "TV report"),
        ("The Norland Bureau of Investigation", "Norland Bureau of Investigation"),
    ],
)
def test_whose_paper_it_is(speaker: str, name: str) -> None:
    reading = read(Document(f"{speaker} said that nine people had died.\n"))
    assert [one.speaker_name for one in reading.statements] == [name]
    assert [one.speaker for one in reading.statements] == [speaker]
    assert [one.claimant_name for one in reading.casualties] == [name]


def test_a_paper_whose_owner_is_cut_off_is_nobodys() -> None:
    reading = read(Document("’s report said that nine people had died.\n"))
    assert [one.value for one in reading.casualties] == [9]
