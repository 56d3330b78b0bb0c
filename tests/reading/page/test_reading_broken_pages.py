"""Sentences of whole stories cut off, run together and shaken up: whatever a page makes of them, it can be read."""

from __future__ import annotations

import stories_of_claims
import stories_of_conflict
import stories_of_disasters
import stories_of_politics
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claims import lay_out, read
from claims.types import Document


def _sentences() -> list[str]:
    """The sentences of the invented stories, in their order."""
    modules = (stories_of_claims, stories_of_conflict, stories_of_disasters, stories_of_politics)
    told = (
        part
        for module in modules
        for story in vars(module).values()
        if isinstance(story, tuple)
        for part in story
    )
    lines = (line for one in told for line in getattr(one, "text", "").splitlines())
    return [sentence for line in lines for sentence in line.split(". ") if " " in sentence]


SENTENCES = st.sampled_from(_sentences())


@st.composite
def broken(draw: st.DrawFn) -> str:
    """A sentence cut at either end, two run into one, or the words of one in any order, after a whole one or alone."""
    words = draw(SENTENCES).split()
    cut = draw(st.integers(1, len(words)))
    other = draw(SENTENCES).split()
    text = " ".join(
        draw(
            st.sampled_from(
                [
                    words[:cut],
                    words[cut - 1 :],
                    [*words[:cut], *other[draw(st.integers(0, len(other) - 1)) :]],
                ]
            )
            | st.permutations(words)
        )
    )
    return (
        draw(st.sampled_from(["", "“", '"', f"{draw(SENTENCES)}. "]))
        + text
        + draw(st.sampled_from(["", "."]))
    )


@given(broken())
@example("The mayor pledged Vell tents Norland")
@settings(max_examples=600, deadline=None)
def test_a_broken_sentence_can_be_read(text: str) -> None:
    layout = lay_out(text)
    reading = read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
    for claim in (*reading.casualties, *reading.statements):
        assert text[claim.start : claim.end] == claim.text


def test_what_has_broken_the_reading_before() -> None:
    for text in (
        'among people buried four he 31 of added boy and nine," morning',
        '"The motor had been of surface, lifted Thirty-seven of 22 to the been hospitalized.',
        "Police said 12 people died and that",
        "The death toll was put at 29 by officials",
        "The state had 1,871 homicide victims",
        "The fire began in the boiler room, where according to the labour department some",
        "The storm left 54 dead : 47 Five watchmen fell in an ambush at Toro .",
    ):
        layout = lay_out(text)
        read(Document(text, title=layout.title, published=layout.published, parts=layout.parts))
