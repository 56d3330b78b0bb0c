"""The whole comparing: the same result whatever the order, and stories of other kinds than a border clash."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import article, figure, loud, person

from claims.comparing.compare import compare

if TYPE_CHECKING:
    from claims.types import Account


# --- a quake with a rising toll in two countries ------------------------------------------------------


def quake() -> list[Account]:
    rows = (
        (
            1,
            "2031-02-06T05:00",
            "Chile",
            76,
            "at_least",
            "the emergency office",
            "A night quake shook the coast",
        ),
        (
            2,
            "2031-02-06T09:00",
            "Chile",
            284,
            "exact",
            "the emergency office",
            "By morning cranes had reached the port",
        ),
        (3, "2031-02-06T09:30", "Peru", 42, "exact", "the civil guard", "Across the border roads were cut"),
        (
            4,
            "2031-02-07T08:00",
            "Chile",
            912,
            "more_than",
            "the emergency office",
            "On the second day tents filled the stadium",
        ),
        (5, "2031-02-07T18:00", "Peru", 130, "exact", "the civil guard", "Helicopters flew over the valleys"),
    )
    accounts = []
    for number, published, side, value, modifier, claimant, opening in rows:
        text = f"{opening}. In {side} {value} people died, {claimant} said."
        given_figure = figure(
            f"{value} people", value, modifier=modifier, side=side, claimant=claimant, victims="people"
        )
        accounts.append(article(number, text, given_figure, published=published))
    return accounts


def test_a_rising_toll_is_an_update_and_countries_are_not_mixed() -> None:
    comparison = compare(quake())
    assert [(cell.side, cell.printed) for cell in comparison.cells] == [
        ("Chile", "more than 912"),
        ("Peru", "130"),
    ]
    assert not {"numeric", "revision", "category"} & set(loud(*quake()))


def test_a_last_article_with_a_lower_toll_is_a_revision() -> None:
    text = "Names had been listed twice. In Peru 118 people died, the civil guard said."
    lower = article(
        6,
        text,
        figure("118 people", 118, side="Peru", claimant="the civil guard", victims="people"),
        published="2031-02-08",
    )
    assert "revision" in loud(*quake(), lower)


# --- a ferry whose missing become dead ----------------------------------------------------------------


def test_the_missing_of_a_ferry_explain_the_higher_count() -> None:
    accounts = (
        article(1, "The ferry Anselm sank; 202 people drowned.", figure("202 people", 202)),
        article(2, "Hope faded for 4 missing passengers.", figure("4 missing", 4, outcome="missing")),
        article(3, "Divers left the wreck with 206 people given up.", figure("206 people", 206)),
    )
    comparison = compare(accounts)
    assert loud(*accounts) == []
    assert any(verdict.reason == "202 and 4 missing" for verdict in comparison.verdicts)


# --- a bombing with three claimants -------------------------------------------------------------------


def bombing() -> list[Account]:
    rows = (
        (1, "police", 21, "Sirens woke the old quarter"),
        (2, "the Red Crescent", 34, "Volunteers carried stretchers"),
        (3, "the city hospital", 28, "Relatives waited at a gate"),
    )
    return [
        article(
            number,
            f"{opening}; {claimant} counted {value} dead.",
            figure(f"{value} dead", value, claimant=claimant),
        )
        for number, claimant, value, opening in rows
    ]


def test_three_claimants_are_one_standing_dispute() -> None:
    comparison = compare(bombing())
    assert loud(*bombing()) == ["numeric"]
    (cell,) = comparison.cells
    assert (cell.status, cell.low, cell.high) == ("disputed", 21, 34)
    assert len(cell.claimants) == 3


def test_a_past_bombing_is_kept_apart() -> None:
    past = article(4, "A blast in 2019 killed 90 there.", figure("90", 90, event="2019"))
    comparison = compare([*bombing(), past])
    assert loud(*bombing(), past) == ["numeric"]
    assert [cell.event for cell in comparison.cells] == ["current", "2019"]


# --- the same for every story -------------------------------------------------------------------------


def clash() -> list[Account]:
    text = "Minister Odo Fenn of Denmark said at least 49 soldiers had fallen."
    return [
        article(
            1,
            text,
            figure(
                "at least 49 soldiers",
                49,
                modifier="at_least",
                side="Denmark",
                claimant="Odo Fenn",
                victims="soldiers",
            ),
            mentions=(person(text, "Odo Fenn", "Minister", "Denmark"),),
        ),
        article(
            2,
            "Denmark said nearly 50 troops died.",
            figure(
                "nearly 50 troops",
                50,
                modifier="nearly",
                side="Denmark",
                claimant="Denmark",
                victims="troops",
            ),
        ),
        article(
            3,
            "The fighting cost 49 people, Odo Fenn said.",
            figure("49 people", 49, claimant="Odo Fenn", victims="people"),
        ),
        article(4, "Norway admitted losses.", figure("losses", side="Norway", claimant="Norway")),
        article(
            5,
            "Norway lost 50 troops.",
            figure("50 troops", 50, side="Norway", claimant="Norway", victims="troops"),
        ),
    ]


@pytest.mark.parametrize("story", [quake, bombing, clash])
@settings(max_examples=20)
@given(seed=st.integers(0, 10_000))
def test_the_order_of_the_articles_makes_no_difference(story, seed: int) -> None:  # type: ignore[no-untyped-def]
    accounts = story()
    shuffled = accounts[:]
    random.Random(seed).shuffle(shuffled)
    assert compare(shuffled) == compare(accounts)


def test_every_passage_is_text_of_its_article() -> None:
    accounts = {account.article: account for account in (*clash(),)}
    comparison = compare(list(accounts.values()))
    passages = [
        *(passage for cell in comparison.cells for passage in cell.evidence),
        *(passage for alert in comparison.divergences for passage in alert.evidence),
        *(passage for verdict in comparison.verdicts for passage in (verdict.first, verdict.second)),
    ]
    assert passages
    for passage in passages:
        assert accounts[passage.article].document.text[passage.start : passage.end] == passage.text


def test_matters_have_one_alert_each() -> None:
    keys = [alert.key for alert in compare(clash()).divergences]
    assert len(keys) == len(set(keys))


def test_an_article_counts_once() -> None:
    account = clash()[0]
    with pytest.raises(ValueError, match="article id 1"):
        compare([account, replace(account, source="again.txt")])


def test_no_article_is_an_empty_comparison() -> None:
    empty = compare([])
    assert (empty.cells, empty.divergences, empty.origins) == ((), (), {})
