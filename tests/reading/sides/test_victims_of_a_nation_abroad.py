"""Migrants and pilgrims of one nation who come to harm abroad: the others of the page are theirs, too."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def sides(text: str) -> list[str | None]:
    layout = lay_out(text)
    document = Document(text, title=layout.title, published=layout.published, parts=layout.parts)
    return [one.side for one in read(document).casualties]


def test_the_others_are_of_the_same_nation() -> None:
    text = (
        "Nine migrants drown, 12 missing as boat sinks off Norway\n\n"
        "OSLO, Norway - Nine Danish migrants drowned and more than 12 others are missing after a boat sank off Norway on Sunday.\n\n"
        "Divers recovered six bodies from the hull. One said 14 people were unaccounted for.\n\n"
        "In 2019, eight people died when a ferry sank off Norway."
    )
    assert sides(text) == ["Denmark"] * 6 + ["Norway"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Danish tourists died and 12 other people were hurt in a bus crash in Norway on Sunday.", ["Denmark", "Norway"]),
        ("Nine Danish migrants and three Swedes drowned in Norway on Sunday. Four people are missing.", ["Denmark", "Sweden", "Norway"]),
        ("Nine Danish migrants drowned in Norway on Sunday. Three Norwegian divers were hurt. Four people are missing.", ["Denmark", "Norway", "Norway"]),
        ("Nine Danish migrants drowned in Norway on Sunday. The storm killed 30 people.", ["Denmark", "Norway"]),
        ("Nine Danish migrants drowned in Norway on Sunday. Four men were hurt at a rally in Oslo.", ["Denmark", "Norway"]),
        ("A storm in Norway killed 30 people on Sunday, among them nine Danish migrants. Four people are missing.", ["Norway", "Denmark", "Norway"]),
        ("Nine Danish migrants drowned in Norway on Sunday. Two police officers were hurt.", ["Denmark", "Norway"]),
    ],
)  # fmt: skip
def test_whoever_is_told_otherwise_is_not(text: str, expected: list[str]) -> None:
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In 2022, 17 Danes, among them an infant, died when a boat capsized off Norway.",
            ["Denmark", "Denmark"],
        ),
        (
            "Nine people, among them a Swede and two guards, were hurt in Norway.",
            ["Norway", "Sweden", "Norway"],
        ),
        (
            "Nine Danes died in Sweden in March. A boat sank off Norway, killing an infant.",
            ["Denmark", "Norway"],
        ),
    ],
)
def test_who_is_among_them_is_one_of_them(text: str, expected: list[str]) -> None:
    assert sides(text) == expected
