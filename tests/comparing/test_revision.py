"""Revisions: counts that went down are always shown, rising ones never."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented import alerts, article, dead, figure, loud

from claims.comparing.compare import compare

if TYPE_CHECKING:
    from claims.types import Account


def test_a_count_that_goes_down_is_always_shown() -> None:
    high = dead(1, "31 dead", 31, "2031-03-01", claimant="the governor")
    low = dead(2, "26 dead", 26, "2031-03-02", claimant="the governor")
    (alert,) = alerts(high, low, kind="revision")
    assert (alert.severity, alert.figure) == ("high", "31 → 26")


def test_a_count_that_rises_is_neither_revision_nor_conflict() -> None:
    tolls = [
        dead(day, f"{day * 10} dead", day * 10, f"2031-03-0{day}", claimant="the governor")
        for day in (1, 2, 3)
    ]
    assert loud(*tolls) == []


def test_not_as_announced_takes_a_number_back() -> None:
    early = dead(1, "89 people", 89, "2031-03-01", claimant="the premier")
    text = "The council said 76 people had died, not 89 as announced on Monday."
    (alert,) = alerts(
        early,
        article(2, text, figure("76 people", 76, claimant="council"), published="2031-03-02"),
        kind="revision",
    )
    assert (alert.severity, alert.figure) == ("high", "89 → 76")


def test_what_was_announced_first_and_corrected_is_nobodys_count() -> None:
    text = "The council first announced 89 deaths but corrected the number. The final toll is 76 dead."
    (cell,) = compare([article(1, text, figure("89 deaths", 89), figure("76 dead", 76))]).cells
    assert cell.printed == "76"


def corrected(number: int, published: str | None) -> Account:
    text = "Marshal Odo Fenn said 4 people were hurt, not 5 as first reported."
    return article(
        number,
        text,
        figure("4 people", 4, outcome="injured", claimant="Odo Fenn"),
        published=published,
    )


def test_a_text_that_takes_a_number_back_is_a_revision_whoever_gave_it() -> None:
    early = dead(1, "5 people", 5, "2031-03-01", outcome="injured")
    (alert,) = alerts(early, corrected(2, "2031-03-02"), kind="revision")
    assert (alert.severity, alert.figure) == ("high", "5 → 4")


def test_a_correction_is_not_explained_by_what_it_took_away() -> None:
    """52 is 46 and the six who were counted twice, and still somebody was wrong; the six are no count of their own."""
    early = dead(1, "52 people", 52, "2031-03-01", claimant="Odo Fenn")
    text = "The pilots' office lowered the number of dead from 52 to 46, as 6 bodies had been counted twice."
    counts = (figure("52", 52), figure("46", 46), figure("6 bodies", 6, claimant="pilots' office"))
    (alert,) = alerts(early, article(2, text, *counts, published="2031-03-02"), kind="revision")
    assert (alert.severity, alert.figure) == ("high", "52 → 46")


def test_the_missing_who_are_found_correct_nobody() -> None:
    early = dead(1, "27 people", 27, "2031-03-01", outcome="missing", claimant="ministry")
    text = "The number of missing fell from 27 to 22, the fire brigade said."
    counts = [figure(each, int(each), outcome="missing", claimant="fire brigade") for each in ("27", "22")]
    assert loud(early, article(2, text, *counts, published="2031-03-02")) == []


def test_a_lowered_count_is_told_once_and_not_as_a_dispute_too() -> None:
    early = dead(1, "5 people", 5, "2031-03-01", outcome="injured")
    same_day = dead(3, "5 people", 5, "2031-03-02", outcome="injured", claimant="Odo Fenn")
    assert loud(early, corrected(2, "2031-03-02"), same_day) == ["revision"]
    assert loud(corrected(2, "2031-03-02"), same_day) == ["numeric"]


def test_a_lower_count_in_nobodys_name_is_worth_knowing() -> None:
    (alert,) = alerts(
        dead(1, "31 dead", 31, "2031-03-01"), dead(2, "26 dead", 26, "2031-03-02"), kind="revision"
    )
    assert alert.severity == "low"


@pytest.mark.parametrize(
    ("text", "new"),
    [
        ("The council corrected its number of dead to 94 from 132.", 94),
        ("The council cut its count of people killed from 132 to 94.", 94),
        ("The council raised the number of its dead from 132 to 194.", 194),
    ],
)
def test_the_old_one_of_two_numbers_is_nobodys_count(text: str, new: int) -> None:
    (cell,) = compare([article(1, text, figure("132", 132), figure(str(new), new))]).cells
    assert cell.printed == str(new)


def test_the_number_that_a_sentence_gives_up_is_nobodys_count() -> None:
    early = dead(1, "174 people", 174, "2031-03-01T09:00", claimant="the deputy governor")
    text = "The toll is 125, officials said, lowering the figure from 174 after a second count."
    late = article(
        2,
        text,
        figure("125", 125, claimant="officials"),
        figure("174", 174, claimant="officials"),
        published="2031-03-01T21:00",
    )
    after = dead(3, "131 people", 131, "2031-03-04", claimant="the health office")
    assert loud(early, late, after) == ["revision"]
    found = compare((early, late, after))
    assert "174" not in found.cells[0].printed


def test_what_is_reduced_beside_a_count_lowers_no_count() -> None:
    early = dead(1, "174 people", 174, "2031-03-01", claimant="the deputy governor")
    text = "The quake reduced whole streets to rubble and killed 125 people, the mayor said."
    late = article(2, text, figure("125 people", 125, claimant="the mayor"), published="2031-03-02")
    assert alerts(early, late, kind="revision") == []


def test_a_number_that_its_own_sentence_takes_back_is_nobodys_count() -> None:
    count = dead(1, "29 people", 29, "2031-03-01T09:00", claimant="the ministry")
    for text in (
        "The coast guard said 16 people were killed, then withdrew the figure.",
        "The coast guard revised down an earlier count of 16 people.",
    ):
        taken_back = article(
            2, text, figure("16 people", 16, claimant="the coast guard"), published="2031-03-01T09:00"
        )
        assert loud(count, taken_back) == []
    stands = article(
        2,
        "The coast guard said 16 people were killed.",
        figure("16 people", 16, claimant="the coast guard"),
        published="2031-03-01T09:00",
    )
    assert loud(count, stands) == ["numeric"]
