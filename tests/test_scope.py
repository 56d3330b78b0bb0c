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
