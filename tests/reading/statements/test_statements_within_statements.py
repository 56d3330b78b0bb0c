"""What somebody says of what another has said, and where each of the two ends."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials said the report was denied by the agency.",
            [("the agency", "the report"), ("Officials", "the report was denied by the agency")],
        ),
        ("The report was denied by the agency.", [("the agency", "The report")]),
        (
            "Lena Orr said 18 deaths had been verified by the agency and cautioned against haste.",
            [
                ("the agency", "18 deaths"),
                ("Lena Orr", "18 deaths had been verified by the agency"),
                ("Lena Orr", "against haste"),
            ],
        ),
        ("The plan that the governor announced was dropped.", []),
        (
            "Police confirmed 12 deaths, but by evening the mayor said 31 bodies had been found.",
            [("Police", "12 deaths"), ("the mayor", "31 bodies had been found")],
        ),
        (
            "Following a warning by the agency, which urged families to leave, another 400 people left.",
            [("the agency", "families to leave")],
        ),
        (
            "One was found later, Odo Fenn added, and another has yet to be found.",
            [("Odo Fenn", "One was found later"), ("Odo Fenn", "another has yet to be found")],
        ),
        (
            "The number would rise, the agency said, because nobody had reached the island.",
            [("the agency", "The number would rise, the agency said, because nobody had reached the island")],
        ),
    ],
)
def test_each_statement_has_its_own_words(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials said captured fighters were treated well.",
            [("Officials", "captured fighters were treated well")],
        ),
        (
            "Officials said intercepted radio traffic showed the raid.",
            [("Officials", "intercepted radio traffic showed the raid")],
        ),
        (
            "The guerrillas reported beating back the assault.",
            [("The guerrillas", "beating back the assault")],
        ),
        ("The villages reported flooding in the north.", []),
        ("Some devotees, however, alleged it was a trap.", [("Some devotees", "it was a trap")]),
        ("Reuters said nine people had died, citing police.", [("police", "nine people had died")]),
        ("The roofer, from Vell, said she was kind.", [("The roofer", "she was kind")]),
        (
            "Some 1,912 people have died, data from the Road Authority (RA) shows.",
            [("the Road Authority", "Some 1,912 people have died")],
        ),
        ("A kingpin, known as Odo, said his men had fled.", [("A kingpin", "his men had fled")]),
    ],
)
def test_participles_and_gerunds_open_contents(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
