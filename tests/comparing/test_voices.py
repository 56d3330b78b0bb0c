"""A body and whoever speaks for it are one source: its later count replaces the other's, and they bear each other out in
nothing."""

from __future__ import annotations

import pytest
from stories import Told, accounts

from claims.comparing.compare import compare
from claims.comparing.kept import Kept
from claims.comparing.voices import bodies_by_kind, speaks_for
from claims.spelling import fold


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


def speaks(post: str, body: str, *others: str, sides: tuple[str, ...] = ()) -> bool:
    """Whether who has the post speaks for the body, in a story with these bodies."""
    names = {name: name for name in (body, *others)}
    return speaks_for([post], [fold(side) for side in sides], bodies_by_kind(names, names)) == body


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("spokesman for the coast guard", "coast guard"),
        ("Coast guard spokeswoman", "coast guard"),
        ("Police chief", "police"),
        ("Police chief", "Kalmara police"),
        ("Kalmara police chief", "Police"),
        ("head of the Relief Agency", "Relief Agency"),
        ("deputy police chief", "police"),
        ("Transport Minister", "transport ministry"),
        ("minister of health", "Health Ministry"),
        ("Danish foreign minister", "Danish foreign ministry"),
    ],
)
def test_posts_that_speak_for_a_body(post: str, body: str) -> None:
    assert speaks(post, body)


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("former police chief", "police"),
        ("retired police chief", "police"),
        ("Shadow Health Minister", "health ministry"),
        ("Police chief", "Traffic police"),
        ("Police chief", "Police Union"),
        ("Kalmara police chief", "Brask police"),
        ("army spokesman", "Weir Liberation Army"),
        ("fire chief", "Fire Brigades Union"),
        ("Coast guard spokesman", "police"),
        ("coast guard diver", "coast guard"),
        ("Transport Minister", "health ministry"),
        ("Prime Minister", "health ministry"),
        ("Foreign Minister", "Danish foreign ministry"),
        ("Danish foreign minister", "Chilean foreign ministry"),
        ("hospital director", "hospital"),
        ("spokesman", "coast guard"),
    ],
)
def test_posts_that_do_not(post: str, body: str) -> None:
    assert not speaks(post, body)


def test_a_minister_of_a_land_speaks_for_its_ministry() -> None:
    assert speaks("Foreign Minister", "Danish foreign ministry", sides=("Denmark",))
    assert not speaks("Foreign Minister", "Danish foreign ministry", sides=("Chile",))


def test_of_two_bodies_of_a_kind_none_is_taken() -> None:
    assert speaks("Police chief", "Kalmara police", "Police Union")
    assert not speaks("Police chief", "Kalmara police", "Brask police")
    assert not speaks("Health Minister", "health ministry", "Chilean health ministry")


@pytest.mark.parametrize(
    ("who", "one"),
    [
        ("Coast guard spokesman Odo Fenn", True),
        ("Odo Fenn, a spokesman for the coast guard,", True),
        ("Coast guard chief Odo Fenn", True),
        ("A coast guard spokesman", True),
        ("Former coast guard spokesman Odo Fenn", False),
        ("Odo Fenn, a former spokesman for the coast guard,", False),
        ("Retired coast guard chief Odo Fenn", False),
        ("Harbour union chief Odo Fenn", False),
    ],
)
def test_who_speaks_for_the_coast_guard_of_another_article(who: str, one: bool) -> None:
    first = f"A ferry sank off Lumar. {who} said 31 people had died."
    (cell,) = compare(accounts(story(first, GUARD))).cells
    assert cell.status == ("claimed" if one else "corroborated")
    lower = compare(accounts(story(GUARD, first.replace("31", "23"))))
    assert ("revision" in {each.kind for each in lower.divergences}) == one


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


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Ivo Brask said 24 people had died. The Turkish foreign ministry said 31 people had died.",
        "Police chief Odo Fenn said 24 people had died. The Police Union said 31 people had died.",
    ],
)
def test_who_may_be_of_another_body_is_at_odds_with_it(text: str) -> None:
    found = compare(accounts(story(f"A ferry sank off Lumar on Sunday. {text}")))
    assert [(each.kind, each.severity) for each in found.divergences] == [("numeric", "high")]


def test_a_former_minister_is_not_told_as_one_in_office() -> None:
    former = "A ferry sank off Lumar. Former health minister Odo Fenn said 23 people had died."
    (cell,) = compare(accounts(story(former))).cells
    assert "minister" not in cell.line


def test_growing_a_story_gives_the_same() -> None:
    kept = Kept()
    told = accounts(story(SPOKESMAN, BOTH, GUARD))
    for size in (1, 3, 2):
        assert compare(told[:size], kept=kept) == compare(told[:size])
