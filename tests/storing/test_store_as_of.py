"""Every view can be rebuilt as of an earlier moment, and nothing that comes later changes it."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as some
from stored import TEXT, at, dispatch, keep, new_story

from claims.comparing.compare import compare
from store.articles import articles
from store.database import close
from store.errors import StoreError
from store.moments import stored, until
from store.readings import accounts

LATER = some.lists(
    some.tuples(
        some.integers(1, 4),
        some.sampled_from(("12", "15")),
        some.sampled_from((None, "The Tarn Post")),
        some.sampled_from(((), ("Northern Wire",))),
    ),
    max_size=6,
)


def test_a_view_has_the_versions_of_its_moment(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1), minute=0)
    keep(db, story, dispatch(2), minute=10)
    changed = TEXT.replace("12", "15")
    keep(db, story, dispatch(1, changed), minute=20)
    texts = [
        [account.document.text for account in accounts(db, story, as_of=at(minute))] for minute in (0, 10, 20)
    ]
    assert texts == [[TEXT], [TEXT, TEXT], [changed, TEXT]]
    assert accounts(db, story, as_of="2031-05-03") == ()
    assert accounts(db, story) == accounts(db, story, as_of=at(20))


def test_a_bare_date_means_the_whole_day(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1), minute=0)
    assert len(accounts(db, story, as_of="2031-05-04")) == len(articles(db, story, as_of="2031-05-04")) == 1


def test_a_zone_is_taken_into_account(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(1), minute=0)
    assert len(accounts(db, story, as_of="2031-05-04T12:00+04:00")) == 1
    assert len(accounts(db, story, as_of="2031-05-04T11:59+04:00")) == 0


@settings(max_examples=25, deadline=None)
@given(before=LATER, after=LATER)
def test_what_comes_later_never_changes_an_earlier_view(
    before: list[tuple[int, str, str | None, tuple[str, ...]]],
    after: list[tuple[int, str, str | None, tuple[str, ...]]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        db, story = new_story(Path(folder))
        views = []
        for minute, (number, toll, outlet, credited) in enumerate(before + after):
            text = TEXT.replace("12", toll)
            keep(db, story, dispatch(number, text, outlet=outlet, credits=credited), minute=minute)
            views.append((at(minute), accounts(db, story)))
        for moment, view in views:
            assert accounts(db, story, as_of=moment) == view
        for moment, view in views[-1:]:
            assert compare(accounts(db, story, as_of=moment)) == compare(view)
        close(db)


@given(some.datetimes(), some.datetimes())
def test_stored_moments_sort_like_time(first, second) -> None:  # type: ignore[no-untyped-def]
    one, other = (each.replace(microsecond=0) for each in (first, second))
    assert (one < other) == (stored(one.isoformat()) < stored(other.isoformat()))


@given(some.text(max_size=30))
def test_no_moment_is_too_odd_for_a_clear_answer(text: str) -> None:
    for read in (stored, until):
        with suppress(StoreError):
            assert len(read(text)) == len(at(0))
