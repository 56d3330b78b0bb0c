"""Two counts that an article sets against each other both stand, until one comes up to the other or the count leaves both behind."""

from __future__ import annotations

import pytest
from stories import Told, accounts

from claims.comparing.compare import compare

AT_ODDS = "A ferry sank off Lumar. The coast guard said 23 people had died. Police said 26 people had died."


def told(*texts: str) -> tuple[str, set[tuple[str, str]]]:
    """What the row of the dead, or of the missing, prints, and the figures of the high alerts."""
    story = tuple(
        Told(f"Paper {number}", f"2031-05-0{number}T10:00Z", f"Ferry sinks, part {number}", text)
        for number, text in enumerate(texts, 4)
    )
    found = compare(accounts(story))
    loud = {(each.kind, each.figure) for each in found.divergences if each.severity == "high"}
    return found.cells[0].printed, loud


@pytest.mark.parametrize(
    ("later", "printed"),
    [
        ("The coast guard said 31 people had died.", "31"),
        ("A coast guard spokesman said 31 people had died.", "31"),
        ("The mayor said 40 people had died.", "40"),
        ("Thirty-four people are confirmed dead.", "34"),
    ],
)
def test_a_count_beyond_both_ends_it(later: str, printed: str) -> None:
    assert told(AT_ODDS, f"A ferry sank off Lumar. {later}") == (printed, set())


@pytest.mark.parametrize(
    "later",
    [
        "Fifty people are feared dead, the mayor said.",
        "Hundreds of people died, an aid worker said.",
        "A survivor said 300 people had died.",
        "The mayor said 26 people had died.",
        "The mayor said 24 people had died.",
        "The mayor said more than 26 people had died.",
    ],
    ids=["a fear", "a word", "a guess", "one of the two", "between them", "one of the two in other words"],
)
def test_what_counts_for_nothing_leaves_it_open(later: str) -> None:
    printed, loud = told(AT_ODDS, f"A ferry sank off Lumar. {later}")
    assert "23" in printed
    assert "26" in printed
    assert any(figure.startswith("23 /") and figure.endswith("/ 26") for _, figure in loud)


@pytest.mark.parametrize(
    ("later", "ends"),
    [
        ("The mayor said 12 people were missing.", True),
        ("A survivor said two people were missing.", False),
        ("The mayor said 50 people were missing.", False),
    ],
)
def test_of_the_missing_fewer_than_both_end_it(later: str, ends: bool) -> None:
    at_odds = "A ferry sank off Lumar. The coast guard said 60 people were missing. Police said 40 people were missing."
    printed, _ = told(at_odds, f"A ferry sank off Lumar. {later}")
    assert ("60" not in printed and "40" not in printed) == ends


@pytest.mark.parametrize("more", ["210", "300"])
def test_who_had_more_and_has_more_still_is_at_odds_as_before(more: str) -> None:
    at_odds = "A ferry sank off Lumar. The coast guard said 200 people had died. The League said 23 people had died."
    printed, loud = told(
        at_odds, f"Odo Fenn, a spokesman for the coast guard, said {more} people had died off Lumar."
    )
    assert "23" in printed
    assert more in printed
    assert ("numeric", "23 / 200") in loud


def test_rounding_one_of_the_two_does_not_hide_the_other() -> None:
    printed, _ = told(
        "The government said nine people had died. The union said 200 people had died.",
        "More than 200 people had died.",
    )
    assert "9 (government)" in printed


@pytest.mark.parametrize(
    ("texts", "line"),
    [
        (["Fifty people are feared dead, the mayor said."], "50 people are feared dead, the mayor said."),
        (["Twelve divers are feared drowned, the mayor said."], "12 divers are feared dead, the mayor said."),
        (
            ["Fifty people are feared dead, the mayor said.", "Fifty people died, the mayor said."],
            "50 people were killed, the mayor said.",
        ),
        (
            [AT_ODDS, "Fifty people are feared dead, the mayor said."],
            "23 people were killed, the coast guard said; police said 26; the mayor said 50 feared dead.",
        ),
    ],
)
def test_a_fear_is_never_printed_as_a_count(texts: list[str], line: str) -> None:
    story = tuple(
        Told(f"Paper {number}", f"2031-05-0{number}T10:00Z", f"Ferry sinks, part {number}", text)
        for number, text in enumerate(texts, 4)
    )
    (cell,) = compare(accounts(story)).cells
    assert cell.line == line
