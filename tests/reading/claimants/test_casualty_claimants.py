"""Whom a figure is attributed to."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, said

from claims.reading.read import read
from claims.types import Document


def test_the_statement_around_the_figure_names_the_claimant() -> None:
    text = "The governor, Una Dahl, said that shelling killed four people."
    found = only(text, said(text, "shelling killed four people", "Una Dahl", name="Una Dahl"))
    assert (found.claimant, found.claimant_name) == ("Una Dahl", "Una Dahl")


def test_the_innermost_statement_counts() -> None:
    text = "The paper said the coroner counted nine dead."
    outer = said(text, "the coroner counted nine dead", "The paper")
    inner = said(text, "nine dead", "the coroner")
    assert only(text, outer, inner).claimant == "the coroner"


def test_a_trailing_participle_inherits_the_speaker() -> None:
    text = "A bomb went off near the market, police said, killing 12 people."
    found = only(text, said(text, "A bomb went off near the market", "police"))
    assert found.claimant == "police"


def test_everything_else_is_the_voice_of_the_outlet() -> None:
    text = "Police said the road was closed. Twelve people were killed."
    found = only(text, said(text, "the road was closed", "Police"))
    assert (found.claimant, found.claimant_name) == (None, None)


def test_each_half_of_a_sentence_has_its_own_claimant() -> None:
    text = "Denmark said 12 were killed, while Norway said nine were killed."
    first = said(text, "12 were killed", "Denmark")
    second = said(text, "nine were killed", "Norway")
    assert [one.claimant for one in casualties(text, first, second)] == ["Denmark", "Norway"]


def test_of_two_tolls_in_a_headline_the_speaker_gives_the_one_beside_him() -> None:
    headline = "Blast at plant kills 12 people, 19 killed, union says"
    text = f"{headline}\nMore was not known."
    statement = said(text, "Blast at plant kills 12 people, 19 killed", "union")
    found = casualties("More was not known.", statement, headline=headline)
    assert [(one.value, one.claimant) for one in found] == [(12, None), (19, "union")]


def test_two_kinds_of_victims_in_a_headline_are_told_by_one_speaker() -> None:
    headline = "Five soldiers killed, 23 rebels shot dead in clash: army"
    statement = said(f"{headline}\nMore.", "Five soldiers killed, 23 rebels shot dead in clash", "army")
    found = casualties("More.", statement, headline=headline)
    assert [(one.value, one.claimant) for one in found] == [(5, "army"), (23, "army")]


def test_what_trails_behind_with_inherits_the_speaker() -> None:
    text = "The quake killed 302 people, officials said, with another 740 hurt."
    found = casualties(text, said(text, "The quake killed 302 people", "officials"))
    assert [one.claimant for one in found] == ["officials", "officials"]


def test_a_reminder_inside_a_statement_is_not_the_speakers_count() -> None:
    text = (
        "President Ilse Brandt said she would not sign the bill that led to marches in which 23 people died."
    )
    content = "she would not sign the bill that led to marches in which 23 people died"
    found = only(text, said(text, content, "Ilse Brandt", name="Ilse Brandt"))
    assert (found.value, found.claimant_name) == (23, None)
    text = "Police said the blast that killed 12 people was set off by gas."
    assert (
        only(text, said(text, "the blast that killed 12 people was set off by gas", "Police")).claimant
        is None
    )


def test_whoever_claims_responsibility_or_condemns_counts_nobody() -> None:
    text = "The Lake Front claimed responsibility on Tuesday for bombings that killed 321 people."
    content = "responsibility on Tuesday for bombings that killed 321 people"
    assert only(text, said(text, content, "The Lake Front")).claimant is None


def test_what_a_speaker_tells_of_something_new_is_his_count() -> None:
    text = "Police reported a blast that killed 12 people."
    assert only(text, said(text, "a blast that killed 12 people", "Police")).claimant == "Police"


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("Police put the toll at nine, the union at 30.", ["Police", "the union"]),
        ("Police say nine people died. The rebels say 30.", ["Police", "The rebels"]),
        ("The toll, which the union puts at 14, could not be verified.", ["the union"]),
        ("The union's toll stands at 14, the ministry's at 30.", ["The union", "the ministry"]),
        ("Fourteen miners have been confirmed dead by the union.", ["the union"]),
        ("Nine people died, the Herald quoted the coroner as saying.", ["the coroner"]),
        ("Nine people were killed, per police.", ["police"]),
        ("Records seen by the Herald show that nine people died.", ["Records"]),
        ("The ministry has registered nine deaths since May.", ["The ministry"]),
        ("Norway has registered nine deaths since May.", [None]),
        ("The orchard's toll is nine dead.", [None]),
        (
            "Nine of the dead were miners, the union said in a statement that also blamed the owners.",
            ["the union"],
        ),
    ],
)
def test_who_counts_without_saying(text: str, claimants: list[str | None]) -> None:
    assert [one.claimant for one in read(Document(text)).casualties] == claimants


def test_the_dead_of_fighting_that_ends_are_no_words_of_those_who_agree() -> None:
    text = "The union and the ministry agreed on a truce on Thursday after weeks of fighting in Alda that killed 52 miners."
    assert [one.claimant for one in read(Document(text)).casualties] == [None]


def test_a_place_before_a_relative_clause_does_not_make_it_a_reminder() -> None:
    text = "Guards held the weir after a night of gunfire in the capital in which 14 people were killed, the ministry said."
    assert [one.claimant for one in read(Document(text)).casualties] == ["the ministry"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Red Crescent: 412 confirmed dead\n\nMore was not known.",
            "Red Crescent",
        ),
        (
            "Odo Fenn was asked about a report in the Daily Herald that 20 bodies had been found.",
            "Daily Herald",
        ),
        ("16:30 Rescuers: at least 66 dead\n\nMore was not known.", "Rescuers"),
        ("“He is gone,” said Ila Dorn, a doctor. Her team alone had counted 96 deaths.", "Ila Dorn’s team"),
    ],
)
def test_headings_papers_and_teams(text: str, name: str) -> None:
    assert [one.claimant_name for one in read(Document(text)).casualties] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The government said two men had died. Weir Watch said it had verified 14 deaths.", "Weir Watch"),
        (
            "The Weir Observatory reported unrest. According to the same source, nine miners were killed.",
            "Weir Observatory",
        ),
    ],
)
def test_it_and_the_same_source_are_who_spoke(text: str, name: str) -> None:
    assert read(Document(text)).casualties[-1].claimant_name == name


def claimants(text: str) -> list[tuple[str, str | None]]:
    """(words of the claim, resolved claimant) of each claim of a text that is read whole."""
    return [(one.text, one.claimant_name) for one in read(Document(text)).casualties]


@pytest.mark.parametrize(
    ("text", "claim", "claimant"),
    [
        (
            "Twenty have gone home, said the Brask Ambulance Trust, but six of the children are in a critical condition.",
            "six of the children",
            "Brask Ambulance Trust",
        ),
        (
            "Two are in critical condition, said Dr. Odo Fenn of the Brask hospital, while four have been sent home.",
            "four",
            "Odo Fenn",
        ),
        (
            "The fire killed twelve people, according to the Orrvik fire service, and 30 were injured.",
            "30",
            "Orrvik fire service",
        ),
    ],
)
def test_a_clause_behind_the_attribution_has_the_same_claimant(text: str, claim: str, claimant: str) -> None:
    assert (claim, claimant) in claimants(text)


def test_a_clause_behind_the_attribution_keeps_a_claimant_of_its_own() -> None:
    text = "Nine people were killed, said the Brask Ambulance Trust, while the miners' union puts the dead at 30."
    assert claimants(text) == [("Nine people", "Brask Ambulance Trust"), ("30", "miners' union")]


def test_a_further_sentence_is_the_voice_of_the_outlet_again() -> None:
    text = "Nine people were killed, said the Brask Ambulance Trust. In May, 30 people were killed there."
    assert claimants(text) == [("Nine people", "Brask Ambulance Trust"), ("30 people", None)]
