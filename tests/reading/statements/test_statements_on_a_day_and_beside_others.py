"""Where contents begin and end: calls on a day, two appeals, terms before an object, demands told by others, lone quotations."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def contents(text: str) -> list[str]:
    """The contents of a text."""
    laid = lay_out(text)
    reading = read(Document(text, title=laid.title, published=laid.published, parts=laid.parts))
    return [each.text for each in reading.statements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor called on Monday for a truce.", ["a truce"]),
        ("The mayor called on Sunday Orr to resign.", ["on Sunday Orr to resign"]),
        ("The mayor condemned in the strongest possible terms the raid on Brask.", ["the raid on Brask"]),
        ("The mayor condemned the raid in the strongest terms.", ["the raid in the strongest terms"]),
        (
            "Orr called on all parties to hand over maps, and on donors to restore funding.",
            ["on all parties to hand over maps", "on donors to restore funding"],
        ),
        (
            "Orr called on the council to open an inquiry and on the VRI to release the girls.",
            ["on the council to open an inquiry", "on the VRI to release the girls"],
        ),
        (
            "Orr called on the mayor to act on the report and on his promise to rebuild.",
            ["on the mayor to act on the report and on his promise to rebuild"],
        ),
        (
            "Orr appealed to the rebels to free the girls and to leave the town.",
            ["to the rebels to free the girls and to leave the town"],
        ),
        ("The men, all Norlanders and alleged members of VISA, have 30 days to appeal.", []),
        ("The mayor alleged members of the council had been paid.", ["members of the council had been paid"]),
        (
            "Odo Fenn blamed the attack on a gang which has been demanding “fees” from owners.",
            ["the attack on a gang which has been demanding “fees” from owners"],
        ),
        ("The guild, which is demanding higher pay, met.", ["higher pay"]),
        (
            "A guard said the men had called on Monday to demand a ransom. “Where will we find it?”",
            ["the men had called on Monday to demand a ransom", "Where will we find it?"],
        ),
        (
            "Odo Fenn said it was late.\n\n“We had nowhere to go.”\n\nTroops came at dawn.",
            ["it was late", "We had nowhere to go."],
        ),
        ("Officials said it was late.\n\n“We had nowhere to go.”\n\nTroops came at dawn.", ["it was late"]),
        (
            "It was late, Odo Fenn said. Nobody knew.\n\n“We had nowhere to go.”\n\nTroops came.",
            ["It was late"],
        ),
    ],
)
def test_where_contents_begin_and_end(text: str, expected: list[str]) -> None:
    assert contents(text) == expected


def test_a_lone_quotation_is_that_of_the_next_who_is_quoted() -> None:
    text = "Odo Fenn said it was late.\n\n“We had nowhere to go.”\n\n“They came,” said Lena Orr, a nurse."
    laid = lay_out(text)
    statements = read(Document(text, title=laid.title, published=laid.published, parts=laid.parts)).statements
    assert [each.speaker_name for each in statements] == ["Odo Fenn", "Lena Orr", "Lena Orr"]
