"""Whose a statement is that speaks, the body that a lead describes, and words of speech that report nothing or end early."""

from __future__ import annotations

import pytest

from claims.reading.read import read
from claims.types import Document


def said(text: str) -> list[tuple[str, str | None]]:
    """The contents of a page's statements with who is meant."""
    return [
        (text[one.start : one.end].strip(' "“”,'), one.speaker_name)
        for one in read(Document(text)).statements
    ]


def test_the_statement_is_that_of_the_body_that_issued_it() -> None:
    text = (
        "The post was attacked at dawn, the defence ministry said in a statement. "
        "“Nine men have fallen,” the statement said."
    )
    assert said(text) == [
        ("The post was attacked at dawn", "defence ministry"),
        ("Nine men have fallen", "defence ministry"),
    ]


def test_a_statement_of_nobody_told_of_stays_one() -> None:
    text = (
        "The ministry said nine had died. Rebels attacked again. “Nine men have fallen,” the bulletin said."
    )
    assert said(text)[-1] != ("Nine men have fallen", "Rebels")


def test_the_agency_of_a_lead_is_the_one_named_below() -> None:
    text = (
        "A storm has killed at least 34 people in the north, the disaster agency said on Thursday.\n\n"
        "Twenty-one of them lived by the river, the National Institute for Disaster Management said.\n"
    )
    assert {speaker for _, speaker in said(text)} == {"National Institute for Disaster Management"}


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("The government declared a national emergency on Monday.", []),
        ("“He knew,” the judge said in a judgment that took three hours to read.", ["He knew"]),
        (
            "The premier said the land was in shock, and flags will fly at half-mast on Monday.",
            ["the land was in shock, and flags will fly at half-mast on Monday"],
        ),
        (
            "The mayor said the bridge was safe, and it would open on Monday.",
            ["the bridge was safe, and it would open on Monday"],
        ),
        (
            "The valve was old, the board said Thursday in its final report on the disaster.",
            ["The valve was old"],
        ),
        ("Police waited too long, an inquest has found.", ["Police waited too long"]),
        ("Residents complained of stomach ache and nausea.", []),
        ("Residents complained of slow help.", ["of slow help"]),
        ("Pilots who asked for a treatment were mocked.", []),
        ("The pilots, who asked for a treatment, were mocked.", ["a treatment"]),
    ],
)
def test_what_is_said_and_what_is_not(text: str, contents: list[str]) -> None:
    assert [content.removeprefix("for ").rstrip(".") for content, _ in said(text)] == contents


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Mayor Odo Fenn said the town had lost much.\n\nIvo Orr saw nine people killed at the market, he told the paper.",
            "Ivo Orr",
        ),
        (
            "Mayor Odo Fenn said the town had lost much.\n\nIvo Orr had not slept since his son died, he said.",
            "Ivo Orr",
        ),
        (
            "Odo Fenn, a doctor, spoke on Monday. Ivo Orr found his brother dead in the hall, he said.",
            "Ivo Orr",
        ),
        (
            "Mayor Odo Fenn said the town had lost much.\n\nIvo Orr was killed on the way, he said.",
            "Odo Fenn",
        ),
        (
            "The mayor, Ada Fenn, spoke on Monday. She thanked Lena Moss. Her son was among the nine dead. She said the town would mourn.",
            "Ada Fenn",
        ),
    ],
)
def test_who_has_died_says_nothing_more_and_who_tells_of_the_dead_does(text: str, speaker: str) -> None:
    assert said(text)[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "The health minister said the outbreak was over, and hospitals will reopen on Monday.",
            ["the outbreak was over, and hospitals will reopen on Monday"],
        ),
        ("Residents complained of pain at the slow pace of aid.", ["of pain at the slow pace of aid"]),
        ("Residents complained of a weakness in the dam.", ["of a weakness in the dam"]),
    ],
)
def test_words_alike_end_no_statement(text: str, contents: list[str]) -> None:
    assert [content.rstrip(".") for content, _ in said(text)] == contents
