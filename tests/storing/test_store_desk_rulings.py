"""What the desk rules about claims, origins and actors is kept by what it is about, and each can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from stored import TEXT, at, compared, dispatch, keep, new_story, passage, reading

from claims.types import NO_RULINGS, OriginLink, Rulings
from store.comparisons import save_comparison
from store.desk import (
    claims_at,
    cut_origin,
    desk_log,
    find_claims,
    join_origin,
    merge_actors,
    reject_claim,
    rulings,
    split_actors,
    undo,
)
from store.errors import StoreError
from store.readings import save_reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from store.database import Database
    from store.records import DeskEntry, Story


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Database, Story]:
    """Three articles; the first two are linked."""
    db, story = new_story(tmp_path)
    for number in (1, 2, 3):
        keep(db, story, dispatch(number))
    link = OriginLink(1, 2, "verbatim", 0.9, (passage(dispatch(), 1, "At least 12 sailors"),))
    save_comparison(
        db, story, compared(links=(link,), origins={1: "Paper 1", 2: "Paper 1", 3: "Paper 3"}), now=at(1)
    )
    return db, story


def test_a_rejected_claim_is_found_again_when_the_article_is_read_anew(desk: tuple[Database, Story]) -> None:
    db, story = desk
    (figure,) = [each for each in find_claims(db, story, 1, "at least 12 sailors") if each.outcome]
    entry = reject_claim(db, story, figure, who="Mo", why="old count", now=at(2))
    assert (entry.action, entry.who, entry.why) == ("reject", "Mo", "old count")
    assert entry.summary == "“At least 12 sailors” (killed) in article 1"
    save_reading(db, 1, reading(TEXT), reader="another reader", now=at(3))
    assert rulings(db, story).rejected == (figure,)
    assert figure in find_claims(db, story, 1, "At least 12 sailors")
    assert reject_claim(db, story, figure, who="Ana", why="", now=at(4)) == entry


def test_a_passage_leads_to_its_claims(desk: tuple[Database, Story]) -> None:
    db, story = desk
    exact = claims_at(db, story, passage(dispatch(), 1, "At least 12 sailors"))
    assert [(each.outcome, each.text) for each in exact] == [
        ("killed", "At least 12 sailors"),
        (None, "At least 12 sailors"),
    ]
    whole = claims_at(db, story, passage(dispatch(), 1, TEXT))
    assert [each.outcome for each in whole] == ["killed", "missing", None]
    assert claims_at(db, story, passage(dispatch(), 1, "Share this page")) == ()


def test_an_edge_is_cut_and_joined_whatever_the_order_of_its_ends(desk: tuple[Database, Story]) -> None:
    db, story = desk
    cut_origin(db, story, 2, 1, who="Mo", why="", now=at(2))
    join_origin(db, story, 3, 1, who="Mo", why="", now=at(3))
    assert rulings(db, story) == Rulings(cut=((1, 2),), joined=((1, 3),))
    join_origin(db, story, 1, 2, who="Mo", why="", now=at(4))
    assert rulings(db, story) == Rulings(joined=((1, 3), (1, 2)))
    undo(db, story, who="Mo", now=at(5))
    assert rulings(db, story) == Rulings(cut=((1, 2),), joined=((1, 3),))


def test_of_two_rulings_about_a_name_the_later_one_holds(desk: tuple[Database, Story]) -> None:
    db, story = desk
    merge_actors(db, story, "Ostria", "Ana Rell", who="Mo", why="", now=at(2))
    assert rulings(db, story).merged == (("Ostria", "Ana Rell"),)
    split_actors(db, story, "Ostria", who="Mo", why="", now=at(3))
    assert rulings(db, story) == Rulings(split=("Ostria",))
    undo(db, story, who="Mo", now=at(4))
    assert rulings(db, story).merged == (("Ostria", "Ana Rell"),)


@pytest.mark.parametrize(
    "act",
    [
        lambda db, story: reject_claim(
            db, story, find_claims(db, story, 2, "12")[0], who="Mo", why="", now=at(2)
        ),
        lambda db, story: cut_origin(db, story, 1, 2, who="Mo", why="", now=at(2)),
        lambda db, story: join_origin(db, story, 1, 3, who="Mo", why="", now=at(2)),
        lambda db, story: merge_actors(db, story, "Ostria", "Ana Rell", who="Mo", why="", now=at(2)),
        lambda db, story: split_actors(db, story, "Ana Rell", who="Mo", why="", now=at(2)),
    ],
    ids=["reject", "cut", "join", "merge", "split"],
)
def test_every_ruling_is_taken_back_by_its_number_and_earlier_moments_keep_it(
    desk: tuple[Database, Story], act: Callable[[Database, Story], DeskEntry]
) -> None:
    db, story = desk
    entry = act(db, story)
    stands = rulings(db, story)
    assert stands != NO_RULINGS
    join_origin(db, story, 2, 3, who="Mo", why="", now=at(3))
    undone = undo(db, story, who="Ana", now=at(4), entry_id=entry.id)
    assert undone
    assert (undone.undoes, undone.summary) == (entry.id, entry.summary)
    assert rulings(db, story) == Rulings(joined=((2, 3),))
    assert rulings(db, story, as_of=at(1)) == NO_RULINGS
    assert rulings(db, story, as_of=at(2)) == stands
    with pytest.raises(StoreError, match=f"Entry {entry.id} is no decision of this story that stands"):
        undo(db, story, who="Ana", now=at(5), entry_id=entry.id)
    assert len(desk_log(db, story)) == 3


def test_what_the_story_has_not_cannot_be_ruled_about(desk: tuple[Database, Story]) -> None:
    db, story = desk
    (claim, *_) = find_claims(db, story, 1, "12")
    for act, message in (
        (
            lambda: reject_claim(db, story, replace(claim, text="99"), who="Mo", why="", now=at(2)),
            "no claim “99”",
        ),
        (lambda: find_claims(db, story, 9, "12"), "no article 9"),
        (
            lambda: cut_origin(db, story, 1, 3, who="Mo", why="", now=at(2)),
            "Nothing links the articles 1 and 3",
        ),
        (lambda: join_origin(db, story, 1, 9, who="Mo", why="", now=at(2)), "no article 9"),
        (lambda: join_origin(db, story, 1, 1, who="Mo", why="", now=at(2)), "one origin with itself"),
        (lambda: merge_actors(db, story, "Ana Rel", "Ostria", who="Mo", why="", now=at(2)), "“Ana Rell”"),
        (lambda: split_actors(db, story, "Nobody", who="Mo", why="", now=at(2)), "No article prints"),
        (lambda: split_actors(db, story, "Ostria", who="", why="", now=at(2)), "needs a name"),
    ):
        with pytest.raises(StoreError, match=message):
            act()
    assert desk_log(db, story) == ()
