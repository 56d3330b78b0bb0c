"""Who the victims are: noun, class, and the share of a whole."""

from __future__ import annotations

import pytest
from casualty_pages import casualties, only

NOUNS = [
    ("12 soldiers", "soldiers", "military"),
    ("12 Danish soldiers", "soldiers", "military"),
    ("12 of its troops", "troops", "military"),
    ("12 people", "people", "people"),
    ("12 civilians", "civilians", "civilians"),
    ("12 schoolchildren", "schoolchildren", "children"),
    ("12 policemen", "policemen", "police"),
    ("12 police officers", "officers", "police"),
    ("12 army officers", "officers", "military"),
    ("12 civilian workers", "workers", "civilians"),
    ("12 women", "women", "women"),
    ("12 rebels", "rebels", "fighters"),
    ("12 Norwegians", "Norwegians", "people"),
    ("12 garment workers", "workers", "people"),
]


@pytest.mark.parametrize(("words", "victims", "category"), NOUNS)
def test_the_noun_tells_victims_and_class(words: str, victims: str, category: str) -> None:
    found = only(f"{words} were killed.")
    assert (found.victims, found.category) == (victims, category)


def test_lives_say_nothing_of_who_they_were() -> None:
    found = only("The storm claimed more than 300 lives.")
    assert (found.victims, found.category, found.outcome) == ("lives", None, "killed")


def test_a_bare_figure_borrows_the_victims_before_it() -> None:
    whole, hurt = casualties("Three of its troops were killed and more than a dozen hurt.")
    assert (whole.victims, hurt.victims) == ("troops", "troops")
    assert (hurt.outcome, hurt.low, hurt.category) == ("injured", 13, "military")


def test_a_gloss_in_brackets_names_the_victims() -> None:
    assert only("So far 31 [guards] killed were counted.").victims == "guards"


def test_one_of_the_victims_can_be_a_single_person() -> None:
    assert only("A nurse was killed.").value == 1
    assert only("A 19-year-old was killed.").value == 1


def test_parts_are_never_the_whole() -> None:
    found = casualties("At least 20 people, including three children and a nurse, were killed.")
    assert [(one.value, one.cumulative) for one in found] == [(20, True), (3, False), (1, False)]


def test_an_account_of_the_dead_gives_parts() -> None:
    found = casualties("Among the dead were three children and a nurse.")
    assert [(one.outcome, one.value, one.cumulative) for one in found] == [
        ("killed", 3, False),
        ("killed", 1, False),
    ]


def test_some_of_the_victims_are_a_part_of_the_sentence_before() -> None:
    found = casualties("The ferry disaster killed 40 people. Seventeen of the victims were women.")
    assert [(one.value, one.cumulative) for one in found] == [(40, True), (17, False)]


def test_an_increment_is_no_whole() -> None:
    found = casualties("The blast killed 12 miners. Another four miners died in hospital.")
    assert [(one.value, one.cumulative) for one in found] == [(12, True), (4, False)]


def test_another_number_with_another_outcome_counts_all_of_it() -> None:
    found = casualties("The blast killed 12 miners and injured another 43.")
    assert [(one.outcome, one.value, one.cumulative) for one in found] == [
        ("killed", 12, True),
        ("injured", 43, True),
    ]


def test_those_among_the_dead_are_parts() -> None:
    found = casualties(
        "The blast killed 14 people. Two guards were among those killed. Eleven of them were women."
    )
    assert [(one.value, one.cumulative) for one in found] == [(14, True), (2, False), (11, False)]


def test_one_victim_told_of_after_the_toll_is_counted_in_it() -> None:
    found = casualties("The flood killed 14 people. A 73-year-old man drowned in his car.")
    assert [(one.value, one.cumulative) for one in found] == [(14, True), (1, False)]


@pytest.mark.parametrize(
    "account",
    [
        "They included 32 Danes and nine Swedes.",
        "The dead include 32 Danes and nine Swedes.",
        "Among them were 32 Danes and nine Swedes.",
    ],
)
def test_those_included_are_parts_of_the_toll_before(account: str) -> None:
    found = casualties(f"The crash killed 71 people. {account}")
    assert [(one.outcome, one.value, one.cumulative) for one in found] == [
        ("killed", 71, True),
        ("killed", 32, False),
        ("killed", 9, False),
    ]


def test_two_were_among_the_victims() -> None:
    found = casualties("The crush killed 30 people. Two Danish women were among the victims.")
    assert [(one.value, one.cumulative) for one in found] == [(30, True), (2, False)]


def test_a_figure_with_those_among_it_is_no_part() -> None:
    found = casualties("Three guards, among them a woman, were killed.")
    assert [(one.value, one.cumulative) for one in found] == [(3, True), (1, False)]
