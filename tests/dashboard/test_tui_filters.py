"""The language of the filter line: words, fields, times."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.filters import SINCE_HELP, Query, fold, in_utc, parse

NOW = datetime(2031, 5, 14, 9, 30, tzinfo=timezone(timedelta(hours=2)))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Query()),
        ("  Dorn  CEASEFIRE ", Query(words=("dorn", "ceasefire"))),
        ("actor:Dorn", Query(fields=(("actor", ("dorn",)),))),
        ('actor:"Ilse Dorn" dead', Query(words=("dead",), fields=(("actor", ("ilse dorn",)),))),
        ("outlet:post side:veldmark outlet:echo",
         Query(fields=(("outlet", ("post", "echo")), ("side", ("veldmark",))))),
        ("KIND:deny severity:high", Query(fields=(("kind", ("deny",)), ("severity", ("high",))))),
        ('"no figure"', Query(words=("no figure",))),
        ("actor:", Query()),
        ("actor: dorn", Query(words=("dorn",))),
        ('actor:"', Query()),
        ('actor:"ilse d', Query(fields=(("actor", ("ilse d",)),))),
        ("09:00 https://x.example", Query(words=("09:00", "https://x.example"))),
        ("colour:red", Query(words=("colour:red",))),
        ("Müller", Query(words=("muller",))),
        ("[the ::", Query(words=("[the", "::"))),
    ],
)  # fmt: skip
def test_a_filter_is_read_as_words_and_fields(text: str, query: Query) -> None:
    assert parse(text, NOW) == query


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        ("30m", "2031-05-14T07:00:00+00:00"),
        ("2h", "2031-05-14T05:30:00+00:00"),
        ("3d", "2031-05-11T07:30:00+00:00"),
        ("1w", "2031-05-07T07:30:00+00:00"),
        ("today", "2031-05-13T22:00:00+00:00"),
        ("Yesterday", "2031-05-12T22:00:00+00:00"),
        ("9:05", "2031-05-14T07:05:00+00:00"),
        ("2031-05-13", "2031-05-12T22:00:00+00:00"),
        ("2031-05-13t06:00z", "2031-05-13T06:00:00+00:00"),
    ],
)
def test_since_is_counted_from_the_readers_clock(value: str, moment: str) -> None:
    assert parse(f"since:{value}", NOW) == Query(since=moment)


@pytest.mark.parametrize("value", ["soon", "25:00", "2031-02-31", "9", "999999w", "-2h"])
def test_a_time_that_is_none_filters_nothing_and_is_told(value: str) -> None:
    query = parse(f"since:{value} dorn", NOW)
    assert (query.since, query.problem, query.words) == (None, SINCE_HELP, ("dorn",))


def test_stored_moments_compare_with_since_as_text() -> None:
    assert in_utc("2031-05-14T09:12:00+02:00") == "2031-05-14T07:12:00+00:00"
    assert in_utc("2031-05-14T09:12:00Z") == in_utc("2031-05-14T09:12:00") == "2031-05-14T09:12:00+00:00"
    assert in_utc(None) == in_utc("soon") == in_utc("") == ""


@given(st.text())
def test_every_text_is_a_filter(text: str) -> None:
    query = parse(text, datetime(2031, 5, 14, tzinfo=UTC))
    assert all(query.words)
    assert all(value for _, values in query.fields for value in values)


@given(st.text())
def test_folding_twice_changes_nothing_more_and_capitals_make_no_difference(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    if text.isascii():
        assert fold(text.upper()) == fold(text.lower())
