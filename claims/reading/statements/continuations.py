"""Quotations that no cue claims: they go on with the last speaker, or wait for the next one."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.patterns import lazy
from claims.reading.page.quotes import Quotation, overlapping
from claims.reading.statements.introductions import tells_at_length

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.articles import Mention
    from claims.reading.contents.drafts import Draft
    from claims.reading.page.text import Paragraph

FULL_QUOTATION_WORDS = 2
_TELLING = frozenset(("say", "weak", "tell"))
"""Frames of cues that tell in somebody's words."""
_ASKED = lazy(r"\b(?:was|were|is|are|been|when) (?:then |also )?asked[,:]?\s+$")
_REACH = 24
"""Characters before a quotation in which somebody is asked."""
_TITLED_WORD = 4
"""Letters: shorter words may stay small in a title."""
_SHORTEST = 3
"""Words; with a capital on each they are a name."""
_SHORT = 5
"""Words; a shorter quotation must end like a sentence, otherwise it is a name or a scare quote."""


@dataclass(slots=True, eq=False, repr=False)
class Continued:
    """A quotation without a cue and the draft whose speaker it goes on with, or the mention it stands beside."""

    paragraph: Paragraph
    quotation: Quotation
    draft: Draft | None
    mention: Mention | None


def continue_quotations(
    text: str,
    paragraphs: Sequence[Paragraph],
    drafts: dict[int, list[Draft]],
    introduced: dict[int, Draft],
    mentions: Sequence[Mention],
) -> list[Continued]:
    """The unclaimed quotations of a page.  `drafts` are those of each paragraph, by its index, in text order;
    `introduced` are the attributions that end a paragraph in a colon."""
    found: list[Continued] = []
    last: Draft | None = None
    waiting: list[Continued] = []
    told: Draft | None = None
    place = 0
    for paragraph in paragraphs:
        own = drafts.get(paragraph.index, [])
        claimed = _stretches(own)
        while place < len(mentions) and mentions[place].start < paragraph.start:
            place += 1
        for quotation in paragraph.quotations:
            if (
                _is_claimed(quotation, claimed)
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
        elif waiting and waiting[-1].paragraph is not paragraph:
            found.extend(_told_of_before(waiting, told))
        if speaking or (waiting and waiting[-1].paragraph is not paragraph):
            waiting = []
        if not waiting:
            told = _last_person(own, paragraph, mentions)
        before = introduced.get(paragraph.index - 1)
        if before is not None and not own and not paragraph.quotations and tells_at_length(before):
            found.append(Continued(paragraph, _whole(paragraph), before, None))
        if paragraph.index in introduced:
            last = introduced[paragraph.index]
        elif speaking:
            last = speaking[-1]
        elif not paragraph.quotations and not paragraph.headline:
            last = None
    found.extend(_told_of_before(waiting, told))
    return sorted(found, key=lambda continued: continued.quotation.start)


def _told_of_before(waiting: Sequence[Continued], told: Draft | None) -> list[Continued]:
    """ "Odo Fenn said he would stay. / “We have nowhere to go.” / Troops came …": a paragraph that is nothing but a quotation, and
    that of which the next tells no speaker, goes on with the person whose words the one before has told."""
    whole = len(waiting) == 1 and waiting[0].quotation.end >= waiting[0].paragraph.end - 1
    whole = whole and waiting[0].quotation.closed
    if told is None or not whole or waiting[0].paragraph.index != told.sentence.paragraph.index + 1:
        return []
    waiting[0].draft = told
    return list(waiting)


def _last_person(own: Sequence[Draft], paragraph: Paragraph, mentions: Sequence[Mention]) -> Draft | None:
    """The last statement of a paragraph that ends with it, where one person makes all of those of its sentence."""
    last = own[-1] if own else None
    if last is None or paragraph.headline or last.sentence.end < paragraph.end - 1:
        return None
    if any(draft.sentence is last.sentence and draft.speaker != last.speaker for draft in own):
        return None
    if last.cue.verb.frame not in _TELLING or last.rule in ("according", "passive", "figures"):
        return None
    tokens = last.tagged.tokens
    first, end = tokens[last.speaker[0]], tokens[last.speaker[1] - 1].end
    at = bisect_left(mentions, first.start, key=lambda mention: mention.start)
    inside = [mention for mention in mentions[at : at + 2] if mention.end <= end]
    person = any(mention.kind == "person" and mention.end == end for mention in inside)
    return last if first.lower in ("he", "she") or person else None


def _whole(paragraph: Paragraph) -> Quotation:
    """A paragraph that is quoted without marks."""
    start, end = paragraph.start, paragraph.end
    return Quotation(start, end, start, end, closed=True)


def _stretches(own: Sequence[Draft]) -> list[tuple[int, int]]:
    """The contents of a paragraph as stretches that do not overlap, in text order."""
    found: list[tuple[int, int]] = []
    for draft in own:
        if found and draft.start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], draft.end))
        else:
            found.append((draft.start, draft.end))
    return found


def _is_claimed(quotation: Quotation, claimed: Sequence[tuple[int, int]]) -> bool:
    before = bisect_left(claimed, (quotation.end,)) - 1
    return before >= 0 and quotation.start < claimed[before][1]


def _is_full(text: str, quotation: Quotation) -> bool:
    """A sentence of its own, not a fragment, a title or a scare quote."""
    inner = text[quotation.inner_start : quotation.inner_end]
    count = len(inner.split(None, _SHORT))
    if count < FULL_QUOTATION_WORDS:
        return False
    if not (inner[:1].isupper() or inner[:1].isdigit() or inner[:1] in "[(.…‘'"):
        return False
    return count >= _SHORT or inner[-1:] in ".!?,"


def _is_title(inner: str) -> bool:
    """ "The Long Weir," in running text: a capital on every word of some length, no question and no cry."""
    words_ = inner.split(None, 3 * _SHORT)
    large = [word for word in words_ if len(word) >= _TITLED_WORD]
    if len(words_) <= _SHORTEST and inner.endswith((",", ".")) and all(word[0].isupper() for word in words_):
        return True
    return inner[-1:] not in "?!" and len(large) > 1 and all(word[0].isupper() for word in large)


def _is_short(text: str, quotation: Quotation) -> bool:
    return len(text[quotation.inner_start : quotation.inner_end].split(None, _SHORT)) < _SHORT


def _stands_alone(text: str, paragraph: Paragraph, quotation: Quotation) -> bool:
    """False for the name of a film or a song in running text: "host of “The Long Weir.”"."""
    single = quotation.inner_start == quotation.start + 1 and text[quotation.start] in "‘'"
    alone = (quotation.start, quotation.end) == (paragraph.start, paragraph.end)
    if single and alone and _is_short(text, quotation):
        return False  # a subhead
    before = text[max(paragraph.start, quotation.start - 3) : quotation.start].rstrip()
    if _ASKED.search(text, max(paragraph.start, quotation.start - _REACH), quotation.start):
        return False  # "X was asked, “…”"
    introduced = not before or before[-1] == ":"
    if not introduced and _is_title(text[quotation.inner_start : quotation.inner_end]):
        return False
    return not before or not before[-1].isalnum()


def _opens(paragraph: Paragraph, quotation: Quotation) -> bool:
    return quotation.start <= paragraph.start + 1


def _quotes(draft: Draft, paragraph: Paragraph) -> bool:
    return bool(overlapping(paragraph.quotations, draft.start - 1, draft.end + 1))


def _closing(before: Sequence[Draft], paragraph: Paragraph) -> Draft:
    """The last draft, or the one of the same sentence that closes a quotation: "“…,” X said, as Y called for …"."""
    last = before[-1]
    if _quotes(last, paragraph):
        return last
    alike = [draft for draft in before if draft.sentence is last.sentence and draft.reach == "left"]
    closing = next((draft for draft in alike if _quotes(draft, paragraph)), None)
    return closing or next((draft for draft in before if _holds(draft, last)), last)


def _holds(draft: Draft, other: Draft) -> bool:
    """ "A guard said the men had rung to demand money. “…”": what the others demand is a part of what the guard tells."""
    alike = draft.sentence is other.sentence and draft.speaker != other.speaker and not other.inherited
    begins = other.tagged.tokens[other.first].start
    return alike and draft.reach == "right" and draft.start <= begins and other.end <= draft.end


def _source(
    paragraph: Paragraph,
    quotation: Quotation,
    own: Sequence[Draft],
    last: Draft | None,
    mentions: Sequence[Mention],
    place: int,
) -> Continued | None:
    """Whose words: the last statement before it here, the last quotation's speaker, or a person named before it."""
    before = bisect_left(own, quotation.start, key=lambda draft: draft.start)
    if before and not paragraph.headline:
        return Continued(paragraph, quotation, _closing(own[:before], paragraph), None)
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
