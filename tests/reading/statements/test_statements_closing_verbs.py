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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“I took it for the weir,” Ilse Brandt, the cook, remembers.", "Ilse Brandt"),
        ("“There is simply no money,” its lawyer, Odo Fenn, submitted.", "Odo Fenn"),
        ("“Sorry is not enough,” was the response of Odo Fenn, whose son drowned.", "Odo Fenn"),
        ("“Sorry is not enough,” was the mayor’s answer.", "the mayor"),
    ],
)
def test_a_name_beside_a_description_and_the_owner_of_an_answer_say_it(text: str, speaker: str) -> None:
    assert [statement.speaker for statement in statements_of(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "“It is a very old weir,” was the comment.",
        "“It is a very old weir,” is the message of the song.",
        "“The Very Long Old Weir,” a song of Odo Fenn, the singer, won a prize.",
    ],
)
def test_an_answer_of_nobody_is_none(text: str) -> None:
    assert said(text) == []


def test_so_said_somebody_behind_the_quotation() -> None:
    text = "“Our patience is not endless.” So said Toro’s envoy to Vell, Ambassador Odo Fenn, on Tuesday."
    assert [one.speaker for one in statements_of(text)] == ["Ambassador Odo Fenn"]
    assert said("The weir went. So said the mayor on Monday.") == []
