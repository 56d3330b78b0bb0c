"""Printed speakers: the noun phrase that stands before, after or around a cue.

A span is a pair of token indices (first, last), last exclusive.  Tables: persons_roles, group_roles,
organisations, object_pronouns and those of `claims.reading.syntax`.
"""

from __future__ import annotations

from claims.lexicon import words
from claims.reading.cues import CUE_FORMS, CUE_NOUNS
from claims.reading.syntax import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    VENUE_PREPOSITIONS,
    VENUES,
    Tagged,
    is_adverb,
)

Span = tuple[int, int]

OBJECT_PRONOUNS = words("object_pronouns")
PERSON_ROLES = words("persons_roles")
ORGANISATIONS = words("organisations")
GROUPS = words("group_roles")
SPEAKING_NOUNS = PERSON_ROLES | ORGANISATIONS | GROUPS

LONGEST_SPEAKER = 22
_NO_SPEAKER = frozenset(
    ["there", "what", "which", "that", "this", "no", "nobody", "none", "neither", "nothing", "it's", "such"]
)
_STOPS_LEFT = frozenset(
    [
        "who",
        "which",
        "that",
        "when",
        "while",
        "where",
        "because",
        "although",
        "though",
        "if",
        "whether",
        "what",
        "how",
        "why",
        "but",
        "so",
        "yet",
        "whereas",
        "than",
    ]
)
_STOPS_LEFT_INSIDE = frozenset(
    ["as", "after", "before", "since", "until", "once", "with", "amid", "following"]
)
_STOPS_RIGHT = frozenset(
    [
        "that",
        "who",
        "which",
        "but",
        "while",
        "when",
        "as",
        "after",
        "where",
        "because",
        "although",
        "amid",
        "following",
        "before",
        "late",
        "early",
        "during",
        "adding",
        "saying",
        "speaking",
        "citing",
        "referring",
        "describing",
        "quoting",
        "to",
        "by",
        "about",
        "via",
        "since",
        "with",
        "without",
        "if",
        "whose",
        "noting",
        "calling",
    ]
)
_LINKED = {
    "close": "to", "loyal": "to", "sympathetic": "to", "opposed": "to", "linked": "to", "speaking": "to",
    "familiar": "with", "allied": "with", "aligned": "with", "affiliated": "with", "acquainted": "with",
    "briefed": "on", "backed": "by", "run": "by", "led": "by", "commissioned": "by", "released": "by",
}  # fmt: skip
_RELATIVES = frozenset(("who", "which", "whose", "where"))
_PARTICIPLES_OF_ASIDES = frozenset(["speaking", "citing", "quoting", "addressing"])
_COUNTED = frozenset(
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "half",
        "most",
        "many",
        "some",
        "several",
        "few",
    ]
)
_SOMEBODY = frozenset(
    ["another", "others", "both", "those", "most", "percent", "majority", "third", "quarter"]
)
_NOT_SPECIFIC = frozenset(["this", "that", "all", "no", "such"])


def skip_to_speaker(tagged: Tagged, index: int) -> tuple[int, bool, bool]:
    """From the token before a cue leftwards over auxiliaries, adverbs, times and venues.

    Gives (index of the token that may end the speaker, whether a negation was passed, whether a form of "be" was).
    """
    tokens = tagged.tokens
    negated = passive = False
    while index >= 0:
        token = tokens[index]
        lower = token.lower
        negated = negated or lower in NEGATIONS
        passive = passive or lower in BE
        helper = token.kind == "clitic" and lower != "'s"
        if lower in AUXILIARIES or lower in NEGATIONS or helper or is_adverb(token):
            index -= 1
        elif tagged.time[index]:
            start = _time_start(tagged, index)
            if start < 0:
                return start, negated, passive
            index = start
        elif lower in VENUES and (before := _before_venue(tagged, index)) is not None:
            index = before
        else:
            break
    return index, negated, passive


def _time_start(tagged: Tagged, index: int) -> int:
    """The index before a time phrase that ends at `index`, its preposition included."""
    while index >= 0 and tagged.time[index]:
        index -= 1
    if tagged.lower(index) in TIME_PREPOSITIONS:
        index -= 1
    return index


def _before_venue(tagged: Tagged, index: int) -> int | None:
    """The index before "in a statement", None where `index` ends no such phrase."""
    for place in range(index - 1, max(-1, index - 8), -1):
        token = tagged.tokens[place]
        if token.kind in ("punct", "quote"):
            return None
        if token.lower in VENUE_PREPOSITIONS:
            return place - 1 if place > 0 and tagged.tokens[place - 1].kind != "punct" else None
    return None


def phrase_before(tagged: Tagged, end: int) -> Span | None:
    """The noun phrase that ends right before token `end`, None where none does."""
    if end <= 0 or tagged.tokens[end - 1].kind == "quote" or tagged.mark(end - 1) not in ("", ")", "]"):
        return None
    start = _reach_left(tagged, end)
    tokens = tagged.tokens
    while start < end and (
        tokens[start].lower in ADVERBS
        or tokens[start].lower in CONJUNCTIONS
        or tokens[start].kind == "punct"
        or is_adverb(tokens[start])
        or (start == 0 and tokens[0].lower.endswith("ly") and tokens[0].lower in ADVERBS)
    ):
        start += 1
    if start < end and (
        (tokens[start].lower in PREPOSITIONS and tokens[start].lower != "like") or tagged.time[start]
    ):
        return _last_phrase(tagged, start, end)
    return (start, end) if start < end else None


def _reach_left(tagged: Tagged, end: int) -> int:
    """How far left the noun phrase reaches that ends before `end`."""
    tokens = tagged.tokens
    start = end
    index = end - 1
    depth = 0
    while index >= 0 and end - index <= LONGEST_SPEAKER + 8:
        token = tokens[index]
        lower = token.lower
        if token.kind == "quote" and not _is_plural_possessive(tagged, index):
            break
        if token.kind == "punct":
            mark = token.text[0]
            if mark in ")]":
                depth += 1
            elif mark in "([":
                depth -= 1
                start = index
            elif depth <= 0 and token.text not in ("/", "&", "-", "."):
                break
            index -= 1
            continue
        if lower in PRONOUNS:
            return index if end - index == 1 else start
        if (lower in OBJECT_PRONOUNS and not token.text.isupper()) or lower in _STOPS_LEFT:
            break
        if (
            lower in _STOPS_LEFT_INSIDE
            and index + 1 < end
            and not (lower == "with" and index and tokens[index - 1].lower in SPEAKING_NOUNS)
        ):
            break
        if lower in ("and", "or"):
            if _joins_clauses(tagged, index):
                break
        elif tagged.verb[index] or (token.kind == "clitic" and lower != "'s"):
            break
        start = index
        index -= 1
    return start


def _is_plural_possessive(tagged: Tagged, index: int) -> bool:
    """The apostrophe of "the miners' union", which looks like a quotation mark."""
    token = tagged.tokens[index]
    before = tagged.tokens[index - 1] if index else None
    return (
        token.text in ("'", "’")
        and token.quotation < 0
        and before is not None
        and before.end == token.start
        and before.lower.endswith("s")
    )


def _joins_clauses(tagged: Tagged, index: int) -> bool:
    """True when the "and" at `index` has a verb in front of it: it begins a new clause."""
    place = index - 1
    steps = 0
    while place >= 0 and steps < 10 and tagged.tokens[place].kind not in ("punct", "quote"):
        if tagged.lower(place) in ("that", "who", "which", "but", "while", "when"):
            break
        if tagged.verb[place]:
            return True
        place -= 1
        steps += 1
    return steps == 0


def _last_phrase(tagged: Tagged, start: int, end: int) -> Span | None:
    """ "On Tuesday Armenia", "In Kabul officials": the noun phrase after the adverbial."""
    tokens = tagged.tokens

    def boundary(place: int) -> int:
        while place > start and not (
            tokens[place].lower in PREPOSITIONS or tokens[place].lower == "to" or tagged.time[place]
        ):
            place -= 1
        return place

    last = boundary(end - 1)
    if tokens[last].lower in ("of", "for") and last > start + 1:
        last = boundary(last - 1)
    first = last + 1
    while first < end and tagged.time[first]:
        first += 1
    if first >= end:
        return None
    for place in range(end - 1, first, -1):
        if tokens[place].lower in DETERMINERS:
            return place, end
    return first, end


def phrase_after(tagged: Tagged, start: int, *, over_verbs: bool = False) -> Span | None:
    """The noun phrase that begins at `start`; it ends before a mark, a verb, a time or a venue."""
    tokens = tagged.tokens
    count = len(tokens)
    index = start
    while index < count and index - start < LONGEST_SPEAKER + 2:
        token = tokens[index]
        lower = token.lower
        if token.kind == "quote":
            break
        if token.kind == "punct":
            if token.text[0] in "([" and index > start:
                index = _closing(tagged, index) + 1
                continue
            if token.text in ("/", "&", "-"):
                index += 1
                continue
            break
        if (lower in _STOPS_RIGHT and not _is_linked(tagged, index, start)) or (
            index > start and tagged.time[index]
        ):
            break
        if lower in ("in", "on", "at") and index > start and _is_adverbial(tagged, index):
            break
        if tagged.verb[index] and not over_verbs:
            if index == start and not token.capital:
                return None
            if index > start:
                break
        index += 1
    index = min(index, count)
    while index > start and (
        tokens[index - 1].lower in PREPOSITIONS
        or tokens[index - 1].lower in CONJUNCTIONS
        or tokens[index - 1].lower in ADVERBS
    ):
        index -= 1
    return (start, index) if index > start else None


def _is_linked(tagged: Tagged, index: int, start: int) -> bool:
    """ "a source close to the talks", "people familiar with the plan": the preposition belongs to the speaker."""
    return index > start and tagged.lower(index) == _LINKED.get(tagged.lower(index - 1))


def _closing(tagged: Tagged, index: int) -> int:
    """The index of the bracket that closes the one at `index`, or the last token."""
    for place in range(index, min(len(tagged.tokens), index + 20)):
        if tagged.mark(place) in (")", "]"):
            return place
    return min(len(tagged.tokens) - 1, index + 20)


def _is_adverbial(tagged: Tagged, index: int) -> bool:
    near = range(index + 1, min(len(tagged.tokens), index + 5))
    return any(tagged.time[place] for place in near[:2]) or any(
        tagged.lower(place) in VENUES for place in near
    )


def can_speak(tagged: Tagged, span: Span, *, loosely: bool = False) -> bool:
    """Is this noun phrase a name, a role, a body or a pronoun?  `loosely` also lets "the shopkeeper" speak."""
    first, last = span
    tokens = tagged.tokens
    if not 0 < last - first <= LONGEST_SPEAKER:
        return False
    head = tokens[first]
    if head.lower in PRONOUNS:
        return last - first == 1
    if head.lower in _NO_SPEAKER:
        return False
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
    specific = (head.lower in DETERMINERS or head.lower in _COUNTED) and head.lower not in _NOT_SPECIFIC
    if loosely and (head.kind in ("number", "figure") or head.lower in _COUNTED or head.lower in _SOMEBODY):
        return all(tagged.tokens[index].kind != "quote" for index in range(first, last))
    end = tokens[last - 1]
    if loosely and last - first <= 4 and _is_plural_noun(end.lower):
        return not any(tagged.verb[index] for index in range(first, last)) and head.lower not in PREPOSITIONS
    return loosely and specific and last - first >= 2 and end.kind == "word" and not tagged.time[last - 1]


def _is_plural_noun(lower: str) -> bool:
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 4


def before_aside(tagged: Tagged, comma: int) -> Span | None:
    """The speaker before an aside that ends with the comma at `comma`: "X, a spokesman for Y, said".

    Of "The governor, Karen Brandt, said" it is the name; None where the comma ends no aside.
    """
    opening = comma - 1
    while opening >= 0 and tagged.mark(opening) not in (",", ";", ":", '"'):
        opening -= 1
    if opening <= 0 or tagged.mark(opening) != ",":
        return None
    inside = range(opening + 1, comma)
    if not inside or not _is_aside(tagged, inside):
        return None
    left = phrase_before(tagged, opening)
    if left is None or not can_speak(tagged, left):
        return before_aside(tagged, opening) if tagged.mark(opening - 1) == "" else None
    if _is_name(tagged, inside) and not _is_name(tagged, range(*left)):
        return opening + 1, comma
    if left[0] > 1 and tagged.mark(left[0] - 1) == "," and not tagged.tokens[left[0]].capital:
        farther = phrase_before(tagged, left[0] - 1)
        if (
            farther
            and can_speak(tagged, farther)
            and tagged.tokens[farther[1] - 1].capital
            and farther[0] <= 2
        ):
            return farther
    return left


def _is_aside(tagged: Tagged, inside: range) -> bool:
    head = tagged.tokens[inside.start]
    if head.lower in _RELATIVES or head.lower.endswith("ed") or head.lower in _PARTICIPLES_OF_ASIDES:
        return True
    relative = next((index for index in inside if tagged.lower(index) in _RELATIVES), inside.stop)
    return not tagged.has_verb(inside.start, relative)


def _is_name(tagged: Tagged, inside: range) -> bool:
    """One to four words, all with a capital, determiners aside."""
    tokens = [tagged.tokens[index] for index in inside]
    named = [token for token in tokens if token.lower not in DETERMINERS]
    return (
        0 < len(tokens) <= 4
        and bool(named)
        and all(token.capital for token in named)
        and named[0] is tokens[0]
    )


def subject_of(tagged: Tagged, end: int) -> Span | None:
    """The subject of the main clause that begins the sentence, looked for before token `end`."""
    tokens = tagged.tokens
    index = 0
    while index < end and (
        tokens[index].lower in CONJUNCTIONS
        or tokens[index].lower in ADVERBS
        or tokens[index].kind in ("punct", "quote")
    ):
        index += 1
    for _ in range(3):
        if index >= end or not _opens_adverbial(tagged, index):
            break
        comma = next((place for place in range(index, end) if tagged.mark(place) == ","), None)
        if comma is None:
            break
        index = comma + 1
    last = index
    while (
        last < end
        and not tagged.verb[last]
        and tagged.mark(last) not in (",", ";", ":")
        and tokens[last].lower not in ("who", "which", "that")
        and not (last > index and tagged.time[last])
        and not is_adverb(tokens[last])
    ):
        last += 1
    while last > index and tokens[last - 1].lower in TIME_PREPOSITIONS:
        last -= 1
    span = (index, last)
    return span if can_speak(tagged, span) else None


def _opens_adverbial(tagged: Tagged, index: int) -> bool:
    token = tagged.tokens[index]
    return (
        token.lower in PREPOSITIONS
        or token.lower in SUBORDINATORS
        or tagged.time[index]
        or is_adverb(token)
        or token.lower.endswith("ing")
    )


def _head(tagged: Tagged, span: Span) -> int:
    """The index of the head noun: "executives" of "executives for Orrin Mills", "those" of "those who stayed"."""
    first, last = span
    for index in range(first + 1, last):
        lower = tagged.lower(index)
        if lower in PREPOSITIONS or lower in _RELATIVES or (lower.endswith("ing") and len(lower) > 5):
            return index - 1
    return last - 1


def is_plural(tagged: Tagged, span: Span) -> bool:
    """Could this subject take a bare verb form ("officials say", "they say", "Odo and Ilse say")?"""
    first, last = span
    head = _head(tagged, span)
    end = tagged.lower(head)
    return (
        (end.endswith("s") and not end.endswith("ss"))
        or end in PRONOUNS
        or end in GROUPS
        or end in _COUNTED
        or end in _SOMEBODY
        or tagged.tokens[head].kind in ("number", "figure")
        or any(tagged.lower(index) == "and" for index in range(first, last))
    )


def is_noun_use(tagged: Tagged, index: int) -> bool:
    """True when the cue form at `index` is a noun here: "the claims", "Odo's demand", "of calls"."""
    token = tagged.tokens[index]
    form = CUE_FORMS.get(token.lower)
    if form is None or index == 0:
        return False
    before = tagged.tokens[index - 1]
    owned = before.lower in DETERMINERS or before.lower == "'s"
    if form.form in ("third", "base"):
        preposition = before.lower in PREPOSITIONS and before.lower != "to"
        another = tagged.verb[index - 1] and before.lower not in AUXILIARIES
        return owned or preposition or another
    if form.form == "past":
        return owned and before.lower not in (
            "all",
            "both",
            "several",
            "many",
            "some",
            "this",
            "that",
            "another",
        )
    return owned and token.lower in CUE_NOUNS
