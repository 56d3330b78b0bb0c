"""A page tells the same whether its dashes are typed as hyphens and whether its blanks may break a line."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document

PAGE = """VELL (Weir Agency) — Two Danes — a man of 23 and a woman — were among five people killed on Saturday, police said.

“Nine were hurt,” said Ari Moss, the mayor — “two of them badly.” Last year 12 people died in Vell — three in May.
"""


def _told(text: str) -> list[tuple[object, ...]]:
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    counts = [
        (one.outcome, one.value, one.side, one.claimant_name, one.current) for one in reading.casualties
    ]
    spoken = [(one.mode, one.speaker_name) for one in reading.statements]
    return [*counts, *spoken]


@pytest.mark.parametrize(
    "printed",
    [
        PAGE.replace(" — ", " – "),
        PAGE.replace(" — ", " - "),
        PAGE.replace(" — ", " -- "),
        PAGE.replace("—", "--"),
        PAGE.replace("“", '"').replace("”", '"'),
        PAGE.replace(" ", "\u00a0"),
        PAGE.replace("12 people", "12\u202fpeople").replace("Last year", "Last\u2009year"),
    ],
)
def test_marks_of_another_keyboard_change_nothing(printed: str) -> None:
    assert _told(printed) == _told(PAGE) != []


def test_the_words_are_as_printed() -> None:
    text = PAGE.replace(" ", "\u00a0").replace("—", "--")
    reading = read(Document(text))
    assert all(one.text == text[one.start : one.end] for one in (*reading.statements, *reading.casualties))


def test_a_hyphen_inside_a_word_is_no_dash() -> None:
    text = "Two ex-soldiers were killed in a two- or three-hour fight in 2007-08, police said."
    assert [(one.value, one.text) for one in read(Document(text)).casualties] == [(2, "Two ex-soldiers")]
