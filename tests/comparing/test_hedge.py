"""Hedges: one figure under several wordings is worth knowing, never a sound."""

from __future__ import annotations

from invented import alerts, dead, loud


def test_hedges_of_one_figure_never_sound() -> None:
    floor = dead(1, "at least 49", 49, modifier="at_least", claimant="police")
    ceiling = dead(2, "nearly 50", 50, modifier="nearly", claimant="police")
    (alert,) = alerts(floor, ceiling, kind="hedge")
    assert (alert.severity, alert.figure) == ("info", "at least 49 / nearly 50")
    assert loud(floor, ceiling) == []


def test_an_older_lower_count_is_no_hedge_of_the_newer_one() -> None:
    accounts = [
        dead(1, "at least 76", 76, "2031-02-06", modifier="at_least", claimant="police"),
        dead(2, "more than 912", 912, "2031-02-07", modifier="more_than", claimant="police"),
    ]
    assert alerts(*accounts, kind="hedge") == []
