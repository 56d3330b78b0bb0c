"""Nobody is credited with a number of somebody else, and no printed number vanishes behind a floor."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import alerts, article, dead, decisions, figure, loud

from claims import lay_out, read
from claims.comparing.compare import compare, view
from claims.types import Account, Cell, Comparison, Document

BODY = "{} people were killed in the collapse in Velmora, Governor Ilka Doran said. The miners union said {} people were killed and 30 were injured."


def told(body: str, headline: str | None = None) -> Account:
    """An article as a feed gives it: a headline, or none, and a text."""
    text = f"{headline}\n\n{body}" if headline else body
    parts = lay_out(text).parts
    document = Document(text, headline, None, parts)
    return Account(1, "/wire/1.txt", "Paper 1", (), document, read(document))


def killed(comparison: Comparison) -> Cell:
    (cell,) = (cell for cell in comparison.cells if cell.outcome == "killed")
    return cell


def only(*accounts: Account) -> Cell:
    (cell,) = view(accounts).cells
    return cell


def floor(value: int = 12, published: str | None = None) -> Account:
    return dead(1, f"at least {value}", value, published, modifier="at_least", claimant="Ilka Doran")


def union(value: int = 19, published: str | None = None) -> Account:
    return dead(2, str(value), value, published, claimant="the miners union")


# --- the cell -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headline", [None, "Velmora mine collapse kills 12", "At least 19 die in Velmora mine"]
)
def test_a_floor_and_a_far_higher_count_are_both_printed_with_their_claimants(headline: str | None) -> None:
    comparison = compare([told(BODY.format("At least 12", 19), headline)])
    cell = killed(comparison)
    assert cell.printed == "at least 12 (Ilka Doran) / 19 (miners union)"
    assert cell.line == "At least 12 people were killed, Governor Ilka Doran said; the miners union said 19."
    assert (cell.low, cell.high, cell.status) == (12, None, "claimed")
    assert [(alert.kind, alert.severity, alert.figure) for alert in comparison.divergences] == [
        ("hedge", "low", "at least 12 / 19")
    ]


@pytest.mark.parametrize(
    "headline", [None, "Velmora mine collapse kills 12", "Union says 19 killed in Velmora"]
)
def test_two_counts_that_exclude_each_other_stay_a_dispute_whatever_the_headline_has(
    headline: str | None,
) -> None:
    comparison = compare([told(BODY.format("Some 2,000 rescuers came. Twelve", 19), headline)])
    cell = killed(comparison)
    assert (cell.status, cell.low, cell.high) == ("disputed", 12, 19)
    assert {alert.kind: alert.severity for alert in comparison.divergences} == {"numeric": "high"}


def test_those_who_give_one_figure_stand_beside_it_together() -> None:
    cell = only(floor(), union(), dead(3, "19", 19, claimant="the clinic"))
    assert cell.printed == "at least 12 (Ilka Doran) / 19 (the miners union, the clinic)"
    assert (
        cell.line
        == "At least 12 people were killed, Ilka Doran said; the miners union and the clinic said 19."
    )


def test_one_number_under_several_hedges_stays_one_figure() -> None:
    cell = only(floor(value=19), union(), dead(3, "19", 19))
    assert (cell.printed, cell.claimants) == ("at least 19", ("Ilka Doran", "the miners union"))


def test_those_who_speak_for_one_side_may_round() -> None:
    text = "Minister Odo Fenn of Denmark spoke of at least 49 dead."
    own = {"side": "Denmark"}
    minister = article(1, text, figure("49 dead", 49, modifier="at_least", claimant="Odo Fenn", **own))
    nearly = dead(2, "nearly 50", 50, modifier="nearly", claimant="Denmark", **own)
    bare = dead(3, "49", 49, **own)
    assert "/" not in only(minister, dead(2, "49", 49, claimant="Odo Fenn", **own), bare).printed
    assert only(
        dead(1, "at least 49", 49, modifier="at_least", claimant="Denmark", **own), nearly
    ).printed == ("at least 49")


def test_two_independent_claimants_keep_numbers_that_are_close() -> None:
    nearly = dead(2, "nearly 50", 50, modifier="nearly", claimant="the miners union")
    assert only(floor(value=49), nearly).printed == "at least 49 (Ilka Doran) / nearly 50 (the miners union)"


def test_a_ceiling_and_a_word_are_nobody_elses_number() -> None:
    ceiling = dead(1, "up to 30", 30, modifier="up_to", claimant="Ilka Doran")
    assert only(ceiling, union(value=12)).printed == "up to 30 (Ilka Doran) / 12 (the miners union)"
    dozens = dead(1, "dozens", None, modifier="vague", low=24, claimant="Ilka Doran")
    cell = only(dozens, union(value=42))
    assert cell.printed == "dozens (Ilka Doran) / 42 (the miners union)"
    assert cell.line == "Dozens of people were killed, Ilka Doran said; the miners union said 42."


def test_a_number_in_nobodys_name_far_above_a_floor_is_printed_as_such() -> None:
    assert only(floor(), dead(2, "19", 19)).printed == "at least 12 (Ilka Doran) / 19 (unattributed)"
    assert only(floor(), dead(2, "13", 13)).printed == "at least 12"
    assert only(floor(value=49), dead(2, "at least 5", 5, modifier="at_least")).printed == "at least 49"


def test_of_many_figures_those_left_out_are_counted() -> None:
    accounts = [
        dead(number, str(10 * number), 10 * number, claimant=f"Body {number}") for number in range(1, 9)
    ]
    cell = only(*accounts)
    assert cell.printed.endswith(" / 60 (Body 6) / 2 more")
    assert cell.line.endswith("; Body 6 said 60; 2 more figures were given.")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["police", "the clinic", "the union"]),
            st.integers(2, 60),
            st.sampled_from(["exact", "at_least", "up_to"]),
        ),
        min_size=1,
        max_size=3,
        unique_by=lambda each: each[0],
    )
)
def test_every_claimant_is_printed_with_the_own_number(given_counts: list[tuple[str, int, str]]) -> None:
    cell = only(
        *(
            dead(number, str(value), value, modifier=modifier, claimant=claimant)
            for number, (claimant, value, modifier) in enumerate(given_counts, 1)
        )
    )
    if len({value for _, value, _ in given_counts}) == 1:
        return
    own = {
        name: group.partition(" (")[0]
        for group in cell.printed.split(" / ")
        for name in group.partition(" (")[2].rstrip(")").split(", ")
    }
    for claimant, value, _ in given_counts:
        assert own[claimant].split()[-1] == str(value)


# --- the alert ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "told_of"), [(13, False), (14, True), (19, True), (60, True), (900, True)])
def test_a_tenth_above_a_floor_is_rounding_and_more_is_worth_knowing(value: int, told_of: bool) -> None:
    found = alerts(floor(), union(value=value), kind="hedge")
    assert ("low" in [alert.severity for alert in found]) is told_of
    assert loud(floor(), union(value=value)) == []
    assert alerts(floor(), union(value=value), kind="numeric") == []


def test_one_claimant_above_the_own_floor_is_no_matter_of_two() -> None:
    accounts = floor(), dead(2, "19", 19, claimant="Ilka Doran")
    assert [alert.severity for alert in alerts(*accounts, kind="hedge")] == []
    assert only(*accounts).printed == "19"


def test_a_later_count_above_a_floor_is_an_update() -> None:
    accounts = floor(published="2031-03-01"), union(published="2031-03-02")
    assert alerts(*accounts, kind="hedge") == []
    assert only(*accounts).printed == "19"


def test_where_others_are_in_dispute_the_floor_adds_no_second_alert() -> None:
    accounts = floor(), union(), dead(3, "40", 40, claimant="the clinic")
    assert alerts(*accounts, kind="hedge") == []
    (alert,) = alerts(*accounts, kind="numeric")
    assert alert.figure == "19 / 40"


# --- the headline ---------------------------------------------------------------------------------------


def headlined(claimant: str | None, other: str | None) -> Account:
    text = "By nightfall 65 were dead, one said. By nightfall 72 miners were dead, so another."
    return article(
        1,
        text,
        figure("At Kolm, 65", 65, headline=True),
        figure("65 were dead", 65, claimant=claimant),
        figure("72 miners", 72, claimant=other),
        headline="At Kolm, 65 miners die",
    )


def test_a_headline_with_the_count_of_another_claimant_is_no_slip() -> None:
    verdicts = [(each.verdict, each.reason) for each in decisions(headlined("the governor", "the union"))]
    assert ("reconciled", "the headline has the count of another claimant") in verdicts
    assert "reporting conflict" not in [verdict for verdict, _ in verdicts]


def test_a_headline_with_an_older_count_of_the_same_claimant_is_one_and_is_told() -> None:
    account = headlined("the union", "the union")
    assert "reporting conflict" in [each.verdict for each in decisions(account)]
    (alert,) = alerts(account, kind="numeric")
    assert (alert.severity, alert.figure) == ("high", "65 / 72")
