"""Which event a figure belongs to: the current one or a labelled past."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only, said

NOW = "2031-09-14"

PAST = [
    ("The war in 2029 killed more than 600 people.", "2029"),
    ("It was the worst fighting since a 2029 war that left more than 600 killed.", "2029"),
    ("It was the worst since the end of the conflict in 2029, which resulted in 600 deaths.", "2029"),
    ("Six weeks of fighting in the autumn of 2029 claimed 600 lives.", "2029"),
    ("Last week, Denmark accused Norway of killing a soldier.", "last week"),
    ("Denmark lost a soldier in a gunfight last week.", "last week"),
    ("In August, Norway said it had lost a soldier.", "August"),
    ("The raid follows fighting on August 1-3 in which a soldier was killed.", "August"),
    ("A year earlier a landslide killed 12 people.", "2030"),
    ("Last year a landslide killed 12 people.", "2030"),
    ("Two years ago a landslide killed 12 people.", "2029"),
    ("Last month a landslide killed 12 people.", "August"),
    ("In the 1990s the war killed 3,000 people.", "1990s"),
    ("The rebels broke away in 1991. The ensuing conflict claimed around 3,000 lives.", "1990s"),
    ("The rebels broke away in 1991. The conflict that followed killed 3,000 people.", "1990s"),
    ("More than 7,000 people have died in the uprising since 1989.", "1989"),
]


@pytest.mark.parametrize(("text", "label"), PAST, ids=[text for text, _ in PAST])
def test_a_past_time_makes_a_past_event(text: str, label: str) -> None:
    found = only(text, published=NOW)
    assert (found.event, found.current) == (label, False)


@pytest.mark.parametrize(
    "text",
    [
        "Nearly 50 soldiers were killed in the worst clashes since their war two years ago.",
        "In the worst clashes since their war two years ago, Denmark said that nearly 50 people were killed.",
        "On Tuesday 12 people were killed.",
        "On September 13, 12 people were killed.",
        "Twelve people were killed on 13 September 2031.",
        "Twelve people may have been fewer than feared, but 12 people were killed.",
        "The mine opened in 1988; 12 people were killed on Monday.",
    ],
)
def test_the_present_stays_the_present(text: str) -> None:
    found = casualties(text, published=NOW)
    assert [one.event for one in found] == ["current"]


def test_a_past_event_goes_on_in_the_next_sentence_of_its_paragraph() -> None:
    text = "Last week a bus crash killed 12 people. The crash also injured 30. On Monday 4 people drowned."
    found = casualties(text, published=NOW)
    assert [one.event for one in found] == ["last week", "last week", "current"]


def test_a_headline_is_about_now() -> None:
    found = casualties("More was not known.", headline="Nine killed as 2029 truce fails", published=NOW)
    assert [one.current for one in found] == [True]


def test_an_undated_page_takes_the_month_it_names() -> None:
    text = "On September 13 a raid began. In August a raid killed 12 people. In the raid of September 13, 9 people died."
    assert [one.event for one in casualties(text)] == ["August", "current"]


def test_a_saying_in_between_leaves_the_figure_in_the_present() -> None:
    text = "Denmark, which joined the pact in 2029, said on Monday, after talks, that 12 people were killed."
    found = only(text, said(text, "12 people were killed", "Denmark"), published=NOW)
    assert found.current


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("More than 12,000 civilians have been killed since the war began.", "the war"),
        ("The insurgency has killed at least 1,500 people.", "the insurgency"),
        ("More than 36,000 people have been killed in the offensive.", "the offensive"),
        ("Floods have killed 40 people so far this year.", "this year"),
        ("The blast came two months after gunmen killed 30 people in a hall.", "two months earlier"),
        ("A day earlier, a bomb at a station killed nine people.", "a day earlier"),
    ],
)
def test_a_war_a_year_and_another_blow_are_no_event_of_today(text: str, label: str) -> None:
    assert only(text).event == label


@pytest.mark.parametrize(
    "text",
    [
        "At least 80 people have been killed since the uprising began on Sunday.",
        "It was the deadliest raid in the country this year, killing 27 people.",
        "Two days after the quake, 300 people were dead.",
        "A day earlier the toll had stood at 55 dead.",
        "The offensive killed 12 people.",
    ],
)
def test_a_war_that_is_the_event_of_today_stays_it(text: str) -> None:
    assert only(text).event == "current"


def test_a_month_on_a_page_of_weekdays_is_another_month() -> None:
    text = (
        "A strike on a crowded market killed 45 people on Monday, the mayor said. The dead lay in the street.\n\n"
        "Rebels raided a town on Oct. 7, killing 90 people."
    )
    assert [one.event for one in casualties(text)] == ["current", "October"]


def test_a_march_against_an_old_coup_is_of_today() -> None:
    assert (
        only("Guards shot dead seven people as crowds marched against last year's coup.").event == "current"
    )


def test_a_town_that_begins_like_a_month_is_no_month() -> None:
    assert only("In Jandal, residents buried 40 people after the storm on Monday.").event == "current"
    assert only("In Marlow 40 people died.").event == "current"


def test_all_figures_of_a_sentence_go_on_with_the_past() -> None:
    text = "The war has killed 564 people since 1998. On the far side, 22 soldiers and 26 civilians have been killed."
    assert [one.event for one in casualties(text)] == ["1998", "1998", "1998"]


def test_the_time_of_the_pages_own_event_is_no_past() -> None:
    text = "Guards held a man over the blast that killed one and hurt nine last month.\n\nThe blast left nine hurt."
    assert {one.event for one in casualties(text, published=NOW)} == {"current"}


def test_an_undated_page_about_last_week_is_about_its_event() -> None:
    text = "A second man was held over the blast that left one dead and three hurt last week."
    assert {one.event for one in casualties(text)} == {"current"}


def test_a_year_in_lead_and_headline_is_that_of_the_event() -> None:
    text = "Three men were charged over a 2029 blast that left six people wounded."
    found = casualties(text, headline="Three charged in blast that left 6 hurt", published=NOW)
    assert {one.event for one in found} == {"current"}


@pytest.mark.parametrize(
    ("opening", "then", "event"),
    [
        ("A gunman was sentenced on Monday.", "on November 16, 2028, killing eight people", "current"),
        ("A ferry sank, an inquest heard.", "on 16 November 2028, killing eight people", "current"),
        ("A gunman was sentenced on Monday.", "in 2028, killing eight people", "2028"),
        ("A gunman was seen on Monday.", "on November 16, 2028, killing eight people", "2028"),
    ],
)
def test_a_court_sits_over_the_first_day_told(opening: str, then: str, event: str) -> None:
    text = f"{opening}\n\nHe walked in {then}.\n\nOn July 3, 2019, nine people died in Orrvik."
    assert [one.event for one in casualties(text, published=NOW)] == [event, "2019"]


def test_a_like_number_of_another_year_stays_in_its_year() -> None:
    text = "A blast killed three. It was loud. Guards came. A like blast in 2019 killed three."
    assert [one.event for one in casualties(text, published=NOW)] == ["current", "2019"]


def test_a_time_that_opens_a_sentence_holds_behind_its_semicolon() -> None:
    text = "Last year 130 pupils were kidnapped; five were killed."
    assert {one.event for one in casualties(text, published=NOW)} == {"2030"}


def test_a_day_of_now_behind_the_semicolon_is_of_now() -> None:
    text = "Last year 130 people were killed; on Monday five were killed."
    assert [one.event for one in casualties(text, published=NOW)] == ["2030", "current"]
