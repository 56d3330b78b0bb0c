"""Revisions: counts that went down are always shown, rising ones never."""

from __future__ import annotations

from invented import alerts, dead, loud


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
