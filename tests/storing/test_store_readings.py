"""No span, no claim: a claim enters only with the exact words of its article, a figure only where it is printed."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as some
from stored import (
    READER,
    TEXT,
    at,
    casualty,
    dispatch,
    keep,
    layout,
    mention,
    new_story,
    reading,
    statement,
)

from claims.types import Reading
from store.articles import articles
from store.errors import StoreError
from store.numbers import prints_number
from store.readings import accounts, save_reading

if TYPE_CHECKING:
    from pathlib import Path

TOLL = casualty(TEXT, "At least 12 sailors", 12)
SAID = statement(TEXT, "At least 12 sailors", "Ana Rell")
NAMED = mention(TEXT, "Ana Rell")


def test_what_was_read_comes_back_as_it_was(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch(published="2031-05-04", credits=("Northern Wire",)))
    (account,) = accounts(db, story)
    assert account.reading == reading(TEXT)
    assert account.document.text == TEXT
    assert account.document.parts == layout(TEXT)
    assert (account.outlet, account.credits) == ("Paper 1", ("Northern Wire",))
    assert account.document.published == "2031-05-04"
    assert account.reading.casualties[0].current is True


def test_claims_after_astral_characters_keep_their_offsets(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    text = "🚢🚢 “Tarn” – naïve é\n" + TEXT
    keep(db, story, dispatch(text=text))
    (account,) = accounts(db, story)
    claim = account.reading.casualties[0]
    assert account.document.text[claim.start : claim.end] == claim.text == "At least 12 sailors"


@pytest.mark.parametrize(
    "claims",
    [
        Reading((replace(TOLL, start=TOLL.start + 1, end=TOLL.end + 1),), (), ()),
        Reading((replace(TOLL, text="At least 12 sailor", end=TOLL.end),), (), ()),
        Reading((replace(TOLL, start=9000, end=9019),), (), ()),
        Reading((replace(TOLL, text="", end=TOLL.start),), (), ()),
        Reading((), (replace(SAID, text="At least 13 sailors"),), ()),
        Reading((), (replace(SAID, speaker="Ana Bell"),), ()),
        Reading((), (), (replace(NAMED, text="Ana Roll"),)),
    ],
    ids=["shifted", "cut", "beyond the end", "empty", "reworded", "another speaker", "another name"],
)
def test_a_claim_that_is_not_in_the_article_cannot_be_stored(tmp_path: Path, claims: Reading) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    with pytest.raises(StoreError, match=r"Cannot store what was read in https://paper1\.example/ferry"):
        save_reading(db, saved.version, claims, reader="2", now=at(1))
    assert accounts(db, story)[0].reading == reading(TEXT)


def test_a_figure_that_is_not_printed_cannot_be_stored(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    with pytest.raises(StoreError, match="no number, no figure"):
        save_reading(db, saved.version, Reading((replace(TOLL, value=14),), (), ()), reader="2", now=at(1))


def test_another_program_cannot_slip_a_figure_in(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    outside = sqlite3.connect(tmp_path / "wire.db")
    columns = [name for _, name, *_ in outside.execute("PRAGMA table_info(casualties)") if name != "id"]
    listed = ", ".join(f'"{name}"' for name in columns)
    values = listed.replace('"value"', "14")
    with pytest.raises(sqlite3.Error, match="prints_number"):
        outside.execute(f"INSERT INTO casualties ({listed}) SELECT {values} FROM casualties LIMIT 1")


def test_a_claim_cannot_be_edited(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    for table in ("casualties", "statements", "mentions"):
        with pytest.raises(sqlite3.IntegrityError, match="claims are not edited"):
            db.conn.execute(f"UPDATE {table} SET text = 'At least 99 sailors'")


def test_a_reading_of_no_version_is_refused(tmp_path: Path) -> None:
    db, _ = new_story(tmp_path)
    with pytest.raises(StoreError, match="no article version number 7"):
        save_reading(db, 7, reading(TEXT), reader=READER, now=at(0))


def test_a_better_reader_replaces_the_claims_and_leaves_a_trace(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    saved = keep(db, story, dispatch())
    better = Reading((TOLL,), (), ())
    save_reading(db, saved.version, better, reader="by hand 2", now=at(3))
    assert accounts(db, story)[0].reading == better
    (record,) = articles(db, story)
    assert (record.casualties, record.statements) == (1, 0)
    trace = db.conn.execute(
        "SELECT reader, read_at, replaced_at, casualties FROM readings ORDER BY id"
    ).fetchall()
    assert trace == [(READER, at(0), at(3), 2), ("by hand 2", at(3), None, 1)]


def test_an_unread_version_does_not_hide_the_one_before(tmp_path: Path) -> None:
    db, story = new_story(tmp_path)
    keep(db, story, dispatch())
    keep(db, story, dispatch(text=TEXT.replace("12", "15")), minute=1, read=False)
    assert accounts(db, story)[0].document.text == TEXT


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("49 soldiers", 49),
        ("4,460 dead", 4460),
        ("4\u00a0460 dead", 4460),
        ("1.5 million displaced", 1_500_000),
        ("twenty-nine people", 29),
        ("two hundred and five people", 205),
        ("three thousand", 3000),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("three dozen", 36),
        ("20 to 30 people", 20),
        ("a soldier", 1),
        ("Fifty sailors", 50),
        ("a hundred", 100),
        ("an elderly couple", 2),
        ("no deaths: zero", 0),
    ],
)
def test_printed_numbers_are_recognised(text: str, value: int) -> None:
    assert prints_number(text, value)


@pytest.mark.parametrize(
    ("text", "value"), [("sailors", 2), ("49 soldiers", 50), ("twenty sailors", 29), ("a dozen", 24), ("", 3)]
)
def test_numbers_that_are_not_printed_are_not(text: str, value: int) -> None:
    assert not prints_number(text, value)


@given(some.integers(2, 10**12), some.text(max_size=20))
def test_a_number_in_digits_is_printed_whatever_stands_around_it(value: int, around: str) -> None:
    assert prints_number(f"{around} {value:,} {around}", value)
    assert prints_number(f"{around} {value} {around}", value)


@given(some.text())
def test_no_text_is_too_odd_to_look_for_numbers(text: str) -> None:
    assert prints_number(text, 1)
    assert prints_number(text * 50, -5) is False
