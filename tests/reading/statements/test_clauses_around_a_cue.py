"""What stands around a cue: a count set beside another, what happens meanwhile, papers, those whom somebody lets act, denials."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine were missing, it said, down from 12 the day before.", [("it", "Nine were missing")]),
        ("The toll was 30, the office said, against the 18 announced by the army.", [("the office", "The toll was 30")]),
        (
            "Nine men had come, she said, up from the valley, and slept in the hall.",
            [("she", "Nine men had come, she said, up from the valley, and slept in the hall")],
        ),
        (
            "The town is calm, the office said, against the advice of 40 doctors in it.",
            [("the office", "The town is calm, the office said, against the advice of 40 doctors in it")],
        ),
        ("The lawyer denied that it was overloaded, as the toll rose to 58.", [("The lawyer", "it was overloaded")]),
        (
            "The ministry dismissed the report, as it has others by the group, as lies.",
            [("The ministry", "the report, as it has others by the group, as lies")],
        ),
        (
            "The ministry condemned the raid, as the union had demanded, as “a crime”.",
            [("The ministry", "the raid, as the union had demanded, as “a crime”")],
        ),
        (
            "The ministry rejected the toll, as given by the army, as false.",
            [("The ministry", "the toll, as given by the army, as false")],
        ),
        ("The admission by Odo Fenn of having killed nine people shocked the court.", []),
        (
            "The army dismissed as “lies” the reports of soldiers having killed nine people.",
            [("The army", "as “lies” the reports of soldiers having killed nine people")],
        ),
        (
            "The lawyer, Odo Fenn, denied that it had ordered the gate shut and said a trader had.",
            [("The lawyer, Odo Fenn,", "it had ordered the gate shut"), ("The lawyer, Odo Fenn,", "a trader had")],
        ),
        (
            "The mayor said that he had ordered the gates closed and warned the staff of looters.",
            [("The mayor", "he had ordered the gates closed"), ("he", "the staff of looters")],
        ),
        ("A tank blew up, the ministry said in a statement that gave no toll.", [("the ministry", "A tank blew up")]),
        ("The army said in a message that gave hope that it would hold.", [("The army", "it would hold")]),
        (
            "The guild accused the port of letting touts sell seats.",
            [("The guild", "the port of letting touts sell seats")],
        ),
        ("A report on logging finds that nine were hurt.", [("A report on logging", "nine were hurt")]),
        (
            "Half had gone home, according to Odo Fenn, although nobody should enter a field, he warned.",
            [("Odo Fenn", "Half had gone home"), ("he", "nobody should enter a field")],
        ),
        (
            "The road is open, although it rained, according to the mayor.",
            [("the mayor", "The road is open, although it rained")],
        ),
    ],
)  # fmt: skip
def test_what_stands_around_a_cue(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(speaker.replace("The lawyer, Odo Fenn,", "Odo Fenn"), content) for speaker, content in expected]
    assert said(text) == found


@pytest.mark.parametrize(
    ("title", "content"),
    [
        ("Vell ferry owner denies overloading as death toll reaches 58", "overloading"),
        ("Mayor rejects charges as police are searching his office", "charges"),
        ("Mayor rejects report as false as he is sworn in", "report as false"),
        ("Mayor rejects report as cheap lies about army", "report as cheap lies about army"),
        ("Army denies using school as base that killed nine", "using school as base that killed nine"),
        ("Mayor denies acting as judge in 40 cases", "acting as judge in 40 cases"),
    ],
)
def test_what_a_headline_tells_besides(title: str, content: str) -> None:
    assert statements_of(f"{title}\n\nIt rained on Friday.", headline=True)[0].text == content


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            '"We were fed," Sergeant Odo Fenn, the most senior enlisted man of the five, told reporters.',
            "Sergeant Odo Fenn",
        ),
        (
            '"It is over," Commodore Odo Fenn, head of the NCG, the Norland coast guard, told reporters.',
            "Commodore Odo Fenn",
        ),
        ("In Vell, Odo Fenn, head of the NCG, the Norland coast guard, said it was over.", "Odo Fenn"),
        (
            "The owner of a ferry that sank off the island of Vell last Friday has denied the claim.",
            "The owner of a ferry",
        ),
        ("The mother of a boy that drowned said nobody had come.", "The mother of a boy"),
    ],
)
def test_speakers_before_an_aside_or_a_relative(text: str, speaker: str) -> None:
    assert said(text)[0][0] == speaker
