"""Whole-line patterns are filed by what they need; the filing changes no answer."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.lexicon import phrases
from claims.reading.words.line_patterns import file_patterns

NAMES = ("furniture", "furniture_headings", "credit_lines", "caption_lines")
TABLES = {name: [line.replace("{agency}", "(?-i:Orvia Wire)") for line in phrases(name)] for name in NAMES}
FILED = {name: file_patterns(lines) for name, lines in TABLES.items()}
WORDS = sorted(
    {word for lines in TABLES.values() for line in lines for word in re.findall(r"[A-Za-z]+|[^\w\s]", line)}
)
LINES = st.lists(st.sampled_from([*WORDS, "12", "3:40", "Fenn", "©", "Orvia Wire"]), min_size=1, max_size=7)
JOINTS = st.sampled_from([" ", ""])


@pytest.mark.parametrize("name", NAMES)
@given(words=LINES, joint=JOINTS)
@settings(max_examples=300, deadline=None)
def test_a_filed_table_answers_as_its_patterns_do(name: str, words: list[str], joint: str) -> None:
    line = joint.join(words)
    plainly = any(re.fullmatch(pattern, line, re.IGNORECASE) for pattern in TABLES[name])
    assert FILED[name].match(line) == plainly


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (".{0,20} (hide|show) caption", "The weir SHOW CAPTION"),
        (".{0,20}[(\\[] ?photo[)\\]]", "The weir [ photo]"),
        ("(no|12) comments?", "No comment"),
        (".{0,20}(a|b)? ?weir", "The weir"),
        (".{0,20}x*yzabc", "yzabc"),
        (".{0,20}weirs?", "The weir"),
        ("\\d+ (min|sec)(read)?", "4 min"),
        (".{0,9}(a[bc]|d)e", "ace"),
    ],
)
def test_what_is_optional_is_not_asked_for(pattern: str, line: str) -> None:
    assert file_patterns([pattern]).match(line)
