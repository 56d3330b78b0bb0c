"""Revisions: counts that went down are always shown, rising ones never."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
