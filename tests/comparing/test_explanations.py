"""Why two different numbers can both be right: each explanation fires, and each stays silent."""

from __future__ import annotations

import pytest
from invented import article, decisions, figure

from claims.types import Account, Part

MORNING, NOON, EVENING = "2031-03-01T06:00", "2031-03-01T12:00", "2031-03-01T18:00"


def told(
    number: int, words: str, value: int | None, published: str | None = None, **fields: object
) -> Account:
    return article(number, f"The count was {words}.", figure(words, value, **fields), published=published)


def answer(*accounts: Account) -> tuple[str, str]:
    decision = decisions(*accounts)[0]
    return decision.verdict, decision.reason


# --- the missing are found ------------------------------------------------------------------------------


@pytest.mark.parametrize("outcome", ["missing", "trapped", "captured"])
def test_fewer_are_missing_later_because_some_were_found(outcome: str) -> None:
    early = told(1, "87 people", 87, MORNING, outcome=outcome)
    late = told(2, "69 people", 69, EVENING, outcome=outcome, claimant="the coast guard")
    assert answer(early, late) == ("reconciled", "a later count")


def test_the_same_claimant_may_count_fewer_missing() -> None:
    early, late = (
        told(1, "87 people", 87, MORNING, outcome="missing", claimant="the coast guard"),
        told(2, "69 people", 69, EVENING, outcome="missing", claimant="the coast guard"),
    )
    assert answer(early, late)[0] == "update"


def test_fewer_dead_are_a_revision_and_fewer_missing_of_unknown_order_are_held() -> None:
    early, late = (
        told(1, "87 dead", 87, MORNING, claimant="the coast guard"),
        told(2, "69 dead", 69, EVENING, claimant="the coast guard"),
    )
    assert answer(early, late)[0] == "revision"
    lost = told(3, "87 people", 87, outcome="missing"), told(4, "69 people", 69, outcome="missing")
    assert answer(*lost)[0] == "hold"


def test_a_count_of_the_missing_that_was_lowered_is_a_revision() -> None:
    early = told(1, "87 people", 87, MORNING, outcome="missing", claimant="the coast guard")
    text = "The coast guard corrected the number of missing to 69 people."
    late = article(
        2, text, figure("69 people", 69, outcome="missing", claimant="the coast guard"), published=EVENING
    )
    assert answer(early, late)[0] == "revision"


# --- some of them -----------------------------------------------------------------------------------------


def hospitals(sentence: str) -> Account:
    return article(2, sentence, figure("two", 2, outcome="injured", claimant="officials"))


def test_a_sentence_that_goes_on_from_a_part_counts_parts() -> None:
    whole = told(1, "5 hurt", 5, outcome="injured")
    split = hospitals("Three of the victims were flown to Kolm and two were driven to Orrin.")
    assert answer(whole, split) == ("reconciled", "some of them")


def test_a_part_that_follows_the_figure_leaves_it_whole() -> None:
    whole = told(1, "5 hurt", 5, outcome="injured")
    assert answer(whole, hospitals("The storm hurt two people, one of them badly."))[0] == "hold"


# --- attackers ----------------------------------------------------------------------------------------------


def test_several_attackers_explain_as_many_more() -> None:
    six = article(3, "Guards shot six gunmen.", figure("six gunmen", 6, victims="gunmen", cumulative=False))
    assert answer(told(1, "3 dead", 3), told(2, "9 dead", 9), six) == (
        "reconciled",
        "with and without the 6 attackers",
    )
    assert answer(told(1, "3 dead", 3), told(2, "8 dead", 8), six)[0] == "hold"


# --- headlines ----------------------------------------------------------------------------------------------


def headed(headline: str, words: str, value: int, *, kind: str = "title") -> Account:
    account = article(
        1,
        "By nightfall 104 miners were dead.",
        figure(words, value, headline=True),
        figure("104 miners", 104),
        headline=headline,
    )
    first, *rest = account.document.parts
    parts = (Part("subhead" if kind == "subhead" else "title", first.start, first.end), *rest)
    document = type(account.document)(account.document.text, headline, None, parts)
    return type(account)(1, account.source, account.outlet, (), document, account.reading)


def test_a_round_headline_just_below_its_text_is_no_mistake() -> None:
    assert answer(headed("Toll at Kolm passes 100", "100", 100))[0] == "reconciled"
    assert answer(headed("Toll at Kolm passes 97", "97", 97))[0] == "reporting conflict"
    assert answer(headed("Toll at Kolm passes 80", "80", 80))[0] == "reporting conflict"


def test_one_victim_in_a_headline_is_not_the_count() -> None:
    assert answer(headed("Cook was 1 of the dead", "1", 1)) == ("reconciled", "one victim told of apart")


def test_a_crosshead_or_a_teaser_is_no_headline() -> None:
    assert answer(headed("At Orrin, 80 die", "80", 80, kind="subhead"))[0] == "reconciled"


# --- two claimants in one article -----------------------------------------------------------------------------


def both(text: str, **fields: object) -> Account:
    return article(
        1,
        text,
        figure("4 people", 4, claimant=fields.pop("lower", "the government"), **fields),
        figure("47 people", 47, claimant="the opposition", **fields),
    )


SIDE_BY_SIDE = "The government put it at 4 people. The opposition spoke of 47 people."


def test_an_article_that_sets_two_claimants_against_each_other_tells_of_a_dispute() -> None:
    assert answer(both(SIDE_BY_SIDE))[0] == "dispute"
    assert answer(both(SIDE_BY_SIDE, outcome="missing"))[0] == "dispute"


@pytest.mark.parametrize(
    "text",
    [
        "The government had earlier put it at 4 people. The opposition spoke of 47 people.",
        "The government put it at 4 people. " + "Rain fell on the square. " * 20 + "In all 47 people fell.",
    ],
)
def test_an_earlier_count_and_one_far_below_are_no_dispute(text: str) -> None:
    assert answer(both(text))[0] == "reconciled"


def test_the_hurt_and_what_a_hospital_counts_are_no_dispute() -> None:
    assert answer(both(SIDE_BY_SIDE, outcome="injured"))[0] == "reconciled"
    assert answer(both(SIDE_BY_SIDE, lower="the city hospital"))[0] == "reconciled"


# --- old numbers ------------------------------------------------------------------------------------------------


def lowered(number: int, published: str) -> Account:
    return article(number, "The toll was lowered to 96 dead.", figure("96 dead", 96), published=published)


def test_a_number_printed_again_after_it_was_lowered_is_stale() -> None:
    first = told(3, "120 dead", 120, MORNING, claimant="the governor")
    again = told(2, "120 dead", 120, EVENING, claimant="the governor's office")
    assert answer(lowered(1, NOON), again, first)[0] == "stale"


def test_a_new_number_after_a_lowered_one_is_a_later_count() -> None:
    first = told(3, "120 dead", 120, MORNING, claimant="the governor")
    new = told(2, "131 dead", 131, EVENING, claimant="the governor's office")
    assert answer(lowered(1, NOON), new, first) == ("reconciled", "a later count")


# --- soldiers and the other camp --------------------------------------------------------------------------------


def test_a_later_count_of_soldiers_by_the_other_camp_is_a_dispute() -> None:
    army = told(1, "9 soldiers", 9, MORNING, claimant="the army", victims="soldiers")
    rebels = told(2, "40 soldiers", 40, NOON, claimant="the rebels", victims="soldiers")
    assert answer(army, rebels)[0] == "dispute"
    unnamed = told(2, "40 soldiers", 40, NOON, victims="soldiers")
    assert answer(army, unnamed) == ("reconciled", "a later count")


def test_rebels_in_the_same_article_do_not_hold_its_soldiers() -> None:
    def army(more: str, victims: str) -> Account:
        return article(
            1,
            f"The army lost 9 soldiers. It spoke of {more} in all.",
            figure("9 soldiers", 9, claimant="the army", victims="soldiers"),
            figure(more, 70, claimant="the army", victims=victims),
        )

    rebels = told(2, "40 soldiers", 40, claimant="the rebels", victims="soldiers")
    assert decisions(army("70 rebels", "rebels"), rebels)[1].verdict == "dispute"
    assert decisions(army("70 people", "people"), rebels)[1].verdict == "reconciled"


# --- feared dead --------------------------------------------------------------------------------------------------


def test_those_feared_dead_give_way_to_bodies() -> None:
    text = "At least 60 people are feared drowned."
    fear = article(1, text, figure("60 people", 60, modifier="at_least"), published=MORNING)
    bodies = told(2, "27 bodies", 27, NOON, claimant="the coast guard")
    assert answer(fear, bodies) == ("reconciled", "a later count")
    undated = article(1, text, figure("60 people", 60, modifier="at_least"))
    assert answer(undated, bodies) == ("reconciled", "feared dead, not yet counted")
    counted = told(1, "at least 60 people", 60, modifier="at_least")
    assert answer(counted, bodies)[0] == "hold"


def test_of_the_confirmed_dead_beside_them_nobody_is_feared() -> None:
    text = "34 people were confirmed dead and 32 are missing and presumed drowned."
    both = (figure("34 people", 34), figure("32", 32, outcome="missing"))
    counted = article(1, text, *both, published=NOON)
    before = told(2, "31 bodies", 31, MORNING, claimant="the coast guard")
    found = [(each.verdict, each.reason) for each in decisions(counted, before)]
    assert ("reconciled", "a later count") in found
    assert ("reconciled", "feared dead, not yet counted") not in found


# --- callers, care, places ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "explained"),
    [
        ("Police came to the house after a 911 call about five people dead inside.", True),
        ("Officers were sent to the mill on reports of five people dead inside.", True),
        ("Police found five people dead inside, the sheriff said.", False),
    ],
)
def test_what_a_caller_says_is_no_count(sentence: str, explained: bool) -> None:
    heard = article(1, sentence, figure("five people", 5, claimant="the sheriff"), published="2031-03-01")
    counted = told(2, "four people", 4, "2031-03-03", claimant="the sheriff")
    assert answer(heard, counted)[0] == ("reconciled" if explained else "revision")


@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("The clinic said 30 others were being treated for burns.", "reconciled"),
        ("The clinic said 30 others were hurt by glass.", "revision"),
    ],
)
def test_those_who_are_still_in_care_are_a_part_of_the_hurt(sentence: str, verdict: str) -> None:
    all_hurt = told(1, "31 people", 31, MORNING, outcome="injured", claimant="the clinic")
    later = article(
        2, sentence, figure("30 others", 30, outcome="injured", claimant="the clinic"), published=EVENING
    )
    assert answer(all_hurt, later)[0] == verdict


def test_an_estimate_that_is_cut_is_a_revision_though_its_article_has_the_old_one_too() -> None:
    before = told(1, "11,300 people", 11300, "2031-03-01", claimant="the Red Crescent")
    text = "The relief office cut its estimate of the dead to 3,958 from 11,300 on Monday."
    after = article(2, text, figure("3,958", 3958), figure("11,300", 11300), published="2031-03-04")
    assert answer(before, after)[0] == "revision"
    beside = "The relief office counted 3,958 dead in the port, of 11,300 in all."
    part = article(2, beside, figure("3,958", 3958), figure("11,300", 11300), published="2031-03-04")
    assert answer(before, part)[0] == "reconciled"


@pytest.mark.parametrize(
    ("rule", "verdict"), [("after side:place-after", "watch"), ("lost side:loser", "dispute")]
)
def test_people_hit_in_one_place_are_not_the_losses_of_an_army(rule: str, verdict: str) -> None:
    people = told(1, "seven people", 7, side="Norway", claimant="Norway", category="people", rule=rule)
    troops = told(2, "120 soldiers", 120, side="Norway", claimant="Denmark", category="soldiers")
    assert answer(people, troops)[0] == verdict


def test_a_dead_gunman_is_no_whole_of_which_a_part_could_be_larger() -> None:
    part = told(1, "two bailiffs", 2, scope="Talva county", cumulative=False)
    gunman = told(2, "The gunman is dead", 1, cumulative=False)
    assert answer(part, gunman)[1] != "a part is larger than the whole"
    whole = told(2, "three people", 3), told(1, "five people", 5, scope="Talva county")
    assert answer(*whole)[1] == "a part is larger than the whole"


@pytest.mark.parametrize(
    ("words", "explained"),
    [
        ("12 members of his family", True),
        ("12 of their own children", True),
        ("12 members of the choir", False),
    ],
)
def test_the_dead_of_one_family_are_a_part(words: str, explained: bool) -> None:
    text = f"The councillor Odo Fenn said he had lost {words} in the river."
    kin = article(1, text, figure(words, 12, claimant="Odo Fenn"))
    all_dead = told(2, "132 people", 132, claimant="the province")
    assert answer(kin, all_dead)[0] == ("reconciled" if explained else "dispute")


def test_who_is_counted_beside_the_others_is_no_part_of_them() -> None:
    text = "The army said 21 hostages and four soldiers were killed in the tunnel."
    army = article(
        2,
        text,
        figure("21 hostages", 21, claimant="the army", victims="hostages"),
        figure("four soldiers", 4, claimant="the army", victims="soldiers"),
    )
    rebels = told(
        1, "more than 100 soldiers", 100, modifier="more_than", claimant="rebels", category="soldiers"
    )
    decided = {(each.step[:1], each.verdict) for each in decisions(rebels, army)}
    assert ("7", "dispute") in decided


def test_nameless_sources_are_no_camp_of_their_own() -> None:
    early = told(1, "27 rebels", 27, MORNING, claimant="security sources", victims="rebels")
    late = told(2, "33 rebels", 33, EVENING, claimant="the army", victims="rebels")
    assert answer(early, late) == ("reconciled", "a later count")


def test_several_events_together_have_more_victims_than_one() -> None:
    here = article(1, "Shots on Ridge Lane hurt three people.", figure("three people", 3, outcome="injured"))
    text = "A string of shootings across the city left seven others hurt."
    everywhere = article(2, text, figure("seven others", 7, outcome="injured"))
    assert answer(here, everywhere)[0] == "reconciled"
    again = article(2, "Shots on Ridge Lane hurt seven others.", figure("seven others", 7, outcome="injured"))
    assert answer(here, again)[0] == "hold"


def test_one_town_is_a_part_of_the_country_counted_beside_it() -> None:
    def told_of(whole: str) -> Account:
        text = f"The fever has killed 12 people in the city, mayor Odo Fenn said. {whole}, 150 people have died, the ministry said."
        return article(
            2,
            text,
            figure("12 people", 12, claimant="Odo Fenn"),
            figure("150 people", 150, claimant="the ministry"),
            published=EVENING,
        )

    early = told(1, "30 people", 30, MORNING, claimant="Odo Fenn")
    assert decisions(early, told_of("Nationwide"))[0].verdict == "reconciled"
    assert decisions(early, told_of("By its own list"))[0].verdict == "revision"


@pytest.mark.parametrize(
    ("words", "verdict"), [("Twenty-five of the deaths", "reconciled"), ("Twenty-five people", "revision")]
)
def test_some_of_the_deaths_are_a_part_of_them(words: str, verdict: str) -> None:
    all_dead = told(1, "30 people", 30, MORNING, claimant="the ministry")
    text = f"{words} are put down to cholera, the ministry said."
    some = article(2, text, figure(words, 25, claimant="the ministry"), published=EVENING)
    assert answer(all_dead, some)[0] == verdict


@pytest.mark.parametrize(
    ("modifier", "count", "verdict"),
    [("about", 25, "reconciled"), ("about", 9, "dispute"), ("exact", 25, "dispute")],
)
def test_an_early_estimate_gives_way_to_a_count(modifier: str, count: int, verdict: str) -> None:
    guess = told(1, "30 hurt", 30, MORNING, modifier=modifier, claimant="the fire brigade", outcome="injured")
    later = told(2, f"{count} hurt", count, EVENING, claimant="the mayor", outcome="injured")
    assert answer(guess, later)[0] == verdict


def test_one_class_of_victims_is_no_whole() -> None:
    part = told(1, "38 people", 38, scope="Larsk")
    officers = told(2, "seven officers", 7, victims="officers", category="police")
    assert answer(part, officers)[1] != "a part is larger than the whole"
