"""The reported statements of a page, with speaker, cue, mode, stance and target.

The way of a statement: `cues` (is a word of saying here?) -> `speaker_spans` (whose is it?) -> `frames` (where does
the content stand?) -> `boundaries` (where does it end?) -> `quoted` (mode) -> `stance`.  `according`, `noun_cues` and `other_cues`
add statements without a verb of saying, `continuations` quotations without a cue, `joined_clauses` splits two clauses
under one verb; `speakers` says who "he" and "the ministry" are.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from claims.articles import Mention, Statement
from claims.reading.contents.boundaries import separate
from claims.reading.contents.drafts import Draft, tells_enough
from claims.reading.contents.gapped_counts import split_counts
from claims.reading.contents.joined_clauses import split_clauses
from claims.reading.contents.mutual import split_mutual
from claims.reading.contents.nested_cues import take_whom_told_of, told_by_another
from claims.reading.dropped import Dropped
from claims.reading.grammar.syntax import PRONOUNS, first_verb, tag
from claims.reading.page.quoted import quoted
from claims.reading.speakers.speakers import Resolved, SpeakerCall, resolve_speakers
from claims.reading.statements.according import find_according
from claims.reading.statements.attributions import find_attributions
from claims.reading.statements.cited_sources import with_source
from claims.reading.statements.closing_verbs import closing_marks, find_closing
from claims.reading.statements.continuations import Continued, continue_quotations
from claims.reading.statements.figure_sources import find_sources
from claims.reading.statements.introductions import ends_in_colon, introduction
from claims.reading.statements.live_entries import find_entry
from claims.reading.statements.noun_cues import find_noun_cues
from claims.reading.statements.other_cues import (
    BULLETS,
    find_headline,
    find_introduced,
    find_transcript,
)
from claims.reading.statements.repeated_headings import quoted_headings
from claims.reading.statements.stance import stance_of, target_of
from claims.reading.words.cues import has_cue
from claims.reading.words.numerals import is_number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.grammar.syntax import Tagged
    from claims.reading.page.text import Page, Sentence

_MOST_BULLETS = 12
"""Parts of a line below a title; it bounds the look back in a line without end."""
_LONGEST_HEADING = 14
"""Tokens."""
_POINTING = frozenset(("that", "this", "these", "those"))
"""What a page has told before is no content of its own: "the governor rejected that"."""
_STOPS = ".!?…:;"
_OPEN_MARKS = frozenset(":-–—")


def find_statements(page: Page, mentions: Sequence[Mention]) -> list[Statement]:
    """The statements of a page in text order.  `mentions` are those of `find_mentions`, in text order."""
    drafts: dict[int, list[Draft]] = {}
    introduced: dict[int, Draft] = {}
    labelled: list[Sentence] = []
    for sentence in page.sentences:
        if sentence.headline and ":" in sentence.lowers:
            labelled.append(sentence)
        elif found := drafts_of(page.text, sentence):
            drafts.setdefault(sentence.paragraph.index, []).extend(found)
        if ends_in_colon(sentence) and (opening := introduction(page.text, sentence)):
            introduced[sentence.paragraph.index] = opening
    named = _names_of_speakers(mentions, _in_order(drafts)) if labelled else frozenset()
    for sentence in labelled:  # once it is known who speaks below them
        if found := drafts_of(page.text, sentence, named=named):
            drafts.setdefault(sentence.paragraph.index, []).extend(found)
    for each in drafts.values():
        each.sort(key=lambda draft: (draft.start, draft.end))
    continued = continue_quotations(page.text, page.paragraphs, drafts, introduced, mentions)
    taken = {each.quotation.start for each in continued}
    headings = quoted_headings(page.text, page.paragraphs, drafts)
    continued += [each for each in headings if each.quotation.start not in taken]
    found = _in_order(drafts)
    speakers = _resolve(page, mentions, [*found, *introduced.values()])
    statements = [_statement(page, draft, speakers[_key(draft)], mentions) for draft in found]
    statements += [_continuation(page, each, speakers, mentions) for each in continued]
    told = [each for each in statements if each.text.lower() not in _POINTING]
    return _without_doubles(sorted(told, key=lambda each: (each.start, each.end)))


def _in_order(drafts: dict[int, list[Draft]]) -> list[Draft]:
    """The drafts of all paragraphs in text order."""
    return [draft for index in sorted(drafts) for draft in drafts[index]]


def _names_of_speakers(mentions: Sequence[Mention], drafts: Sequence[Draft]) -> frozenset[str]:
    """The names, as printed, and the surnames of those persons and bodies whom the page lets speak: "Orr: we will not yield" is
    a statement of whoever says something below the headline, while others are only its topic ("Fenn: five goals")."""
    starts = [mention.start for mention in mentions]
    names: set[str] = set()
    for draft in drafts:
        first, last = draft.speaker
        begin, end = draft.tagged.tokens[first].start, draft.tagged.tokens[last - 1].end
        inside = mentions[bisect_left(starts, begin) : bisect_left(starts, end)]
        told = not draft.sentence.headline
        names |= {one.text for one in inside if told and one.kind in ("person", "organisation")}
    return frozenset(names | {name.split()[-1] for name in names})


def drafts_of(
    text: str,
    sentence: Sentence,
    dropped: list[Dropped] | None = None,
    *,
    named: frozenset[str] = frozenset(),
) -> list[Draft]:
    """The drafts of one sentence in the order of their cues, contents cut apart.

    Cues that come to nothing go to `dropped`, if given, with the reason; `named` are the names of `_names_of_speakers`.
    """
    opens = sentence.previous is None
    lowers = sentence.lowers
    whole_line = sentence.headline or sentence.tokens[0].text in BULLETS or _tells_as_heading(sentence)
    colon = not _OPEN_MARKS.isdisjoint(lowers) and any(
        token.text in _OPEN_MARKS for token in sentence.tokens[: None if whole_line else 6]
    )
    introduces = ":" in lowers and bool(sentence.paragraph.quotations) and not sentence.headline
    closed = closing_marks(sentence) if sentence.paragraph.quotations and not sentence.headline else []
    if not has_cue(lowers) and not introduces and not closed and not (colon and (opens or sentence.headline)):
        return []
    tagged = tag(sentence)
    if opens and (entry := find_entry(text, tagged)):
        return [entry]
    if colon:
        titled = sentence.headline or _is_heading(sentence)
        whole = find_headline(text, tagged, named) if titled else find_transcript(text, tagged, first=opens)
        if whole and (whole.rule != "transcript" or not _is_told(text, tagged)):
            return [whole]
    found = find_attributions(text, tagged, dropped)
    if "according" in lowers:
        found += find_according(text, tagged)
    sources = find_sources(text, tagged)
    counted = {draft.cue.first for draft in sources}  # "a survey by the Weir Watch suggests": one statement
    found = [draft for draft in found if draft.cue.first not in counted] + sources
    if "that" in lowers or "having" in lowers:
        taken = {draft.cue.first for draft in found}
        told_already = {draft.start for draft in found}  # "X said in a statement in Brask that …"
        nouns = (draft for draft in find_noun_cues(text, tagged) if draft.cue.first not in taken)
        found += [draft for draft in nouns if draft.start not in told_already]
    if closed:
        found += list(find_closing(text, tagged, closed, found))
    found.sort(key=lambda draft: draft.cue.first)
    beliefs = [draft for draft in found if _is_own_belief(draft, found)]
    if "what" in lowers and len(found) > 1:
        for draft in found:
            take_whom_told_of(draft, found)
    told = [draft for draft in found if told_by_another(draft, found)] if len(found) > 1 else []
    found = [draft for draft in found if draft not in beliefs and draft not in told]
    separate(tagged, [draft for draft in found if draft.rule != "noun"])
    deeds = [draft for draft in found if draft.deed]
    found = [draft for draft in found if not draft.deed]
    introduced = find_introduced(text, tagged, found) if introduces else None
    if introduced:
        found.append(introduced)
    kept = [with_source(draft) for draft in found if tells_enough(draft)]
    if dropped is not None:
        _note(dropped, beliefs, "what the speaker says of his own mind")
        _note(dropped, deeds, "a deed that reports no words")
        _note(dropped, told, "a deed that another tells of")
        _note(dropped, [draft for draft in found if draft not in kept], "nothing is left to be said")
    return [
        each
        for draft in kept
        for one in split_clauses(draft)
        for two in split_counts(one)
        for each in split_mutual(two)
    ]


def _is_heading(sentence: Sentence) -> bool:
    """A short line without a stop and without a quotation, which heads an entry of a page that is kept up to date, or one of
    several between bullets below a title."""
    alone = sentence.previous is None and sentence.end == sentence.paragraph.end
    alone = alone or _stands_between_bullets(sentence)
    short = len(sentence.tokens) <= _LONGEST_HEADING and not sentence.paragraph.quotations
    return alone and short and sentence.text[-1:] not in _STOPS


def _tells_as_heading(sentence: Sentence) -> bool:
    """ "Toll may pass 200 as boats reach the valley: agency", not a caption with its credit, "Men at the mill on Sunday: AP"."""
    tells = is_number(sentence.tokens[0]) or bool(first_verb(sentence))
    return tells and _is_heading(sentence)


def _stands_between_bullets(sentence: Sentence) -> bool:
    """ "• Troops free eight – police • Guild demands inquiry": a part of a line that a bullet begins and a few others cut up."""
    opening = sentence
    for _ in range(_MOST_BULLETS):
        if opening.previous is None:
            return opening.tokens[0].text in BULLETS
        opening = opening.previous
        if opening.text[-1:] in _STOPS:
            return False
    return False


def _is_told(text: str, tagged: Tagged) -> bool:
    """ "BRASK: Nine men drowned, police said": the label is a place, for the sentence has its own attribution."""
    return any(draft.reach == "left" and draft.first > 0 for draft in find_attributions(text, tagged))


def _note(dropped: list[Dropped], drafts: Sequence[Draft], reason: str) -> None:
    for draft in drafts:
        first, last = draft.tagged.tokens[draft.cue.first], draft.tagged.tokens[draft.cue.last - 1]
        dropped.append(Dropped(first.start, last.end, reason))


def _is_own_belief(draft: Draft, others: Sequence[Draft]) -> bool:
    """ "X said he hoped …": what the speaker says of his own mind is no second statement, as "and warned that …" is."""
    if (
        draft.inherited
        or draft.cue.verb.stance != "other"
        or draft.tagged.tokens[draft.speaker[0]].lower not in PRONOUNS
    ):
        return False
    here = draft.tagged.tokens[draft.cue.first].start
    return any(
        each is not draft and each.start <= here < each.end and each.reach != "left" for each in others
    )


_Key = tuple[int, int, int]


def _key(draft: Draft) -> _Key:
    """What makes two printed speakers the same one: sentence and tokens."""
    return draft.sentence.index, draft.speaker[0], draft.speaker[1]


def _resolve(page: Page, mentions: Sequence[Mention], drafts: Sequence[Draft]) -> dict[_Key, Resolved]:
    calls = {_key(draft): SpeakerCall(draft.sentence, *draft.speaker) for draft in drafts}
    keys = sorted(calls)
    resolved = resolve_speakers(page, mentions, [calls[key] for key in keys])
    return dict(zip(keys, resolved, strict=True))


class _Speaker(NamedTuple):
    """A speaker as printed, with offsets, and resolved."""

    start: int
    end: int
    resolved: Resolved


def _printed(draft: Draft, resolved: Resolved) -> _Speaker:
    tokens = draft.tagged.tokens
    return _Speaker(tokens[draft.speaker[0]].start, tokens[draft.speaker[1] - 1].end, resolved)


def _statement(page: Page, draft: Draft, resolved: Resolved, mentions: Sequence[Mention]) -> Statement:
    tokens = draft.tagged.tokens
    cue = page.text[tokens[draft.cue.first].start : tokens[draft.cue.last - 1].end]
    return _build(
        page,
        draft.sentence,
        (draft.start, draft.end),
        _printed(draft, resolved),
        draft,
        mentions,
        cue=cue,
        rule=draft.rule,
    )


def _continuation(
    page: Page, continued: Continued, speakers: dict[_Key, Resolved], mentions: Sequence[Mention]
) -> Statement:
    quotation = continued.quotation
    following = bisect_right(page.sentences, quotation.start, key=lambda each: each.start)
    sentence = page.sentences[following - 1]
    speaker: _Speaker | None = None
    if continued.draft is not None:
        speaker = _printed(continued.draft, speakers[_key(continued.draft)])
    elif continued.mention is not None:
        mention = continued.mention
        speaker = _Speaker(
            mention.start, mention.end, Resolved(mention.name, mention.kind, mention.role, mention.side)
        )
    span = (quotation.start, quotation.end)
    return _build(page, sentence, span, speaker, None, mentions, cue=None, rule="continued")


def _build(
    page: Page,
    sentence: Sentence,
    span: tuple[int, int],
    speaker: _Speaker | None,
    draft: Draft | None,
    mentions: Sequence[Mention],
    *,
    cue: str | None,
    rule: str,
) -> Statement:
    text = page.text
    content = quoted(
        text,
        *span,
        sentence.paragraph.quotations,
        interrupted=draft.interrupted if draft is not None else cue is None,
    )
    words = text[content.start : content.end]
    resolved = speaker.resolved if speaker else None
    printed = text[speaker.start : speaker.end] if speaker else None
    side = resolved.side if resolved else None
    stance = stance_of(
        draft.stance if draft else "inform",
        words,
        speaker=printed,
        official=bool(resolved and resolved.role),
        state=bool(resolved and resolved.kind == "state"),
    )
    target = text[draft.target[0] : draft.target[1]] if draft and draft.target else None
    return Statement(
        start=content.start,
        end=content.end,
        text=words,
        speaker=printed,
        speaker_start=speaker.start if speaker else None,
        speaker_end=speaker.end if speaker else None,
        speaker_name=resolved.name if resolved else None,
        side=side,
        role=resolved.role if resolved else None,
        cue=cue,
        mode=content.mode,
        stance=stance,
        target=target or target_of(stance, content.start, content.end, side, mentions),
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        headline=sentence.headline,
        quotes=content.quotes,
        rule=rule,
    )


def _without_doubles(statements: Sequence[Statement]) -> list[Statement]:
    """Of two statements with one content and one speaker, the first."""
    seen: set[tuple[int, int, int | None]] = set()
    found = []
    for statement in statements:
        key = (statement.start, statement.end, statement.speaker_start)
        if statement.start < statement.end and key not in seen:
            seen.add(key)
            found.append(statement)
    return found
