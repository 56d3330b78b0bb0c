"""Contents beside an amount that opens the sentence, a paper that closes it, a clause that only places it; and those who are accused."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("As many as 40 guards were posted, she said, adding that 900 had come.", ["As many as 40 guards were posted", "900 had come"]),
        ("As much as nine tonnes of grain had burned, he said, blaming a spark.", ["As much as nine tonnes of grain had burned", "a spark"]),
        ("As few as four guards came, she said, noting that it rained.", ["As few as four guards came", "it rained"]),
        ("As they fled, she said, nine people were crushed.", ["As they fled, she said, nine people were crushed"]),
        ("As long as it rained, she said, nobody came.", ["As long as it rained, she said, nobody came"]),
        ("The mayor confirmed the escape in a statement issued by an aide.", ["the escape"]),
        ("The mayor announced a halt in a brief written statement on Monday.", ["a halt"]),
        ("The police confirmed nine deaths in a post on X.", ["nine deaths"]),
        ("The mayor announced changes in a note-taking rule.", ["changes in a note-taking rule"]),
        ("The ministry confirmed a strike in a village near Brask.", ["a strike in a village near Brask"]),
        ("The Courier put the toll at 53 in its Monday edition.", ["the toll at 53"]),
        (
            "Boats are racing to the delta, where at least 40 people have died since May, according to the ministry.",
            ["at least 40 people have died since May"],
        ),
        ("The flood is the worst since 2019, when more than 70 people died, according to the ministry.", ["more than 70 people died"]),
        ("Nine were taken to Vell, where two died, according to the mayor.", ["Nine were taken to Vell, where two died"]),
        (
            "Nine men are in care in Vell, where 12 others are being treated, according to the clinic.",
            ["Nine men are in care in Vell, where 12 others are being treated"],
        ),
        (
            "The road is closed at Vell, where the bridge collapsed, according to the police.",
            ["The road is closed at Vell, where the bridge collapsed"],
        ),
    ],
)  # fmt: skip
def test_a_content_ends_or_begins_there(text: str, contents: list[str]) -> None:
    assert [statement.text for statement in statements_of(text)] == contents


@pytest.mark.parametrize(
    "text",
    [
        "Eleven accused were acquitted.",
        "Five accused remain at large.",
        "Four accused persons were held.",
        "Raids have continued in Norland since 2014, when the Vesh Front seized nine girls.",
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two accused the army of torture.", [("Two", "the army of torture")]),
        ("Two accused police of torture.", [("Two", "police of torture")]),
        ("Ten accused them of lying.", [("Ten", "them of lying")]),
        ("The mayor said on Monday, when he came, that nine men fell.", [("The mayor", "nine men fell")]),
        ("The mayor said only nine men, when found, were alive.", [("The mayor", "only nine men, when found, were alive")]),
    ],
)  # fmt: skip
def test_something_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "office", ["Ambassador-at-Large", "Officer-in-charge", "Governor-elect", "Minister-designate", "Curator"]
)
def test_an_office_of_several_parts_stands_before_a_name(office: str) -> None:
    text = f"Norland Foreign Ministry {office} Odo Fenn told reporters nine had died. “Others look away,” he noted."
    assert [statement.speaker_name for statement in statements_of(text)] == ["Odo Fenn", "Odo Fenn"]
