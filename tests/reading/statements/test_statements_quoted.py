"""Quotations: modes, continuations, and marks that are missing, reopened or turned the wrong way."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


def test_direct_speech_comes_without_its_marks() -> None:
    text = "“The weir will hold,” Odo Fenn said."
    (statement,) = statements_of(text)
    assert (statement.mode, statement.text) == ("direct", "The weir will hold,")
    assert [text[start:end] for start, end in statement.quotes] == ["The weir will hold,"]


def test_a_quoted_fragment_is_mixed_speech_and_keeps_its_marks() -> None:
    text = "Odo Fenn said the weir was “as strong as ever” on Friday."
    (statement,) = statements_of(text)
    assert (statement.mode, statement.text) == ("mixed", "the weir was “as strong as ever” on Friday")
    assert [text[start:end] for start, end in statement.quotes] == ["as strong as ever"]


def test_without_marks_speech_is_indirect() -> None:
    (statement,) = statements_of("Odo Fenn said the weir would hold.")
    assert (statement.mode, statement.quotes) == ("indirect", ())


def test_a_quotation_after_its_cue_runs_over_sentences() -> None:
    assert said("Odo Fenn said: “The weir will hold. Nobody need leave.”") == [
        ("Odo Fenn", "The weir will hold. Nobody need leave.")
    ]


def test_a_quotation_before_its_cue_runs_over_sentences() -> None:
    assert said("“The weir will hold. Nobody need leave,” said Odo Fenn.") == [
        ("Odo Fenn", "The weir will hold. Nobody need leave,")
    ]


def test_an_interrupted_sentence_is_one_statement_with_two_quotes() -> None:
    text = "“The weir,” Odo Fenn said, “will hold until spring.”"
    (statement,) = statements_of(text)
    assert statement.mode == "direct"
    assert [text[start:end] for start, end in statement.quotes] == ["The weir,", "will hold until spring."]
    assert statement.text == "The weir,” Odo Fenn said, “will hold until spring."


def test_a_second_quotation_goes_on_with_the_speaker() -> None:
    first, second = statements_of("“The weir will hold,” Odo Fenn said. “Nobody need leave.”")
    assert (first.cue, first.text) == ("said", "The weir will hold,")
    assert (second.cue, second.text, second.speaker, second.rule) == (
        None,
        "Nobody need leave.",
        "Odo Fenn",
        "continued",
    )


def test_a_quotation_of_several_paragraphs_has_one_speaker() -> None:
    text = "“The weir will hold,” said Odo Fenn.\n“It was built in a dry year.\n“It has never failed us yet.”\nRain fell."
    assert said(text) == [
        ("Odo Fenn", "The weir will hold,"),
        ("Odo Fenn", "It was built in a dry year."),
        ("Odo Fenn", "It has never failed us yet."),
    ]


def test_an_open_first_paragraph_waits_for_its_speaker() -> None:
    text = "“The weir will hold for years.\n“It has never failed us yet,” said Odo Fenn."
    assert said(text) == [
        ("Odo Fenn", "The weir will hold for years."),
        ("Odo Fenn", "It has never failed us yet,"),
    ]


def test_a_quotation_after_unquoted_paragraphs_starts_anew() -> None:
    text = "“The weir will hold,” said Odo Fenn.\nRain fell all night.\nBoats came.\n“Where are the cows of ours?”"
    assert said(text) == [("Odo Fenn", "The weir will hold,")]


def test_a_quotation_that_stands_as_a_sentence_before_its_cue() -> None:
    assert ("Odo Fenn", "The weir will hold.") in said("“The weir will hold.” Odo Fenn said.")


def test_an_unclosed_quotation_costs_one_quotation_only() -> None:
    text = "Odo Fenn told the council, “The weir will hold for years.\n“Nobody need leave,” said Ilse Brandt."
    assert said(text) == [
        ("Odo Fenn", "The weir will hold for years."),
        ("Ilse Brandt", "Nobody need leave,"),
    ]


def test_a_quotation_reopened_inside_itself() -> None:
    text = "Odo Fenn spoke out, saying, “The weir is sound, “We demand an inquiry at once.”"
    assert ("Odo Fenn", "We demand an inquiry at once.") in said(text)


def test_a_mark_turned_the_wrong_way_hides_nothing() -> None:
    (statement,) = statements_of("Odo Fenn said it was” vital that the weir holds”.")
    assert statement.speaker == "Odo Fenn"
    assert "vital that the weir holds" in statement.text


def test_a_name_in_marks_is_no_statement() -> None:
    assert said("The film “Long Weir” opened in Orrin.") == []
    assert said("Odo Fenn, host of the show “The Long Weir of Orrin Valley.”") == []


def test_the_name_of_a_programme_after_the_cue_is_not_the_content() -> None:
    assert said("“The weir will hold,” Odo Fenn said on “The Orrin Morning Show.”") == [
        ("Odo Fenn", "The weir will hold,")
    ]


def test_a_nickname_in_marks_before_the_speaker_is_not_the_content() -> None:
    found = said("The “Dry Valley” movement said on Friday that the weir is old.")
    assert [content for _, content in found] == ["the weir is old"]


def test_a_tweet() -> None:
    assert said("“The weir will hold,” Odo Fenn tweeted after a call with the mine.") == [
        ("Odo Fenn", "The weir will hold,")
    ]


def test_single_marks_count_where_there_are_no_double_ones() -> None:
    assert said("‘The weir will hold,’ said Odo Fenn.") == [("Odo Fenn", "The weir will hold,")]


def test_words_after_a_colon_stay_out_of_the_quotation_before_its_cue() -> None:
    assert said("A word of hope: “The weir will hold,” Odo Fenn said.") == [
        ("Odo Fenn", "The weir will hold,")
    ]


def test_a_transcript_line() -> None:
    (statement,) = statements_of("FENN: We have walked the weir twice today.\n\nOdo Fenn is the warden.")
    assert (statement.speaker, statement.text, statement.rule) == (
        "FENN",
        "We have walked the weir twice today",
        "transcript",
    )


def test_lines_of_a_transcript_are_known_by_one_another() -> None:
    text = "FENN: We have walked the weir twice today.\n\nORR: The weir will hold."
    assert said(text) == [("FENN", "We have walked the weir twice today"), ("ORR", "The weir will hold")]


@pytest.mark.parametrize(
    "text",
    [
        "LUMAR: The toll of the blast rose to nine on Monday.",
        "WASH: Of all wells two in three are dry.\n\nSHELTER: Of all tents one in three is torn.",
    ],
)
def test_a_dateline_or_the_label_of_a_section_is_nobody_who_speaks(text: str) -> None:
    assert said(text) == []


def test_a_reporter_of_a_transcript_is_the_outlet_itself() -> None:
    (statement,) = statements_of("REPORTER: The weir has broken, Odo Fenn says.")
    assert statement.speaker == "Odo Fenn"
