"""Speakers whose name, capitals and office stand between commas, and names that are a title's or a town's too."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Also reacting, the Reform Party, RP, in the state faulted the government for the delay.",
            "the Reform Party, RP, in the state",
            "the government for the delay",
        ),
        (
            "The Director-General of the State Weir Agency, SWA, Alhaji Odo Fenn, said 46 persons were rescued.",
            "Alhaji Odo Fenn",
            "46 persons were rescued",
        ),
        ("Pol Maj Gen Odo Fenn, chief of the police, said two died.", "Pol Maj Gen Odo Fenn", "two died"),
        ("A housewife, Ilse Orr, 47, when met at the school, said it was late.", "Ilse Orr", "it was late"),
        ('"The road is gone," a baker, Odo Fenn, 59, said.', "Odo Fenn", "The road is gone,"),
        ('"She rang," the girl\'s mother, Ilse Orr, 59, sobbed at the gate.', "Ilse Orr", "She rang,"),
        ('"Go," said the envoy to Norland, Ilse Brandt, after her visit.', "Ilse Brandt", "Go,"),
        (
            '"I know it," Representative Odo King, Democrat of Ohio, said.',
            "Representative Odo King",
            "I know it,",
        ),
        ('"I know it," Fenn said, drawing some audible gasps from the crowd.', "Fenn", "I know it,"),
        (
            "The Journal, citing internal documents, reported that the weir leaks.",
            "The Journal",
            "the weir leaks",
        ),
        ("The Weir Ministry in the capital, Vell, said nine had died.", "The Weir Ministry", "nine had died"),
        (
            "The weir office in the old port city, Bergen, said nine had died.",
            "The weir office",
            "nine had died",
        ),
        ("A teacher in the city, Odo Fenn, said nine had died.", "Odo Fenn", "nine had died"),
        ("A teacher in the northern city, Odo Fenn, said nine had died.", "Odo Fenn", "nine had died"),
        ("A charity in the northern city, Weir Hands, said nine had died.", "Weir Hands", "nine had died"),
        ("The police chief in the capital, Odo Fenn, said nine had died.", "Odo Fenn", "nine had died"),
        ("Its spokesman, calling himself Abu Vell, said nine had died.", "Abu Vell", "nine had died"),
        ("The commander, calling himself a victim, said nine had died.", "The commander", "nine had died"),
        ("Odo Fenn, calling himself Abu Vell, said nine had died.", "Odo Fenn", "nine had died"),
        ("The channel cited a doctor as saying that 16 people had died.", "a doctor", "16 people had died"),
    ],
)
def test_who_speaks(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


def test_who_speaks_for_a_body_is_not_its_capitals() -> None:
    text = "Nine died, said Ilse Orr, spokeswoman for the Weir Authority (WA). The WA said some were counted twice."
    assert [one.speaker_name for one in statements_of(text)] == ["Ilse Orr", "Weir Authority"]


def test_a_town_that_speaks_is_the_person_of_that_surname() -> None:
    text = "Governor Odo Bristol closed the road. Bristol said nine people had died."
    assert [one.speaker_name for one in statements_of(text)] == ["Odo Bristol"]


def test_a_town_is_no_person_where_nobody_bears_its_name() -> None:
    text = "Governor Odo Fenn closed the road. Bristol said nine people had died."
    assert [one.speaker_name for one in statements_of(text)] == ["Bristol"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fenn said the driver ignored the ban, vowing that he would be found and made to pay.",
            [("Fenn", "the driver ignored the ban"), ("Fenn", "he would be found and made to pay")],
        ),
        ("Norland denies targeting civilians, as does Vesland.", [("Norland", "targeting civilians")]),
        ("The general staff has put out its daily tally of losses.", []),
        ("Fenn pointed out that the road was shut.", [("Fenn", "the road was shut")]),
    ],
)
def test_where_a_statement_ends(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_a_headline_goes_on_behind_its_speaker() -> None:
    assert said("Nine dead in Toro, says mayor; roads shut", headline=True) == [
        ("mayor", "Nine dead in Toro")
    ]
