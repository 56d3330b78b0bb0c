"""Any verb behind a quotation says whose words those are; other words behind one do not."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“The weir is very old,” Odo Fenn barked.", "Odo Fenn"),
        ("“I can see only two weirs,” Odo Fenn answers.", "Odo Fenn"),
        ("“The weir is very old,” he went on.", "he"),
        ("“The weir is very old,” laughed Odo Fenn.", "Odo Fenn"),
        ("“The weir is very old,” the minister sighed, shaking his head.", "the minister"),
        ("“The weir is very old,” a doctor shrugged.", "a doctor"),
        ("“The weir is very old,” Fenn notes.", "Fenn"),
        ("“The weir is very old,” he said aboard his boat as he left.", "he"),
        ("“It was all lies,” said one villager involved in the search.", "one villager"),
    ],
)
def test_whoever_stands_behind_a_quotation_says_it(text: str, speaker: str) -> None:
    (statement,) = statements_of(text)
    assert (statement.speaker, statement.mode) == (speaker, "direct")
    assert text.startswith(f"“{statement.text}”")


@pytest.mark.parametrize(
    "text",
    [
        "“The Long Weir,” starring Odo Fenn, opened on Friday.",
        "The song “Hold, Hold, Hold On!” won a prize.",
        "On the channel’s “State of the Weirs,” the host reacted with a letter.",
        "“Under a Very Long Weir,” a film released in Brask, won a prize.",
    ],
)
def test_a_title_is_no_speech(text: str) -> None:
    assert said(text) == []


def test_the_rule_is_told() -> None:
    (statement,) = statements_of("“The weir is very old,” Odo Fenn barked.")
    assert (statement.cue, statement.rule) == ("barked", "closing")


def test_the_wider_place_behind_a_place_is_no_subject() -> None:
    (statement,) = statements_of(
        "Speaking at a rally in Concord, New Hampshire, Odo Fenn went after Ilse Brandt, calling her “a fool.”"
    )
    assert statement.speaker == "Odo Fenn"
