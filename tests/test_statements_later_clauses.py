"""Whose words they are where the sentence has more clauses, asides and places than one."""

from __future__ import annotations

import pytest
from spoken import said, statements_of


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        (
            "Ilse Brandt, who lost a son in the fire in Halvenport, Orvia, in May, said the guild had lied.",
            "Ilse Brandt",
            "the guild had lied",
        ),
        ("Odo Fenn, 22, of Brask, Ia., said he had not given up.", "Odo Fenn", "he had not given up"),
        (
            "Odo Fenn, speaking at a fair in Brask, N.C., warned that the weir would go.",
            "Odo Fenn",
            "the weir would go",
        ),
        (
            "Odo Fenn, the editor of the parish paper, The Weir, said it was gone.",
            "Odo Fenn",
            "it was gone",
        ),
        ("The guild less than two weeks ago said the weir was safe.", "The guild", "the weir was safe"),
        ("Friends of Fenn have in the past said he was ill.", "Friends of Fenn", "he was ill"),
    ],
)
def test_a_speaker_before_places_and_times(text: str, speaker: str, content: str) -> None:
    assert said(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "When Ilse Brandt sued the guild over the book, it withdrew, citing the law.",
            ("it", "the law"),
        ),
        (
            "Police charged the driver and Odo Fenn left his post, acknowledging that he had erred.",
            ("Odo Fenn", "he had erred"),
        ),
        (
            "Ilse Brandt turned to the plan, but Odo Fenn led her back, saying it was too late.",
            ("Odo Fenn", "it was too late"),
        ),
        ("The ministry and the guild sent a letter urging calm.", ("The ministry and the guild", "calm")),
        ("The row left many residents saying the weir must go.", ("many residents", "the weir must go")),
        ("Odo Fenn wrote to residents saying the weir must go.", ("Odo Fenn", "the weir must go")),
    ],
)
def test_a_gerund_goes_on_with_the_clause_before_it(text: str, last: tuple[str, str]) -> None:
    assert said(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“Who do they think they are?” Odo Fenn said of the guild in May, when it refused.",
            [("Odo Fenn", "Who do they think they are?")],
        ),
        (
            "“It is odd now,” said retired miner Odo Fenn of Brask, before the fair. “A plan is part of it.”",
            [
                ("retired miner Odo Fenn of Brask", "It is odd now,"),
                ("retired miner Odo Fenn of Brask", "A plan is part of it."),
            ],
        ),
        ("“It is gone,” Odo Fenn answered.", [("Odo Fenn", "It is gone,")]),
        (
            "“You have picked a new rule out of thin air,” the two write.",
            [("the two", "You have picked a new rule out of thin air,")],
        ),
        (
            "“They know it will hold,” a voice in the film states.",
            [("a voice in the film", "They know it will hold,")],
        ),
        ("“It is gone,” state senator Odo Fenn said.", [("state senator Odo Fenn", "It is gone,")]),
    ],
)
def test_an_attribution_behind_a_quotation(text: str, found: list[tuple[str, str]]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Ilse Brandt met those who believe the weir should go.",
        "Odo Fenn is hoping for a dry summer.",
        "Ilse Brandt, who has endorsed Odo Fenn, left the hall.",
        "How Odo Fenn answers that question will matter to the guild.",
    ],
)
def test_what_somebody_holds_or_has_done_is_no_statement(text: str) -> None:
    assert not statements_of(text)
