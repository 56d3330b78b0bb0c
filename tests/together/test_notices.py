"""What an address is told, how often, and when not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted_source import ALERTS, passage_in

from claims.types import Cell
from store.records import AlertRecord, DeskFigure, Notice
from wirewatch.notices import LONGEST_LINE, MOST_LINES, Rules, due, harmless, held, message

TRUCE = next(each for each in ALERTS if each.kind == "status")
"""A high alert."""
ROW = "current|Veldmark|killed||soldiers"


def figure(printed: str, entry: int, tally: str = "at least 49", cell: str = ROW) -> DeskFigure:
    return DeskFigure(cell, printed, "Mo", "2031-05-14T09:00:00Z", "two calls", tally, entry)


def row(printed: str = "at least 49") -> Cell:
    return Cell(
        "current", "Veldmark", "killed", None, "soldiers", 49, None, printed, "claimed", ("Ilse Dorn",),
        ("Corvo Wire",), ("Paper",), (1,), True, (passage_in(1, "at least 49 soldiers"),), "A line.",
    )  # fmt: skip


def sorts(notices: tuple[Notice, ...]) -> list[str]:
    return [each.sort for each in notices]


def test_the_fixture_row_has_the_key_that_figures_name() -> None:
    assert row().key == ROW


def test_open_high_alerts_are_told_with_their_outlets_and_no_others() -> None:
    found = due(ALERTS, (), (), ())
    assert [each.key for each in found] == ["status|2", "denial|3"]
    assert found[0].text.startswith("HIGH · Ceasefire from 09:00 / fighting went on in the afternoon. ")
    assert found[0].text.endswith("[alert 2]")


@pytest.mark.parametrize("state", ["acknowledged", "muted", "resolved"])
def test_what_the_desk_has_answered_is_not_told(state: str) -> None:
    assert due([replace(TRUCE, state=state)], (), (), ()) == ()  # type: ignore[arg-type]


def test_a_matter_is_told_once_and_again_with_another_figure() -> None:
    told = due([TRUCE], (), (), ())
    assert due([TRUCE], (), (), told) == ()
    assert due([replace(TRUCE, summary="Ceasefire / fighting, in other words")], (), (), told) == ()
    again = due([replace(TRUCE, figure="in the evening")], (), (), told)
    assert len(again) == 1
    assert due([TRUCE], (), (), (*told, *again)) == ()


def test_figures_of_the_desk_are_told_when_set_revised_and_taken_back() -> None:
    first = due((), [figure("at least 49", 1)], [row()], ())
    assert [each.text for each in first] == [
        "The desk prints at least 49 for Veldmark · killed · soldiers (Mo: two calls)"
    ]
    assert due((), [figure("at least 49", 1)], [row()], first) == ()
    second = due((), [figure("51", 2)], [row()], first)
    assert sorts(second) == ["figure"]
    back = due((), [figure("at least 49", 3)], [row()], (*first, *second))
    assert sorts(back) == ["figure"]
    gone = due((), (), [row()], (*first, *second, *back))
    assert [each.text for each in gone] == [
        "The desk no longer prints at least 49 for Veldmark · killed · soldiers"
    ]
    assert due((), (), [row()], (*first, *second, *back, *gone)) == ()


def test_a_figure_that_nobody_was_told_of_is_not_taken_back() -> None:
    assert due((), (), [row()], ()) == ()


def test_a_figure_that_the_tally_left_behind_is_told_once_for_each_move() -> None:
    told = due((), [figure("at least 49", 1)], [row()], ())
    moved = due((), [figure("at least 49", 1)], [row("at least 60")], told)
    assert [each.text for each in moved] == [
        "Look again: the desk prints at least 49 for Veldmark · killed · soldiers, and the tally has moved from at"
        " least 49 to at least 60"
    ]
    assert due((), [figure("at least 49", 1)], [row("at least 60")], (*told, *moved)) == ()
    assert sorts(due((), [figure("at least 49", 1)], [row("71")], (*told, *moved))) == ["overtaken"]


@given(
    st.lists(st.tuples(st.integers(1, 3), st.sampled_from("ab"), st.booleans(), st.booleans()), max_size=12)
)
def test_over_any_rounds_nothing_is_told_twice_and_nothing_that_stands_is_left_out(
    rounds: list[tuple[int, str, bool, bool]],
) -> None:
    told: tuple[Notice, ...] = ()
    for number, saying, is_open, may_go in rounds:
        alert = replace(TRUCE, key=f"matter {number}", figure=saying, state="open" if is_open else "muted")
        if may_go:
            told += due([alert], (), (), told)
            assert not is_open or ("alert", alert.key, saying, None) in [each.matter for each in told]
    matters = [each.matter for each in told]
    assert len(set(matters)) == len(matters)


NIGHT = Rules(quiet=(time(23), time(6, 30)), zone=ZoneInfo("Europe/Riga"))


@pytest.mark.parametrize(
    ("clock", "why"),
    [
        ("2031-05-14T19:59:00Z", None),  # 22:59 in Riga
        ("2031-05-14T20:00:00Z", "quiet hours until 06:30"),
        ("2031-05-15T03:29:59Z", "quiet hours until 06:30"),
        ("2031-05-15T03:30:00Z", None),
        ("2031-01-15T03:30:00Z", "quiet hours until 06:30"),  # winter time: an hour later
    ],
)
def test_quiet_hours_go_over_midnight_on_the_clock_of_their_zone(clock: str, why: str | None) -> None:
    assert held(NIGHT, datetime.fromisoformat(clock), None) == why


def test_quiet_hours_within_a_day() -> None:
    noon = Rules(quiet=(time(12), time(13)), zone=UTC)
    assert held(noon, datetime(2031, 5, 14, 12, 30, tzinfo=UTC), None)
    assert held(noon, datetime(2031, 5, 14, 13, 0, tzinfo=UTC), None) is None


def test_two_messages_have_a_pause_between_them() -> None:
    rules = Rules(pause=timedelta(minutes=10), zone=UTC)
    last = datetime(2031, 5, 14, 8, 0, tzinfo=UTC)
    assert held(rules, last + timedelta(minutes=9, seconds=59), last) == "a pause until 08:10"
    assert held(rules, last + timedelta(minutes=10), last) is None
    assert held(rules, last, None) is None


def test_one_message_holds_all_that_waits() -> None:
    notices = (*due(ALERTS, (), (), ()), *due((), [figure("51", 1)], [row()], ()))
    told = message("Border clashes", notices)
    assert told.title == "Border clashes: 2 high alerts, 1 desk figure"
    assert told.body.splitlines() == [each.text for each in notices]


def test_a_message_stays_short() -> None:
    many = [replace(TRUCE, key=str(number), summary="x" * 5000) for number in range(MOST_LINES + 7)]
    told = message("Border clashes", due(many, (), (), ()))
    assert told.body.splitlines()[-1].startswith("… and 7 more")
    assert max(map(len, told.body.splitlines())) < LONGEST_LINE + 100


@pytest.mark.parametrize(
    "words", ["@everyone", "<!channel>", "<@U123>", "[here](https://trap.example)", "a\x1b[2J\nb"]
)
def test_words_of_an_article_call_nobody_and_link_nowhere(words: str) -> None:
    (found,) = due([replace(TRUCE, summary=f"Minister: {words}")], (), (), ())
    for line in (found.text, message(words, [found]).title, harmless(words)):
        assert not any(sign in line for sign in ("@", "<", "](", "\x1b", "\n"))
    assert len(harmless(words)) >= len(words)


def test_outlets_are_named_each_once_and_the_rest_are_counted() -> None:
    outlets = ("North Post", None, "South Post", "East Post", "West Post", "North Post", "Far Post")
    evidence = tuple(replace(TRUCE.evidence[0], outlet=outlet) for outlet in outlets)
    alert: AlertRecord = replace(TRUCE, evidence=evidence)
    assert "(North Post, dorn, South Post and 3 more)" in due([alert], (), (), ())[0].text
