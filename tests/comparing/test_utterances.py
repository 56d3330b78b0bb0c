"""Utterances: one thing said, all its printed versions together."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from invented import article, said

from claims.comparing.compare import compare

if TYPE_CHECKING:
    from claims.types import Account, Stance, Utterance


def spoken(
    number: int,
    speaker: str,
    words: str,
    *,
    side: str | None = "Norway",
    stance: Stance = "claim",
    quoted: bool = False,
    published: str | None = None,
    day: str = "",
) -> Account:
    text = f"Dispatch {number}. {speaker} said{day} {words}."
    statement = said(text, words, speaker, side, stance=stance, quotes=(words,) if quoted else ())
    return article(number, text, statements=(statement,), published=published)


def told(*accounts: Account) -> tuple[Utterance, ...]:
    return compare(accounts).utterances


def test_three_versions_of_one_utterance() -> None:
    (utterance,) = told(
        spoken(1, "Tora Lind", "the northern bridge would open before the snow"),
        spoken(2, "Tora Lind", "The northern bridge opens before the snow", quoted=True),
        spoken(3, "Lind", "the bridge in the north opens before snow falls"),
    )
    assert utterance.actor == "Tora Lind"
    assert utterance.outlets == ("Paper 1", "Paper 2", "Paper 3")
    assert len(utterance.evidence) == 3


def test_two_persons_never_share_an_utterance() -> None:
    words = "the northern bridge would open before the snow"
    assert len(told(spoken(1, "Tora Lind", words), spoken(2, "Odo Fenn", words, side="Denmark"))) == 2


def test_another_figure_is_another_utterance() -> None:
    first = spoken(1, "Tora Lind", "the ferry carried 40 passengers and a crew")
    second = spoken(2, "Tora Lind", "the ferry carried 52 passengers and a crew")
    assert len(told(first, second)) == 2


def test_a_denial_is_not_its_claim() -> None:
    words = "the rockets had hit the northern bridge"
    first = spoken(1, "Tora Lind", words)
    second = spoken(2, "Tora Lind", words, stance="deny")
    assert len(told(first, second)) == 2


def test_the_fullest_version_is_shown_with_its_quotation() -> None:
    short = spoken(1, "Tora Lind", "the bridge opens before the snow")
    full = spoken(2, "Tora Lind", "The bridge opens before the snow and the school after it", quoted=True)
    (utterance,) = told(short, full)
    assert utterance.text == utterance.quote == "The bridge opens before the snow and the school after it"


def test_the_day_of_an_utterance_comes_from_its_sentence() -> None:
    (utterance,) = told(
        spoken(1, "Tora Lind", "the northern bridge opens", day=" on Tuesday", published="2031-05-01")
    )
    assert utterance.said_at == "2031-04-29"


@settings(max_examples=20)
@given(seed=st.integers(0, 1000))
def test_the_order_of_the_articles_makes_no_difference(seed: int) -> None:
    accounts = [
        spoken(1, "Tora Lind", "the northern bridge would open before the snow"),
        spoken(2, "Odo Fenn", "the southern bridge was lost", side="Denmark"),
        spoken(3, "Lind", "the bridge in the north opens before snow falls"),
        spoken(4, "Odo Fenn", "the bridge in the south was lost", side="Denmark"),
    ]
    shuffled = accounts[:]
    random.Random(seed).shuffle(shuffled)
    assert told(*shuffled) == told(*accounts)
