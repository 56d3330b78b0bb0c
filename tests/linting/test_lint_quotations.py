"""Words that a draft puts between quotation marks."""

from __future__ import annotations

import pytest
from border_ledger import LEDGER, account, draft


def test_reworded_words_are_found_with_the_ledgers_own() -> None:
    (found,) = draft("“We will keep every village along the river till spring,” Brandt told reporters.")
    assert found.rule == "altered quotation"
    assert found.text.startswith("We will keep every village")
    assert "hold every village" in found.why
    assert {each.article for each in found.evidence} == {1, 2}


@pytest.mark.parametrize(
    "words",
    [
        "We will hold every village along the river until the spring,",
        "We [Danes] will hold every village along the river until the spring,",
        "We will hold every village along the river,",
        "we’ll hold every village along the river until spring,",
    ],
)
def test_brackets_clipping_and_small_words_are_no_change(words: str) -> None:
    assert draft(f"“{words}” Prime Minister Ulla Brandt said.") == ()


def test_what_the_ledger_does_not_quote_is_let_be() -> None:
    assert draft("“My cousin keeps bees in the north,” Prime Minister Ulla Brandt said.") == ()


def test_an_article_that_rewords_everything_is_no_witness() -> None:
    speech = (
        "“The old bridge at Hald must open before the harvest,” Brandt said.",
        "“No family of the valley will pay for this winter alone,” Brandt said.",
        "“Our engineers found two cracks below the northern pier,” Brandt said.",
    )
    rewrite = (
        "“The ancient bridge at Hald has to open ahead of the harvest,” Brandt said.",
        "“No household of the valley is going to pay for this winter by itself,” Brandt said.",
        "“Our technicians discovered two cracks under the northern pier,” Brandt said.",
    )
    good = [account(number, "\n\n".join((f"Paper {number} reports", *speech)) + "\n") for number in (11, 12)]
    bad = account(13, "\n\n".join(("A retelling", *rewrite)) + "\n")
    assert draft(*speech, ledger=(*LEDGER, *good, bad)) == ()
    assert len(draft(*rewrite, ledger=(*LEDGER, *good))) == 3
