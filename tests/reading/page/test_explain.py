"""Why a claim was made and why a number or a cue word became none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.reading.explain import explain
from claims.types import Document


def _why(text: str, words: str) -> tuple[str, str]:
    found = next(one for one in explain(Document(text)) if one.text == words)
    return found.kind, found.why


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("The mayor said 12 lorries burned.", "12", "counts no people"),
        ("Twelve people were killed, and 40 people walked home.", "40", "nothing befalls them"),
        ("Three men fled in a van.", "Three", "a few who got away"),
        ("The plan could kill 300 people.", "300", "planned or feared, not said to have happened"),
        ("Two of the missing men were found alive.", "Two", "found again"),
    ],
)
def test_a_refused_number_says_why(text: str, words: str, why: str) -> None:
    assert _why(text, words) == ("no casualty", why)


@pytest.mark.parametrize(
    ("text", "words", "why"),
    [
        ("The mayor did not say that the pier would hold.", "say", "not said"),
        ("Odo Fenn was thanked for warning the crew.", "warning", "an act that is spoken of"),
        ("I believe that nine piers will hold.", "believe", "the writer or the reader speaks"),
        (
            "The mayor said that he hoped nine piers would hold.",
            "hoped",
            "what the speaker says of his own mind",
        ),
    ],
)
def test_a_cue_that_reports_nothing_says_why(text: str, words: str, why: str) -> None:
    assert _why(text, words) == ("no statement", why)


@pytest.mark.parametrize("line", ["The mayor said.", "It claims rescuers."])
def test_a_cue_that_makes_no_statement_is_listed_with_a_reason(line: str) -> None:
    found = explain(Document(line))
    assert [one.kind for one in found] == ["no statement"]
    assert found[0].why


def test_a_kept_claim_names_its_rules() -> None:
    kind, why = _why("The mayor said 12 Norwegian miners were killed.", "12 Norwegian miners")
    assert kind == "casualty"
    assert why.split()[0] == "after"
    assert "side:noun" in why.split()


def test_statements_are_explained_as_well() -> None:
    kind, why = _why("“The pier is safe,” the mayor said.", "The pier is safe,")
    assert kind == "statement"
    assert why


@given(st.text(max_size=300))
def test_every_stretch_is_in_the_text(text: str) -> None:
    found = explain(Document(text))
    assert [one.text for one in found] == [text[one.start : one.end] for one in found]
    assert [one.start for one in found] == sorted(one.start for one in found)
