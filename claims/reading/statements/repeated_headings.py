"""Headings in nobody's name whose words somebody says below: "16:30 'I took it for the weir'" over "“I took it for the weir,”
says Odo Fenn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.patterns import lazy
from claims.reading.statements.continuations import Continued

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.contents.drafts import Draft
    from claims.reading.page.text import Paragraph

_FEWEST_WORDS = 4
_BELOW = 5
"""Paragraphs of an entry within which the words come again."""
_UNSAID = ("deny",)
"""Stances of those who do not tell the words as theirs: "denied the words …"."""
_BEFORE = lazy(r"\s*(?:\d{1,2}[.:h]\d{2}\s*(?:[ap]m)?\s*[-–—:]?\s*)?$")
"""Nothing but the time of an entry."""
_MARKS = lazy(r"[^\w\s]+")


def quoted_headings(
    text: str, paragraphs: Sequence[Paragraph], drafts: dict[int, list[Draft]]
) -> list[Continued]:
    """The headings of a page that are one quotation and nothing else, each with the draft below that tells its words."""
    found = []
    for paragraph in paragraphs:
        if len(paragraph.quotations) != 1 or drafts.get(paragraph.index):
            continue
        quotation = paragraph.quotations[0]
        words = _words(text[quotation.start : quotation.end])
        alone = _BEFORE.fullmatch(text[paragraph.start : quotation.start]) is not None
        if not alone or quotation.end < paragraph.end or words.count(" ") < _FEWEST_WORDS - 1:
            continue
        below = range(paragraph.index + 1, paragraph.index + 1 + _BELOW)
        told = (
            draft
            for index in below
            for draft in drafts.get(index, ())
            if draft.stance not in _UNSAID and words in _words(_content(text, draft))
        )
        if (draft := next(told, None)) is not None:
            found.append(Continued(paragraph, quotation, draft, None))
    return found


def _content(text: str, draft: Draft) -> str:
    return text[draft.start : draft.end]


def _words(text: str) -> str:
    """The words in small letters without the marks between them."""
    return " ".join(_MARKS.sub("", text).lower().split())
