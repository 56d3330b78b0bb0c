"""Counts that go on from a count told before, lists whose verb is left out, and other ways to tell what befell people."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army killed nine. Later it raised the count to 34 civilians and seven soldiers.",
            [("killed", 9), ("killed", 34), ("killed", 7)],
        ),
        ("The army killed nine. Later it raised the count to 34 trees and seven bushes.", [("killed", 9)]),
        ("The toll stands at 39 and as many as 60 guests had booked rooms.", [("killed", 39)]),
        ("The number of dead is as high as 400.", [("killed", 400)]),
    ],
)
def test_a_count_is_raised(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministry was giving 63 dead, the civil protection agency 58.",
            [("killed", 63), ("killed", 58)],
        ),
        ("Vell police reported two deaths, Toro police three.", [("killed", 2), ("killed", 3)]),
        ("In Vell two people died and in Toro three.", [("killed", 2), ("killed", 3)]),
        ("In Vell two people died and in May three schools closed.", [("killed", 2)]),
        (
            "The raids have cost the lives of 23 civilians, nine policemen and 17 fighters.",
            [("killed", 23), ("killed", 9), ("killed", 17)],
        ),
        ("Those killed — five men and three women — were aged 19 to 63.", [("killed", 5), ("killed", 3)]),
        ("Of the deaths, 44 occurred in Vell.", [("killed", 44)]),
    ],
)
def test_lists_leave_out_the_verb(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two Danish farm workers were swept away and drowned.", [("killed", 2)]),
        ("Nine people were swept away and 12 drowned.", [("missing", 9), ("killed", 12)]),
        ("Three boys were taken by armed men.", [("captured", 3)]),
        ("Forty people were taken away by gunmen.", [("captured", 40)]),
        ("Forty people were taken away by bus.", []),
        ("Lena Orr, 71, died alongside ten Danes.", [("killed", 10)]),
        ("Lena Orr, 71, worked alongside ten Danes.", []),
        ("Two children have had legs amputated.", [("injured", 2)]),
        ("Some 230 people have received treatment at the clinic.", [("injured", 230)]),
        ("Nine others had been buried by their clans.", [("killed", 9)]),
        ("Nine others had been buried by a landslide.", [("trapped", 9)]),
        ("Shelling sent 3,000 villagers fleeing.", [("displaced", 3000)]),
        ("The army is trying to neutralise nine fighters.", []),
        ("In 2017–2018, 114 people died.", [("killed", 114)]),
        (
            "Eight people died, five of them pupils aged between nine and 14, and 13 were injured.",
            [("killed", 8), ("killed", 5), ("injured", 13)],
        ),
        ("Two children aged nine and 14 were injured.", [("injured", 2)]),
        ("A station quoted a resident as saying 60 people had died.", [("killed", 60)]),
    ],
)
def test_what_befell_them(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A bus fell off a road on Friday. In a separate accident on the same evening, five people were killed.",
        "Rebels attacked on Friday. Separately, police said a bomb near Vell, north of the capital, killed five people.",
        "Troops clashed. It was the worst fighting since November 2021, when Lumar said five soldiers were killed.",
        "The killings come barely three weeks after five worshippers were slain.",
        "A bus crashed on Friday, killing two people. According to the institute, five people were killed there between January and March.",
    ],
)
def test_another_event(text: str) -> None:
    assert [claim.event == "current" for claim in casualties(text) if claim.value == 5] == [False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Those who died include nine labourers, five women and a tea vendor.",
            [("killed", 9), ("killed", 5), ("killed", 1)],
        ),
        ("Those who lost their lives include nine labourers.", [("killed", 9)]),
        ("Those who escaped include nine labourers.", []),
        (
            "Seventeen died on the spot and four as they were being rushed to hospital.",
            [("killed", 17), ("killed", 4)],
        ),
        (
            "Seventeen died on the spot and four were being taken to hospital.",
            [("killed", 17), ("injured", 4)],
        ),
        ("The archive counts incidents in which four or more people are shot.", []),
        ("Three others had been treated and sent home.", [("injured", 3)]),
    ],
)
def test_the_dead_are_told_by_a_relative_clause_or_a_place(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert told(text) == expected
