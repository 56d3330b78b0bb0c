"""Revisions: counts that went down are always shown, rising ones never."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invented import alerts, article, dead, figure, loud

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
