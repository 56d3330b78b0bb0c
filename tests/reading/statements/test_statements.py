"""Statements: who says what, wherever the cue stands."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Odo Fenn said that the weir would hold.", "Odo Fenn", "the weir would hold"),
        ("Odo Fenn said the weir would hold.", "Odo Fenn", "the weir would hold"),
        ("The weir would hold, Odo Fenn said.", "Odo Fenn", "The weir would hold"),
        ("The weir would hold, said Odo Fenn.", "Odo Fenn", "The weir would hold"),
        (
            "Odo Fenn said on Friday in a statement that the weir would hold.",
            "Odo Fenn",
            "the weir would hold",
        ),
        ("Odo Fenn, a spokesman for the mine, said the weir would hold.", "Odo Fenn", "the weir would hold"),
        ("The engineer, Odo Fenn, said the weir would hold.", "Odo Fenn", "the weir would hold"),
        ("On Friday the ministry said the weir would hold.", "the ministry", "the weir would hold"),
        ("Rescuers say the weir will hold.", "Rescuers", "the weir will hold"),
        ("The US had warned of a flood.", "The US", "of a flood"),
        ("According to the mine, the weir would hold.", "the mine", "the weir would hold"),
        ("The weir would hold, according to Odo Fenn.", "Odo Fenn", "The weir would hold"),
        ("Odo Fenn told reporters that the weir would hold.", "Odo Fenn", "the weir would hold"),
        ("Odo Fenn told the council the weir would hold.", "Odo Fenn", "the weir would hold"),
        (
            "Nordwire quoted the ministry as saying the weir would hold.",
            "the ministry",
            "the weir would hold",
        ),
        ("Odo Fenn was quoted as saying that the weir would hold.", "Odo Fenn", "the weir would hold"),
        ("Odo Fenn made it clear that the weir would hold.", "Odo Fenn", "the weir would hold"),
        (
            "A source close to the mine said the weir would hold.",
            "A source close to the mine",
            "the weir would hold",
        ),
        ("A diver who gave only his first name said the weir would hold.", "A diver", "the weir would hold"),
        ("The village refuted Odo Fenn's claim that the weir would hold.", "Odo Fenn", "the weir would hold"),
        ("Few heeded a warning from the mine that the weir might burst.", "the mine", "the weir might burst"),
        ("The road is closed, as the minister said on Monday.", "the minister", "The road is closed"),
        (
            "The weir could burst, warned Ilse Brandt, head of the mine.",
            "Ilse Brandt",
            "The weir could burst",
        ),
        (
            "The trouble, say miners like Odo Fenn, is the clay.",
            "miners like Odo Fenn",
            "The trouble, say miners like Odo Fenn, is the clay",
        ),
        ("Nordwire reported, citing the mine, that cows had drowned.", "Nordwire", "cows had drowned"),
        ("A week after Odo Fenn said the weir was safe, it burst.", "Odo Fenn", "the weir was safe"),
        ("The miners' union said the weir would hold.", "The miners' union", "the weir would hold"),
        ("Forty percent said they would leave.", "Forty percent", "they would leave"),
        ("The statement reads: “The weir will hold.”", "The statement", "The weir will hold."),
    ],
)
def test_one_statement(text: str, speaker: str, content: str) -> None:
    assert (speaker, content) in said(text)


def test_an_attribution_inside_the_sentence_keeps_the_whole_sentence() -> None:
    assert said("The weir, officials said, had held.") == [
        ("officials", "The weir, officials said, had held")
    ]
    assert said("In May, according to the mine, nine cows drowned.") == [
        ("the mine", "In May, according to the mine, nine cows drowned")
    ]


def test_the_cue_and_the_rule_are_told() -> None:
    (statement,) = statements_of("Odo Fenn insisted that the weir would hold.")
    assert (statement.cue, statement.rule) == ("insisted", "weak")
    (statement,) = statements_of("The weir would hold, according to Odo Fenn.")
    assert (statement.cue, statement.rule) == ("according to", "according")


def test_two_statements_of_one_sentence_part_where_the_second_begins() -> None:
    assert said("Odo Fenn said the weir had held, adding that nobody was hurt.") == [
        ("Odo Fenn", "the weir had held"),
        ("Odo Fenn", "nobody was hurt"),
    ]
    assert said("The ministry said nine cows had drowned, but Odo Fenn said none had.") == [
        ("The ministry", "nine cows had drowned"),
        ("Odo Fenn", "none had"),
    ]
    assert said("Odo Fenn, who says the weir is sound, said engineers would look at it.") == [
        ("Odo Fenn", "the weir is sound"),
        ("Odo Fenn", "engineers would look at it"),
    ]


def test_coordinated_content_stays_together() -> None:
    assert said("The ministry said the weir had held and its boats were searching the valley.") == [
        ("The ministry", "the weir had held and its boats were searching the valley")
    ]


def test_a_statement_inside_a_statement_is_read_as_well() -> None:
    found = said("The ministry said Odo Fenn had accused the mine of neglect.")
    assert ("The ministry", "Odo Fenn had accused the mine of neglect") in found
    assert ("Odo Fenn", "the mine of neglect") in found


def test_what_a_speaker_hopes_inside_his_own_words_is_no_second_statement() -> None:
    assert said("Odo Fenn said he hoped that the weir would hold.") == [
        ("Odo Fenn", "he hoped that the weir would hold")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Odo Fenn did not say whether the weir would hold.",
        "Officials have not said how many cows drowned.",
        "Odo Fenn declined to comment on the weir.",
        "The report of the mine was late.",
        "The claims were read in court.",
        "Odo Fenn added sand to the weir.",
        "The mine posted a profit in May.",
        "Odo Fenn was charged with arson.",
        "The court denied him bail.",
        "The order for boats came late.",
        "The rain moved on to Western states, where it fell for days.",
        "Odo Fenn was thanked for saying little.",
        "A man who asked not to be named drove the boat.",
        "Nine sheep, the estimates put it, were lost.",
        "",
    ],
)
def test_no_statement(text: str) -> None:
    assert said(text) == []


def test_what_was_left_unsaid_is_no_content() -> None:
    assert said("The mine said nine cows had drowned, but gave no details.") == [
        ("The mine", "nine cows had drowned")
    ]
    assert said("The mine said nine cows had drowned without elaborating.") == [
        ("The mine", "nine cows had drowned")
    ]


def test_the_concession_before_the_main_clause_alone_is_reported() -> None:
    assert said("Although the mine said cows had drowned, it named no figure.") == [
        ("the mine", "cows had drowned")
    ]


def test_an_explanation_by_the_outlet_stays_out() -> None:
    (statement,) = statements_of(
        "The mine said it would ask the Talva League for help, a bloc of six villages."
    )
    assert statement.text == "it would ask the Talva League for help"


def test_the_speaker_is_resolved() -> None:
    first, second = statements_of(
        "Odo Fenn, an engineer, said the weir had held. He said boats were on their way."
    )
    assert (first.speaker_name, second.speaker, second.speaker_name) == ("Odo Fenn", "He", "Odo Fenn")


def test_the_sentence_of_a_statement_is_told() -> None:
    text = "It rained. Odo Fenn said the weir would hold. It did."
    (statement,) = statements_of(text)
    assert text[statement.sentence_start : statement.sentence_end] == "Odo Fenn said the weir would hold."
