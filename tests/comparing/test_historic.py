"""Historic figures: what articles say of past events."""

from __future__ import annotations

from invented import alerts, dead


def test_floors_of_a_past_event_are_worth_knowing_and_counts_are_louder() -> None:
    floors = [
        dead(1, "over 6,500", 6500, modifier="more_than", event="1974"),
        dead(2, "over 6,600", 6600, modifier="more_than", event="1974"),
    ]
    assert [alert.severity for alert in alerts(*floors, kind="historic")] == ["info"]
    counts = [dead(1, "650 dead", 650, event="1974"), dead(2, "310 dead", 310, event="1974")]
    assert [alert.severity for alert in alerts(*counts, kind="historic")] == ["low"]
    assert alerts(*counts, kind="numeric") == []


def test_the_same_past_figure_in_other_words_is_no_alert() -> None:
    same = [dead(number, "over 6,500", 6500, modifier="more_than", event="1974") for number in (1, 2)]
    assert alerts(*same, kind="historic") == []
