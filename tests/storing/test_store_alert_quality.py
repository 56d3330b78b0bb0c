"""The desk's answers say how often each kind of alert was right, and why it was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stored import at, dispatch, divergence, keep, new_story, passage, sync

from store.alert_history import KindQuality, alert_quality
from store.desk import decide, desk_log, undo
from store.errors import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from store.database import Database
    from store.records import Story


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Database, Story]:
    """Alerts 1 to 4 about figures, 5 about a denial."""
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    evidence = passage(dispatch(), saved.article, "At least 12 sailors")
    figures = [divergence(f"toll {number}", "12 / 15", evidence) for number in range(4)]
    sync(db, story, *figures, divergence("denied", "", evidence, kind="denial"))
    return db, story


def of(db: Database, story: Story, kind: str, minute: int | None = None) -> KindQuality:
    moment = None if minute is None else at(minute)
    return next(each for each in alert_quality(db, story, as_of=moment) if each.kind == kind)


def test_answers_are_counted_by_kind_and_reason(desk: tuple[Database, Story]) -> None:
    db, story = desk
    decide(db, 1, "acknowledge", who="Mo", why="", now=at(1))
    decide(db, 2, "mute", who="Mo", why="", now=at(1), reason="copy")
    decide(db, 3, "mute", who="Mo", why="", now=at(1), reason="minor")
    assert of(db, story, "numeric") == KindQuality(
        "numeric", 4, 3, 2, 1, (("copy", 1), ("minor", 1), ("no reason given", 1))
    )
    assert of(db, story, "numeric").precision == pytest.approx(2 / 3)
    assert of(db, story, "denial") == KindQuality("denial", 1, 0, 0, 0, ())
    assert of(db, story, "denial").precision is None


@pytest.mark.parametrize(
    ("action", "reason", "right"),
    [
        ("acknowledge", None, True),
        ("resolve", None, True),
        ("mute", None, False),
        ("mute", "known", True),
        ("resolve", "explained", False),
        ("acknowledge", "misread", False),
    ],
)
def test_a_reason_says_more_than_the_answer(
    desk: tuple[Database, Story], action: str, reason: str | None, right: bool
) -> None:
    db, story = desk
    decide(db, 1, action, who="Mo", why="", now=at(1), reason=reason)  # type: ignore[arg-type]
    assert of(db, story, "numeric").right == right
    assert desk_log(db, story)[0].reason == reason


def test_the_last_answer_that_stands_counts(desk: tuple[Database, Story]) -> None:
    db, story = desk
    decide(db, 1, "mute", who="Mo", why="", now=at(1), reason="misread")
    decide(db, 1, "acknowledge", who="Mo", why="", now=at(2))
    assert (of(db, story, "numeric").right, of(db, story, "numeric").wrong) == (1, 0)
    undo(db, story, who="Mo", now=at(3))
    assert (of(db, story, "numeric").right, of(db, story, "numeric").wrong) == (0, 1)
    decide(db, 1, "reopen", who="Mo", why="", now=at(4))
    assert of(db, story, "numeric").judged == 0
    assert [of(db, story, "numeric", minute).right for minute in (0, 1, 2, 3, 4)] == [0, 0, 1, 0, 0]


def test_an_unknown_reason_names_the_known_ones(desk: tuple[Database, Story]) -> None:
    db, _ = desk
    with pytest.raises(StoreError, match=r"'mood' is no reason.*checked, known"):
        decide(db, 1, "mute", who="Mo", why="", now=at(1), reason="mood")
