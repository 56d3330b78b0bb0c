"""One sentence on both sides of a cue with words of the outlet beside it, and a moment between a cue and what it tells."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the quotation goes on in mid-sentence behind an aside
        (
            "“They are there,” said Odo Fenn, pointing at the mill, “we know it.”",
            [("Odo Fenn", "They are there,” said Odo Fenn, pointing at the mill, “we know it.")],
        ),
        (
            "“We rang at dawn,” said a guard who asked not to be named, “and nobody came.”",
            [("a guard", "We rang at dawn,” said a guard who asked not to be named, “and nobody came.")],
        ),
        (
            "“The dam,” the mayor told reporters in a hall that smelled of coal, “will hold.”",
            [("the mayor", "The dam,” the mayor told reporters in a hall that smelled of coal, “will hold.")],
        ),
        # not so another speaker, another cue, or a few words that are only quoted
        (
            "“The dam will hold,” the mayor said, while his deputy warned, “it may not.”",
            [("the mayor", "The dam will hold,"), ("his deputy", "“it may not.”")],
        ),
        (
            "“The dam will hold,” the mayor said, adding, “and we will see to it.”",
            [("the mayor", "The dam will hold,"), ("the mayor", "“and we will see to it.”")],
        ),
        (
            "“The dam will hold,” the mayor said, reading from a page headed “the wall of Vell”.",
            [("the mayor", "The dam will hold,")],
        ),
        # "and that" behind a quotation
        (
            "The mine said it “bows its head” and that it would pay.",
            [("The mine", "it “bows its head”"), ("The mine", "it would pay")],
        ),
        # a moment between the cue and what is told
        ("The mayor said the next morning that the dam was safe.", [("The mayor", "the dam was safe")]),
        ("The mayor told reporters the following day that the dam was safe.", [("The mayor", "the dam was safe")]),
        ("The mayor announced a day later that the dam was safe.", [("The mayor", "the dam was safe")]),
        ("The mayor said that evening that the dam was safe.", [("The mayor", "the dam was safe")]),
        ("The mayor told the council two weeks later he would resign.", [("The mayor", "he would resign")]),
        # a moment alone is nothing that was said
        ("It told me that in 2017, too.", []),
        ("A board of inquiry reported in 2020.", []),
        ("The mayor said it was due in 2020.", [("The mayor", "it was due in 2020")]),
        ("He said something, and came away.", []),
        ("He said much the same in May.", []),
        ("The mayor said as much on Sunday.", []),
        ("The mayor said as much as half of it was lost.", [("The mayor", "as much as half of it was lost")]),
        ("He said something else had gone wrong.", [("He", "something else had gone wrong")]),
        ("He said something had gone wrong.", [("He", "something had gone wrong")]),
        ("Ada Velm turns the shoes she finds there so that the toes face the street.", []),
        # who is told may be told of
        ("The mayor told the guard who had come late to go home.", [("The mayor", "to go home")]),
        ("The mayor told villagers who had fled that the dam was safe.", [("The mayor", "the dam was safe")]),
        ("The mayor told a guard who came late.", []),
        ("The mayor told reporters who had planted the bomb.", [("The mayor", "who had planted the bomb")]),
        ("The mayor told a guard who the man was.", [("The mayor", "who the man was")]),
        # which may be what is told of
        ("The mayor said the next day would be hard.", [("The mayor", "the next day would be hard")]),
        ("The mayor told reporters the following week was full.", [("The mayor", "the following week was full")]),
        ("The mayor said that day labourers had been shot.", [("The mayor", "day labourers had been shot")]),
        ("The mayor said that night had fallen on Vell.", [("The mayor", "night had fallen on Vell")]),
    ],
)  # fmt: skip
def test_who_says_what(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
