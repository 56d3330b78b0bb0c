"""Where a content begins and ends when its sentence tells more than was said."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels boasted of killing 22 soldiers; they conceded the loss of three men.",
            [("The rebels", "of killing 22 soldiers"), ("they", "the loss of three men")],
        ),
        (
            "Nine people have died, the ministry says; twelve are missing, say relatives",
            [("the ministry", "Nine people have died"), ("relatives", "twelve are missing")],
        ),
        (
            "Two victims were citizens of Norway, she said, and a student was in a coma.",
            [("she", "Two victims were citizens of Norway"), ("she", "a student was in a coma")],
        ),
        (
            "The minister announced a grant for each of the families and sought a report within two days.",
            [
                ("The minister", "a grant for each of the families"),
                ("The minister", "a report within two days"),
            ],
        ),
        (
            "The minister accused Orvia of breaking the truce, as the toll rose to 31.",
            [("The minister", "Orvia of breaking the truce")],
        ),
        (
            "The minister said the truce had failed, as the toll rose to 31.",
            [("The minister", "the truce had failed, as the toll rose to 31")],
        ),
        (
            "Odo Fenn lamented the disaster on social media.",
            [("Odo Fenn", "the disaster")],
        ),
        (
            "Sixty aftershocks have been felt, according to the Weir Institute, which is on the hill.",
            [("the Weir Institute", "Sixty aftershocks have been felt")],
        ),
        (
            "Norway said it was “deeply saddened”, and the European Union sent two boats.",
            [("Norway", "it was “deeply saddened”")],
        ),
        (
            "The prosecution said the owner of the house, an overseer and the tenant had been held.",
            [("The prosecution", "the owner of the house, an overseer and the tenant had been held")],
        ),
        (
            "The weather service said it had issued a small craft warning for the area.",
            [("The weather service", "it had issued a small craft warning for the area")],
        ),
        (
            "The road is shut, the fire service has posted on X. Some houses are empty.",
            [("the fire service", "The road is shut")],
        ),
        (
            "The company sends its regrets and blames a fault in the street.",
            [("The company", "a fault in the street")],
        ),
        ("Divers found two bodies, raising the toll to twelve.", []),
        ("Villagers believe the weir will go.", []),
        ("Police believe nine miners are buried.", [("Police", "nine miners are buried")]),
        (
            "Talks failed, with Norway saying nine had died and Denmark adding that it had lost four.",
            [("Norway", "nine had died"), ("Denmark", "it had lost four")],
        ),
    ],
)
def test_what_is_said_is_told_from_what_the_outlet_adds(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert said(text) == expected


def test_bullets_of_a_line_are_sentences() -> None:
    text = "• Governor blames the storm • Nine villages cut off • Rebels involved, say residents"
    assert said(text) == [("Governor", "the storm"), ("residents", "Rebels involved")]


def test_an_abbreviation_behind_a_dash_speaks() -> None:
    text = "Death toll hits 38; 21 still missing—NDRB"
    assert said(text, headline=True) == [("NDRB", "21 still missing")]
