"""Nothing that comes later, article or ruling, changes what a view shows as of an earlier moment."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as some
from stored import TEXT, at, dispatch, keep, new_story

from store.database import close
from store.desk import (
    annotate,
    cut_origin,
    decide,
    find_claims,
    join_origin,
    merge_actors,
    reject_claim,
    set_desk_figure,
    split_actors,
    undo,
)
from store.errors import StoreError
from store.views import alerts, cells
from wirewatch.pipeline import compare_story
from wirewatch.views import look

if TYPE_CHECKING:
    from collections.abc import Callable

    from store.database import Database
    from store.records import Snapshot, Story

Event = "Callable[[Database, Story, int], object]"
WHO = "Mo"


def came_in(number: int, toll: str, outlet: str | None, credited: tuple[str, ...]) -> Callable[..., object]:
    def act(db: Database, story: Story, minute: int) -> object:
        text = TEXT.replace("12", toll).replace("Ferry sinks", f"Ferry {number} sinks")
        return keep(db, story, dispatch(number, text, outlet=outlet, credits=credited), minute=minute)

    return act


def rejected(db: Database, story: Story, minute: int) -> object:
    return reject_claim(db, story, find_claims(db, story, 1, "")[0], who=WHO, why="", now=at(minute))


def cut(db: Database, story: Story, minute: int) -> object:
    return cut_origin(db, story, 1, 2, who=WHO, why="", now=at(minute))


def joined(db: Database, story: Story, minute: int) -> object:
    return join_origin(db, story, 1, 3, who=WHO, why="", now=at(minute))


def merged(db: Database, story: Story, minute: int) -> object:
    return merge_actors(db, story, "Ostria", "Ana Rell", who=WHO, why="", now=at(minute))


def split(db: Database, story: Story, minute: int) -> object:
    return split_actors(db, story, "Ostria", who=WHO, why="", now=at(minute))


def chosen(db: Database, story: Story, minute: int) -> object:
    return set_desk_figure(
        db, story, cells(db, story)[0].key, f"at least {minute}", who=WHO, why="", now=at(minute)
    )


def noted(db: Database, story: Story, minute: int) -> object:
    return annotate(db, story, f"note {minute}", about=("story",), who=WHO, now=at(minute))


def taken_back(db: Database, story: Story, minute: int) -> object:
    return undo(db, story, who=WHO, now=at(minute))


def answered(action: str) -> Callable[..., object]:
    def act(db: Database, story: Story, minute: int) -> object:
        alert = next((each.id for each in alerts(db, story) if each.state == "open"), 1)
        return decide(db, alert, action, who=WHO, why="", now=at(minute))  # type: ignore[arg-type]

    return act


ARTICLES = some.builds(
    came_in,
    some.integers(1, 4),
    some.sampled_from(("12", "15")),
    some.sampled_from((None, "The Tarn Post")),
    some.sampled_from(((), ("Northern Wire",))),
)
RULINGS = some.sampled_from([rejected, cut, joined, merged, split, chosen, noted, taken_back])
ANSWERS = some.sampled_from(["acknowledge", "mute", "resolve"]).map(answered)
EVENTS = some.lists(some.one_of(ARTICLES, RULINGS, ANSWERS), min_size=2, max_size=9)


def happen(db: Database, story: Story, event: Callable[..., object], minute: int) -> None:
    """What cannot be decided in this state of the story is refused, and then has not happened."""
    with suppress(StoreError, IndexError):
        event(db, story, minute)
    compare_story(db, story, now=at(minute))


def standing(snapshot: Snapshot, matters: set[str]) -> Snapshot:
    """A screen with the alerts on these matters that are not resolved.

    An earlier view has only what accounts parted on then: neither what had gone by itself, nor what the desk opened
    again although it had gone.
    """
    return replace(
        snapshot,
        alerts=tuple(
            replace(alert, last_seen="", evidence=tuple(alert.evidence))
            for alert in snapshot.alerts
            if alert.state != "resolved" and alert.key in matters
        ),
    )


@settings(max_examples=25)  # each compares some forty times
@given(events=EVENTS)
def test_what_comes_later_never_changes_an_earlier_view(events: list[Callable[..., object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        db, story = new_story(Path(folder))
        views = []
        for minute, event in enumerate((came_in(1, "12", None, ()), *events)):
            happen(db, story, event, minute)
            now = look(db, story)
            then = look(db, story, at(minute))
            matters = {alert.key for alert in then.snapshot.alerts}
            assert standing(now.snapshot, matters) == standing(then.snapshot, matters)
            assert now.links == then.links
            views.append((at(minute), then))
        for moment, view in views:
            assert look(db, story, moment) == view
        close(db)
