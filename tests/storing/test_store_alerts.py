"""What a new comparison does to the alerts: the tool opens, updates and closes, only the desk silences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from stored import TEXT, at, compared, dispatch, divergence, keep, new_story, passage, sync

from store.comparisons import save_comparison
from store.database import data_version
from store.desk import decide
from store.errors import StoreError
from store.records import SyncedAlerts
from store.views import alert_states, alerts

if TYPE_CHECKING:
    from pathlib import Path

    from claims.types import Evidence
    from store.database import Database
    from store.records import AlertRecord, DeskAction, Story

SILENCED: tuple[DeskAction, ...] = ("acknowledge", "mute", "resolve")
AFTER = {"acknowledge": "acknowledged", "mute": "muted", "resolve": "resolved"}


@pytest.fixture
def place(tmp_path: Path) -> tuple[Database, Story, Evidence]:
    """A story with one article, and the passage that alerts stand on."""
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    return db, story, passage(dispatch(), saved.article, "At least 12 sailors")


def only(db: Database, story: Story) -> AlertRecord:
    (alert,) = alerts(db, story)
    return alert


def events(db: Database) -> list[tuple[str, str]]:
    return db.conn.execute("SELECT what, state FROM alert_events ORDER BY id").fetchall()


def test_a_divergence_opens_an_alert_with_its_evidence(place: tuple[Database, Story, Evidence]) -> None:
    db, story, evidence = place
    assert sync(db, story, divergence("toll", "12 / 15", evidence), minute=3) == SyncedAlerts(opened=1)
    alert = only(db, story)
    assert (alert.state, alert.key, alert.figure, alert.evidence) == ("open", "toll", "12 / 15", (evidence,))
    assert (alert.first_seen, alert.last_seen, alert.changed) == (at(3), at(3), False)


@pytest.mark.parametrize("action", SILENCED)
def test_what_the_desk_has_settled_stays_settled_while_the_figure_stands(
    place: tuple[Database, Story, Evidence], action: DeskAction
) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    decide(db, only(db, story).id, action, who="Mo", why="known", now=at(1))
    done = sync(
        db, story, divergence("toll", "12 / 15", evidence, severity="medium", why="other words"), minute=2
    )
    assert done == SyncedAlerts(updated=1)
    assert (only(db, story).state, only(db, story).why) == (AFTER[action], "other words")


@pytest.mark.parametrize("action", SILENCED)
def test_a_changed_figure_opens_what_the_desk_has_settled_and_says_so(
    place: tuple[Database, Story, Evidence], action: DeskAction
) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    decide(db, only(db, story).id, action, who="Mo", why="known", now=at(1))
    assert sync(db, story, divergence("toll", "12 / 18", evidence), minute=2) == SyncedAlerts(reopened=1)
    alert = only(db, story)
    assert (alert.state, alert.changed, alert.figure) == ("open", True, "12 / 18")
    assert (alert.first_seen, alert.last_seen) == (at(0), at(2))
    assert events(db)[-1] == ("changed", "open")


def test_an_open_alert_takes_a_new_figure_without_ado(place: tuple[Database, Story, Evidence]) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    assert sync(db, story, divergence("toll", "12 / 18", evidence), minute=1) == SyncedAlerts(updated=1)
    assert (only(db, story).state, only(db, story).changed) == ("open", False)


def test_a_decision_about_a_changed_alert_clears_the_mark(place: tuple[Database, Story, Evidence]) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    decide(db, only(db, story).id, "mute", who="Mo", why="known", now=at(1))
    sync(db, story, divergence("toll", "12 / 18", evidence), minute=2)
    assert not decide(db, only(db, story).id, "mute", who="Mo", why="again", now=at(3)).changed


def test_a_matter_that_is_gone_is_resolved_not_deleted_and_comes_back(
    place: tuple[Database, Story, Evidence],
) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    first = only(db, story)
    assert sync(db, story, minute=1) == SyncedAlerts(closed=1)
    assert (only(db, story).state, only(db, story).id) == ("resolved", first.id)
    assert sync(db, story, divergence("toll", "12 / 15", evidence), minute=2) == SyncedAlerts(reopened=1)
    assert (only(db, story).state, only(db, story).id, only(db, story).changed) == ("open", first.id, False)
    assert events(db) == [("opened", "open"), ("gone", "resolved"), ("returned", "open")]


def test_a_matter_that_comes_back_with_another_figure_says_so(
    place: tuple[Database, Story, Evidence],
) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    sync(db, story, minute=1)
    sync(db, story, divergence("toll", "12 / 18", evidence), minute=2)
    assert only(db, story).changed


def test_what_the_desk_resolved_is_not_reopened_by_going_and_coming_back(
    place: tuple[Database, Story, Evidence],
) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    decide(db, only(db, story).id, "resolve", who="Mo", why="one is a misprint", now=at(1))
    assert sync(db, story, minute=2) == SyncedAlerts()
    assert sync(db, story, divergence("toll", "12 / 15", evidence), minute=3) == SyncedAlerts()
    assert only(db, story).state == "resolved"


def test_the_same_comparison_again_writes_nothing(place: tuple[Database, Story, Evidence]) -> None:
    db, story, evidence = place
    found = compared(divergence("toll", "12 / 15", evidence), divergence("blame", "a / b", evidence))
    save_comparison(db, story, found, now=at(0))
    decide(db, alerts(db, story)[0].id, "mute", who="Mo", why="", now=at(1))
    before = data_version(db)
    assert save_comparison(db, story, found, now=at(2)) == SyncedAlerts()
    assert data_version(db) == before


def test_evidence_that_only_moved_is_followed_without_an_event(
    place: tuple[Database, Story, Evidence],
) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    longer = dispatch(text="Corrected at noon\n" + TEXT, title="Ferry sinks off Tarn Point")
    keep(db, story, longer, minute=1)
    moved = passage(longer, evidence.article, "At least 12 sailors")
    assert sync(db, story, divergence("toll", "12 / 15", moved), minute=1) == SyncedAlerts()
    assert only(db, story).evidence == (moved,)
    assert len(events(db)) == 1


def test_evidence_that_no_article_has_is_refused_and_nothing_is_kept(
    place: tuple[Database, Story, Evidence],
) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence))
    invented = passage(dispatch(text="At least 90 sailors"), evidence.article, "At least 90 sailors")
    with pytest.raises(StoreError, match="'At least 90 sailors' does not stand at 0-19 of https://paper1"):
        sync(db, story, divergence("toll", "90", invented), divergence("new", "1", evidence), minute=1)
    assert [alert.figure for alert in alerts(db, story)] == ["12 / 15"]


def test_the_loudest_come_first_then_the_oldest(place: tuple[Database, Story, Evidence]) -> None:
    db, story, evidence = place
    found = [
        divergence(key, "1", evidence, severity=severity)
        for key, severity in (("a", "info"), ("b", "high"), ("c", "low"), ("d", "medium"), ("e", "high"))
    ]
    sync(db, story, *found)
    assert [alert.key for alert in alerts(db, story)] == ["b", "e", "d", "c", "a"]


def test_the_states_can_be_had_as_of_any_moment(place: tuple[Database, Story, Evidence]) -> None:
    db, story, evidence = place
    sync(db, story, divergence("toll", "12 / 15", evidence), minute=1)
    decide(db, only(db, story).id, "mute", who="Mo", why="known", now=at(3))
    sync(db, story, minute=5)
    states = [alert_states(db, story, as_of=at(minute)) for minute in (0, 1, 3, 5)]
    assert states == [{}, {"toll": "open"}, {"toll": "muted"}, {"toll": "resolved"}]
    assert alert_states(db, story) == {"toll": "resolved"}
