"""Text from articles is shown word for word and steers nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.safe import REPLACEMENT, clean, clean_line, marked_text, safe_line, safe_text

STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


@pytest.mark.parametrize(
    "words",
    [
        "He [the minister] said", "[sic]", "[/]", "[/b]", "[red]x[/red]", "[@click=app.quit]here[/]",
        "[link=https://x.example]x[/link]", "a=[1]", "\\[b]", "[[nested]]", "[LIVE] [UPDATE 3]", "$(reboot) `id`",
        "{0} %s {{x}}", "رئيس الوزراء", "👩‍🚒", "e\u0301", "می‌خواهم", "a\u00a0b",
    ],
)  # fmt: skip
def test_brackets_and_scripts_are_shown_as_written(words: str) -> None:
    assert safe_text(words).plain == words
    assert safe_line(words).plain == words
    assert safe_text(words).spans == []


@pytest.mark.parametrize(
    "steering",
    ["\x1b", "\x07", "\x08", "\r", "\x00", "\x7f", "\x9b", "\u202e", "\u2066", "\ufeff", "\u2028", "\ud800",
     "\U000e0041", "\u061c"],
)  # fmt: skip
def test_what_could_steer_a_terminal_is_shown_as_replaced(steering: str) -> None:
    assert safe_text(f"a{steering}b").plain == f"a{REPLACEMENT}b"
    assert safe_line(f"a{steering}b").plain == f"a{REPLACEMENT}b"


@given(st.text(st.characters(codec=None)))
def test_cleaning_keeps_every_offset_and_leaves_nothing_that_steers(words: str) -> None:
    for cleaned in (clean(words), clean_line(words), safe_text(words).plain, safe_line(words).plain):
        assert len(cleaned) == len(words)
        assert not STEERING.search(cleaned)
    assert "\n" not in clean_line(words)
    assert clean(clean(words)) == clean(words)


@given(st.text(), st.integers(-5, 40), st.integers(-5, 40))
def test_a_mark_covers_exactly_its_characters(words: str, start: int, end: int) -> None:
    text = marked_text(words, start, end, "bold")
    assert text.plain == clean(words)
    marked = {place for span in text.spans for place in range(span.start, span.end)}
    assert marked == set(range(max(start, 0), min(end, len(words))))


def test_lines_stay_in_paragraphs_and_go_in_lines() -> None:
    assert safe_text("a\n\tb").plain == "a\n b"
    assert safe_line("a\n\tb").plain == "a  b"
