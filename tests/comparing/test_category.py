"""Category divergences: soldiers here, people there."""

from __future__ import annotations

from invented import SIDES, alerts, article, dead, figure, loud, person


def test_soldiers_that_become_people_without_a_side_are_loud() -> None:
    text = "Minister Odo Fenn of Denmark said 49 soldiers had fallen."
    first = article(
        1,
        text,
        figure("49 soldiers", 49, side="Denmark", claimant="Odo Fenn", victims="soldiers"),
        mentions=(person(text, "Odo Fenn", "Minister", "Denmark"),),
    )
    second = dead(2, "49 people", 49, claimant="Odo Fenn", victims="people")
    other = dead(3, "7 soldiers", 7, side="Norway", victims="soldiers")
    (alert,) = alerts(first, second, other, kind="category", sides=SIDES)
    assert (alert.severity, alert.figure) == ("high", "soldiers / people")
    assert alerts(first, second, kind="numeric", sides=SIDES) == []


def test_soldiers_and_people_of_one_side_are_a_quieter_matter() -> None:
    soldiers = dead(1, "12 soldiers", 12, side="Denmark", claimant="Denmark", victims="soldiers")
    people = dead(2, "12 people", 12, side="Denmark", claimant="Denmark", victims="people")
    (alert,) = alerts(soldiers, people, kind="category", sides=SIDES)
    assert alert.severity == "medium"


def test_soldiers_troops_and_servicemen_are_one_word() -> None:
    words = ("soldiers", "troops", "servicemen")
    accounts = [
        dead(number, f"12 {word}", 12, side="Denmark", claimant="Denmark", victims=word)
        for number, word in enumerate(words, 1)
    ]
    assert alerts(*accounts, kind="category", sides=SIDES) == []


def test_soldiers_as_a_part_of_people_are_no_alert() -> None:
    people = dead(1, "30 people", 30, side="Denmark", victims="people")
    soldiers = dead(2, "12 soldiers", 12, side="Denmark", victims="soldiers")
    assert loud(people, soldiers) == []
