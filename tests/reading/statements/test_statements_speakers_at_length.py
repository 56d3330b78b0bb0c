"""Speakers with a clause of their own between noun and cue, and cues that stand before their speaker."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("People briefed on the plan said the weir had held.", "People briefed on the plan"),
        ("Survivors pulled from the mine said the weir had held.", "Survivors pulled from the mine"),
        ("Residents caught in the flood said the weir had held.", "Residents caught in the flood"),
        ("Most of them said the weir had held.", "Most of them"),
        ("People close to Odo Fenn say the weir had held.", "People close to Odo Fenn"),
        ("Some say the weir had held.", "Some"),
        ("That official said the weir had held.", "That official"),
        ("Residents who had fled the valley argue the weir had held.", "Residents"),
        ("Odo Fenn (a miner who has lived here for years) says the weir had held.",
         "Odo Fenn (a miner who has lived here for years)"),
        ("Odo Fenn has long said the weir had held.", "Odo Fenn"),
        ("Odo Fenn and Ilse Brandt have both said the weir had held.", "Odo Fenn and Ilse Brandt"),
        ("On the weir, Pia Will said the weir had held.", "Pia Will"),
        ("Odo Fenn, head of the mine, which owns the weir, said the weir had held.", "Odo Fenn"),
        ("Noting that the weir had held, Odo Fenn went home.", "Odo Fenn"),
        ("After saying that the weir had held, she went home.", "she"),
        ("Odo Fenn said in an interview taped before the storm that the weir had held.", "Odo Fenn"),
        ("The rain came, and as Odo Fenn noted, the weir had held.", "Odo Fenn"),
    ],
)  # fmt: skip
def test_the_whole_speaker_is_found(text: str, speaker: str) -> None:
    assert (speaker, "the weir had held") in said(text)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("“The weir will hold?” Odo Fenn asked.", "Odo Fenn", "The weir will hold?"),
        ("“All the way!” Odo Fenn shouted, a cry of the miners.", "Odo Fenn", "All the way!"),
        ("“It was neglect,” Odo Fenn charged.", "Odo Fenn", "It was neglect,"),
        ("“It was neglect,” charged Odo Fenn.", "Odo Fenn", "It was neglect,"),
        ("“Save the weir,” urged the mayor.", "the mayor", "Save the weir,"),
    ],
)
def test_any_cue_closes_a_quotation(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Odo Fenn endorsed the plan.", "Odo Fenn", "the plan"),
        ("The mayor defended the decision on Monday.", "The mayor", "the decision"),
        ("Odo Fenn recalled the flood of that year.", "Odo Fenn", "the flood of that year"),
        ("The ministry proposed a new weir.", "The ministry", "a new weir"),
        ("Odo Fenn praised the crew in a statement.", "Odo Fenn", "the crew"),
        ("Odo Fenn praised the crew but left early.", "Odo Fenn", "the crew"),
        ("Odo Fenn criticised Ilse Brandt and challenged her to a vote.", "Odo Fenn", "Ilse Brandt"),
        ("Odo Fenn called him divisive.", "Odo Fenn", "him divisive"),
        ("Odo Fenn promised the mine would reopen.", "Odo Fenn", "the mine would reopen"),
        ("Observers note the weir is old.", "Observers", "the weir is old"),
        ("The weir has burst, the Brask Herald reports.", "the Brask Herald", "The weir has burst"),
    ],
)
def test_acts_of_speech_with_their_object(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The troops defended the town.",
        "Odo Fenn called him back.",
        "They would ask the mayor for a new weir.",
        "Odo Fenn advised in May.",
        "Odo Fenn called her son on a telephone.",
        "Police questioned the driver.",
        "Police were questioning his wife on Monday.",
        "Officers responded to reports of many shots.",
        "The plan, endorsed in May by the council, was late.",
    ],
)
def test_deeds_and_wishes_are_no_statements(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Odo Fenn spoke of a miracle.", "Odo Fenn", "a miracle"),
        ("Odo Fenn took issue with the report.", "Odo Fenn", "the report"),
        ("Critics point out that the weir is old.", "Critics", "the weir is old"),
        ("It was a setback for Odo Fenn, who said the weir was old.", "Odo Fenn", "the weir was old"),
        ("The mayor of Halvenport, Norway, said the weir was old.", "The mayor of Halvenport", "the weir was old"),
        ("He dismissed a claim denied by the ministry.", "the ministry", "a claim"),
        ("The ministry concluded in that case that the weir was old.", "The ministry", "the weir was old"),
        ("Odo Fenn has long maintained that the weir is old, claims that the mine has tested.",
         "Odo Fenn", "the weir is old"),
    ],
)  # fmt: skip
def test_more_ways_to_say_it(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


def test_a_headline_is_one_wherever_it_stands() -> None:
    assert ("Mayor", "the Weir Will Not Hold Another Winter") in said(
        "Mayor Says the Weir Will Not Hold Another Winter."
    )


@pytest.mark.parametrize(
    "text",
    [
        "A group called “Weir Watch” met on Friday.",
        "The Mayor Accused of Neglect.",
        "The plan, often described as a trap, was late.",
    ],
)
def test_names_and_participles_are_no_statements(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Odo Fenn echoed:\n\n“We held the weir all night.”\n\n“We are tired.”\n\nRain fell.",
            [("Odo Fenn", "We held the weir all night."), ("Odo Fenn", "We are tired.")],
        ),
        (
            "Dr. Ilse Brandt wrote:\n\nThe ministry is wrong about the weir.\n\nRain fell.",
            [("Dr. Ilse Brandt", "The ministry is wrong about the weir.")],
        ),
        ("There are two ways:\n\nThe ministry is wrong about the weir.\n\nRain fell.", []),
        ("Odo Fenn came with his new book, “The Long Weir,” and left.", []),
    ],
)
def test_a_colon_leads_on_to_the_next_paragraph(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Despite Odo Fenn's claim that the weir had held, rain fell.", "Odo Fenn", "the weir had held"),
        (
            "Ilse Brandt saw evidence of his father's claim that the weir had held.",
            "his father",
            "the weir had held",
        ),
        ("As Odo Fenn pointed out, the weir had held.", "Odo Fenn", "the weir had held"),
    ],
)
def test_nouns_and_phrases_end_where_they_should(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("“The weir is old,” Odo Fenn said 30 minutes into the hearing.", "Odo Fenn", "The weir is old,"),
        ("“The weir is old,” Odo Fenn said answering a question.", "Odo Fenn", "The weir is old,"),
        ("“Is the weir old?” Odo Fenn asked the mayor.", "Odo Fenn", "Is the weir old?"),
        ("Odo Fenn blasted Ilse Brandt for the delay.", "Odo Fenn", "Ilse Brandt for the delay"),
        ("Odo Fenn questioned the plan.", "Odo Fenn", "the plan"),
        ("Odo Fenn pledged Monday to mend “the old weir”.", "Odo Fenn", "to mend “the old weir”"),
        ("Odo Fenn urged them to stay and work.", "Odo Fenn", "them to stay and work"),
        ("Odo Fenn described the flood.", "Odo Fenn", "the flood"),
    ],
)
def test_what_was_said_and_when(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "A trade union for drivers, the Weirmen's Federation, said the gate was shut.",
            "the Weirmen's Federation",
            "the gate was shut",
        ),
        (
            "Alda's police watchdog, the Special Weirs Unit, says the gate was shut.",
            "the Special Weirs Unit",
            "the gate was shut",
        ),
        (
            "The carrier, Orlan Freight Lines, sent a crane and said the gate was shut.",
            "Orlan Freight Lines",
            "the gate was shut",
        ),
        (
            "The gate was shut, two people familiar with its history told the Herald.",
            "two people familiar with its history",
            "The gate was shut",
        ),
        (
            "Orlan Electric Holdings Inc. said no leak was found.",
            "Orlan Electric Holdings Inc.",
            "no leak was found",
        ),
        (
            "The gate held all night and was shut on Monday, Alda Fire said.",
            "Alda Fire",
            "The gate held all night and was shut on Monday",
        ),
        (
            "The union that represents about 900 workers there said the gate was shut.",
            "The union",
            "the gate was shut",
        ),
        (
            "Its own tally was 305 by Monday evening, said its spokesman, Odo Fenn.",
            "Odo Fenn",
            "Its own tally was 305 by Monday evening",
        ),
        (
            "“He always eats slowly,” said a woman surnamed Orr, who was waiting.",
            "a woman",
            "He always eats slowly,",
        ),
        ("A first inquest found that the gate was shut.", "A first inquest", "the gate was shut"),
        ("The weir office says July was the worst month.", "The weir office", "July was the worst month"),
        (
            "The health ministry has so far reported 118 cases, four of them fatal.",
            "The health ministry",
            "118 cases, four of them fatal",
        ),
        ("Ilse Brandt offered “any and all help” to Alda.", "Ilse Brandt", "“any and all help” to Alda"),
    ],
)
def test_who_speaks_with_all_that_is_told_of_them(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]
