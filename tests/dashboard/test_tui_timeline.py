"""The course of a figure: steps, plot, small bars, and moments as an editor types them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scripted_source import CELLS, NOW, SNAPSHOT

from store.history import PrintedFigure, TallyStep
from tui.archive import Course
from tui.plot import plot
from tui.timeline import Line, Mark, Step, course_words, courses, marks, trend, trends
from tui.timeline_views import change_words
from tui.when import moment_of

DEAD = CELLS[0].key
HOUR = timedelta(hours=1)


def said(
    at: str, printed: str, low: int | None, high: int | None = None, key: str = DEAD, status: str = "claimed"
) -> TallyStep:
    return TallyStep(at, key, low, high, printed, status, 1, 1, 1)


def printed(
    article: int, value: int, published: str | None, *, outlet: str = "North Quay Post", **fields: object
) -> PrintedFigure:
    given: dict[str, object] = {
        "article": article, "version": article, "source": f"{article}.txt", "outlet": outlet,
        "first_seen": "2031-05-14T06:12:00Z", "gone_at": None, "published": published, "event": "current",
        "side": "Veldmark", "outcome": "killed", "scope": None, "category": None, "value": value, "low": value,
        "high": value, "modifier": "exact", "cumulative": True, "claimant": None, "start": 0, "end": 2, "text": str(value),
    }  # fmt: skip
    return PrintedFigure(**(given | fields))  # type: ignore[arg-type]


def line_of(course: Course, axis: str, key: str = DEAD) -> Line | None:
    return next((each for each in courses(course, axis, UTC) if each.key == key), None)  # type: ignore[arg-type]


# Steps ------------------------------------------------------------------------------------------------


def test_by_arrival_the_tally_is_told_as_it_was_printed_with_an_open_side_drawn_at_the_other() -> None:
    steps = (said("2031-05-13T08:00:00Z", "at least 12", 12), said("2031-05-13T09:00:00Z", "49 / 57", 49, 57))
    line = line_of(Course(SNAPSHOT, steps, ()), "arrival")
    assert line is not None
    assert [(each.low, each.high, each.words) for each in line.steps] == [
        (12, 12, "≥12"),
        (49, 57, "49 / 57"),
    ]
    assert course_words(line) == "Veldmark killed: from 12 to 49 to 57 in 2 steps · rose once."


def test_a_row_whose_victims_got_another_name_goes_on_as_one_course() -> None:
    before = DEAD.rpartition("|")[0] + "|troops"
    steps = (
        said("2031-05-13T08:00:00Z", "12", 12, 12, before),
        said("2031-05-13T09:00:00Z", "", None, None, before, "gone"),
        said("2031-05-13T09:00:00Z", "49", 49, 49),
    )
    line = line_of(Course(SNAPSHOT, steps, ()), "arrival")
    assert line is not None
    assert [each.high for each in line.steps] == [12, 49]
    assert dict(trends(steps, CELLS)) == {DEAD: (12, 49)}


def test_by_publication_the_band_lies_between_what_each_outlet_printed_last() -> None:
    figures = (
        printed(11, 12, "2031-05-13T08:00:00Z"),
        printed(12, 15, "2031-05-13T09:00:00Z", outlet="The Lantern"),
        printed(13, 20, "2031-05-13T10:00:00Z"),
        printed(14, 99, None),
        printed(15, 99, "2031-05-13T11:00:00Z", cumulative=False),
        printed(16, 99, "2031-05-13T11:00:00Z", gone_at="2031-05-13T12:00:00Z"),
        printed(17, 99, "2031-05-13T11:00:00Z", side="Elsewhere"),
    )
    line = line_of(Course(SNAPSHOT, (), figures), "publication")
    assert line is not None
    assert [(each.low, each.high) for each in line.steps] == [(12, 12), (12, 15), (15, 20)]


def test_a_rounded_headline_over_the_figure_itself_is_one_step_and_no_fall() -> None:
    figures = (
        printed(11, 50, "2031-05-13T08:00:00Z", low=None, high=None, modifier="nearly", text="Nearly 50"),
        printed(
            11, 49, "2031-05-13T08:00:00Z", high=None, modifier="at_least", claimant="Ilse Dorn", start=90
        ),
        printed(11, 49, "2031-05-13T08:00:00Z", claimant="Ilse Dorn", start=190),
        printed(11, 24, "2031-05-13T08:00:00Z", high=None, modifier="vague", start=290, text="dozens"),
    )
    line = line_of(Course(SNAPSHOT, (), figures), "publication")
    assert line is not None
    assert [(each.low, each.high, each.words, each.rough) for each in line.steps] == [(49, 49, "49", False)]
    assert line.steps[0].who == "North Quay Post · Ilse Dorn"


def test_a_rounded_figure_is_drawn_as_that_and_what_it_rounds_is_no_fall() -> None:
    figures = (
        printed(11, 50, "2031-05-13T08:00:00Z", low=None, high=None, modifier="nearly", text="nearly 50"),
        printed(12, 49, "2031-05-13T09:00:00Z"),
        printed(13, 30, "2031-05-13T10:00:00Z"),
    )
    for course, axis in (
        (Course(SNAPSHOT, (), figures), "publication"),
        (
            Course(
                SNAPSHOT,
                (
                    said("2031-05-13T08:00:00Z", "nearly 50", None),
                    said("2031-05-13T09:00:00Z", "49", 49, 49),
                    said("2031-05-13T10:00:00Z", "30", 30, 30),
                ),
                (),
            ),
            "arrival",
        ),
    ):
        line = line_of(course, axis)
        assert line is not None
        assert course_words(line) == "Veldmark killed: from ≈50 to 30 in 3 steps · fell once."
        assert [change_words(*pair) for pair in zip(line.steps, line.steps[1:], strict=False)] == [
            "≈ as before",
            "▼ -19",
        ]


def test_two_claimants_of_one_article_are_one_step_with_both_figures() -> None:
    figures = (
        printed(11, 12, "2031-05-13T08:00:00Z", claimant="Ilse Dorn"),
        printed(11, 15, "2031-05-13T08:00:00Z", claimant="Pavo Reth", start=90),
    )
    line = line_of(Course(SNAPSHOT, (), figures), "publication")
    assert line is not None
    assert [(each.low, each.high) for each in line.steps] == [(12, 15)]


def test_an_article_without_an_outlet_is_named_by_its_file() -> None:
    figures = (
        printed(11, 12, "2031-05-13T08:00:00Z", outlet=None, source="/wire/quay-11.txt"),  # type: ignore[arg-type]
        printed(12, 15, "2031-05-13T09:00:00Z", outlet=None, source="/wire/quay-12.txt"),  # type: ignore[arg-type]
    )
    line = line_of(Course(SNAPSHOT, (), figures), "publication")
    assert line is not None
    assert [(each.low, each.high, each.who) for each in line.steps] == [
        (12, 12, "quay-11 · in its own voice"),
        (12, 15, "quay-12 · in its own voice"),
    ], "each counts as an outlet of its own"


def test_statements_and_alerts_are_marked_where_they_arose() -> None:
    found = marks(SNAPSHOT, "publication", UTC)
    assert {each.kind for each in found} == {"statement", "alert"}
    assert [each.at for each in found] == sorted(each.at for each in found)
    assert len([each for each in marks(SNAPSHOT, "arrival", UTC) if each.kind == "alert"]) == len(
        SNAPSHOT.alerts
    )


def test_changes_are_told_with_sign_and_number() -> None:
    first, second = Step(NOW, 10, 20, "", ""), Step(NOW, 12, 20, "", "")
    assert change_words(None, first) == "first"
    assert change_words(first, second) == "▲ low +2"
    assert change_words(second, Step(NOW, 12, 1500, "", "")) == "▲ +1,480"
    assert change_words(first, Step(NOW, 10, 15, "", "")) == "▼ -5"
    assert change_words(first, first) == "as before"


# The plot ---------------------------------------------------------------------------------------------


def test_a_plot_shows_where_the_figure_lay() -> None:
    steps = (Step(NOW - 10 * HOUR, 12, 12, "", ""), Step(NOW - 5 * HOUR, 12, 48, "", ""))
    marked = (
        Mark(NOW - 5 * HOUR, "statement", ""),
        Mark(NOW - 5 * HOUR, "alert", ""),
        Mark(NOW, "alert", ""),
    )
    text = [each.text for each in plot(steps, marked, NOW, steps[1].at, 30, 12)]
    assert text[0].endswith("━")
    assert "░" in text[1]
    assert "24" in text[3]
    assert text[-1].strip() == "▲"


numbers = st.integers(0, 10**9)
step_lists = st.lists(st.tuples(st.integers(0, 10**6), numbers, numbers), min_size=1, max_size=12)


@given(step_lists, st.integers(1, 300), st.integers(1, 60), st.integers(-(10**6), 10**6))
@example([(0, 0, 0)], 16, 7, -1)  # a day and an hour are wider than the narrowest plot
def test_a_plot_never_leaves_its_room(
    raw: list[tuple[int, int, int]], width: int, height: int, later: int
) -> None:
    start = datetime(2031, 1, 1, tzinfo=UTC)
    steps = [
        Step(start + timedelta(seconds=second), min(low, high), max(low, high), "", "")
        for second, low, high in sorted(raw)
    ]
    marked = [Mark(start + timedelta(seconds=abs(later)), "alert", "")]
    lines = plot(steps, marked, start + timedelta(seconds=later), steps[0].at, width, height)
    assert len(lines) in (0, height)
    assert all(len(each.text) <= width for each in lines)
    if lines:
        assert any("━" in each.text for each in lines)


@given(st.lists(numbers, max_size=20))
def test_small_bars_are_there_only_where_there_is_a_course(highs: list[int]) -> None:
    bars = trend(highs)
    assert len(set(bars)) != 1
    assert len(bars) <= 6


def test_small_bars_start_at_nought_so_that_a_small_change_makes_no_noise() -> None:
    assert trend((50, 49)) == ""
    assert trend((5, 5)) == trend(()) == ""
    assert trend((12, 48)) == "▃█"


# Moments ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("09:12", "2031-05-14T09:12:59+00:00"),
        ("14:05", "2031-05-13T14:05:59+00:00"),
        ("yesterday 08.30", "2031-05-13T08:30:59+00:00"),
        ("2h ago", "2031-05-14T07:30:00+00:00"),
        ("90 min", "2031-05-14T08:00:00+00:00"),
        ("3 days ago", "2031-05-11T09:30:00+00:00"),
        ("13 May 14:05", "2031-05-13T14:05:59+00:00"),
        ("13 may", "2031-05-13T23:59:59+00:00"),
        ("2031-05-13T14:05", "2031-05-13T14:05:00+00:00"),
        ("2031-05-13", "2031-05-13T23:59:59+00:00"),
        ("2031-05-13T14:05:00+02:00", "2031-05-13T14:05:00+02:00"),
    ],
)
def test_a_moment_is_understood_as_an_editor_says_it(words: str, moment: str) -> None:
    assert moment_of(words, NOW) == datetime.fromisoformat(moment)


@pytest.mark.parametrize(
    "words", ["", "soon", "25:61", "31 Feb 10:00", "99999999999999h ago", "14:05:", "٣ May"]
)
def test_what_is_no_moment_is_none(words: str) -> None:
    assert moment_of(words, NOW) is None


@given(st.text(max_size=30))
def test_no_words_raise(words: str) -> None:
    moment_of(words, NOW)
