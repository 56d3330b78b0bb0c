"""What holds for every text, however broken: exact offsets, no error, same input same output."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from steps import grown

from claims.reading.casualties.casualties import find_casualties
from claims.reading.page.text import cut_up
from claims.types import Casualty, Document

VOCABULARY = (
    "at least 12 1,200 a an another dozens of more than the its both sides Danish Norway Oslo soldiers people miners"
    " were was killed dead injured wounded lost lives in on since 2020 1990s last week August and or , . ; : — ( ) [ ]"
    " “ ” said who including among them death toll rose to from between governor province alone missing hospital taken"
    " shot fatally three-year-old 1/2 9:00 # 5th no one could not the final figure ensuing"
)
WORDS = st.sampled_from(VOCABULARY.split())
SENTENCES = st.lists(WORDS, max_size=60).map(" ".join)


def read(text: str) -> list[Casualty]:
    return find_casualties(cut_up(Document(text)), (), ())


def check(text: str) -> None:
    found = read(text)
    assert found == read(text)
    places = [(one.start, one.end) for one in found]
    assert places == sorted(places)
    for one in found:
        assert text[one.start : one.end] == one.text
        assert one.text
        assert one.sentence_start <= one.start < one.end <= one.sentence_end
        assert one.current == (one.event == "current")
        assert one.low is None or one.high is None or one.low <= one.high
        assert one.rule


@given(SENTENCES)
@settings(max_examples=300, deadline=None)
def test_claims_stand_where_they_say(text: str) -> None:
    check(text)


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_can_be_read(text: str) -> None:
    check(text)


def test_work_grows_with_the_text_and_not_faster() -> None:
    line = (
        "At least 12 people, including three children, were killed in Oslo and 40 others wounded since 2020, "
    )
    some, many = grown(read, line, 40)
    assert many < 5 * some
