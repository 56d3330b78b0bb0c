"""Scope: sums of sides explained, parts that are larger than their whole."""

from __future__ import annotations

from invented import SIDES, alerts, dead


def test_a_sum_of_sides_is_explained() -> None:
    accounts = [
        dead(1, "49 dead", 49, side="Denmark", claimant="Denmark"),
        dead(2, "50 dead", 50, side="Norway", claimant="Norway"),
        dead(3, "about 100", 100, modifier="about", side="both"),
    ]
    (alert,) = alerts(*accounts, kind="scope", sides=SIDES)
    assert (alert.severity, alert.figure) == ("info", "about 100 = 49 + 50")


def test_a_part_larger_than_its_whole() -> None:
    whole = dead(1, "20 dead", 20, side="Denmark")
    part = dead(2, "60 dead", 60, side="Denmark", scope="Jutland")
    (alert,) = alerts(whole, part, kind="scope", sides=SIDES)
    assert alert.severity == "medium"


def test_a_part_within_its_whole_and_a_total_of_its_own_are_no_matter() -> None:
    whole = dead(1, "60 dead", 60, side="Denmark")
    part = dead(2, "20 dead", 20, side="Denmark", scope="Jutland")
    other = dead(3, "50 dead", 50, side="Norway")
    total = dead(4, "400 dead", 400, side="both")
    assert alerts(whole, part, other, total, kind="scope", sides=SIDES) == []


def test_a_part_of_both_sides_is_no_total_that_a_side_could_exceed() -> None:
    side = dead(1, "5 dead", 5, side="Denmark")
    part = dead(2, "three of them", 3, side="both", cumulative=False)
    assert alerts(side, part, kind="scope", sides=SIDES) == []
