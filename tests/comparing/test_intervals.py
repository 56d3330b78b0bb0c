"""Intervals: what a printed figure allows when it is compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import article, figure

from claims.comparing.intervals import Interval, interval_of

bounds = st.none() | st.integers(0, 10_000)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    low, high = draw(bounds), draw(bounds)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Interval(low, high)


@pytest.mark.parametrize(
    ("modifier", "value", "low", "allowed"),
    [
        ("exact", 12, None, (12, 12)),
        ("at_least", 12, None, (12, None)),
        ("more_than", 12, None, (13, None)),
        ("nearly", 50, None, (45, 50)),
        ("about", 50, None, (45, 55)),
        ("up_to", 30, None, (0, 30)),
        ("vague", None, 24, (12, 199)),
    ],
)
def test_every_wording_has_its_interval(
    modifier: str, value: int | None, low: int | None, allowed: tuple[int, int | None]
) -> None:
    fields = {} if low is None else {"low": low}
    account = article(1, "Some walkers died.", figure("Some walkers", value, modifier=modifier, **fields))
    interval = interval_of(account.reading.casualties[0])
    assert interval is not None
    assert (interval.low, interval.high) == allowed


def test_losses_without_a_number_have_no_interval() -> None:
    account = article(1, "The rangers had losses.", figure("losses"))
    assert interval_of(account.reading.casualties[0]) is None


def test_an_interval_cannot_run_backwards() -> None:
    with pytest.raises(ValueError, match="from 9 down to 3"):
        Interval(9, 3)


@given(intervals(), intervals())
def test_overlap_is_symmetric_and_excludes_lying_below(first: Interval, second: Interval) -> None:
    assert first.overlaps(second) == second.overlaps(first)
    if first.lies_below(second):
        assert not first.overlaps(second)
        assert not second.lies_below(first)


@given(intervals(), intervals())
def test_intervals_that_do_not_overlap_lie_on_one_side_of_each_other(
    first: Interval, second: Interval
) -> None:
    assert first.overlaps(second) or first.lies_below(second) or second.lies_below(first)
