"""Whether a noun phrase can speak: a name, a role, a body, "the shopkeeper"; and its head and number."""

from __future__ import annotations

from claims.lexicon import group, word_set, words
from claims.reading.grammar.noun_phrases import (
    GROUPS,
    LINKED,
    LONGEST_SPEAKER,
    ORGANISATIONS,
    SPEAKING_NOUNS,
    Span,
    describes_body,
)
from claims.reading.grammar.syntax import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    Tagged,
)
from claims.reading.words.cues import CUE_FORMS

_NO_SPEAKER = word_set("there what which that this no nobody none neither nothing it's such")
_NOBODY_TOLD_OF = frozenset(("someone", "somebody"))
RELATIVES = word_set("who which whose where")
COUNTED = word_set("one two three four five six seven eight nine ten half most many some several few")
_OF_SEVERAL = COUNTED - word_set("one half most many some several few")
_SOMEBODY = word_set("someone somebody another others both those most percent majority third quarter")
_WORDS_OF_SOURCE = 4
"""Words before "posts": "a number of early"."""
_SHOWN = word_set("video videos clip clips footage")
"""What tells by pictures, as long as nothing else is said of it."""
_SINGULAR = word_set("a an this that each every")
_NOT_SPECIFIC = word_set("this that all no such")


def is_spread(tagged: Tagged, index: int) -> bool:
    """Does a subject of the kind of "early posts" or "a widely shared video" end at `index`, no place of speaking?"""
    if tagged.lower(index) not in words("online_sources"):
        return False
    place = index - 1
    while place >= 0 and index - place <= _WORDS_OF_SOURCE and tagged.tokens[place].kind == "word":
        if tagged.lower(place) in PREPOSITIONS:
            return False
        place -= 1
    return place < 0 or tagged.tokens[place].kind == "punct"


def can_speak(tagged: Tagged, span: Span, *, loosely: bool = False) -> bool:
    """Is this noun phrase a name, a role, a body or a pronoun?  `loosely` also lets "the shopkeeper" speak."""
    first, last = span
    tokens = tagged.tokens
    if not 0 < last - first <= LONGEST_SPEAKER:
        return False
    head = tokens[first]
    if head.lower in PRONOUNS:
        return last - first == 1
    if head.lower in words("citing") or _is_gerund_cue(tagged, span):
        return False  # "…, citing local media reports"
    if (
        not head.capital
        and head.lower.endswith("ing")
        and last - first > 1
        and tagged.lower(first + 1) in DETERMINERS
    ):
        return False  # "…, drawing some audible gasps"
    if head.lower in _NO_SPEAKER and not (head.lower in ("this", "that") and _is_somebody(tagged, span)):
        return False
    head_index = head_of(tagged, span)
    main = tokens[head_index]
    if main.lower in group("casualty_words", "claimers") and not main.capital:
        return False  # "a bus fire near Brask claimed 11"
    for index in range(first, last):
        token = tokens[index]
        opens = index == first and (token.lower in DETERMINERS or token.lower in PREPOSITIONS)
        if (
            token.kind == "word"
            and not tagged.time[index]
            and not opens
            and (token.capital or token.lower in SPEAKING_NOUNS)
        ):
            return True
    if is_spread(tagged, head_index) and not (last - first <= 2 and main.lower in _SHOWN):
        return True
    if last - first == len(("all", "four")) and head.lower == "all" and main.lower in _OF_SEVERAL:
        say = not {tagged.lower(last), tagged.lower(last + 1)}.isdisjoint(CUE_FORMS)
        return (
            say and tagged.lower(first - 1) not in SUBORDINATORS
        )  # "Two men went on trial. All four deny it"
    if head.lower in _NOBODY_TOLD_OF and tagged.lower(first - 1) in SUBORDINATORS:
        return False  # "When someone shouted, Odo Fenn laughed"
    specific = (head.lower in DETERMINERS or head.lower in COUNTED) and head.lower not in _NOT_SPECIFIC
    if loosely and (head.kind in ("number", "figure") or head.lower in COUNTED or head.lower in _SOMEBODY):
        return all(tagged.tokens[index].kind != "quote" for index in range(first, last))
    end = tokens[last - 1]
    if loosely and last - first <= 4 and is_plural_noun(end.lower):
        return not any(tagged.verb[index] for index in range(first, last)) and head.lower not in PREPOSITIONS
    noun = (end.kind == "word" and not tagged.time[last - 1]) or end.lower.endswith("-year-old")
    return loosely and specific and last - first >= 2 and noun


def _is_gerund_cue(tagged: Tagged, span: Span) -> bool:
    """ "…, claiming drivers had asked for help": a gerund of saying begins the phrase, and a comma leads it in."""
    form = CUE_FORMS.get(tagged.lower(span[0]))
    told = form is not None and form.form == "gerund" and form.frame in ("say", "weak")
    return told and span[1] - span[0] > 1 and tagged.mark(span[0] - 1) == ","


def _is_somebody(tagged: Tagged, span: Span) -> bool:
    """ "that person", "this official", "that country's disaster agency"."""
    return span[1] - span[0] > 1 and tagged.lower(head_of(tagged, span)) in SPEAKING_NOUNS


def is_plural_noun(lower: str) -> bool:
    """By its form alone: "drivers", not "boss", "crisis", "virus"."""
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 4


def head_of(tagged: Tagged, span: Span) -> int:
    """The index of the head noun: "executives" of "executives for Orrin Mills", "those" of "those who stayed"."""
    first, last = span
    for index in range(first + 1, last):
        if describes_body(tagged, index, first):
            continue
        lower = tagged.lower(index)
        if lower in PREPOSITIONS or lower in RELATIVES or (lower.endswith("ing") and len(lower) > 5):
            return index - 1
        surveyed = lower.endswith("ed") and tagged.lower(index - 1) == "those"
        if surveyed or tagged.verb[index] or LINKED.get(lower) == tagged.lower(index + 1):
            return index - 1
    return last - 1


def is_plural(tagged: Tagged, span: Span) -> bool:
    """Could this subject take a bare verb form ("officials say", "they say", "Odo and Ilse say")?"""
    first, last = span
    head = head_of(tagged, span)
    if tagged.lower(first) in _SINGULAR and tagged.lower(head + 1) != "of":
        return False
    end = tagged.lower(head)
    return (
        (end.endswith("s") and not end.endswith("ss"))
        or end in PRONOUNS
        or end in GROUPS
        or end in COUNTED
        or end in _SOMEBODY
        or tagged.tokens[head].kind in ("number", "figure")
        or any(tagged.lower(index) == "and" for index in range(first, last))
    )


def is_body(tagged: Tagged, span: Span) -> bool:
    """Is it a body, of which "say" may be said as of many: "the ministry say", "WSO say", "the Weir Guard say"?"""
    head = head_of(tagged, span)
    while head > span[0] and tagged.lower(head) in ("there", "here"):
        head -= 1
    token = tagged.tokens[head]
    capitals = token.text.isupper() and len(token.text) > 1
    return capitals or token.lower in ORGANISATIONS or token.lower in GROUPS


def is_plural_common(tagged: Tagged, span: Span) -> bool:
    """Is the head a plural in small letters: "the leaders of other"?  A name may end in "s" and be one."""
    head = tagged.tokens[head_of(tagged, span)]
    return head.kind == "word" and not head.capital and is_plural_noun(head.lower)
