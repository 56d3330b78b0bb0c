"""What holds for every text: offsets are true, nothing raises, work grows with length only."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spoken import statements_of
from steps import grown

PIECES = st.sampled_from(
    [
        *"“”\"'‘’.,:;—–-()[]?!\n",
        *["said", "says", "saying", "told", "according", "to", "that", "accused", "blamed", "each", "other", "of", "and", "but", "who", "which", "added", "denied"],
        *["Odo", "Fenn", "Denmark", "Norway", "the", "ministry", "he", "she", "it", "they", "police", "weir", "will", "hold", "on", "Friday", "in", "a", "statement", "not"],
        "49", "9:00", "…", "\u00a0", "\u200b", "é", "🜁",
    ]
)  # fmt: skip


def check(text: str) -> None:
    for each in statements_of(text):
        assert 0 <= each.start < each.end <= len(text)
        assert text[each.start : each.end] == each.text
        if each.speaker is not None:
            assert text[each.speaker_start : each.speaker_end] == each.speaker
        assert each.mode in ("direct", "indirect", "mixed")
        assert all(each.start <= start < end <= each.end for start, end in each.quotes)


@given(st.lists(PIECES, max_size=60).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_offsets_are_true_for_broken_news(text: str) -> None:
    check(text)


@given(st.text(max_size=400))
@settings(max_examples=200, deadline=None)
def test_nothing_raises_on_any_text(text: str) -> None:
    check(text)


@given(st.lists(PIECES, max_size=40).map(" ".join))
@settings(max_examples=50, deadline=None)
def test_the_same_text_gives_the_same_statements(text: str) -> None:
    assert statements_of(text) == statements_of(text)


@pytest.mark.parametrize(
    "piece",
    [
        "he said that ", "“A weir, ” he said. ", "“", "said, ", "Odo Fenn, ", "according to ", "accused of ", "((", "\n“A",
        "and he said and ",
    ],
)  # fmt: skip
def test_work_grows_with_length_only(piece: str) -> None:
    some, many = grown(statements_of, piece, 4_000 // len(piece))
    assert many < 5 * some
