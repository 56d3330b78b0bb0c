"""When a feed is asked again: pure functions of moments."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.pacing import (
    CEILING,
    FLOOR,
    LONGEST_WAIT,
    Heard,
    freshness,
    is_allowed,
    is_due,
    next_pace,
    not_before,
    retry_after,
    stamp,
)
from fetchers.types import Pace

NOON = datetime(2031, 3, 3, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("Mon, 03 Mar 2031 12:05:00 GMT", 300),
        ("Mon, 03 Mar 2031 13:05:00 +0100", 300),
        ("Mon, 03 Mar 2031 11:00:00 GMT", 0),
        ("999999999999", LONGEST_WAIT),
        ("Mon, 03 Mar 2099 12:05:00 GMT", LONGEST_WAIT),
        ("-5", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("²", None),
    ],
)
def test_retry_after_in_both_forms_and_nonsense(written: str | None, seconds: float | None) -> None:
    assert retry_after(written, NOON) == seconds


@pytest.mark.parametrize(
    ("status", "headers", "minutes"),
    [
        (429, {"retry-after": "600"}, 10),
        (503, {"retry-after": "60"}, 1),
        (429, {}, 15),
        (503, {"retry-after": "later"}, 15),
        (200, {"retry-after": "600"}, None),
        (500, {"retry-after": "600"}, None),
    ],
)
def test_only_a_busy_server_puts_us_off(status: int, headers: dict[str, str], minutes: int | None) -> None:
    expected = None if minutes is None else NOON + timedelta(minutes=minutes)
    assert not_before(status, headers, NOON) == expected


def test_news_shortens_the_interval_and_silence_lengthens_it_within_bounds() -> None:
    pace = None
    for _ in range(12):
        pace = next_pace(pace, Heard(changed=True), NOON, 0.5)
    assert pace is not None
    assert (pace.interval, pace.due) == (FLOOR, "2031-03-03T12:05:00Z")
    for _ in range(12):
        pace = next_pace(pace, Heard(), NOON, 0.5)
    assert (pace.interval, pace.due) == (CEILING, "2031-03-03T13:00:00Z")


def test_failures_double_the_wait_up_to_a_day_and_success_forgets_them() -> None:
    pace = next_pace(Pace(600), Heard(failed=True), NOON, 0.5)
    waits = []
    for _ in range(12):
        pace = next_pace(pace, Heard(failed=True), NOON, 0.5)
        waits.append(pace.due)
    assert waits[:3] == ["2031-03-03T12:20:00Z", "2031-03-03T12:40:00Z", "2031-03-03T13:20:00Z"]
    assert waits[-1] == "2031-03-04T12:00:00Z"
    assert pace.failures == 13
    assert next_pace(pace, Heard(changed=True), NOON, 0.5) == Pace(300, "2031-03-03T12:05:00Z", None, 0)


def test_a_server_that_wants_to_be_left_alone_is() -> None:
    pace = next_pace(Pace(600), Heard(failed=True, not_before=NOON + timedelta(hours=5)), NOON, 0.5)
    assert pace.due == pace.not_before == "2031-03-03T17:00:00Z"
    assert not is_allowed(pace, NOON + timedelta(hours=4, minutes=59))
    assert is_allowed(pace, NOON + timedelta(hours=5))


def test_a_feed_is_due_at_its_moment_and_one_never_fetched_at_once() -> None:
    pace = Pace(600, due=stamp(NOON))
    assert is_due(None, NOON)
    assert not is_due(pace, NOON - timedelta(seconds=1))
    assert is_due(pace, NOON)


@pytest.mark.parametrize(
    ("headers", "ttl", "seconds"),
    [
        ({"cache-control": "public, max-age=900"}, None, 900),
        ({"cache-control": "max-age=60"}, 30, 1800),
        ({"cache-control": "s-maxage=900"}, None, 0),
        ({}, None, 0),
    ],
)
def test_how_long_an_answer_says_it_stays_fresh(
    headers: dict[str, str], ttl: int | None, seconds: float
) -> None:
    assert freshness(headers, ttl) == seconds


@given(
    st.none() | st.builds(Pace, st.integers(1, 10**6), failures=st.integers(0, 10**6)),
    st.builds(Heard, st.booleans(), st.booleans(), st.none(), st.floats(0, 1e9)),
    st.floats(0, 1, exclude_max=True),
)
def test_the_next_round_is_never_at_once_and_never_further_than_a_day(
    pace: Pace | None, heard: Heard, chance: float
) -> None:
    after = next_pace(pace, heard, NOON, chance)
    assert after.due is not None
    wait = (datetime.fromisoformat(after.due) - NOON).total_seconds()
    assert 0 <= wait <= LONGEST_WAIT * 1.1
    if not heard.failed:
        assert FLOOR * 0.9 <= wait <= CEILING * 1.1
