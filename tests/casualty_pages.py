"""Short invented pages with hand-made statements, for the tests of casualty claims."""

from __future__ import annotations

from claims.reading.casualties.casualties import find_casualties
from claims.reading.page.text import cut_up
from claims.types import Casualty, Document, Part, Statement


def said(
    text: str,
    content: str,
    speaker: str,
    *,
    name: str | None = None,
    side: str | None = None,
    role: str | None = None,
) -> Statement:
    """A statement with `content` by `speaker`, both as printed in `text`."""
    start = text.index(content)
    begins = text.index(speaker)
    sentence_start = 0
    for mark in (". ", "\n"):
        if mark in text[:start]:
            sentence_start = max(sentence_start, text.rindex(mark, 0, start) + len(mark))
    return Statement(
        start=start,
        end=start + len(content),
        text=content,
        speaker=speaker,
        speaker_start=begins,
        speaker_end=begins + len(speaker),
        speaker_name=name or speaker,
        side=side,
        role=role,
        cue="said",
        mode="indirect",
        stance="inform",
        target=None,
        sentence_start=sentence_start,
        sentence_end=len(text),
        headline=False,
        quotes=(),
        rule="by hand",
    )


def casualties(
    text: str, *statements: Statement, headline: str | None = None, published: str | None = None
) -> list[Casualty]:
    """The casualties of a page; the headline stands in a line of its own before the text."""
    whole = f"{headline}\n{text}" if headline else text
    parts: tuple[Part, ...] = ()
    if headline:
        parts = (Part("title", 0, len(headline)), Part("body", len(headline) + 1, len(whole)))
    found = find_casualties(cut_up(Document(whole, headline, published, parts)), statements, ())
    assert all(whole[one.start : one.end] == one.text for one in found)
    return found


def only(
    text: str, *statements: Statement, headline: str | None = None, published: str | None = None
) -> Casualty:
    """The one casualty of a page."""
    (found,) = casualties(text, *statements, headline=headline, published=published)
    return found


def told(text: str) -> list[tuple[str, int | None]]:
    """Outcome and printed value of every casualty of a text."""
    return [(one.outcome, one.value) for one in casualties(text)]
