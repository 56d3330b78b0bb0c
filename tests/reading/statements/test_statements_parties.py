"""Accusations, denials, demands and condolences: stance and target come from the cue."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "stance", "target", "content"),
    [
        ("Denmark accused Norway of shelling a village.", "accuse", "Norway", "Norway of shelling a village"),
        ("Denmark blamed Norway for the fire.", "accuse", "Norway", "Norway for the fire"),
        ("Denmark blamed the fire on Norway.", "accuse", "Norway", "the fire on Norway"),
        ("Norway was accused by Denmark of shelling a village.", "accuse", "Norway", "of shelling a village"),
        (
            "Denmark charged that Norway had shelled a village.",
            "accuse",
            "Norway",
            "Norway had shelled a village",
        ),
        ("Denmark denied shelling a village.", "deny", None, "shelling a village"),
        ("Denmark denied that it had shelled a village.", "deny", None, "it had shelled a village"),
        ("Denmark rejected the accusations as invented.", "deny", None, "the accusations as invented"),
        ("Denmark urged Norway to stop.", "urge", "Norway", "Norway to stop"),
        ("Denmark told Norway to stop.", "urge", "Norway", "to stop"),
        ("Denmark called on Norway to stop.", "urge", "Norway", "on Norway to stop"),
        ("Denmark called for a truce.", "urge", None, "a truce"),
        ("Denmark demanded an inquiry.", "urge", None, "an inquiry"),
        ("Denmark appealed for help.", "request", None, "help"),
        ("Denmark asked Norway for help.", "request", "Norway", "Norway for help"),
        ("Denmark requested help, calling the fire “a crime”.", "condemn", None, "the fire “a crime”"),
        ("Denmark condemned Norway.", "condemn", "Norway", "Norway"),
        ("The raid was condemned by Denmark.", "condemn", None, "The raid"),
        ("Denmark sent its condolences to the families.", "condole", None, "its condolences to the families"),
        ("Denmark vowed to rebuild the village.", "announce", None, "to rebuild the village"),
        ("Denmark claimed to have won.", "claim", None, "to have won"),
        ("Denmark announced a truce.", "announce", None, "a truce"),
    ],
)
def test_stance_and_target(text: str, stance: str, target: str | None, content: str) -> None:
    found = {each.text: each for each in statements_of(text)}
    assert content in found
    assert (found[content].stance, found[content].target) == (stance, target)


def test_blaming_each_other_is_two_statements() -> None:
    found = statements_of("Denmark and Norway blamed each other for the fire.")
    assert [(each.speaker, each.target, each.text, each.rule) for each in found] == [
        ("Denmark", "Norway", "the fire", "mutual"),
        ("Norway", "Denmark", "the fire", "mutual"),
    ]


def test_the_word_both_is_no_part_of_a_name() -> None:
    found = statements_of("Both Denmark and Norway blamed each other for the fire.")
    assert [(each.speaker, each.speaker_name, each.target) for each in found] == [
        ("Denmark", "Denmark", "Norway"),
        ("Norway", "Norway", "Denmark"),
    ]


def test_both_sides_without_names_stay_one_statement() -> None:
    found = statements_of("The two sides accused each other of starting the fire.")
    assert [each.speaker for each in found] == ["The two sides"]


def test_an_accusation_in_plain_words_is_aimed_at_the_other_side() -> None:
    (statement,) = statements_of("Denmark said Norway had shelled a village.")
    assert (statement.stance, statement.target) == ("accuse", "Norway")


def test_a_thing_denied_ends_before_the_next_deed() -> None:
    assert said("Denmark denied the charges and sent boats.") == [("Denmark", "the charges")]
    assert said("Denmark praised the crew, who had stayed aboard.") == [("Denmark", "the crew")]


def test_appeals_after_condemnations_keep_their_speaker() -> None:
    assert said("Denmark condemned the raid and urged Norway to stop.") == [
        ("Denmark", "the raid"),
        ("Denmark", "Norway to stop"),
    ]
