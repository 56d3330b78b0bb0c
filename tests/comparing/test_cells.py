"""The tally: one row for the same people, with bounds, sources and a sentence that may be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import article, dead, figure, person

from claims.comparing.compare import view

if TYPE_CHECKING:
    from claims.types import Account, Cell


def tally(*accounts: Account, sides: tuple[str, ...] = ()) -> list[Cell]:
    return list(view(accounts, sides).cells)


def only(*accounts: Account) -> Cell:
    (cell,) = tally(*accounts)
    return cell


MINISTER = "Defence Minister Odo Fenn of Denmark told the chamber that 49 soldiers were killed."


def minister(number: int, words: str = "49 soldiers", value: int = 49, **fields: object) -> Account:
    text = MINISTER.replace("49 soldiers", words)
    given = figure(words, value, side="Denmark", claimant="Odo Fenn", category="soldiers", **fields)
    return article(number, text, given, mentions=(person(text, "Odo Fenn", "Defence Minister", "Denmark"),))


def state(number: int, words: str, value: int, **fields: object) -> Account:
    text = f"Denmark said {words} were killed."
    return article(
        number, text, figure(words, value, side="Denmark", claimant="Denmark", category="soldiers", **fields)
    )


def test_outlets_origins_and_claimants_are_counted_apart() -> None:
    cell = only(minister(1), minister(2), state(3, "nearly 50 soldiers", 50, modifier="nearly"))
    assert (len(cell.outlets), cell.claimants) == (3, ("Odo Fenn",))
    assert cell.origins == ("Paper 1", "Paper 3"), "the second article repeats the first word for word"
    assert cell.articles == (1, 2, 3)


def test_the_hedge_of_the_same_number_is_kept() -> None:
    cell = only(minister(1), minister(2, "at least 49 soldiers", modifier="at_least"))
    assert (cell.low, cell.high, cell.printed) == (49, None, "at least 49")


def test_the_precise_wording_leads_and_nothing_is_averaged() -> None:
    cell = only(state(1, "nearly 50 soldiers", 50, modifier="nearly"), state(2, "49 soldiers", 49))
    assert (cell.low, cell.high, cell.printed) == (49, 49, "49")


def test_a_state_that_contradicts_its_official_stays_a_claimant_of_its_own() -> None:
    cell = only(minister(1), state(2, "80 soldiers", 80))
    assert set(cell.claimants) == {"Odo Fenn", "Denmark"}
    assert (cell.status, cell.low, cell.high) == ("disputed", 49, 80)
    assert cell.printed == "49 (Odo Fenn) / 80 (Denmark)"


def test_own_losses_and_the_enemys_claim_stand_side_by_side() -> None:
    own = state(1, "50 soldiers", 50)
    enemy = article(
        2,
        "Norway said 200 Danish soldiers were killed.",
        figure("200 Danish soldiers", 200, side="Denmark", claimant="Norway", category="soldiers"),
    )
    cell = only(enemy, own)
    assert cell.printed == "50 (Denmark) / 200 (Norway)"
    assert cell.line == "50 Danish soldiers were killed, Denmark said; Norway said 200."


def test_two_sides_have_two_rows() -> None:
    other = article(2, "Norway lost 50.", figure("50", 50, side="Norway", claimant="Norway"))
    assert [(cell.side, cell.printed) for cell in tally(minister(1), other)] == [
        ("Denmark", "49"),
        ("Norway", "50"),
    ]


def test_a_province_has_a_row_of_its_own_under_the_whole() -> None:
    part = article(
        2,
        "Four soldiers died in Jutland province.",
        figure(
            "Four soldiers",
            4,
            side="Denmark",
            scope="Jutland province",
            category="soldiers",
            cumulative=False,
        ),
    )
    whole, province = tally(minister(1), part)
    assert (whole.printed, whole.whole, whole.articles) == ("49", True, (1,))
    assert (province.printed, province.whole, province.scope) == ("4", False, "Jutland province")


def test_children_are_a_part_of_the_people_and_not_added() -> None:
    account = article(
        1,
        "The fire killed 12 people, including 3 children.",
        figure("12 people", 12, victims="people"),
        figure("3 children", 3, victims="children", cumulative=False),
    )
    people, children = tally(account)
    assert (people.printed, people.whole) == ("12", True)
    assert (children.printed, children.whole) == ("3", False)


def test_an_increment_does_not_touch_the_total() -> None:
    total = article(1, "The slide killed 20 people.", figure("20 people", 20))
    more = article(2, "Crews found another 5 bodies.", figure("another 5", 5, cumulative=False))
    cell = only(total, more)
    assert (cell.printed, cell.articles, len(cell.evidence)) == ("20", (1,), 2)


def test_admissions_accompany_a_figure_and_do_not_count() -> None:
    admitted = article(2, "Denmark admitted losses.", figure("losses", side="Denmark", claimant="Denmark"))
    cell = only(state(1, "50 soldiers", 50), admitted)
    assert (cell.printed, cell.outlets, len(cell.evidence)) == ("50", ("Paper 1",), 2)


def test_admissions_alone_are_a_row_without_a_figure() -> None:
    cell = only(article(1, "Denmark admitted losses.", figure("losses", side="Denmark", claimant="Denmark")))
    assert (cell.low, cell.high, cell.printed, cell.status) == (None, None, "no figure", "no_figure")
    assert cell.line == "Denmark spoke of killed people without giving a figure."


def test_a_figure_without_side_joins_the_row_of_the_same_claimant_and_number() -> None:
    sideless = article(
        2, "Odo Fenn said 49 people died.", figure("49 people", 49, claimant="Odo Fenn", victims="people")
    )
    assert only(minister(1), sideless).articles == (1, 2)


def test_a_figure_without_side_and_with_another_number_stays_alone() -> None:
    sideless = article(
        2, "Odo Fenn said 70 people died.", figure("70 people", 70, claimant="Odo Fenn", victims="people")
    )
    assert [(cell.side, cell.printed) for cell in tally(minister(1), sideless)] == [
        ("Denmark", "49"),
        (None, "70"),
    ]


def test_the_total_of_both_sides_shows_its_parts() -> None:
    other = article(
        2, "Norway lost 50 soldiers.", figure("50 soldiers", 50, side="Norway", claimant="Norway")
    )
    total = article(3, "About 100 soldiers died.", figure("About 100 soldiers", 100, modifier="about"))
    cells = tally(minister(1), other, total)
    assert [(cell.side, cell.printed) for cell in cells] == [
        ("Denmark", "49"),
        ("Norway", "50"),
        ("both", "about 100 = 49 + 50"),
    ]


def test_background_events_have_their_own_rows() -> None:
    account = article(
        1,
        "The slide killed 20 people. A slide in 1974 killed 300.",
        figure("20 people", 20),
        figure("300", 300, event="1974"),
    )
    assert [(cell.event, cell.printed) for cell in tally(account)] == [("current", "20"), ("1974", "300")]


def test_the_usual_number_leads_in_history() -> None:
    accounts = [
        article(number, "It killed many.", figure("many", 6_500, modifier="more_than", event="1974"))
        for number in (1, 2)
    ]
    odd = article(3, "It killed many.", figure("many", 6_600, modifier="more_than", event="1974"))
    assert only(odd, *accounts).printed == "more than 6,500"


def test_a_later_count_replaces_an_earlier_one() -> None:
    early = article(1, "12 dead.", figure("12 dead", 12, claimant="police"), published="2031-03-01")
    late = article(2, "15 dead.", figure("15 dead", 15, claimant="police"), published="2031-03-02")
    cell = only(late, early)
    assert (cell.printed, cell.status) == ("15", "claimed")


def test_without_an_order_both_counts_stand() -> None:
    cell = only(
        article(1, "12 dead.", figure("12 dead", 12, claimant="police")),
        article(2, "15 dead.", figure("15 dead", 15, claimant="police")),
    )
    assert (cell.printed, cell.low, cell.high) == ("12 or 15", 12, 15)


def test_a_second_claimant_in_a_second_origin_corroborates() -> None:
    police = article(1, "12 dead.", figure("12 dead", 12, claimant="police"))
    clinic = article(2, "12 dead.", figure("12 dead", 12, claimant="the clinic"))
    assert only(police, clinic).status == "corroborated"
    assert only(police).status == "claimed"


def test_the_line_names_the_source_with_the_office() -> None:
    line = only(minister(1, "at least 49 soldiers", modifier="at_least")).line
    assert line == "At least 49 Danish soldiers were killed, Defence Minister Odo Fenn said."


@pytest.mark.parametrize(
    ("victims", "value", "printed"),
    [("Danes", 3, "Three Danes were killed"), ("Dane", 1, "One Dane was killed")],
)
def test_a_nation_is_named_once(victims: str, value: int, printed: str) -> None:
    words = f"{value} {victims}"
    counted = figure(
        words, value, side="Denmark", claimant="police", victims=victims.lower(), category="people"
    )
    line = only(article(1, f"Police said {words} died.", counted)).line
    assert line == f"{printed}, police said."


@pytest.mark.parametrize(
    ("words", "value", "side", "printed"),
    [
        ("3 South Koreans", 3, "South Korea", "Three South Koreans were killed"),
        ("2 New Zealanders", 2, "New Zealand", "Two New Zealanders were killed"),
        ("3 South Korean cooks", 3, "South Korea", "Three South Korean cooks were killed"),
    ],
)
def test_a_nation_of_two_words_is_named_once(words: str, value: int, side: str, printed: str) -> None:
    noun = words.split()[-1].lower()
    counted = figure(words, value, side=side, claimant="police", victims=noun, category="people")
    assert only(article(1, f"Police said {words} died.", counted)).line == f"{printed}, police said."


@pytest.mark.parametrize(
    ("claimant", "printed"),
    [
        ("Rescue workers", "rescue workers"),
        ("Police", "police"),
        ("Health officials", "health officials"),
        ("Marnian officials", "Marnian officials"),
        ("Defence Ministry", "the Defence Ministry"),
        ("Army", "the army"),
    ],
)
def test_the_line_drops_the_capital_of_a_sentence_that_the_source_opened(claimant: str, printed: str) -> None:
    """A capital that the name owns stays."""
    assert only(dead(1, "12", 12, claimant=claimant)).line == f"12 people were killed, {printed} said."


def test_the_line_never_goes_without_a_source() -> None:
    alone = article(1, "One climber died.", figure("One climber", 1, victims="climber"))
    assert only(alone).line == "One person was killed, Paper 1 reported."
    both = [article(number, "9 climbers died.", figure("9 climbers", 9)) for number in (1, 2)]
    assert only(*both).line == "Nine people were killed, 2 outlets reported."


counts = st.lists(
    st.tuples(
        st.integers(1, 99),
        st.sampled_from(["exact", "at_least", "nearly", "about"]),
        st.sampled_from([None, "police"]),
    ),
    min_size=1,
    max_size=6,
)


@given(counts)
def test_bounds_are_printed_numbers_and_never_wider(given_counts: list[tuple[int, str, str | None]]) -> None:
    accounts = [
        article(number, "Some died.", figure("Some", value, modifier=modifier, claimant=claimant))
        for number, (value, modifier, claimant) in enumerate(given_counts, 1)
    ]
    cell = only(*accounts)
    printed = {value for value, _, _ in given_counts}
    assert cell.low is None or cell.low in printed
    assert cell.high is None or cell.high in printed
    assert len(cell.evidence) == len(given_counts)


def test_each_claimant_keeps_the_own_noun() -> None:
    governor = dead(1, "at least 12 people", 12, modifier="at_least", claimant="Odo Fenn", victims="people")
    union = dead(2, "12 soldiers", 12, claimant="the union", victims="soldiers")
    lines = {cell.line for cell in tally(governor, union)}
    assert lines == {"At least 12 people were killed, Odo Fenn said."}


def test_a_floor_that_holds_is_no_corroboration_of_a_higher_count() -> None:
    count = dead(1, "80 people", 80, claimant="the clinic")
    floor = dead(2, "at least 49 people", 49, modifier="at_least", claimant="police")
    near = dead(2, "nearly 82 people", 82, modifier="nearly", claimant="police")
    assert [cell.status for cell in tally(count, floor)] == ["claimed"]
    assert [cell.status for cell in tally(count, near)] == ["corroborated"]


def test_a_floor_of_yesterday_gives_way_to_the_count_of_today() -> None:
    floor = dead(1, "more than 200", 200, "2031-03-01", modifier="more_than", claimant="Odo Fenn")
    count = dead(2, "540", 540, "2031-03-02", claimant="the clinic")
    assert [cell.printed for cell in tally(floor, count)] == ["540"]
    assert [cell.printed for cell in tally(count, floor)] == ["540"]


def test_a_floor_gives_way_to_a_later_count_in_nobodys_name_as_well() -> None:
    floor = dead(1, "at least 31", 31, "2031-03-01", modifier="at_least", claimant="police")
    later = dead(2, "104", 104, "2031-03-02")
    undated = dead(3, "104", 104)
    assert [cell.printed for cell in tally(floor, later)] == ["104"]
    assert [cell.printed for cell in tally(floor, undated)] == ["at least 31 (police) / 104 (unattributed)"]


def test_whoever_printed_only_a_number_that_has_been_replaced_stands_behind_no_line() -> None:
    cell = only(
        dead(1, "31 people", 31, "2031-03-01", claimant="the police"),
        dead(2, "44 people", 44, "2031-03-02", claimant="the minister"),
        dead(3, "nearly 45 people", 45, "2031-03-02", modifier="nearly"),
    )
    assert (cell.printed, cell.claimants) == ("44", ("the minister",))
    assert (cell.outlets, cell.origins) == (("Paper 2", "Paper 3"), ("Paper 2", "Paper 3"))
    assert cell.articles == (1, 2, 3)
