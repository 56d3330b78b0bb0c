"""A verb of reporting inside what somebody tells: his, unless a party's own words are passed on."""

from __future__ import annotations

import pytest
from spoken import said

from claims.reading.read import read
from claims.types import Document


@pytest.mark.parametrize(
    "text",
    [
        "The union warned against what it called a rush to judgment.",
        "Ilse Brandt recounted how passengers had pleaded with the driver to slow down.",
        "The spokesman said the president had ordered guards to be sent.",
        "The minister claimed that first findings pointed to arson.",
        "The agency said its records showed 132 aboard.",
        "The burns centre said it had admitted 11 men, four of them in a coma.",
        "Odo Fenn said his staff had admitted more than 200 patients.",
        "A senior officer posted in Alda said the gate was shut.",
        "A nurse, who pleaded not to be named, said the gate was shut.",
    ],
)
def test_a_deed_or_a_name_inside_is_no_statement_of_its_own(text: str) -> None:
    assert len(said(text)) == 1


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "The spokesman said the union had warned that the gate was shut.",
            "the union",
            "the gate was shut",
        ),
        (
            "The union denied the report and said it condemned what residents described as an air raid.",
            "residents",
            "as an air raid",
        ),
        ("The clinic said it had admitted that the drug was old.", "it", "the drug was old"),
        ("The front admitted losing three of its men.", "The front", "losing three of its men"),
        ("The front admitted 12 men had died.", "The front", "12 men had died"),
    ],
)
def test_words_of_a_party_inside_are(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


def test_mines_that_record_deaths_yield_to_who_tells_it() -> None:
    text = "Orvia's mines recorded 42 deaths last year, the Mining Council said, against 55 in 2023."
    assert [speaker for speaker, _ in said(text)] == ["the Mining Council"]
    assert {claim.claimant_name for claim in read(Document(text)).casualties} == {"Mining Council"}


def test_a_warning_with_an_article_is_a_thing() -> None:
    text = "Odo Fenn blamed the guild for a late and vague warning and said the gate was shut."
    assert said(text) == [
        ("Odo Fenn", "the guild for a late and vague warning"),
        ("Odo Fenn", "the gate was shut"),
    ]


def test_what_a_speaker_calls_a_thing_inside_his_own_words_is_no_second_statement() -> None:
    text = "Odo Fenn accused the guild of being behind what he called “a lie about the weir”."
    assert said(text) == [("Odo Fenn", "the guild of being behind what he called “a lie about the weir”")]
    other = "Odo Fenn said the guild had paid what Ilse Orr called “a bribe to the mill”."
    assert ("Ilse Orr", "“a bribe to the mill”") in said(other)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Prosecutors said the gunman had written of what he called “a war on the mill”.", "the gunman"),
        ("The report said the mayor had hidden what he called “a small leak”.", "the mayor"),
        ("Odo Fenn said Ilse Orr had left over what she called “a lie about the weir”.", "Ilse Orr"),
    ],
)
def test_what_somebody_calls_a_thing_of_whom_another_tells_is_his(text: str, speaker: str) -> None:
    assert [who for who, _ in said(text)][1:] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Odo Fenn said two had died in what he called “an ambush”.",
        "Odo Fenn said the guard was killed in what he called “an ambush”.",
        "Odo Fenn said Norland had lost nine men in what he called “an ambush”.",
        "Odo Fenn said police had shot nine in what he called “an ambush”.",
        "Odo Fenn said a miner had left over what he called “a lie”.",
        "Odo Fenn said the mayor had ignored what he called a threat.",
        "The ministry said the rebels had lost nine in what it called “an ambush”.",
    ],
)
def test_what_a_speaker_calls_a_thing_is_his_own_where_nobody_else_can_be_meant(text: str) -> None:
    assert len(said(text)) == 1
