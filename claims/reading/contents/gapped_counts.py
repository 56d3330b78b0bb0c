"""Counts of two under one verb: "The army put the toll at 34 and the ministry 31", "Police said 34 and the ministry 31"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.contents.drafts import cut_right
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS, phrase_before
from claims.reading.grammar.syntax import AUXILIARIES, DETERMINERS, PREPOSITIONS
from claims.reading.speakers.who_can_speak import can_speak, head_of
from claims.reading.words.numerals import is_number

if TYPE_CHECKING:
    from claims.reading.contents.drafts import Draft
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.grammar.syntax import Tagged

_FRAMES = word_set("say weak phrase")
_BEFORE_ANOTHER = frozenset(("and", "but", "while"))
_RELATIVES = word_set("who which that whose where when")
_JOINTS = frozenset(("and", "while"))
_LINKS = frozenset(("at", "of"))
_TO_JOINT = 3
"""Tokens from a number to "and": "34 dead and"."""
_MOST_NOUNS = 2
"""Tokens behind the second number: "31 dead"."""
_LONGEST_SPEAKER = 8
"""Tokens of "and the Interior Ministry of the north 31"."""


def split_counts(draft: Draft) -> list[Draft]:
    """One draft for each count where the verb of the second is left out; else the draft alone."""
    tagged = draft.tagged
    inside = draft.inside()
    if (
        draft.reach != "right"
        or draft.cue.verb.frame not in _FRAMES
        or not _JOINTS & set(tagged.sentence.lowers)
    ):
        return [draft]
    first = next((at for at in inside if is_number(tagged.tokens[at])), None)
    if first is None or any(tagged.verb[at] or tagged.tokens[at].quotation >= 0 for at in inside):
        return [draft]
    if draft.cue.verb.frame != "phrase" and first != inside.start:
        return [draft]
    near = range(first + 1, min(first + 1 + _TO_JOINT, inside.stop - 1))
    joint = next((at for at in near if tagged.lower(at) in _JOINTS), None)
    second = joint and next(
        (at for at in range(joint + 1, inside.stop) if is_number(tagged.tokens[at])), None
    )
    if not joint or not second or second - joint > _LONGEST_SPEAKER or inside.stop - second - 1 > _MOST_NOUNS:
        return [draft]
    linked = tagged.lower(second - 1) in _LINKS
    speaker = phrase_before(tagged, second - linked)
    if speaker is None or speaker[0] != joint + 1 or not _speaks(draft, speaker, first):
        return [draft]
    tokens = tagged.tokens
    before = tokens[joint - 1 - (tagged.mark(joint - 1) == ",")]
    return [
        replace(draft, end=before.end),
        replace(
            draft, speaker=speaker, first=speaker[0], start=tokens[second].start, target=None, inherited=False
        ),
    ]


def _speaks(draft: Draft, speaker: Span, count: int) -> bool:
    """ "the ministry", "Norland" beside another; not "put deaths in Vell at 34 and Lumar at 31", "its losses at 34 and the number of
    injured at 31", "Norland's losses at 34 and Vesland's at 31"."""
    tagged = draft.tagged
    head = tagged.tokens[head_of(tagged, speaker)]
    if not can_speak(tagged, speaker) or not (head.capital or head.lower in SPEAKING_NOUNS):
        return False
    if head.kind != "word" or any(tagged.mark(at) for at in range(*speaker)):
        return False
    if tagged.lower(speaker[0]) in DETERMINERS:
        return True
    placed = any(_places(tagged, at) for at in range(draft.cue.last, count))
    return head.capital and not placed


def _places(tagged: Tagged, index: int) -> bool:
    """ "in Vell", "of Norland": behind these a second name tells whose losses or where."""
    led = tagged.lower(index) in PREPOSITIONS and tagged.tokens[index + 1].capital
    return led or tagged.tokens[index].kind == "clitic" or tagged.tokens[index].capital


def cut_bare_count(draft: Draft) -> None:
    """ "Police say 43, and the ministry has a list of 41 names": behind a count that stands alone another does something."""
    tagged = draft.tagged
    comma = draft.begins() + 1
    counted = (
        draft.cue.verb.lemma == "say" and tagged.mark(comma) == "," and is_number(tagged.tokens[comma - 1])
    )
    if not counted or tagged.lower(comma + 1) not in _BEFORE_ANOTHER:
        return
    subject = tagged.tokens[comma + 2] if comma + 2 < len(tagged.tokens) else None
    another = subject is not None and (subject.capital or subject.lower in DETERMINERS)
    verb = next((at for at in range(comma + 3, len(tagged.tokens)) if tagged.verb[at]), None)
    if (
        another
        and verb is not None
        and not (
            tagged.mark(verb - 1) == ","
            and tagged.lower(verb) in AUXILIARIES
            and _stands_once(tagged, comma, verb)
        )
    ):
        cut_right(draft, comma)


def _stands_once(tagged: Tagged, comma: int, verb: int) -> bool:
    """ "said 43, and the 12 on board, had died", "said 43, and the guests, mostly pupils, had": no relative clause in what is added."""
    return not any(tagged.lower(at) in _RELATIVES for at in range(comma + 1, verb - 1))
