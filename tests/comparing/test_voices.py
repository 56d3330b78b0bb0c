"""A body and whoever speaks for it are one source: its later count replaces the other's, and they bear each other out in
nothing."""

from __future__ import annotations

import pytest
from stories import Told, accounts

from claims.comparing.compare import compare
from claims.comparing.kept import Kept
from claims.comparing.names import find_names
from claims.comparing.voices import speaks_for, voices_in


def story(*texts: str) -> tuple[Told, ...]:
    return tuple(
        Told(f"Paper {number}", f"2031-05-04T1{number}:00Z", f"Ferry sinks off Lumar, part {number}", text)
        for number, text in enumerate(texts, 1)
    )


GUARD = "A ferry sank off Lumar on Sunday. The coast guard said 31 people had died."
SPOKESMAN = (
    "A ferry sank off Lumar. Twenty-three people died, said Odo Fenn, a spokesman for the coast guard."
)
BOTH = f"{SPOKESMAN} The coast guard said it had sent six boats."


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("spokesman for the coast guard", "coast guard"),
        ("Coast guard spokeswoman", "Norland coast guard"),
        ("Police chief", "police"),
        ("Police chief", "Kalmara police"),
        ("Kalmara police chief", "Police"),
        ("head of the Relief Agency", "Relief Agency"),
        ("deputy police chief", "police"),
        ("Transport Minister", "transport ministry"),
        ("foreign minister", "Norlandic foreign ministry"),
    ],
)
def test_posts_that_speak_for_a_body(post: str, body: str) -> None:
    assert speaks_for(post, body)


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("former police chief", "police"),
        ("Police chief", "Traffic police"),
        ("Kalmara police chief", "Brask police"),
        ("Coast guard spokesman", "police"),
        ("coast guard diver", "coast guard"),
        ("Transport Minister", "health ministry"),
        ("hospital director", "coast guard"),
        ("spokesman", "coast guard"),
    ],
)
def test_posts_that_do_not(post: str, body: str) -> None:
    assert not speaks_for(post, body)


def test_the_article_tells_who_speaks_for_whom() -> None:
    (account,) = accounts(story(BOTH))
    assert voices_in(account) == [("Odo Fenn", "coast guard")]


def test_of_two_bodies_that_fit_none_is_taken() -> None:
    text = "Kalmara police and Brask police closed the road, they said. Police chief Odo Fenn said nine people died."
    (account,) = accounts(
        story(f"Kalmara police said the road was shut. Brask police said it was open. {text}")
    )
    assert voices_in(account) == []


@pytest.mark.parametrize("first", [BOTH, SPOKESMAN], ids=["one article names both", "none does"])
def test_the_count_of_the_body_replaces_that_of_its_spokesman(first: str) -> None:
    (cell,) = compare(accounts(story(first, GUARD))).cells
    assert (cell.printed, cell.claimants) == ("31", ("coast guard",))


def test_a_body_and_its_spokesman_do_not_bear_each_other_out() -> None:
    same = GUARD.replace("31", "23")
    (cell,) = compare(accounts(story(BOTH, same))).cells
    assert cell.status == "claimed"
    police = same.replace("coast guard", "mayor")
    (cell,) = compare(accounts(story(BOTH, police))).cells
    assert cell.status == "corroborated"


def test_a_dispute_is_over_when_one_of_them_has_counted_again() -> None:
    at_odds = (
        "A ferry sank off Lumar on Sunday. The coast guard rejected a police count of 26 dead, saying it had confirmed 23. "
        "“Our figure is 23,” said Odo Fenn, a spokesman for the coast guard."
    )
    found = compare(accounts(story(at_odds)))
    assert [(each.kind, each.figure, each.severity) for each in found.divergences] == [
        ("numeric", "23 / 26", "high")
    ]
    later = compare(accounts(story(at_odds, GUARD)))
    assert "23" not in later.cells[0].printed


def test_nameless_spokesmen_speak_for_the_body_that_another_article_names() -> None:
    nameless = "A ferry sank off Lumar. At least 14 people died, a coast guard spokesman said."
    names = find_names(accounts(story(nameless, GUARD)))
    assert names.source("coast guard spokesman") == "coast guard"


def test_growing_a_story_gives_the_same() -> None:
    kept = Kept()
    told = accounts(story(SPOKESMAN, BOTH, GUARD))
    for size in (1, 3, 2):
        assert compare(told[:size], kept=kept) == compare(told[:size])
