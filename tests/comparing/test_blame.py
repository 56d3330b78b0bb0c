"""Blame: who started it, one standing dispute for two sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented import SIDES, alerts, article, figure, said

if TYPE_CHECKING:
    from claims.types import Account


def charge(number: int, speaker: str, words: str, published: str | None = None) -> Account:
    text = f"From post {number} {speaker} said {words}."
    return article(
        number,
        text,
        statements=(said(text, words, speaker, speaker, stance="accuse"),),
        published=published,
    )


def test_two_sides_that_name_each_other_are_one_dispute() -> None:
    (alert,) = alerts(
        charge(1, "Denmark", "Norwegian gunners had attacked its lighthouse"),
        charge(2, "Norway", "Danish boats attacked first"),
        charge(3, "Norway", "it was the Danish provocations that came first"),
        kind="blame",
        sides=SIDES,
    )
    assert alert.severity == "high"
    assert {passage.article for passage in alert.evidence} == {1, 2, 3}
    assert "Denmark" in alert.summary
    assert "Norway" in alert.summary


def test_an_answer_makes_the_other_side_the_one_who_began() -> None:
    (alert,) = alerts(
        charge(1, "Denmark", "Norwegian gunners had attacked its lighthouse"),
        charge(2, "Norway", "its crews were responding to Danish raids"),
        kind="blame",
        sides=SIDES,
    )
    assert len(alert.evidence) == 2


def test_blamed_each_other_is_the_dispute_in_short() -> None:
    text = "Denmark and Norway blamed each other for the shots at the strait."
    (alert,) = alerts(article(1, text), kind="blame", sides=SIDES)
    assert [passage.text for passage in alert.evidence] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Denmark and Norway were at it again, and each side blamed the other for firing first.",
        "Each side has accused the other of firing first.",
    ],
)
def test_each_side_blames_the_other(text: str) -> None:
    """Without names the parties of the story are meant, provided they fight."""
    fallen = article(
        2, "Norway lost 12 soldiers.", figure("12 soldiers", 12, side="Norway", category="military")
    )
    (alert,) = alerts(article(1, text), fallen, kind="blame", sides=SIDES)
    assert [passage.text for passage in alert.evidence] == [text]


def test_one_side_alone_blames_without_a_dispute() -> None:
    accounts = [
        charge(1, "Denmark", "Norwegian gunners had attacked its lighthouse"),
        charge(2, "Denmark", "Norwegian boats attacked again"),
    ]
    assert alerts(*accounts, kind="blame", sides=SIDES) == []


@pytest.mark.parametrize("past", ["in 1998", "years ago"])
def test_an_old_quarrel_is_background(past: str) -> None:
    text = f"Denmark and Norway blamed each other for a collision {past}."
    assert alerts(article(1, text, published="2031-05-02"), kind="blame", sides=SIDES) == []


def test_a_third_party_supports_and_starts_no_dispute_of_its_own() -> None:
    (alert,) = alerts(
        charge(1, "Denmark", "Norwegian gunners had attacked its lighthouse"),
        charge(2, "Norway", "Danish boats attacked first"),
        charge(3, "Sweden", "the Norwegian raid began it"),
        kind="blame",
        sides=SIDES,
    )
    assert "also blaming: Sweden" in alert.summary
