"""What the panes say in words: counted apart, hedges kept, nothing hidden."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted_source import ALERTS, CELLS, SNAPSHOT, UTTERANCES, cell, passage_in

from tui.alert_words import alert_counts, alert_order, severity_label, state_words
from tui.statement_words import FirstPrinted, actor_label, said_words, utterance_words
from tui.tally_words import (
    claimants_words,
    figure_words,
    line_support,
    support_words,
    tally_outcomes,
    tally_rows,
)
from tui.wording import counts_line, fetched_words, when_words


@pytest.mark.parametrize(
    ("printed", "category", "words"),
    [
        ("at least 49", "soldiers", "≥49 soldiers"),
        ("more than 1,200", "people", ">1,200 people"),
        ("up to 30", None, "≤30"),
        ("about 100", "people", "about 100 people"),
        ("nearly 50", "troops", "nearly 50 troops"),
        ("dozens", "civilians", "dozens of civilians"),
        ("no figure", "soldiers", "no figure"),
        ("about 100 = 49 + 50", "people", "about 100 = 49 + 50"),
        ("at least 49 (Ilse Dorn) / 80 (Pavo Reth)", "soldiers", "≥49 (Ilse Dorn) / 80 (Pavo Reth)"),
        ("4 or 6", "miners", "4 or 6 miners"),
        ("1", "soldiers", "1 soldier"),
        ("1", "people", "1 person"),
    ],
)
def test_a_hedge_is_a_sign_only_where_the_sign_says_the_same(
    printed: str, category: str | None, words: str
) -> None:
    assert figure_words(cell("Veldmark", "killed", printed, category=category)) == words


def test_outlets_origins_and_claimants_are_counted_apart() -> None:
    assert counts_line(SNAPSHOT) == "3 articles · 3 outlets · 2 origins"
    assert support_words(CELLS[0]) == "1 claimant · 1 origin · 2 outlets"


def test_sides_are_rows_with_their_parts_below_and_the_past_comes_last() -> None:
    rows = tally_rows(CELLS)
    assert [(row.depth, row.label) for row in rows] == [
        (0, "Veldmark"),
        (1, "Brackwater"),
        (0, "Ostrane"),
        (0, "Both sides"),
        (0, "Side not named"),
    ]
    assert [row.background for row in rows] == [False, False, False, False, True]
    assert [found.printed for found in rows[1].cells] == ["4", "43"], "one line for one place, all outcomes"
    assert tally_outcomes(CELLS) == ("killed", "injured")


def test_two_figures_of_one_outcome_never_hide_each_other() -> None:
    civilians = cell("Veldmark", "killed", "3", passage_in(1, "43"), category="civilians")
    rows = tally_rows((civilians, *CELLS))
    assert [row.label for row in rows[:3]] == ["Veldmark", "civilians", "Brackwater"]
    assert rows[0].cells[0].category == "soldiers", "the figure in more articles leads"


def test_the_support_of_a_line_is_that_of_its_leading_figure() -> None:
    one = cell(
        "Veldmark", "killed", "4", passage_in(1, "four"), passage_in(3, "50"), claimants=("Ilse Dorn",)
    )
    other = cell("Veldmark", "injured", "9", passage_in(1, "43"), claimants=("Ilse Dorn", "Pavo Reth"))
    (row,) = tally_rows((other, one))
    assert line_support(row) == "1 · 2 or. Ilse Dorn"
    (row,) = tally_rows((other,))
    assert line_support(row) == "2 · 1 or. Ilse Dorn, Pavo Reth"
    assert claimants_words(row) == "Ilse Dorn +1"
    assert claimants_words(tally_rows((replace(other, claimants=()),))[0]) == "own voice"


places = st.sampled_from([None, "Brackwater", "Halm"])
cells = st.lists(
    st.builds(
        lambda side, outcome, scope, category, event: cell(
            side, outcome, "7", scope=scope, category=category, event=event
        ),
        st.sampled_from([None, "Veldmark", "Ostrane", "both"]),
        st.sampled_from(["killed", "injured", "missing", "killed or injured"]),
        places,
        st.sampled_from([None, "soldiers", "civilians"]),
        st.sampled_from(["current", "2024"]),
    ),
    unique_by=lambda made: made.key,
)


@given(cells)
def test_every_cell_has_exactly_one_place_in_the_tally(given_cells: list[object]) -> None:
    rows = tally_rows(given_cells)  # type: ignore[arg-type]
    shown = [each.key for row in rows for each in row.cells]
    assert sorted(shown) == sorted(each.key for each in given_cells)  # type: ignore[attr-defined]
    assert all(len({each.outcome for each in row.cells}) == len(row.cells) for row in rows)
    assert len({row.key for row in rows}) == len(rows)
    assert [row.background for row in rows] == sorted(row.background for row in rows)


def test_alerts_come_by_severity_and_answered_ones_sink() -> None:
    acknowledged = replace(ALERTS[1], state="acknowledged")
    muted = replace(ALERTS[2], state="muted")
    order = alert_order((ALERTS[4], ALERTS[0], muted, acknowledged, ALERTS[3]))
    assert [each.id for each in order] == [2, 1, 4, 5, 3]
    assert alert_counts(order) == "1 medium · 1 low · 1 info"
    assert alert_counts(()) == "none"
    assert alert_counts([muted]) == "all answered"


def test_severity_and_state_are_words() -> None:
    assert [severity_label(each) for each in alert_order(ALERTS)] == [
        "≠ HIGH", "≠ HIGH", "? MED", "≠ LOW", "1 INFO",
    ]  # fmt: skip
    assert state_words(replace(ALERTS[0], state="acknowledged")) == "ack"
    assert state_words(replace(ALERTS[0], changed=True)) == "changed"


def test_only_what_was_quoted_whole_stands_in_quotation_marks() -> None:
    assert utterance_words(UTTERANCES[0]) == "at least 49 soldiers had been killed since midnight"
    assert utterance_words(UTTERANCES[1]) == "“It is not the final figure”"


def test_who_said_it_and_when() -> None:
    assert actor_label(UTTERANCES[0]) == "Ilse Dorn (Veldmark, Prime Minister)"
    assert said_words(UTTERANCES[0]) == "Tue 13 May"
    assert actor_label(UTTERANCES[0], short=True) == "Ilse Dorn (Veldmark, PM)"
    assert actor_label(replace(UTTERANCES[0], actor="Ostrane", side="Ostrane", role=None)) == "Ostrane"
    assert said_words(replace(UTTERANCES[0], said_at=None)) == "–"
    assert said_words(replace(UTTERANCES[0], said_at="soon")) == "soon"


def test_a_statement_of_an_unknown_day_was_made_by_the_day_it_was_first_printed() -> None:
    said = replace(UTTERANCES[0], said_at=None)
    assert said_words(said, "2031-05-04") == "by 4 May"
    assert said_words(UTTERANCES[0], "2031-05-04") == "Tue 13 May"
    days = ("2031-05-06T08:00:00Z", "2031-05-04", None)
    articles = [
        replace(SNAPSHOT.articles[0], id=number, published=each) for number, each in enumerate(days, 1)
    ]
    passages = [replace(said.evidence[0], article=number) for number in (1, 2, 3)]
    assert FirstPrinted(articles).of(replace(said, evidence=passages)) == "2031-05-04"
    assert FirstPrinted(articles).of(replace(said, evidence=passages[2:])) is None


NOON = datetime(2031, 5, 14, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("fetched_at", "now", "words"),
    [
        (None, NOON, "not fetched yet"),
        ("2031-05-14T09:12:00+00:00", NOON, "fetched 09:12"),
        ("2031-05-14T09:12:00Z", NOON, "fetched 09:12"),
        ("2031-05-14T09:12:00", NOON, "fetched 09:12"),
        ("2031-05-13T23:59:00+00:00", NOON, "fetched 13 May 23:59"),
        ("2029-05-13T23:59:00+00:00", NOON, "fetched 13 May 2029"),
        ("2031-05-14T09:12:00+00:00", NOON.astimezone(timezone(timedelta(hours=4))), "fetched 13:12"),
        ("yesterday", NOON, "fetched yesterday"),
    ],
)
def test_the_time_of_the_fetch_is_the_readers(fetched_at: str | None, now: datetime, words: str) -> None:
    assert fetched_words(fetched_at, now) == words


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        (None, "date unknown"),
        ("2031-05-13", "13 May 2031"),
        ("2031-05-14T06:10:00+00:00", "14 May 2031 06:10 UTC"),
        ("2031-05-14T06:10:00", "14 May 2031 06:10"),
        ("Wednesday", "Wednesday"),
    ],
)
def test_a_date_says_no_more_than_the_document(iso: str | None, words: str) -> None:
    assert when_words(iso) == words


def test_wording_and_safe_text_do_not_load_the_dashboard() -> None:
    code = "import sys, tui, tui.safe, tui.tally_words, tui.alert_words, tui.statement_words; sys.exit('textual' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
