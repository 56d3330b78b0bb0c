"""Entries of live pages: who speaks between the time and the colon, and in headings that only quote."""

from __future__ import annotations

import pytest
from spoken import said

from claims import lay_out, read
from claims.types import Document


@pytest.mark.parametrize(
    ("entry", "speaker", "content"),
    [
        (
            "15:10 – The regional weir department: 22 miners are being treated, five with burns.",
            "The regional weir department",
            "22 miners are being treated, five with burns",
        ),
        (
            "13:00 – Governor’s spokesman Odo Fenn on Telegram: the governor has cut short his trip to Sellen.",
            "Governor’s spokesman Odo Fenn",
            "the governor has cut short his trip to Sellen",
        ),
        ("17:21 Mayor: ‘We will not sell the weir’", "Mayor", "We will not sell the weir"),
    ],
)
def test_whoever_stands_between_the_time_and_the_colon_speaks(entry: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(f"Weir blast in Lumar: what we know\n\n{entry}\n")


@pytest.mark.parametrize(
    "entry",
    [
        "10:50 – Some background: it would be the worst accident since 2011, when 46 drowned.",
        "11:20 – At the hospital: 22 miners are being treated.",
        "11:20 – The situation in the ministry: 22 people are trapped.",
        "2:24 Girls Soccer: Vell wins over Lumar with 12 goals.",
        "11:20 – Road works near the health department: three lanes are closed.",
        "11:20 – Chief minister: what happens next is unclear.",
        "11:20 – Captain: Odo Fenn leads the side.",
        "11:20 – New chief minister: Odo Fenn takes the oath.",
        "11:20 – Meet the mayor: Odo Fenn answers your questions.",
        "11:20 – Mayor of Lumar election: results will come at noon.",
    ],
)
def test_what_else_an_entry_opens_with_does_not(entry: str) -> None:
    assert said(f"Weir blast in Lumar\n\n{entry}\n") == []


def test_the_figure_of_an_entry_is_the_speakers() -> None:
    text = "Weir blast in Lumar\n\n15:10 – The health department: 22 miners are being treated.\n"
    layout = lay_out(text)
    (casualty,) = read(Document(text, parts=layout.parts)).casualties
    assert casualty.claimant == "The health department"


LINES = (
    "Lena Orr, who runs a bakery, tells me she hid.\n\n“I took it for the weir. Then I saw it,” she says.\n"
)


@pytest.mark.parametrize(
    ("heading", "speaker"),
    [
        ("16:30 ‘I took it for the weir’", "Lena Orr"),
        ("‘I took it for the weir’", "Lena Orr"),
        ("16:30 ‘I took her for a baker’", None),
    ],
)
def test_a_heading_that_quotes_has_the_speaker_below_who_says_the_same(
    heading: str, speaker: str | None
) -> None:
    text = f"Blast in Lumar: latest\n\n{heading}\n\nOdo Fenn, reporting from Vell\n\nGlass is falling here.\n\n{LINES}"
    layout = lay_out(text)
    statements = read(Document(text, parts=layout.parts)).statements
    quoted = heading.split("‘")[1].rstrip("’")
    below = text.index("Odo Fenn")
    told = [each.speaker_name for each in statements if each.end < below and each.text.strip("’") == quoted]
    assert told == ([speaker] if speaker else [])


def test_a_heading_whose_words_are_denied_below_is_nobodys() -> None:
    text = "Blast in Lumar\n\n‘Nobody asked us about it’\n\nGlass fell.\n\nOdo Fenn denied the words “Nobody asked us about it”.\n"
    layout = lay_out(text)
    statements = read(Document(text, parts=layout.parts)).statements
    assert all(each.start > text.index("Glass") for each in statements)
