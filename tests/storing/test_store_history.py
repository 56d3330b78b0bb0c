"""How a story came to stand as it does, and what happened to it, read back from a real file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk_story import write
from stored import TEXT, at, dispatch, divergence, keep, new_story, passage, sync

from store.activity import alert_events, fetch_runs, round_runs, story_briefs
from store.database import open_database
from store.desk import decide
from store.feeds import add_feed, record_feed
from store.history import Moment, Rule, moments, printed_figures, rules, tally_steps, versions
from store.rounds import finish_round, start_round
from store.stories import add_story, find_story
from store.views import alerts

if TYPE_CHECKING:
    from pathlib import Path

LATER = TEXT.replace("At least 12 sailors", "At least 15 sailors")


def test_versions_come_oldest_first_with_their_whole_text(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch(), minute=0)
    keep(db, story, dispatch(2), minute=1)
    keep(db, story, dispatch(text=LATER), minute=2)
    found = versions(db, saved.article)
    assert [(each.number, each.first_seen, each.text) for each in found] == [
        (1, at(0), TEXT),
        (2, at(2), LATER),
    ]
    assert versions(db, 99) == ()


def test_a_figure_of_a_replaced_version_ends_when_the_next_one_came(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(), minute=0)
    keep(db, story, dispatch(text=LATER), minute=2)
    killed = [each for each in printed_figures(db, story) if each.outcome == "killed"]
    assert [(each.value, each.first_seen, each.gone_at) for each in killed] == [
        (12, at(0), at(2)),
        (15, at(2), None),
    ]
    for each in killed:
        assert (TEXT if each.value == 12 else LATER)[each.start : each.end] == each.text
        assert each.cumulative is True


def test_the_rule_of_a_passage_is_that_of_the_claim_on_its_characters(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    exact = passage(dispatch(), saved.article, "At least 12 sailors")
    assert rules(db, exact) == (Rule("figure", "by hand"), Rule("statement", "by hand"))
    around = passage(dispatch(), saved.article, "two dozen passengers missing")
    assert rules(db, around) == (Rule("figure", "by hand"),)
    assert rules(db, passage(dispatch(), saved.article, "Share this page")) == ()


def test_the_tally_is_told_step_by_step(tmp_path: Path) -> None:
    write(tmp_path / "story.db", 1)
    write(tmp_path / "story.db", 4)
    db = open_database(tmp_path / "story.db", create=False)
    found = [each for each in tally_steps(db, find_story(db)) if "Denmark" in each.key]
    assert [(each.printed, each.claimants) for each in found] == [("49", 1), ("55", 1)]
    assert len({each.key for each in found}) == 1


def test_moments_say_what_came_in_and_what_was_decided(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(), minute=0)
    keep(db, story, dispatch(2), minute=0)
    sync(db, story, divergence("toll", "12 / 15", passage(dispatch(), 1, "12 sailors")), minute=3)
    (alert,) = alerts(db, story)
    decide(db, alert.id, "mute", who="Ana", why="seen", now=at(5))
    assert moments(db, story) == (Moment(at(0), 2, 0, 0), Moment(at(3), 0, 1, 0), Moment(at(5), 0, 0, 1))


def test_what_became_of_an_alert_by_itself_is_told_without_the_decisions(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    matter = divergence("toll", "12 / 15", passage(dispatch(), 1, "12 sailors"))
    sync(db, story, matter, minute=1)
    decide(db, alerts(db, story)[0].id, "acknowledge", who="Ana", why="", now=at(2))
    sync(db, story, minute=3)
    assert [(each.at, each.what) for each in alert_events(db, story)] == [(at(3), "gone"), (at(1), "opened")]


def test_rounds_come_newest_first_and_one_that_was_cut_off_has_no_end(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    first = start_round(db, story, at(0))
    finish_round(db, first, now=at(1), new=3, changed=1, problems=2)
    start_round(db, story, at(5))
    found = round_runs(db, story)
    assert [(each.finished, each.new) for each in found] == [(None, 0), (at(1), 3)]
    assert len(round_runs(db, story, most=1)) == 1


def test_equal_answers_of_a_feed_are_one_run(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    feed, _ = add_feed(db, story, "https://paper1.example/feed")
    for minute in (0, 1, 2):
        record_feed(db, feed, status="failed", error="no answer", now=at(minute))
    record_feed(db, feed, status="new", now=at(3))
    assert [(each.status, each.times, each.first_at, each.last_at) for each in fetch_runs(db, story)] == [
        ("new", 1, at(3), at(3)),
        ("failed", 3, at(0), at(2)),
    ]


def test_stories_are_told_with_the_alerts_nobody_has_answered(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    add_story(db, "Storm over Ostria")
    keep(db, story, dispatch())
    here = passage(dispatch(), 1, "12 sailors")
    sync(db, story, divergence("toll", "12", here), divergence("names", "Rell", here))
    decide(db, alerts(db, story)[0].id, "mute", who="Ana", why="", now=at(2))
    assert [(each.title, each.open_alerts) for each in story_briefs(db)] == [
        ("Ferry off Tarn Point", 1),
        ("Storm over Ostria", 0),
    ]
