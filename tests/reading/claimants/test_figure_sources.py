"""Whose count it is where no verb of saying tells: adverbials, figures that show, tallies behind a colon."""

from __future__ import annotations

import pytest
from spoken import statements_of

from claims.reading.read import read
from claims.types import Document


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "As per figures compiled by the Orrvik-based Weir Watch, 1,060 people have been killed this year.",
            "the Orrvik-based Weir Watch",
            "1,060 people have been killed this year",
        ),
        (
            "The feud has left 260 people dead and made 60,000 homeless, as per government figures.",
            "government figures",
            "The feud has left 260 people dead and made 60,000 homeless",
        ),
        (
            "According to the guild's breakdown, eight were killed in Orrvik.",
            "the guild",
            "eight were killed in Orrvik",
        ),
        (
            "The flood took 1,200 lives in Alda, by the provincial government's count.",
            "the provincial government",
            "The flood took 1,200 lives in Alda",
        ),
        (
            "The flood took 1,200 lives in Alda, official data showed.",
            "official data",
            "The flood took 1,200 lives in Alda",
        ),
        (
            "Alda is the worst hit, with 71 deaths, including 34 in Vell, showed data released by the Weir Office, which put the whole toll at 115.",
            "the Weir Office",
            "Alda is the worst hit, with 71 deaths, including 34 in Vell",
        ),
        (
            "The flood took 1,200 lives in Alda, showed official data.",
            "official data",
            "The flood took 1,200 lives in Alda",
        ),
        (
            "There were 262 killings in the year to March, Office for Odd Statistics figures show.",
            "Office for Odd Statistics",
            "There were 262 killings in the year to March",
        ),
        (
            "Official figures show that 262 people drowned last year.",
            "Official figures",
            "262 people drowned last year",
        ),
        (
            "The latest tally from Alda National Hospital: 112 patients, 74 of them with burns.",
            "Alda National Hospital",
            "112 patients, 74 of them with burns",
        ),
        (
            "State television gave a different version on Tuesday night: guards had killed 18 miners.",
            "State television",
            "guards had killed 18 miners",
        ),
        (
            "Nine miners died, the Office of the High Warden has documented, a finding that the mine disputes.",
            "the Office of the High Warden",
            "Nine miners died",
        ),
        (
            "Medics said at least 31 people, most of them children, were killed in Brask.",
            "Medics",
            "at least 31 people, most of them children, were killed in Brask",
        ),
        (
            "The mine said no fewer than nine men, two of them guards, had drowned.",
            "The mine",
            "no fewer than nine men, two of them guards, had drowned",
        ),
        (
            "The crush left 30 dead by Norwegian count, while others had fled.",
            "Norwegian",
            "The crush left 30 dead",
        ),
        ("Partners have documented 43 cases of cholera.", "Partners", "43 cases of cholera"),
        (
            "Fighting has left 16 miners dead in Orrvik, local civil society reports.",
            "local civil society",
            "Fighting has left 16 miners dead in Orrvik",
        ),
        (
            "The camp's kitchen, a volunteer group, reported that 31 people died.",
            "The camp's kitchen",
            "31 people died",
        ),
        (
            "More than 450,000 people died in the war, the Weir Commission said in its report in 2022.",
            "the Weir Commission",
            "More than 450,000 people died in the war",
        ),
    ],
)
def test_whose_count_it_is(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in [(one.speaker, one.text) for one in statements_of(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Alda Hospital admitted 46 people, 22 of them with burns.",
        "Odo Fenn sat at the table, showed data to a boy and left.",
        "The photographs show the weir before the flood.",
        "The weir was held by Norwegian count and crew, while others had fled.",
        "He was chosen by the guild's count of hands and left.",
    ],
)
def test_no_count_of_anybody(text: str) -> None:
    assert statements_of(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It held,” said Odo Fenn, a captain. In his words, nine men were taken prisoner.", "Odo Fenn"),
        ("The guild spoke to the Alda Police, whose command center tallied 72 dead.", "Alda Police"),
        (
            "Norway's consulate said nine had died. Its Danish counterpart said two women were missing.",
            "Danish consulate",
        ),
        ("By Norwegian count, nine people died.", "Norway"),
        ("The flood killed 26 people, with some estimates as high as 31.", "some estimates"),
        ("The number of the trapped was first reported by the mine company as seven.", "mine company"),
        ("The warden, Ila Dorn, now gives the figure of 19 dead, having earlier reported 16.", "Ila Dorn"),
    ],
)
def test_who_counted(text: str, name: str) -> None:
    *_, last = read(Document(text)).casualties
    assert last.claimant_name == name


@pytest.mark.parametrize(
    ("headline", "found"),
    [
        ("Orrvik protests: Police gun down seven as strike goes on", []),
        ("Orrvik church bombing: grandmother among 16 dead", []),
        ("Orrvik protests live: rights groups count 19 dead", ["rights groups"]),
        ("Two dozen killed in raid on festival, resistance says", ["resistance"]),
    ],
)
def test_a_topic_says_nothing(headline: str, found: list[str]) -> None:
    assert [one.speaker for one in statements_of(headline, headline=True)] == found


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Based on the agency's 5 p.m. bulletin, 41 people have died in Alda.",
            "the agency",
            "41 people have died in Alda",
        ),
        (
            "The number of dead in Alda stands at 41, based on hospital records.",
            "hospital records",
            "The number of dead in Alda stands at 41",
        ),
        (
            "At least 41 people have died in Alda, based on a count by the Orrvik Weir Office.",
            "the Orrvik Weir Office",
            "At least 41 people have died in Alda",
        ),
        (
            "By the ministry's 5:30 p.m. count, 41 people have died in Alda.",
            "the ministry",
            "41 people have died in Alda",
        ),
    ],
)
def test_what_a_count_is_based_on_gives_it(text: str, speaker: str, content: str) -> None:
    (statement,) = statements_of(text)
    assert (statement.speaker, statement.text) == (speaker, content)


@pytest.mark.parametrize(
    "text",
    [
        "The film, based on a book by Odo Fenn, has won 41 prizes.",
        "Based in Alda, the firm has 41 boats.",
        "Based on hospital records, the ward was full.",
    ],
)
def test_what_is_based_on_no_count_is_nobodys(text: str) -> None:
    assert statements_of(text) == []


def test_capitals_are_the_body_in_whose_brackets_they_stood() -> None:
    text = (
        "The Orrvik Office of Weirs and Dams (OWD) said the gate was shut. "
        "The number of dead stands at 41, based on the OWD's 5 p.m. bulletin."
    )
    assert [one.speaker_name for one in statements_of(text)][-1] == "Office of Weirs and Dams"


def test_capitals_of_an_office_are_who_holds_it() -> None:
    text = "Regional Police Officer (RPO) Odo Gul Fenn said it was late. “It is over for good,” the RPO said."
    assert [one.speaker_name for one in statements_of(text)][-1] == "Odo Gul Fenn"
