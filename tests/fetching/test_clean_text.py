"""Untrusted text is made harmless without moving a single character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fetchers.clean import clean_line, clean_or_none, clean_text

ANY_TEXT = st.text(st.characters(exclude_categories=()))
HARMFUL = (
    {chr(code) for code in range(0x20)} - {"\n"}
    | {chr(code) for code in range(0x7F, 0xA0)}
    | {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)}
)


@given(ANY_TEXT)
def test_length_is_kept_and_cleaning_twice_changes_nothing(text: str) -> None:
    cleaned = clean_text(text)
    assert len(cleaned) == len(text)
    assert clean_text(cleaned) == cleaned


@given(ANY_TEXT)
def test_nothing_harmful_is_left(text: str) -> None:
    cleaned = clean_text(text)
    assert not HARMFUL & set(cleaned)
    cleaned.encode("utf-8")  # no lone surrogates: this would raise


@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp"))))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert clean_text(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x1b]52;c;eA==\x07b", "a\ufffd]52;c;eA==\ufffdb"),
        ("one\r\ntwo\rthree", "one \ntwo\nthree"),
        ("a\tb", "a b"),
        ("12\u202e21", "12\ufffd21"),
        ("lost\ud800half", "lost\ufffdhalf"),
        ("no\xa0break, 👩\u200d🚒, می\u200cخواهم", "no\xa0break, 👩\u200d🚒, می\u200cخواهم"),
        ("line\u2028line", "line\nline"),
        ("tag\U000e0041", "tag\ufffd"),
    ],
)
def test_each_kind(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


def test_a_line_is_one_trimmed_line() -> None:
    assert clean_line("  Dam\x1b breaks\r\n above\u2028Lorvik ") == "Dam\ufffd breaks above Lorvik"
    assert clean_or_none(" \n ") is None
    assert clean_or_none(12) is None
