"""Contents that begin before their cue: up to a dash, a bracket or a semicolon, around the cue, or in the sentence before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import (
    Draft,
    opening_bracket,
    place_right,
    put_content,
    quotation_at,
    quotation_before,
)
from claims.reading.grammar.syntax import PRONOUNS
from claims.reading.words.cues import CUE_FORMS, CUE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.grammar.syntax import Tagged
    from claims.reading.page.quotes import Quotation
    from claims.reading.words.tokens import Token

_OPENERS = word_set("but and however meanwhile earlier")
_RELATIVE_OPENERS = word_set("which where who when")
_LEAST_BEFORE_RELATIVE = 4
"""Tokens before the attribution: "The weir, which, officials said,"."""
_LOOSE_MARKS = frozenset(",—–:")
_DASHES = ("-", "–", "—")


def place_left(draft: Draft) -> bool:
    """The content runs from the start of the sentence, or of its quotation, to the attribution."""
    tagged = draft.tagged
    tokens = tagged.tokens
    last = draft.first - 1
    while last >= 0 and tagged.mark(last) in _LOOSE_MARKS:
        last -= 1
    if last < 0:
        return place_before_sentence(draft, unfinished=True)  # "“Will it hold?” X asked, smiling"
    start, end = draft.sentence.start, tokens[last].end
    quotation = quotation_at(draft, last)
    if quotation is None and last < 1:
        return False
    if quotation is not None:
        if quotation.start <= tokens[0].start or _stands_apart(draft, quotation):
            start = quotation.start
        if quotation.end - 1 <= tokens[last].start:
            end = quotation.end
    opener = opening_bracket(tagged, draft.first) or _dashed(draft)
    while opener < last and (
        (
            tokens[opener].lower in _OPENERS
            and (tokens[opener].lower in ("but", "and") or tagged.mark(opener + 1) == ",")
        )
        or tokens[opener].kind == "punct"
    ):
        opener += 1
    if draft.sentence.headline or tokens[-1].is_word:
        opener = max(opener, behind_semicolon(tagged, opener, last), _behind_dash(draft, last))
    opener = max(opener, _behind_colon(draft, last))
    if opener and start == draft.sentence.start:
        start = tokens[opener].start
    draft.reach = "left"
    return put_content(draft, start, end)


def behind_semicolon(tagged: Tagged, first: int, last: int) -> int:
    """Where the last part of a headline begins: of "12 dead; gate was locked: police" only the gate is what they say."""
    marks = (
        at for at in range(last - 1, first, -1) if tagged.mark(at) == ";" and tagged.tokens[at].quotation < 0
    )
    return next((at + 1 for at in marks), first)


def _behind_dash(draft: Draft, last: int) -> int:
    """ "Two dead in fire - gate was locked, says mayor": a clause behind a dash is all that he says, where a bare "12 dead" is not."""
    tagged, dash = draft.tagged, _last_dash(draft)
    tokens = tagged.tokens
    spaced = 0 < dash < last and tokens[dash - 1].end < tokens[dash].start < tokens[dash + 1].start - 1
    new = spaced and tagged.lower(dash + 1) not in ("and", "but")
    return dash + 1 if new and tagged.has_verb(dash + 1, last) else 0


def _behind_colon(draft: Draft, last: int) -> int:
    """ "The army disputed that: two had died, it said": what a pronoun says begins behind the colon that its own deed led to."""
    tagged = draft.tagged
    if tagged.lower(draft.speaker[0]) not in PRONOUNS or tagged.sentence.headline:
        return 0
    colon = next((at for at in range(last, 0, -1) if tagged.mark(at) == ":"), 0)
    outside = all(token.quotation < 0 for token in tagged.tokens[:colon])
    forms = (CUE_FORMS.get(token.lower) for token in tagged.tokens[1:colon])
    led = any(form is not None and form.form in ("past", "third") for form in forms)
    return colon + 1 if outside and led else 0


def _dashed(draft: Draft) -> int:
    """The index after the dash that opens "- the weir will hold, X says -", 0 where the attribution ends no such aside."""
    tagged = draft.tagged
    dash = _last_dash(draft)
    if tagged.mark(draft.last) not in _DASHES or dash == draft.first - 1:
        return 0
    return dash + 1


def _last_dash(draft: Draft) -> int:
    """The index of the last dash before the attribution, outside quotation marks; -1 without one."""
    tagged, first = draft.tagged, draft.first
    dashes = (at for at in range(first - 1, -1, -1) if tagged.marks[at] in _DASHES)
    return next((at for at in dashes if tagged.tokens[at].quotation < 0 and not _joins_years(tagged, at)), -1)


def _joins_years(tagged: Tagged, dash: int) -> bool:
    """ "the 2020-2022 war": no dash of a sentence."""
    around = tagged.tokens[max(0, dash - 1) : dash + 2]
    numbers = len(around) == len(("2020", "-", "2022")) and around[0].kind == around[2].kind == "number"
    return numbers and around[0].end == around[1].start and around[1].end == around[2].start


def _stands_apart(draft: Draft, quotation: Quotation) -> bool:
    """ "A poster: “…,” he said", "X praised it - “…,” he said", "X admitted Y but added, “…,” X said": what stands
    before the quotation is the outlet's."""
    before = draft.text[draft.sentence.start : max(draft.sentence.start, quotation.start)].rstrip()
    tokens = draft.tagged.tokens
    inside = [token for token in tokens if token.start < quotation.start and token.quotation < 0]
    if before.endswith(_DASHES):
        return _is_odd([token.text[0] for token in inside])
    if before.endswith(":"):
        return True
    cues = [token for token in inside[1:] if _reports(token)]
    relayed = draft.cue.verb.lemma == "report"
    return bool(cues) and not relayed and (before.endswith(",") or cues[-1] is inside[-1])


def _is_odd(marks: Sequence[str]) -> bool:
    """Is one dash left open, where two that stand together count as one?"""
    dashes = [
        at for at, mark in enumerate(marks) if mark in _DASHES and (not at or marks[at - 1] not in _DASHES)
    ]
    return len(dashes) % 2 == 1


def _reports(token: Token) -> bool:
    """Is it a form of a verb of saying that is no noun?"""
    form = CUE_FORMS.get(token.lower)
    return (
        form is not None
        and form.form in ("past", "third")
        and form.frame in ("say", "tell")
        and token.lower not in CUE_NOUNS
    )


def place_around(draft: Draft) -> bool:
    """ "The strike, officials said, killed 12": the content is the whole sentence; of "…, which, officials said, killed 12"
    what stands behind the attribution."""
    relative = _relative_content(draft)
    if relative is not None:
        return place_right(draft, relative)
    draft.reach = "around"
    opener = _opener_of_rest(draft)
    tokens, marks = draft.tagged.tokens, draft.tagged.marks
    bracketed = opener and marks[opener - 1] == "("
    closing = next((at for at in range(draft.last, len(marks)) if bracketed and marks[at] == ")"), None)
    end = draft.sentence.end if closing is None else tokens[closing].start
    return put_content(draft, tokens[opener].start if opener else draft.sentence.start, end)


def _opener_of_rest(draft: Draft) -> int:
    """Where the content begins of "… - and the weir, X said, is old" and "… (the cause of which, X says, is the rain)"."""
    tagged = draft.tagged
    opener = opening_bracket(tagged, draft.first)
    dash = _last_dash(draft)
    if not opener and 0 < dash < draft.first - 1:
        outside = [
            mark if token.quotation < 0 else ""
            for mark, token in zip(tagged.marks[: draft.first], tagged.tokens, strict=False)
        ]
        opener = dash + 1 if _is_odd(outside) else 0
    if opener and tagged.lower(opener) in ("and", "but"):
        opener += 1
    return opener


def _relative_content(draft: Draft) -> int | None:
    """Where the content begins whose relative clause is broken open by the attribution right behind its first word."""
    tagged, first = draft.tagged, draft.first
    if first < _LEAST_BEFORE_RELATIVE or tagged.mark(first - 1) != "," or tagged.mark(first - 3) != ",":
        return None
    if tagged.lower(first - 2) not in _RELATIVE_OPENERS:
        return None
    marks = tagged.marks
    return next((place + 1 for place in range(draft.last, len(marks) - 1) if marks[place] == ","), None)


def place_interrupted(draft: Draft, index: int) -> bool:
    """ "“The weir,” he said, “will hold.”": one sentence on both sides, the second half from token `index`."""
    if not place_right(draft, index):
        return False
    end = draft.end
    if not place_left(draft):
        return place_right(draft, index)
    draft.end = end
    draft.reach = "around"
    draft.interrupted = True
    return True


def place_before_sentence(draft: Draft, *, unfinished: bool = False) -> bool:
    """ "“The weir will hold.” Odo Fenn said.": the content is the quotation that the sentence before ends with.

    `unfinished` asks that the quotation does not end with a stop, so that the attribution must be its own.
    """
    quotation = quotation_before(draft, unfinished=unfinished)
    if quotation is None:
        return False
    draft.reach = "left"
    return put_content(draft, quotation.start, quotation.end)
