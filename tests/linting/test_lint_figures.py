"""A draft's figures: who gives them, how they are hedged, whether they still stand, what they add up."""

from __future__ import annotations

import pytest
from border_ledger import LEDGER, RISEN, account, draft, rules

GOOD = "At least 31 Danish soldiers were killed, Prime Minister Ulla Brandt said."


@pytest.mark.parametrize(
    "paragraphs",
    [
        (GOOD,),
        (GOOD, "Norway said that 20 of its soldiers were killed."),
        ("The river was quiet on Tuesday morning.",),
    ],
)
def test_a_correct_draft_has_no_findings(paragraphs: tuple[str, ...]) -> None:
    assert draft(*paragraphs) == ()


def test_a_figure_that_nobody_gives_is_found_with_who_gives_it_in_the_ledger() -> None:
    (found,) = draft("At least 31 Danish soldiers were killed at the river.")
    assert (found.rule, found.text) == ("no claimant", "At least 31 Danish soldiers")
    assert "Ulla Brandt" in found.why
    assert {each.article for each in found.evidence} == {1, 2}


def test_a_bare_number_that_the_ledger_hedges_is_found() -> None:
    (found,) = draft("Prime Minister Ulla Brandt said 31 Danish soldiers were killed.")
    assert (found.rule, found.text) == ("hedge dropped", "31 Danish soldiers")
    assert "at least 31" in found.why.lower()


def test_a_bare_number_that_some_account_has_bare_is_no_lost_hedge() -> None:
    bare = account(4, "Denmark said that 31 of its soldiers were killed.\n")
    text = "Prime Minister Ulla Brandt said 31 Danish soldiers were killed."
    assert draft(text, ledger=(*LEDGER, bare)) == ()


def test_a_figure_that_its_claimant_has_replaced_is_found() -> None:
    (found,) = draft(GOOD, ledger=RISEN)
    assert found.rule == "superseded"
    assert "45 Danish soldiers" in found.why
    assert found.evidence[0].article == 3


def test_without_times_nothing_is_called_superseded() -> None:
    undated = tuple(account(each.article, each.document.text) for each in RISEN)
    assert draft(GOOD, ledger=undated) == ()


def test_the_newest_figure_is_not_superseded() -> None:
    assert draft("Prime Minister Ulla Brandt said 45 Danish soldiers were killed.", ledger=RISEN) == ()


def test_another_claimant_does_not_replace_a_figure() -> None:
    other = account(4, "Norway said that 60 Danish soldiers were killed.\n", "2031-05-04")
    assert draft(GOOD, ledger=(*LEDGER, other)) == ()


def test_a_total_of_two_claimants_is_found_with_both_parts() -> None:
    found = draft("About 51 soldiers on both sides were killed, officials said.")
    assert "mixed total" not in rules(found)
    found = draft("About 51 soldiers on both sides were killed.")
    assert rules(found) == ["mixed total", "no claimant"]
    assert {each.text.split()[0] for each in found[0].evidence} <= {"At", "Denmark", "Norway"}
    assert "two claimants" in found[0].why


def test_no_figure_is_superseded_by_a_later_figure() -> None:
    admitted = account(5, "Norway admitted that it lost soldiers, without a number.\n", "2031-05-01")
    counted = account(6, "Norway said that 20 of its soldiers were killed.\n", "2031-05-04")
    text = "Norway admitted that it lost soldiers, without a number."
    assert draft(text, ledger=(LEDGER[0], admitted)) == ()
    (found,) = draft(text, ledger=(LEDGER[0], admitted, counted))
    assert found.rule == "superseded"
    assert "20 of its soldiers" in found.why
