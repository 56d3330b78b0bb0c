"""Pairing quotation marks, good and bad ones."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.reading.page.quotes import MOST_QUOTATIONS, find_quotations


def inner(text: str) -> list[str]:
    return [text[each.inner_start : each.inner_end] for each in find_quotations(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "quotations"),
    [
        ("He said “yes” and “no”.", ["yes", "no"]),
        ('He said "yes" and "no".', ["yes", "no"]),
        ("He said ''yes, we will'' and left.", ["yes, we will"]),
        ("He said «yes».", ["yes"]),
        ("He said “yes, we will.", ["yes, we will."]),
        ("He said “yes, “we will.”", ["yes,", "we will."]),
        ("It was” vital to stop” now.", ["vital to stop"]),
        ("“Will it hold?“ he asked.", ["Will it hold?"]),
        ("He spoke of “thieves“ and “liars“.", ["thieves", "liars"]),
        ("“It holds, Odo Fenn told them, and called it “sure”.", ["It holds,", "sure"]),
        ("‘Yes, we will,’ he said.", ["Yes, we will,"]),
        ("The miners’ union won’t leave.", []),
        ("The dog's bone and the cat's tail.", []),
        ("No marks at all.", []),
    ],
)
def test_pairs(text: str, quotations: list[str]) -> None:
    assert inner(text) == quotations


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "He said “yes.\nShe said “no.”"
    first, second = find_quotations(text, 0, 13), find_quotations(text, 14, len(text))
    assert [(each.end, each.closed) for each in first] == [(13, False)]
    assert [each.closed for each in second] == [True]


def test_a_table_of_marks_is_cut_off() -> None:
    text = "“a” " * (MOST_QUOTATIONS * 3)
    assert len(find_quotations(text, 0, len(text))) == MOST_QUOTATIONS


@given(st.text(alphabet="“”\"'‘’«» ab,.\n", max_size=80))
def test_quotations_lie_in_order_inside_the_text(text: str) -> None:
    end = 0
    for each in find_quotations(text, 0, len(text)):
        assert end <= each.start < each.end <= len(text)
        assert each.start <= each.inner_start <= each.inner_end <= each.end
        end = each.end
