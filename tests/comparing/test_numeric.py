"""Numeric divergences: numbers that nothing explains, one standing alert a row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented import SIDES, alerts, article, dead, figure, person

if TYPE_CHECKING:
    from claims.types import Account


def test_claimants_who_differ_make_one_standing_alert() -> None:
    accounts = [
        dead(1, "12 dead", 12, claimant="police"),
        dead(2, "19 dead", 19, claimant="the clinic"),
        dead(3, "15 dead", 15, claimant="the union"),
    ]
    (alert,) = alerts(*accounts, kind="numeric")
    assert (alert.severity, alert.figure) == ("medium", "12 / 15 / 19")
    assert [passage.article for passage in alert.evidence] == [1, 2, 3]


def test_sides_that_contradict_each_other_are_loud() -> None:
    own = dead(1, "50 soldiers", 50, side="Denmark", claimant="Denmark")
    enemy = dead(2, "200 soldiers", 200, side="Denmark", claimant="Norway")
    (alert,) = alerts(own, enemy, kind="numeric", sides=SIDES)
    assert alert.severity == "high"


def test_a_headline_that_contradicts_its_text_is_loud() -> None:
    account = article(
        1,
        "By nightfall 72 miners were dead.",
        figure("65 miners", 65, headline=True),
        figure("72 miners", 72),
        headline="At Kolm, 65 miners die",
    )
    (alert,) = alerts(account, kind="numeric")
    assert alert.severity == "high"


def test_counts_that_rise_inside_one_text_are_no_alert() -> None:
    text = "Police first spoke of 3 dead. Later they counted 9 dead."
    account = article(1, text, figure("3 dead", 3, claimant="police"), figure("9 dead", 9, claimant="police"))
    assert alerts(account, dead(2, "9 dead", 9, claimant="police"), kind="numeric") == []


def test_hedges_sides_events_and_parts_are_no_numeric_alert() -> None:
    accounts = [
        dead(1, "at least 49", 49, modifier="at_least", side="Denmark", claimant="Denmark"),
        dead(2, "nearly 50", 50, modifier="nearly", side="Denmark", claimant="Denmark"),
        dead(3, "50 dead", 50, side="Norway", claimant="Norway"),
        dead(4, "4 dead", 4, side="Denmark", scope="Jutland", claimant="Denmark", cumulative=False),
        dead(5, "900 dead", 900, side="Denmark", event="1974"),
        dead(6, "about 100", 100, modifier="about", side="both"),
    ]
    assert alerts(*accounts, kind="numeric", sides=SIDES) == []


# --- numbers of other things --------------------------------------------------------------------------

MODEL = (
    "The river Talva burst its banks above the mill town of Orrin before dawn on Friday.",
    "Families climbed to their roofs while brown water filled the lower streets.",
    "The army sent thousands of sandbags and a field kitchen to the school on the hill.",
    "Mayor Ilse Brandt opened the town hall and asked bakeries for bread.",
    "Engineers feared that the old weir would not hold another night of rain.",
    "A freight train stood stranded on the embankment with its lamps still burning.",
    "Farmers drove their cattle to the forest edge and slept beside the herds.",
)


def copied(number: int, *changes: tuple[str, str], published: str | None = None) -> Account:
    text = "\n".join(MODEL)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return article(number, text, published=published)


def test_a_number_that_changed_in_a_copy() -> None:
    (alert,) = alerts(copied(1), copied(2, ("thousands of", "hundreds of")), kind="numeric")
    assert alert.severity == "medium"
    assert alert.figure == "thousands of sandbags / hundreds of sandbags"


def test_a_copy_with_the_number_in_other_words() -> None:
    assert alerts(copied(1), copied(2, ("thousands of", "about 3,000")), kind="numeric") == []


def test_a_copy_of_a_later_day_was_brought_up_to_date() -> None:
    first = copied(1, published="2031-05-01")
    later = copied(2, ("thousands of", "hundreds of"), published="2031-05-02")
    assert alerts(first, later, kind="numeric") == []


def test_two_counts_in_nobodys_name_are_worth_knowing() -> None:
    (alert,) = alerts(dead(1, "12 dead", 12), dead(2, "19 dead", 19), kind="numeric")
    assert alert.severity == "low"


def test_more_soldiers_than_the_people_whom_a_side_admits_are_a_dispute() -> None:
    def said(number: int, words: str, value: int, by: str, victims: str) -> Account:
        return dead(number, words, value, side="Denmark", claimant=by, victims=victims)

    own = said(1, "5 men", 5, "Denmark", "men")
    (alert,) = alerts(own, said(2, "20 soldiers", 20, "Norway", "soldiers"), kind="numeric", sides=SIDES)
    assert (alert.severity, alert.figure) == ("high", "5 / 20")
    assert alerts(own, said(2, "3 soldiers", 3, "Norway", "soldiers"), kind="numeric", sides=SIDES) == []


def beside(first: str, second: str, *, clinic: str = "the union") -> list[tuple[str, str]]:
    """The alerts on one article in which police have 12 dead and somebody else 19."""
    text = f"{first} {second}"
    account = article(
        1, text, figure("12 dead", 12, claimant="police"), figure("19 dead", 19, claimant=clinic)
    )
    return [(alert.severity, alert.figure) for alert in alerts(account, kind="numeric")]


def test_two_counts_that_one_article_sets_against_each_other_are_loud() -> None:
    police, union = "Police spoke of 12 dead.", "The union at the pit counted 19 dead."
    assert beside(police, union) == [("high", "12 / 19")]
    assert beside(police, union, clinic="police") == []


def test_whoever_answers_an_hour_later_counts_no_later_for_that() -> None:
    answer = "An hour later the union put it at 19 dead."
    assert beside("Police spoke of 12 dead.", answer) == [("high", "12 / 19")]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Police spoke of 12 dead.", "An earlier count of the union had 19 dead."),
        ("“There are 12 dead,” police had said at noon.", "The union counted 19 dead."),
        ("Police told of the next 12 dead.", "The union counted 19 dead."),
    ],
)
def test_an_earlier_count_and_a_part_are_set_against_nothing(first: str, second: str) -> None:
    assert beside(first, second) == []


def test_numbers_of_several_places_are_no_count_of_all() -> None:
    """ "Five died in Alda, and three in Brea" beside eight: the first number is one of two, and not all."""
    text = "Officials counted at least 8 dead. The agency told of 5 dead in Alda and 3 dead in Brea."
    places = (
        figure("at least 8 dead", 8, claimant="officials", modifier="at_least"),
        figure("5 dead", 5, claimant="the agency"),
        figure("3 dead", 3, claimant="the agency", cumulative=False, rule="place-list"),
    )
    assert alerts(article(1, text, *places), kind="numeric") == []


def test_hospitals_count_those_who_were_brought_to_them() -> None:
    ministry = dead(1, "88 hurt", 88, claimant="ministry", outcome="injured")
    clinic = dead(2, "52 hurt", 52, claimant="Mercy clinic", outcome="injured")
    more = dead(3, "97 hurt", 97, claimant="Mercy clinic", outcome="injured")
    assert alerts(ministry, clinic, kind="numeric") == []
    assert [alert.figure for alert in alerts(ministry, more, kind="numeric")] == ["88 / 97"]


def test_a_body_does_not_argue_with_its_own_spokesman() -> None:
    text = "The relief agency told of 12 dead. Odo Fenn, director of the agency, told of 19 dead."
    fenn = person(text, "Odo Fenn", "director of the agency", None)
    counts = (
        figure("12 dead", 12, claimant="relief agency"),
        figure("19 dead", 19, claimant="Odo Fenn"),
    )
    assert alerts(article(1, text, *counts, mentions=(fenn,)), kind="numeric") == []
    assert len(alerts(article(1, text, *counts), kind="numeric")) == 1


def test_a_body_does_not_argue_with_its_short_name() -> None:
    assert beside("The pit watch (Grubwa) told of 12 dead.", "Grubwa told of 19 dead.", clinic="Grubwa") != []
    text = "The pit watch (Grubwa) told of 12 dead. Grubwa told of 19 dead."
    counts = (
        figure("12 dead", 12, claimant="pit watch (Grubwa)"),
        figure("19 dead", 19, claimant="Grubwa"),
    )
    assert alerts(article(1, text, *counts), kind="numeric") == []


def test_where_nobody_fights_the_country_of_a_disaster_is_no_side_apart() -> None:
    """One article knows the country of the page, another does not: both count the same dead."""
    told = dead(1, "47 people", 47, claimant="rescuers", side="Norland", rule="after side:home")
    other = dead(2, "38 people", 38, claimant="the railway", published=None)
    (alert,) = alerts(told, other, kind="numeric")
    assert alert.figure == "38 / 47"
    nationals = dead(1, "47 people", 47, claimant="rescuers", side="Norland", rule="after side:noun")
    assert alerts(nationals, other, kind="numeric") == []


def test_whoever_counts_the_dead_of_the_enemy_counts_those_who_fought() -> None:
    own = dead(1, "39 soldiers", 39, side="Denmark", claimant="Denmark", category="military")
    enemy = dead(2, "150 dead", 150, side="Denmark", claimant="Norway")
    (alert,) = alerts(own, enemy, kind="numeric", sides=SIDES)
    assert (alert.severity, alert.figure) == ("high", "39 / 150")


def test_soldiers_of_whom_the_other_side_speaks_are_not_those_of_the_pages_country() -> None:
    own = dead(1, "39 soldiers", 39, side="Denmark", claimant="Denmark", category="military")
    enemy = dead(2, "150 soldiers", 150, side="Denmark", claimant="Norway", category="military")
    guess = {"side": "Denmark", "claimant": "Norway", "category": "military", "rule": "toll side:home"}
    (alert,) = alerts(own, enemy, dead(3, "67 soldiers", 67, **guess), kind="numeric", sides=SIDES)
    assert alert.figure == "39 / 150"
