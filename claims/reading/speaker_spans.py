"""Printed speakers: which noun phrase beside a cue can speak, over asides, adverbs and clauses."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.cues import CUE_FORMS, CUE_NOUNS
from claims.reading.noun_phrases import (
    GROUPS,
    LINKED,
    LONGEST_SPEAKER,
    PERSON_ROLES,
    SPEAKING_NOUNS,
    Span,
    phrase_before,
)
from claims.reading.places import place
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
    is_possessive,
)

_NO_SPEAKER = word_set("there what which that this no nobody none neither nothing it's such")
_RELATIVES = word_set("who which whose where")
_PARTICIPLES_OF_ASIDES = word_set("speaking citing quoting addressing")
_COUNTED = word_set("one two three four five six seven eight nine ten half most many some several few")
_SOMEBODY = word_set("another others both those most percent majority third quarter")
_FLOATING = word_set("long since first both all each")
"""Words that may stand between a speaker and a cue: "has long said", "they both urged"."""
_NOT_BEFORE_FLOATING = DETERMINERS | PREPOSITIONS | {"and", "or", ","}
_MEASURES = _COUNTED | {"a", "minutes", "moments"}
_STAND_ALONE = word_set("some many most several all both")
"""Determiners that are a subject of their own before a bare form: "some say"."""
_SINGULAR = word_set("a an this that each every")
_ADDRESSES = words("honorifics")
_CHANNELS = word_set("in through via")
_WORDS_OF_PLACE = 3
_LONGEST_CHANNEL = 16
"""Tokens."""
_LONGEST_NAME = 8
"""Tokens."""
_NOT_IN_NAMES = PREPOSITIONS - {"of"} | _RELATIVES | word_set("a an and or not his her their its as")
_NOT_SPECIFIC = word_set("this that all no such")


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
        contracted = index > 0 and tokens[index - 1].lower in PRONOUNS
        helper = token.kind == "clitic" and (contracted or not is_possessive(token))
        named = token.capital and index > 0 and lower in ("will", "may")
        floating = lower in _FLOATING and tagged.lower(index - 1) not in _NOT_BEFORE_FLOATING and index > 0
        if named:
            break
        if lower in AUXILIARIES or lower in NEGATIONS or helper or floating or is_adverb(token):
            index -= 1
        elif tagged.time[index]:
            start = _time_start(tagged, index)
            if start < 0:
                return start, negated, passive
            index = start
        elif lower == "heard" and tagged.lower(index - 1) in BE and tagged.lower(index + 1).endswith("ing"):
            index -= 1  # "a miner can be heard asking"
        elif lower == "part" and tagged.lower(index - 2) == "for":
            index -= 3  # "Orvia for its part"
        elif lower in VENUES and (before := _before_venue(tagged, index)) is not None:
            index = before
        else:
            break
    return index, negated, passive


def _time_start(tagged: Tagged, index: int) -> int:
    """The index before a time phrase that ends at `index`, its preposition included."""
    while index >= 0 and (tagged.time[index] or tagged.lower(index) == "past"):
        index -= 1
    if tagged.lower(index) in TIME_PREPOSITIONS:
        index -= 1
    return index


def _before_venue(tagged: Tagged, index: int) -> int | None:
    """The index before "in a statement", None where `index` ends no such phrase."""
    for at in range(index - 1, max(-1, index - 8), -1):
        token = tagged.tokens[at]
        if token.kind in ("punct", "quote"):
            return None
        if token.lower in VENUE_PREPOSITIONS:
            return at - 1 if at > 0 and tagged.tokens[at - 1].kind != "punct" else None
    return None


def can_speak(tagged: Tagged, span: Span, *, loosely: bool = False) -> bool:
    """Is this noun phrase a name, a role, a body or a pronoun?  `loosely` also lets "the shopkeeper" speak."""
    first, last = span
    tokens = tagged.tokens
    if not 0 < last - first <= LONGEST_SPEAKER:
        return False
    head = tokens[first]
    if head.lower in PRONOUNS:
        return last - first == 1
    if head.lower in _NO_SPEAKER and not (head.lower in ("this", "that") and _is_somebody(tagged, span)):
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
    noun = (end.kind == "word" and not tagged.time[last - 1]) or end.lower.endswith("-year-old")
    return loosely and specific and last - first >= 2 and noun


def _is_somebody(tagged: Tagged, span: Span) -> bool:
    """ "that person", "this official"."""
    return span[1] - span[0] > 1 and tagged.lower(span[1] - 1) in SPEAKING_NOUNS


def _is_plural_noun(lower: str) -> bool:
    return lower.endswith("s") and not lower.endswith(("ss", "us", "is")) and len(lower) > 4


def before_aside(tagged: Tagged, comma: int) -> Span | None:
    """The speaker before an aside that ends with the comma at `comma`: "X, a spokesman for Y, said".

    Of "The governor, Karen Brandt, said" it is the name; None where the comma ends no aside.
    """
    closing = tagged.mark(comma)
    opening = comma - 1
    while opening >= 0 and (
        tagged.mark(opening) not in (closing, ";", ":", '"') or tagged.tokens[opening].quotation >= 0
    ):
        opening -= 1
    if opening <= 0 or tagged.mark(opening) != closing:
        return None
    inside = range(opening + 1, comma)
    if not inside or not _is_aside(tagged, inside):
        return None
    left = _before_channel(tagged, opening)
    if left is not None:
        return left
    left = phrase_before(tagged, opening)
    if left is not None and _introduces(tagged, left, inside) and _ends_in_name(tagged, inside):
        aged = tagged.tokens[opening + 1].kind in ("figure", "number")
        return opening + (2 if aged else 1), comma
    if left is None or not can_speak(tagged, left):
        return before_aside(tagged, opening) if tagged.mark(opening - 1) == "" else None
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


def _before_channel(tagged: Tagged, opening: int) -> Span | None:
    """Of "The governor, in a statement by his aide, Odo Fenn, said" the governor, asked at the comma before the name."""
    channel = next(
        (at for at in range(opening - 1, max(0, opening - _LONGEST_CHANNEL), -1) if tagged.mark(at)), 0
    )
    if not channel or tagged.mark(channel) != "," or tagged.lower(channel + 1) not in _CHANNELS:
        return None
    if not any(tagged.lower(at) in VENUES for at in range(channel + 1, opening)):
        return None
    speaker = phrase_before(tagged, channel)
    return speaker if speaker and can_speak(tagged, speaker) else None


def _is_aside(tagged: Tagged, inside: range) -> bool:
    head = tagged.tokens[inside.start]
    if head.lower in _RELATIVES or head.lower.endswith("ed") or head.lower in _PARTICIPLES_OF_ASIDES:
        return True
    relative = next((index for index in inside if tagged.lower(index) in _RELATIVES), inside.stop)
    return not tagged.has_verb(inside.start, relative)


def _introduces(tagged: Tagged, span: Span, inside: range) -> bool:
    """A description, no name: "The governor", "Its country director", "The Bishop of Brask" before a form of address."""
    first, last = span
    if inside and (tagged.lower(inside.start) in _ADDRESSES or _is_most_reverend(tagged, inside.start)):
        return any(tagged.lower(index) in PERSON_ROLES for index in range(first, last))
    return not all(
        tagged.tokens[index].capital
        for index in range(first, last)
        if tagged.lower(index) not in DETERMINERS and tagged.tokens[index].kind == "word"
    )


def name_behind(tagged: Tagged, span: Span) -> Span:
    """Of "its chief, Dr. Ilse Brandt," behind a cue the name; the phrase itself where no name follows."""
    comma = span[1]
    if tagged.mark(comma) != ",":
        return span
    end = comma + 1
    while end < len(tagged.tokens) and not tagged.mark(end):
        end += 1
    inside = range(comma + 1, end)
    named = _introduces(tagged, span, inside) and _ends_in_name(tagged, inside)
    return (comma + 1, end) if named else span


def _is_most_reverend(tagged: Tagged, index: int) -> bool:
    return tagged.lower(index) == "most" and tagged.lower(index + 1) in ("rev", "rev.", "reverend")


def _ends_in_name(tagged: Tagged, inside: range) -> bool:
    """ "Karen Brandt", "71-year-old Karen Brandt", "former president Karen Brandt"; not "a native of Korvin"."""
    first, last = inside.start + _is_most_reverend(tagged, inside.start), inside.stop - 1
    inside = range(first, inside.stop)
    head = tagged.tokens[first]
    if not 0 < len(inside) <= _LONGEST_NAME or not tagged.tokens[last].capital:
        return False
    before = place(tagged.tokens[first - 2].text) if first > 1 else None
    in_country = before is None or before.kind != "country"
    if in_country and place(" ".join(tagged.tokens[index].text for index in inside)) is not None:
        return False  # "the mayor of Brask, Orvia"
    if tagged.tokens[last].kind != "word" or head.lower in DETERMINERS:
        return False
    return not any(
        (tagged.lower(index) in _NOT_IN_NAMES and not tagged.tokens[index].capital)
        or tagged.verb[index]
        or tagged.time[index]
        for index in inside
    ) and (head.capital or tagged.tokens[last - 1].capital)


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
        if index >= end:
            break
        comma = next((at for at in range(index, end) if tagged.mark(at) == ","), None)
        if comma is None or not (_opens_adverbial(tagged, index) or _is_moment(tagged, index, comma)):
            break
        if tagged.lower(index + 1) in ("that", "this", "then") and tagged.lower(index + 2) in PRONOUNS:
            break
        index = comma + 1
        tail = next((at for at in range(index, end) if tagged.mark(at) == ","), None)
        if tail is not None and _is_wider_place(tagged, index, tail):
            index = tail + 1
    if tokens[index : index + 1] and tokens[index].lower in SUBORDINATORS and tokens[index].lower != "that":
        index += 1
        if tagged.lower(index) in ("that", "this", "then") and tagged.lower(index + 1) in PRONOUNS:
            index += 1  # "Before that he rang …"
    index = _after_moment(tagged, index, end)
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
    while last > index and (tokens[last - 1].lower in TIME_PREPOSITIONS or tokens[last - 1].lower == "to"):
        last -= 1
    span = (index, last)
    return name_behind(tagged, span) if can_speak(tagged, span) else None


def _opens_adverbial(tagged: Tagged, index: int) -> bool:
    token = tagged.tokens[index]
    return (
        (index == 0 and token.lower.endswith("ly") and tagged.lower(1) in SUBORDINATORS)
        or token.lower in PREPOSITIONS
        or token.lower in SUBORDINATORS
        or tagged.time[index]
        or is_adverb(token)
        or token.lower.endswith("ing")
    )


def _is_wider_place(tagged: Tagged, index: int, comma: int) -> bool:
    """ "in Brask, New Hampshire,", "in Ames, Ia.,": a place behind the comma of another one."""
    words_ = [token for token in tagged.tokens[index:comma] if token.text != "."]
    if not 0 < len(words_) <= _WORDS_OF_PLACE or not all(token.capital for token in words_):
        return False
    short = tagged.tokens[comma - 1].text == "." or words_[0].text.endswith(".")
    known = place(" ".join(token.text for token in words_)) is not None
    return tagged.tokens[index - 2].capital and (short or known)


def _after_moment(tagged: Tagged, index: int, end: int) -> int:
    """The index after "A few minutes later" where a pronoun or a phrase with a determiner follows without a comma."""
    place = index
    while place < end and (tagged.time[place] or tagged.lower(place) in _MEASURES):
        place += 1
    opens = tagged.lower(place) in PRONOUNS or tagged.lower(place) in DETERMINERS
    return place if opens and place > index and tagged.time[place - 1] else index


def _is_moment(tagged: Tagged, index: int, comma: int) -> bool:
    """ "A few days later,": a time phrase that no preposition opens."""
    return comma - index <= 5 and any(tagged.time[index:comma]) and tagged.time[comma - 1]


def head_of(tagged: Tagged, span: Span) -> int:
    """The index of the head noun: "executives" of "executives for Orrin Mills", "those" of "those who stayed"."""
    first, last = span
    for index in range(first + 1, last):
        lower = tagged.lower(index)
        if lower in PREPOSITIONS or lower in _RELATIVES or (lower.endswith("ing") and len(lower) > 5):
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
        or end in _COUNTED
        or end in _SOMEBODY
        or tagged.tokens[head].kind in ("number", "figure")
        or any(tagged.lower(index) == "and" for index in range(first, last))
    )


def is_plural_common(tagged: Tagged, span: Span) -> bool:
    """Is the head a plural in small letters: "the leaders of other"?  A name may end in "s" and be one."""
    head = tagged.tokens[head_of(tagged, span)]
    return head.kind == "word" and not head.capital and _is_plural_noun(head.lower)


def _owns(tagged: Tagged, index: int) -> bool:
    """Could the form at `index` be a noun after "some": "some reports", "many demand for"?"""
    return tagged.lower(index) in CUE_NOUNS


def is_noun_use(tagged: Tagged, index: int) -> bool:
    """True when the cue form at `index` is a noun here: "the claims", "Odo's demand", "of calls"."""
    token = tagged.tokens[index]
    form = CUE_FORMS.get(token.lower)
    if form is None or index == 0:
        return False
    before = tagged.tokens[index - 1]
    contracted = index > 1 and tagged.lower(index - 2) in PRONOUNS
    owned = before.lower in DETERMINERS or (is_possessive(before) and not contracted)
    if form.form in ("third", "base"):
        preposition = before.lower in PREPOSITIONS and (before.lower != "to" or form.form == "third")
        another = token.lower in CUE_NOUNS and tagged.verb[index - 1] and before.lower not in AUXILIARIES
        alone = form.form == "base" and before.lower in _STAND_ALONE and not _owns(tagged, index)
        return (owned and not alone) or preposition or another
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
    return owned
