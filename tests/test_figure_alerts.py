"""Divergences of figures: each kind fires on its matter, once, and stays silent on what only looks like it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from invented import article, figure, person

from claims.comparing.compare import compare

if TYPE_CHECKING:
    from claims.types import Account, Divergence

SIDES = ("Denmark", "Norway")


def alerts(*accounts: Account, kind: str, sides: tuple[str, ...] = ()) -> list[Divergence]:
    return [found for found in compare(accounts, sides).divergences if found.kind == kind]


def loud(*accounts: Account, sides: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    found = compare(accounts, sides).divergences
    return [(each.kind, each.severity) for each in found if each.severity in ("high", "medium")]


def dead(
    number: int, words: str, value: int | None, published: str | None = None, **fields: object
) -> Account:
    text = f"Dispatch number {number} puts it at {words} since the morning."
    return article(number, text, figure(words, value, **fields), published=published)


# --- numeric ----------------------------------------------------------------------------------------


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


# --- revision ---------------------------------------------------------------------------------------


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


# --- missing figure ---------------------------------------------------------------------------------


def admitted(number: int, published: str | None = None) -> Account:
    text = f"In dispatch {number} Norway admitted losses of its own."
    return article(number, text, figure("losses", side="Norway", claimant="Norway"), published=published)


def test_a_figure_here_and_an_admission_there_is_loud() -> None:
    (alert,) = alerts(
        admitted(1),
        admitted(2),
        dead(3, "50 dead", 50, side="Norway", claimant="Norway"),
        kind="missing_figure",
        sides=SIDES,
    )
    assert (alert.severity, alert.figure) == ("high", "no figure / 50")
    assert [passage.article for passage in alert.evidence] == [1, 2, 3]


def test_a_figure_that_came_later_is_only_worth_knowing() -> None:
    late = dead(3, "50 dead", 50, "2031-03-02", side="Norway", claimant="Norway")
    (alert,) = alerts(admitted(1, "2031-03-01"), late, kind="missing_figure", sides=SIDES)
    assert alert.severity == "low"


def test_silence_and_deadly_clashes_admit_nothing() -> None:
    silent = article(1, "Talks went on in Oslo.")
    deadly = article(2, "The deadly clashes went on.", figure("deadly"))
    count = dead(3, "50 dead", 50, side="Norway", claimant="Norway")
    assert alerts(silent, deadly, count, kind="missing_figure", sides=SIDES) == []


def test_a_side_of_which_only_one_place_is_counted() -> None:
    part = dead(1, "43 hurt", 43, outcome="injured", side="Denmark", scope="Jutland", cumulative=False)
    other = dead(2, "9 dead", 9, side="Denmark")
    (alert,) = alerts(part, other, kind="missing_figure", sides=SIDES)
    assert alert.summary == "Denmark, injured: only a part is counted (43 in Jutland)"


# --- category ---------------------------------------------------------------------------------------


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


# --- scope, hedge, historic -------------------------------------------------------------------------


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


def test_hedges_of_one_figure_never_sound() -> None:
    floor = dead(1, "at least 49", 49, modifier="at_least", claimant="police")
    ceiling = dead(2, "nearly 50", 50, modifier="nearly", claimant="police")
    (alert,) = alerts(floor, ceiling, kind="hedge")
    assert (alert.severity, alert.figure) == ("info", "at least 49 / nearly 50")
    assert loud(floor, ceiling) == []


def test_floors_of_a_past_event_are_worth_knowing_and_counts_are_louder() -> None:
    floors = [
        dead(1, "over 6,500", 6500, modifier="more_than", event="1974"),
        dead(2, "over 6,600", 6600, modifier="more_than", event="1974"),
    ]
    assert [alert.severity for alert in alerts(*floors, kind="historic")] == ["info"]
    counts = [dead(1, "650 dead", 650, event="1974"), dead(2, "310 dead", 310, event="1974")]
    assert [alert.severity for alert in alerts(*counts, kind="historic")] == ["medium"]
    assert alerts(*counts, kind="numeric") == []


def test_the_same_past_figure_in_other_words_is_no_alert() -> None:
    same = [dead(number, "over 6,500", 6500, modifier="more_than", event="1974") for number in (1, 2)]
    assert alerts(*same, kind="historic") == []


# --- single origin ----------------------------------------------------------------------------------


def test_a_partys_own_count_repeated_by_all_rests_on_one_claimant() -> None:
    texts = (
        "Envoys met in Oslo while Denmark counted 9 dead.",
        "Copenhagen mourned: 9 dead, by its own account.",
        "A ferry service was suspended; 9 dead is the official word.",
    )
    accounts = [
        article(number, text, figure("9 dead", 9, side="Denmark", claimant="Denmark"))
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
            figure("50 sailors", 50, side="Norway", claimant="Norway"),
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
