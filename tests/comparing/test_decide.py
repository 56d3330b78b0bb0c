"""The decision order for two figures: each step fires, and each stays silent."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import article, decisions, figure, person

from claims.comparing.view import evidence
from claims.types import Account, Evidence, OriginLink

TEXT = "The count was {}."


def sentence_of(account: Account) -> Evidence:
    casualty = account.reading.casualties[0]
    return evidence(account, casualty.sentence_start, casualty.sentence_end)


def told(
    number: int, words: str, value: int | None, published: str | None = None, **fields: object
) -> Account:
    return article(number, TEXT.format(words), figure(words, value, **fields), published=published)


def verdict(*accounts: Account, links: tuple[OriginLink, ...] = ()) -> str:
    return decisions(*accounts, links=links)[0].verdict


def test_another_event_is_not_comparable() -> None:
    now, then = told(1, "12 dead", 12), told(2, "900 dead", 900, event="the 1987 quake")
    assert verdict(now, then) == "not comparable"


def test_another_side_is_not_comparable() -> None:
    assert (
        verdict(told(1, "12 dead", 12, side="Ruritania"), told(2, "30 dead", 30, side="Sylvania"))
        == "not comparable"
    )


def test_dead_and_hurt_are_not_comparable() -> None:
    assert verdict(told(1, "12 dead", 12), told(2, "30 hurt", 30, outcome="injured")) == "not comparable"


def test_a_figure_without_a_side_is_watched_where_others_name_theirs() -> None:
    assert verdict(told(1, "12 dead", 12, side="Ruritania"), told(2, "30 dead", 30)) == "watch"


def test_without_any_side_in_the_story_figures_compare() -> None:
    assert verdict(told(1, "12 dead", 12), told(2, "30 dead", 30)) == "hold"


def test_people_and_soldiers_are_watched() -> None:
    assert (
        verdict(told(1, "12 soldiers", 12, victims="soldiers"), told(2, "30 people", 30, victims="people"))
        == "watch"
    )


def test_soldiers_and_troops_are_one_category() -> None:
    assert (
        verdict(told(1, "12 soldiers", 12, victims="soldiers"), told(2, "12 troops", 12, victims="troops"))
        == "compatible"
    )


def test_soldiers_and_civilians_are_not_comparable() -> None:
    soldiers, civilians = (
        told(1, "12 soldiers", 12, victims="soldiers"),
        told(2, "30 civilians", 30, victims="civilians"),
    )
    assert verdict(soldiers, civilians) == "not comparable"


def test_an_admission_without_a_figure_is_watched() -> None:
    assert verdict(told(1, "12 dead", 12), told(2, "losses", None)) == "watch"


@pytest.mark.parametrize(
    ("words", "value", "modifier"),
    [("nearly 50", 50, "nearly"), ("at least 40", 40, "at_least"), ("about 45", 45, "about")],
)
def test_hedges_that_one_number_satisfies_are_compatible(words: str, value: int, modifier: str) -> None:
    assert verdict(told(1, "49 dead", 49), told(2, words, value, modifier=modifier)) == "compatible"


def test_dozens_do_not_contradict_a_count_on_which_usage_differs() -> None:
    assert verdict(told(1, "17 dead", 17), told(2, "dozens", None, modifier="vague", low=24)) == "compatible"


def test_hundreds_contradict_a_handful() -> None:
    assert verdict(told(1, "17 dead", 17), told(2, "hundreds", None, modifier="vague", low=200)) == "hold"


def test_one_province_is_a_part_of_the_whole() -> None:
    assert (
        verdict(told(1, "49 dead", 49), told(2, "4 dead", 4, scope="Lower Ruhn", cumulative=False))
        == "reconciled"
    )


def test_a_part_larger_than_the_whole_is_watched() -> None:
    assert verdict(told(1, "49 dead", 49), told(2, "60 dead", 60, scope="Lower Ruhn")) == "watch"


def test_two_provinces_are_not_comparable() -> None:
    assert (
        verdict(told(1, "9 dead", 9, scope="Lower Ruhn"), told(2, "4 dead", 4, scope="Upper Ruhn"))
        == "not comparable"
    )


def test_an_increment_is_no_total() -> None:
    assert verdict(told(1, "49 dead", 49), told(2, "another 5", 5, cumulative=False)) == "reconciled"


def test_a_total_is_explained_by_the_sum_of_its_sides() -> None:
    answers = decisions(
        told(1, "about 100", 100, modifier="about", side="both"),
        told(2, "at least 49", 49, modifier="at_least", side="Ruritania"),
        told(3, "50 dead", 50, side="Sylvania"),
    )
    assert [decision.verdict for decision in answers] == ["reconciled", "reconciled"]
    assert "49 + 50" in answers[0].reason


def test_a_total_below_one_of_its_sides_is_watched() -> None:
    answers = decisions(
        told(1, "20 dead", 20, side="both"),
        told(2, "49 dead", 49, side="Ruritania"),
        told(3, "50 dead", 50, side="Sylvania"),
    )
    assert {decision.verdict for decision in answers} == {"watch"}


def test_the_missing_explain_a_higher_count() -> None:
    answers = decisions(
        told(1, "202 dead", 202), told(2, "206 dead", 206), told(3, "4 missing", 4, outcome="missing")
    )
    assert (answers[0].verdict, answers[0].reason) == ("reconciled", "202 and 4 missing")


def test_the_attacker_explains_one_more() -> None:
    first = told(1, "12 dead", 12)
    second = article(2, "In all 13 people died, including the gunman.", figure("13 people", 13))
    assert verdict(first, second) == "reconciled"
    assert verdict(first, told(3, "13 dead", 13)) == "hold"


def test_rounding_explains_a_round_number_near_a_large_one() -> None:
    assert verdict(told(1, "1,987 dead", 1987), told(2, "2,000 dead", 2000)) == "reconciled"
    assert verdict(told(1, "87 dead", 87), told(2, "90 dead", 90)) == "hold"


def test_a_later_higher_count_of_another_claimant_is_explained() -> None:
    police = told(1, "5 dead", 5, "2031-03-01T10:00", claimant="police")
    clinic = told(2, "8 dead", 8, "2031-03-01T14:00", claimant="the clinic")
    assert verdict(police, clinic) == "reconciled"


def test_the_same_claimant_later_with_more_is_an_update() -> None:
    early, late = (
        told(1, "5 dead", 5, "2031-03-01", claimant="police"),
        told(2, "8 dead", 8, "2031-03-02", claimant="police"),
    )
    assert verdict(early, late) == "update"


def test_the_same_claimant_later_with_less_is_a_revision() -> None:
    early, late = (
        told(1, "8 dead", 8, "2031-03-01", claimant="police"),
        told(2, "5 dead", 5, "2031-03-02", claimant="police"),
    )
    assert verdict(early, late) == "revision"


def test_the_same_claimant_at_the_same_moment_is_a_reporting_conflict() -> None:
    moment = "2031-03-01T10:00"
    assert verdict(
        told(1, "5 dead", 5, moment, claimant="police"), told(2, "8 dead", 8, moment, claimant="police")
    ) == ("reporting conflict")


def test_a_headline_with_another_figure_than_its_text_is_a_reporting_conflict() -> None:
    text = "By nightfall 72 miners were dead."
    account = article(
        1,
        text,
        figure("65 miners", 65, headline=True),
        figure("72 miners", 72),
        headline="At Kolm, 65 miners die",
    )
    assert verdict(account) == "reporting conflict"


def test_a_reworded_passage_with_another_figure_is_a_reporting_conflict() -> None:
    first, second = told(1, "49 dead", 49), told(2, "94 dead", 94)
    link = OriginLink(1, 2, "rewrite", 1.0, (sentence_of(first), sentence_of(second)))
    assert verdict(first, second, links=(link,)) == "reporting conflict"
    assert verdict(first, second) == "hold"


def test_named_claimants_who_do_not_agree_are_in_dispute() -> None:
    assert (
        verdict(told(1, "5 dead", 5, claimant="police"), told(2, "8 dead", 8, claimant="the clinic"))
        == "dispute"
    )


def test_a_count_of_the_hurt_below_another_of_its_article_may_be_a_part() -> None:
    """Reports break the hurt down: 13 hurt, of whom nine were shot.  The dead are not broken down like that."""

    text = "The police told of 13 people. Later they spoke of 9 people."

    def answers(outcome: str) -> list[str]:
        mayor = told(1, "7 people", 7, claimant="the mayor", outcome=outcome)
        counts = [figure(f"{value} people", value, claimant="police", outcome=outcome) for value in (13, 9)]
        return [decision.verdict for decision in decisions(mayor, article(2, text, *counts))]

    assert answers("injured") == ["dispute", "reconciled"]
    assert answers("killed") == ["dispute", "dispute"]


def test_a_state_and_its_minister_are_one_claimant() -> None:
    text = "Minister Odo Fenn of Denmark spoke of 5 dead."
    minister = article(
        1,
        text,
        figure("5 dead", 5, claimant="Odo Fenn"),
        published="2031-03-01",
        mentions=(person(text, "Odo Fenn", "Minister", "Denmark"),),
    )
    state = told(2, "8 dead", 8, "2031-03-02", claimant="Denmark")
    assert verdict(minister, state) == "update"


def test_without_a_known_order_a_difference_is_held() -> None:
    decision = decisions(told(1, "5 dead", 5, "2031-03-01"), told(2, "8 dead", 8))[0]
    assert (decision.step, decision.verdict) == ("8 order unknown", "hold")


def test_the_same_day_without_hours_is_no_order() -> None:
    assert verdict(told(1, "5 dead", 5, "2031-03-01"), told(2, "8 dead", 8, "2031-03-01")) == "hold"


# --- explanations that need the rest of an article or of the story ---------------------------------------


def test_a_lower_number_beside_the_higher_one_in_its_own_article_is_a_part() -> None:
    both = article(
        2,
        "The storm hurt 9 people. At noon 4 of the hurt went home.",
        figure("9 people", 9, outcome="injured"),
        figure("4 of the hurt", 4, outcome="injured"),
    )
    answers = decisions(told(1, "12 hurt", 12, outcome="injured"), both)
    assert [decision.verdict for decision in answers] == ["hold", "reconciled"]


def test_one_victim_told_of_apart_is_not_the_count() -> None:
    assert verdict(told(1, "12 dead", 12), told(2, "a baker", 1)) == "reconciled"
    assert verdict(told(1, "12 dead", 12), told(2, "at least 1", 1, modifier="up_to")) == "hold"


def test_two_men_and_a_woman_are_three() -> None:
    sentence = "Two men and one woman drowned."
    split = article(2, sentence, figure("Two men", 2), figure("one woman", 1))
    assert [decision.verdict for decision in decisions(told(1, "3 dead", 3), split)] == ["reconciled"] * 2


def test_the_hurt_with_those_who_died() -> None:
    answers = decisions(
        told(1, "9 hurt", 9, outcome="injured"),
        told(2, "11 hurt", 11, outcome="injured"),
        told(3, "2 dead", 2),
    )
    assert (answers[0].verdict, answers[0].reason) == ("reconciled", "with and without the 2 who died")


def test_an_attacker_known_to_be_dead_explains_one_more() -> None:
    elsewhere = article(3, "The gunman killed himself in the hall. 12 fell.", figure("12 fell", 12))
    assert verdict(told(1, "12 dead", 12), told(2, "13 dead", 13), elsewhere) == "reconciled"
    assert verdict(told(1, "12 dead", 12), told(2, "14 dead", 14), elsewhere) == "hold"


def test_numbers_far_apart_hardly_count_the_same_people() -> None:
    assert verdict(told(1, "12 dead", 12), told(2, "750 dead", 750)) == "watch"


def test_opponents_contradict_each_other_by_any_factor() -> None:
    own = told(1, "12 dead", 12, side="Norway", claimant="Norway")
    enemy = told(2, "750 dead", 750, side="Norway", claimant="Denmark")
    assert verdict(own, enemy) == "dispute"


def test_opponents_in_one_article_are_in_dispute() -> None:
    text = "Norway spoke of 12 dead. Denmark said Norway had 60 dead."
    account = article(
        1,
        text,
        figure("12 dead", 12, side="Norway", claimant="Norway"),
        figure("60 dead", 60, side="Norway", claimant="Denmark"),
    )
    assert verdict(account) == "dispute"


def test_an_old_number_printed_again_is_stale_and_no_revision() -> None:
    answers = decisions(
        told(1, "45 dead", 45, "2031-03-01T12:00", claimant="police"),
        told(2, "30 dead", 30, "2031-03-01T16:00", claimant="police"),
        told(3, "30 dead", 30, "2031-03-01T08:00", claimant="police"),
    )
    assert answers[0].verdict == "stale"


def test_a_count_said_to_be_lowered_is_a_revision_without_a_claimant() -> None:
    first = told(1, "58 dead", 58, "2031-03-01", claimant="the rescue service")
    lowered = article(2, "The toll was lowered to 41 dead.", figure("41 dead", 41), published="2031-03-02")
    assert verdict(first, lowered) == "revision"
    assert verdict(first, told(2, "41 dead", 41, "2031-03-02")) == "hold"


def test_nameless_officials_may_be_one_source() -> None:
    early, late = (
        told(1, "8 dead", 8, "2031-03-01", claimant="Officials"),
        told(2, "5 dead", 5, "2031-03-02", claimant="police"),
    )
    assert verdict(early, late) == "revision"


figures_of_any_kind = st.fixed_dictionaries(
    {
        "value": st.integers(0, 60),
        "modifier": st.sampled_from(["exact", "at_least", "nearly", "about"]),
        "side": st.sampled_from([None, "Ruritania", "Sylvania", "both"]),
        "scope": st.sampled_from([None, "Lower Ruhn"]),
        "victims": st.sampled_from([None, "soldiers", "people", "civilians"]),
        "claimant": st.sampled_from([None, "police", "the clinic"]),
        "cumulative": st.booleans(),
    }
)


@given(figures_of_any_kind, figures_of_any_kind)
def test_every_pair_gets_one_answer_with_a_reason(
    first: dict[str, object], second: dict[str, object]
) -> None:
    accounts = [
        article(number, "There were losses.", {"words": "losses", **fields})
        for number, fields in enumerate((first, second), 1)
    ]
    answers = {decisions(*each)[0] for each in permutations(accounts)}
    assert len(answers) == 1
    assert answers.pop().reason
