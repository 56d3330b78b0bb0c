"""Victims of one nation among others: a line of their own, never added to the whole, and the whole is not theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stories import Told, accounts

from claims.comparing.compare import compare
from claims.comparing.names import find_names
from claims.comparing.nationals import settle_nationals
from claims.comparing.sides import find_sides

if TYPE_CHECKING:
    from claims.types import Cell, Comparison

MINISTRY = "Three Danes died in an avalanche, the Danish foreign ministry said."


def told(*texts: str) -> Comparison:
    story = tuple(
        Told(f"Paper {number}", f"2031-05-04T1{number}:00Z", f"Avalanche, part {number}", text)
        for number, text in enumerate(texts, 1)
    )
    return compare(accounts(story))


def tally(found: Comparison) -> dict[str | None, str]:
    """What each side's row of all the dead prints."""
    return {cell.side: cell.printed for cell in found.cells if cell.outcome == "killed"}


def of(found: Comparison, side: str) -> Cell:
    (cell,) = (cell for cell in found.cells if cell.side == side)
    return cell


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("An avalanche killed 40 people in Austria, among them three Danes, police said.", "Austria"),
        ("An avalanche killed 40 people in Austria, police said. The dead included three Danes.", "Austria"),
        ("An avalanche killed 40 people, including three Danes, in Norland, police said.", None),
        ("Three Danes were among 40 people killed in an avalanche in Norland, police said.", None),
        ("Forty people, three of them Danes, died in the avalanche, police said.", None),
    ],
)
def test_they_have_a_line_and_the_whole_is_not_theirs(text: str, whole: str | None) -> None:
    found = told(text)
    assert tally(found) == {whole: "40", "Denmark": "3"}
    assert of(found, "Denmark").whole


def test_their_ministry_bears_it_out() -> None:
    found = told("An avalanche killed 40 people, among them three Danes, in Norland, police said.", MINISTRY)
    cell = of(found, "Denmark")
    assert (cell.printed, cell.status) == ("3", "corroborated")
    assert cell.claimants == ("Danish foreign ministry", "police")
    assert cell.line == "Three Danes were killed, the Danish foreign ministry said."
    assert [each.kind for each in found.divergences if each.kind == "numeric"] == []


def test_two_counts_of_them_are_compared() -> None:
    found = told(
        "An avalanche killed 40 people in Austria, among them four Danes, police said.",
        MINISTRY.replace("in an avalanche", "in Austria"),
    )
    assert tally(found)["Denmark"] == "3 (Danish foreign ministry) / 4 (police)"
    assert [each.figure for each in found.divergences if each.kind == "numeric"] == ["3 / 4"]


def test_they_are_never_added_to_the_whole() -> None:
    found = told(
        "An avalanche killed at least 40 people in Austria, among them three Danes, police said.",
        "The avalanche killed 44 people, the mayor said.",
    )
    assert "Both sides" not in "".join(str(cell.side) for cell in found.cells)
    assert all("=" not in cell.printed for cell in found.cells)


def test_the_headline_takes_no_nation_from_them_either() -> None:
    found = compare(
        accounts(
            (
                Told(
                    "Paper 1",
                    None,
                    "Avalanche kills 40 in Norland",
                    "An avalanche killed 40 people, among them three Danes, in Norland, police said.",
                ),
            )
        )
    )
    assert tally(found) == {None: "40", "Denmark": "3"}


@pytest.mark.parametrize(
    ("text", "denmark"),
    [
        ("An avalanche killed 12 people in Denmark, among them three Danes, police said.", "12"),
        ("Nine Danes died in an avalanche in Austria, among them three Danish guides, police said.", "9"),
    ],
)
def test_a_part_of_the_own_nation_stays_a_part(text: str, denmark: str) -> None:
    assert tally(told(text))["Denmark"] == denmark


def test_classes_of_one_nation_stay_parts_beside_a_count_of_it() -> None:
    text = "An avalanche killed 40 people in Austria, among them three Danish cooks and a Danish guide, police said."
    found = told(text, "Four Danes died in an avalanche, the Danish foreign ministry said.")
    assert tally(found) == {"Austria": "40", "Denmark": "4"}


def test_more_of_them_are_an_increment_and_no_count() -> None:
    found = told("An avalanche killed 40 people in Austria, police said. Another three Danes died.", MINISTRY)
    assert of(found, "Denmark").claimants == ("Danish foreign ministry",)


@pytest.mark.parametrize("whose", ["nine of its citizens", "nine of its nationals"])
def test_a_state_that_counts_its_citizens_makes_not_all_the_dead_its_own(whose: str) -> None:
    found = told(f"An avalanche killed 40 people, police said. Denmark said {whose} had died.")
    assert tally(found) == {None: "40", "Denmark": "9"}


def test_soldiers_that_a_state_counts_leave_the_others_its_own() -> None:
    text = "The attack killed 40 people, police said. Denmark said nine of its {whom} had died."
    for whom, settled in (("citizens", 1), ("soldiers", 0)):
        (account,) = accounts((Told("Paper 1", None, "Attack", text.format(whom=whom)),))
        assert (
            len([each for each in settle_nationals(account.reading.casualties).values() if each.side is None])
            == settled
        )


AMONG = (
    "An avalanche buried a hotel in Austria. Forty people died. The dead included three {danes}, police said."
)


@pytest.mark.parametrize(
    ("danes", "sides"), [("Danes", ("Austria",)), ("Danish soldiers", ("Austria", "Denmark"))]
)
def test_the_nation_of_some_of_the_dead_is_no_party(danes: str, sides: tuple[str, ...]) -> None:
    story = accounts((Told("Paper 1", None, "Avalanche", AMONG.format(danes=danes)),))
    assert find_sides(story, find_names(story)) == sides
