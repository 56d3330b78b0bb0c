"""What stands beside a cue and is no statement: captions, idioms, beliefs, acts told inside a content."""

from __future__ import annotations

import pytest
from spoken import said


def test_a_caption_is_not_said_by_who_took_the_picture() -> None:
    assert said("Miners at the gate of the mill in Toro on Sunday: AP") == []


@pytest.mark.parametrize(
    "text",
    [
        "The weir office had raised a gale warning over the eastern shore at five on Saturday.",
        "The twins could not be told apart by the clerk.",
        "The office had its own warning in May, when rain fell.",
        "The office had its first warning in May, when rain fell.",
        "The town had a final warning in May, when rain fell.",
    ],
)
def test_nouns_and_idioms_say_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "The guild has hit back, claiming drivers had complained about that gate.",
            [("The guild", "drivers had complained about that gate")],
        ),
        (
            "Ilse Orr said warning lamps bought in May had never been lit.",
            [("Ilse Orr", "warning lamps bought in May had never been lit")],
        ),
        (
            "According to preliminary data, the lamps had been moved, Ilse Orr pointed out.",
            [("Ilse Orr", "According to preliminary data, the lamps had been moved")],
        ),
        (
            "Spokesman Odo Fenn said the president had expressed condolences to the families and instructed the "
            "ministry to help.",
            [
                (
                    "Spokesman Odo Fenn",
                    "the president had expressed condolences to the families and instructed the ministry to help",
                )
            ],
        ),
        (
            "The minister's office said he had directed the guards to leave.",
            [("The minister's office", "he had directed the guards to leave")],
        ),
    ],
)
def test_acts_and_sources_inside_a_content_are_part_of_it(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


def test_words_told_inside_a_content_stay_statements() -> None:
    text = "Odo Fenn said police had told him that the gate was shut."
    assert ("police", "the gate was shut") in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "What the two leaders said to each other in the minutes they spent alone is not known.",
        "Engineers believe the crack, which runs for eleven metres along the wall, opened during the quake.",
        "Doctors believe the fever came to Toro in 2016.",
    ],
)
def test_beliefs_without_a_count_and_talks_are_no_statements(text: str) -> None:
    assert said(text) == []


def test_a_belief_that_counts_people_is_a_statement() -> None:
    assert said("Police believe nine are buried in the mill.") == [("Police", "nine are buried in the mill")]
