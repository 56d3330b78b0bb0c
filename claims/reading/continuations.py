"""Quotations that no cue claims: they go on with the last speaker, or wait for the next one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.drafts import Draft
    from claims.reading.quotes import Quotation
    from claims.reading.text import Paragraph
    from claims.types import Mention

FULL_QUOTATION_WORDS = 2
_SHORT = 5
"""Words; a shorter quotation must end like a sentence, otherwise it is a name or a scare quote."""


@dataclass(slots=True, eq=False)
class Continued:
    """A quotation without a cue and the draft whose speaker it goes on with, or the mention it stands beside."""

    paragraph: Paragraph
    quotation: Quotation
    draft: Draft | None
    mention: Mention | None


def continue_quotations(
    text: str, paragraphs: Sequence[Paragraph], drafts: dict[int, list[Draft]], mentions: Sequence[Mention]
) -> list[Continued]:
    """The unclaimed quotations of a page.  `drafts` are those of each paragraph, by its index, in text order."""
    found: list[Continued] = []
    last: Draft | None = None
    waiting: list[Continued] = []
    place = 0
    for paragraph in paragraphs:
        own = drafts.get(paragraph.index, [])
        while place < len(mentions) and mentions[place].start < paragraph.start:
            place += 1
        for quotation in paragraph.quotations:
            if (
                _is_claimed(quotation, own)
                or not _is_full(text, quotation)
                or not _stands_alone(text, paragraph, quotation)
            ):
                continue
            continued = _source(paragraph, quotation, own, last, mentions, place)
            if continued is not None:
                found.append(continued)
                if continued.draft is not None:
                    last = continued.draft
            elif _opens(paragraph, quotation):
                waiting.append(Continued(paragraph, quotation, None, None))
        speaking = [draft for draft in own if _quotes(draft, paragraph)]
        if waiting and speaking and waiting[-1].paragraph.index >= paragraph.index - 1:
            for each in waiting:
                each.draft = speaking[0]
            found.extend(waiting)
        if speaking or (waiting and waiting[-1].paragraph is not paragraph):
            waiting = []
        if speaking:
            last = speaking[-1]
        elif not paragraph.quotations and not paragraph.headline:
            last = None
    return sorted(found, key=lambda continued: continued.quotation.start)


def _is_claimed(quotation: Quotation, own: Sequence[Draft]) -> bool:
    return any(draft.start < quotation.end and quotation.start < draft.end for draft in own)


def _is_full(text: str, quotation: Quotation) -> bool:
    """A sentence of its own, not a fragment, a title or a scare quote."""
    inner = text[quotation.inner_start : quotation.inner_end]
    count = len(inner.split(None, _SHORT))
    if count < FULL_QUOTATION_WORDS:
        return False
    if not (inner[:1].isupper() or inner[:1] in "[(.…‘'"):
        return False
    return count >= _SHORT or inner[-1:] in ".!?,"


def _stands_alone(text: str, paragraph: Paragraph, quotation: Quotation) -> bool:
    """False for the name of a film or a song in running text: "host of “The Long Weir.”"."""
    before = text[max(paragraph.start, quotation.start - 3) : quotation.start].rstrip()
    return not before or not before[-1].isalnum()


def _opens(paragraph: Paragraph, quotation: Quotation) -> bool:
    return quotation.start <= paragraph.start + 1


def _quotes(draft: Draft, paragraph: Paragraph) -> bool:
    return any(draft.start <= each.end and each.start <= draft.end for each in paragraph.quotations)


def _source(
    paragraph: Paragraph,
    quotation: Quotation,
    own: Sequence[Draft],
    last: Draft | None,
    mentions: Sequence[Mention],
    place: int,
) -> Continued | None:
    """Whose words: the last statement before it here, the last quotation's speaker, or a person named before it."""
    before = [draft for draft in own if draft.start < quotation.start and not draft.sentence.headline]
    if before:
        return Continued(paragraph, quotation, before[-1], None)
    if _opens(paragraph, quotation):
        return Continued(paragraph, quotation, last, None) if last is not None else None
    named: Mention | None = None
    while place < len(mentions) and mentions[place].start < quotation.start:
        if mentions[place].kind == "person":
            named = mentions[place]
        place += 1
    if named is not None:
        return Continued(paragraph, quotation, None, named)
    return Continued(paragraph, quotation, last, None) if last is not None else None
