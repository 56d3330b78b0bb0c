"""A paper speaks for whoever made it: "a review by the health ministry" is the ministry's."""

from __future__ import annotations

import pytest

from claims import lay_out, read
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


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Cholera review says 200 deaths were missed\n\nNine hundred people died, a review by the health ministry has found. The review blames wells.\n",
            {"health ministry"},
        ),
        (
            "A Weir Watch report said nine people had died. The mayor said he was sorry. The report said two were missing.\n",
            {"Weir Watch", "mayor"},
        ),
        # two authors, and a paper of somebody else
        (
            "A report by the Weir Watch said nine people had died. A report by the Vell Office said two had. The report said it was late.\n",
            {"Weir Watch", "Vell Office"},
        ),
        (
            "A report by the Weir Watch said nine people had died. A police report said two had.\n",
            {"Weir Watch", "police report"},
        ),
    ],
)
def test_the_paper_told_of_again_is_its_authors(text: str, names: set[str]) -> None:
    page = lay_out(text)
    reading = read(Document(text, title=page.title, published=page.published, parts=page.parts))
    assert {one.speaker_name for one in reading.statements} == names
