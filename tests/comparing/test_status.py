"""States that exclude each other: truce and fighting, search and its end, plan and submission."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from invented import SIDES, alerts, article, said

if TYPE_CHECKING:
    from claims.types import Account


def told(number: int, text: str, published: str | None = None) -> Account:
    return article(number, text, published=published)


def by(number: int, speaker: str, words: str, published: str | None = None) -> Account:
    text = f"Dispatch {number}: {speaker} said {words}."
    return article(number, text, statements=(said(text, words, speaker, speaker),), published=published)


# --- power and sieges -----------------------------------------------------------------------------------


def test_who_is_in_power_is_loud() -> None:
    text = "Rebel captains said the president was in our custody. His office said the coup had been put down."
    captains = said(text, "the president was in our custody", "Rebel captains")
    office = said(text, "the coup had been put down", "His office")
    (alert,) = alerts(article(1, text, statements=(captains, office)), kind="status")
    assert (alert.severity, alert.key) == ("high", "status|power")
    assert alerts(article(1, text.partition(". ")[2], statements=()), kind="status") == []


def test_a_siege_that_is_over_here_and_fighting_that_goes_on_there_is_loud() -> None:
    over = by(1, "the minister", "that the siege was over", "2031-03-01T08:00")
    fighting = by(2, "a gunman", "that the fighting was going on", "2031-03-01T09:00")
    (alert,) = alerts(over, fighting, kind="status")
    assert alert.severity == "high"
    later = by(3, "the minister", "that the siege was over", "2031-03-01T18:00")
    assert alerts(fighting, later, kind="status") == []


# --- truce and fighting -------------------------------------------------------------------------------


def test_a_truce_here_and_fighting_there_is_loud() -> None:
    (alert,) = alerts(
        by(1, "Sweden", "a ceasefire had been agreed from noon"),
        by(2, "Denmark", "that fighting continued along the strait"),
        kind="status",
        sides=SIDES,
    )
    assert alert.severity == "high"
    assert [passage.article for passage in alert.evidence] == [1, 2]


@pytest.mark.parametrize(
    "words",
    [
        "that both sides should agree to a ceasefire",
        "that Denmark was refusing to agree to a ceasefire",
        "it hoped that a ceasefire would be agreed",
        "no ceasefire had been agreed",
        "it tried to have a ceasefire agreed",
        "that a ceasefire had been agreed after the war of 1998",
    ],
)
def test_wishes_denials_and_memories_are_no_truce(words: str) -> None:
    fighting = by(2, "Denmark", "that fighting continued along the strait")
    assert alerts(by(1, "Sweden", words), fighting, kind="status", sides=SIDES) == []


def test_a_truce_that_came_after_the_fighting_ended_it() -> None:
    accounts = [
        told(1, "Fighting continued along the strait.", "2031-05-01T08:00"),
        told(2, "A ceasefire was agreed at noon.", "2031-05-01T12:30"),
    ]
    assert alerts(*accounts, kind="status") == []


def test_a_truce_that_took_hold_in_the_end_settles_what_was_told_before() -> None:
    accounts = [
        told(1, "A ceasefire was agreed on Wednesday.", "2031-05-01T08:00"),
        told(2, "Fighting continued along the strait.", "2031-05-02T08:00"),
        told(3, "The ceasefire took hold at noon.", "2031-05-03T18:00"),
    ]
    assert alerts(*accounts, kind="status") == []
    assert [each.severity for each in alerts(*accounts[:2], kind="status")] == ["high"]


def test_fighting_after_a_truce_says_that_it_failed() -> None:
    accounts = [
        told(1, "A ceasefire was agreed at noon.", "2031-05-01T12:30"),
        told(2, "Fighting resumed along the strait.", "2031-05-01T19:00"),
    ]
    (alert,) = alerts(*accounts, kind="status")
    assert alert.severity == "high"


def test_the_worst_fighting_since_an_old_war_is_of_today() -> None:
    accounts = [
        told(1, "A ceasefire was agreed at noon.", "2031-05-01"),
        told(2, "The worst fighting since the war of 1998 raged along the strait.", "2031-05-01"),
    ]
    assert len(alerts(*accounts, kind="status")) == 1


# --- other ladders ------------------------------------------------------------------------------------


def test_a_search_that_is_called_off_is_news_and_no_alert() -> None:
    accounts = [
        told(1, "The search for the crew continued in heavy seas.", "2031-05-01"),
        told(2, "The search was called off at dusk.", "2031-05-02"),
    ]
    assert alerts(*accounts, kind="status") == []


def test_a_later_article_that_still_searches_is_behind() -> None:
    accounts = [
        told(1, "The search was called off at dusk.", "2031-05-02"),
        told(2, "The search for the crew continued in heavy seas.", "2031-05-03"),
    ]
    (alert,) = alerts(*accounts, kind="status")
    assert alert.severity == "medium"


def test_without_times_two_states_of_a_search_are_only_worth_knowing() -> None:
    accounts = [
        told(1, "The search was called off at dusk."),
        told(2, "The search for the crew continued in heavy seas."),
    ]
    (alert,) = alerts(*accounts, kind="status")
    assert alert.severity == "low"


def test_talks_that_move_and_are_stuck() -> None:
    accounts = [
        by(1, "Denmark", "the talks had made progress"),
        by(2, "Norway", "the talks were deadlocked"),
    ]
    (alert,) = alerts(*accounts, kind="status", sides=SIDES)
    assert alert.severity == "medium"


# --- requests -----------------------------------------------------------------------------------------


def test_one_origin_alone_has_the_request_submitted() -> None:
    accounts = [
        by(1, "Denmark", "it would ask Iceland for doctors"),
        by(2, "Denmark", "it plans to ask Iceland for doctors and beds"),
        told(3, "Denmark submitted a request for doctors, a radio station had it."),
    ]
    (alert,) = alerts(*accounts, kind="status", sides=SIDES)
    assert alert.severity == "medium"
    assert "submitted" in alert.summary


def test_a_request_that_went_forward_in_time_is_progress() -> None:
    accounts = [
        by(1, "Denmark", "it would ask Iceland for doctors", "2031-05-01"),
        by(2, "Denmark", "that it submitted a request for doctors", "2031-05-02"),
    ]
    assert alerts(*accounts, kind="status", sides=SIDES) == []


def test_a_truce_that_no_party_confirms() -> None:
    accusation = by(3, "Norway", "Danish boats attacked first")
    accounts = [
        by(1, "Sweden", "a ceasefire had been agreed from noon"),
        article(
            2,
            "Norway said Denmark had attacked.",
            statements=(
                said(
                    "Norway said Denmark had attacked.",
                    "Denmark had attacked",
                    "Norway",
                    "Norway",
                    stance="accuse",
                    target="Denmark",
                ),
            ),
        ),
        accusation,
    ]
    found = alerts(*accounts, kind="single_origin", sides=SIDES)
    assert [(alert.key, alert.severity) for alert in found] == [("single_origin|truce", "medium")]
    confirmed = by(4, "Norway", "a ceasefire had been agreed")
    assert alerts(*accounts, confirmed, kind="single_origin", sides=SIDES) == []
