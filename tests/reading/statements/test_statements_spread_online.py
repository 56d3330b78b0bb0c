"""Posts, videos and messages without an author that tell something."""

from __future__ import annotations

import pytest
from spoken import said


@pytest.mark.parametrize(
    ("source", "verb"),
    [
        ("Early posts on social media", "claimed"),
        ("Unverified videos on Telegram", "said"),
        ("Messages in local chat groups", "claimed"),
        ("Posts circulating online", "claimed"),
        ("A widely shared post", "said"),
    ],
)
def test_they_speak_with_what_is_said_of_them(source: str, verb: str) -> None:
    assert said(f"{source} {verb} there were two gates and as many as ten boats lost.") == [
        (source, "there were two gates and as many as ten boats lost")
    ]


def test_accounts_give_a_toll() -> None:
    text = "Unverified accounts on social media put the dead at 40."
    assert said(text) == [("Unverified accounts on social media", "the dead at 40")]


@pytest.mark.parametrize(
    "text",
    ["Videos posted online claimed to show the fire.", "The ministry in a post on Telegram was praised."],
)
def test_where_something_is_posted_is_nobody(text: str) -> None:
    assert said(text) == []


def test_a_post_as_a_place_of_speaking_is_passed_over() -> None:
    assert said("The ministry in a post on social media said the gate was shut.") == [
        ("The ministry", "the gate was shut")
    ]


def test_a_message_that_is_read_out_tells() -> None:
    assert said("A message read over loudspeakers told residents to leave.") == [
        ("A message read over loudspeakers", "to leave")
    ]


def test_protests_before_a_colon_are_a_topic() -> None:
    text = "Orvia protests: Rights group says 63 were killed in four days."
    assert said(text) == [("Rights group", "63 were killed in four days")]
