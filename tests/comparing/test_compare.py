"""The whole comparing: the same result whatever the order, and stories of other kinds than a border clash."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invented import article, figure, loud, person

from claims.comparing.compare import compare
from claims.types import Account, Casualty, Document, Mention, Reading, Statement

if TYPE_CHECKING:
    from collections.abc import Callable


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
def test_the_order_of_the_articles_makes_no_difference(story: Callable[[], list[Account]], seed: int) -> None:
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


# --- whatever the reading finds -----------------------------------------------------------------------

WORDS = re.findall(
    r"\S+|\n",
    "Denmark Norway Oslo Lind Berg President said denied attacked ceasefire agreed fighting continued 12 dozens "
    "soldiers people “ ” ’s . , and after speaking with former our the not true claim talks August 1998 \n é 中 –",
)
OUTCOME = st.sampled_from(["killed", "injured", "missing", "killed or injured", "lost at sea"])
SIDE = st.sampled_from([None, "Denmark", "Norway", "both", "", "Atlantis"])
NAME = st.sampled_from([None, "", "Lind", "Tora Lind", "Denmark", "police", "Lind and Berg", "’s"])


@st.composite
def accounts(draw: st.DrawFn, number: int) -> Account:
    text = " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))) or "x"

    def span() -> tuple[int, int]:
        start = draw(st.integers(0, len(text) - 1))
        return start, draw(st.integers(start + 1, len(text)))

    casualties, statements, mentions = [], [], []
    for _ in range(draw(st.integers(0, 3))):
        start, end = span()
        value = draw(st.none() | st.integers(0, 10**7))
        modifier = draw(
            st.sampled_from(["exact", "at_least", "more_than", "nearly", "about", "up_to", "vague"])
        )
        name, event = draw(NAME), draw(st.sampled_from(["current", "1998", "last week"]))
        casualties.append(
            Casualty(
                start,
                end,
                text[start:end],
                draw(OUTCOME),
                value,
                value if modifier == "exact" else None,
                value if modifier == "exact" else None,
                modifier,
                draw(NAME),
                draw(NAME),
                draw(SIDE),
                name,
                name,
                event,
                event == "current",
                draw(st.sampled_from([None, "Oslo", ""])),
                draw(st.booleans()),
                0,
                len(text),
                draw(st.booleans()),
                "any",
            )
        )
    for _ in range(draw(st.integers(0, 3))):
        start, end = span()
        name = draw(NAME)
        stance = draw(st.sampled_from(["claim", "accuse", "deny", "urge", "condole", "other"]))
        mode = draw(st.sampled_from(["direct", "indirect", "mixed"]))
        quotes = () if mode == "indirect" else ((start, end),)
        statements.append(
            Statement(
                start,
                end,
                text[start:end],
                name,
                None,
                None,
                name,
                draw(SIDE),
                None,
                draw(NAME),
                mode,
                stance,
                draw(NAME),
                0,
                len(text),
                False,
                quotes,
                "any",
            )
        )
    for _ in range(draw(st.integers(0, 3))):
        start, end = span()
        kind = draw(st.sampled_from(["person", "organisation", "state"]))
        role = draw(st.sampled_from([None, "President", "", "Foreign Minister"]))
        mentions.append(
            Mention(
                start,
                end,
                text[start:end],
                draw(NAME) or "Berg",
                kind,
                role,
                draw(st.booleans()),
                draw(SIDE),
                0,
                len(text),
            )
        )
    reading = Reading(tuple(casualties), tuple(statements), tuple(mentions))
    published = draw(
        st.sampled_from([None, "2031-05-01", "2031-05-02T10:00", "2031-05-02T10:00+02:00", "soon"])
    )
    outlet = draw(st.sampled_from([None, "Post", "Mail"]))
    return Account(number, f"/wire/{number}.txt", outlet, (), Document(text, None, published), reading)


@settings(max_examples=150, deadline=None)
@given(story=st.tuples(*(accounts(number) for number in (1, 2, 3))))
def test_nothing_the_reading_finds_makes_it_fail(story: tuple[Account, ...]) -> None:
    comparison = compare(story)
    texts = {account.article: account.document.text for account in story}
    keys = [alert.key for alert in comparison.divergences]
    assert len(keys) == len(set(keys))
    for alert in comparison.divergences:
        assert alert.evidence
        assert alert.summary
        for passage in alert.evidence:
            assert texts[passage.article][passage.start : passage.end] == passage.text
    assert compare(story[::-1]) == comparison
