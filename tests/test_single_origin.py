"""Single origins: many outlets, one source."""

from __future__ import annotations

from invented import SIDES, alerts, article, dead, figure


def test_a_partys_own_count_repeated_by_all_rests_on_one_claimant() -> None:
    texts = (
        "Envoys met in Oslo while Denmark counted 9 dead.",
        "Copenhagen mourned: 9 dead, by its own account.",
        "A ferry service was suspended; 9 dead is the official word.",
    )
    accounts = [
        article(number, text, figure("9 dead", 9, side="Denmark", claimant="Denmark", category="soldiers"))
        for number, text in enumerate(texts, 1)
    ]
    found = alerts(*accounts, kind="single_origin", sides=SIDES)
    assert [(alert.severity, alert.figure) for alert in found] == [("high", "9")]
    assert "3 outlets, 3 origins, 1 claimant" in found[0].summary


def test_police_counts_in_a_story_without_parties_are_not_loud() -> None:
    accounts = [dead(number, "9 dead", 9, claimant="police") for number in (1, 2, 3)]
    assert [alert for alert in alerts(*accounts, kind="single_origin") if "rests on" in alert.summary] == []


def test_the_dead_of_a_side_in_one_outlet_only() -> None:
    accounts = [
        article(
            1,
            "The sea was calm. Norway lost 50 sailors.",
            figure("50 sailors", 50, side="Norway", claimant="Norway", victims="sailors"),
        ),
        article(2, "Traders in Bergen closed early."),
        article(3, "Denmark buried 4 gunners.", figure("4 gunners", 4, side="Denmark", claimant="Denmark")),
        article(
            4,
            "For Denmark it was 4 gunners, a widow said.",
            figure("4 gunners", 4, side="Denmark", claimant="Denmark"),
        ),
    ]
    found = alerts(*accounts, kind="single_origin", sides=SIDES)
    assert [(alert.severity, alert.key) for alert in found] == [
        ("high", "single_origin|current|Norway|killed|")
    ]


def test_the_dead_of_two_countries_that_do_not_fight_are_not_loud() -> None:
    accounts = [
        dead(1, "50 people", 50, side="Norway", claimant="Norway", victims="people"),
        dead(2, "4 people", 4, side="Denmark", claimant="Denmark", victims="people"),
        dead(3, "4 people", 4, side="Denmark", claimant="Denmark", victims="people"),
    ]
    found = alerts(*accounts, kind="single_origin", sides=SIDES)
    assert {alert.severity for alert in found} <= {"low", "info"}
