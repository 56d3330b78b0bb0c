"""Printed speakers: the noun phrase beside a cue, found past adverbs, times and venues."""

from __future__ import annotations

from claims.lexicon import word_set
from claims.reading.grammar.noun_phrases import (
    LONGEST_SPEAKER,
    SPEAKING_NOUNS,
    Span,
    phrase_before,
)
from claims.reading.grammar.syntax import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    DETERMINERS,
    MADE_PUBLIC,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    TIME_PREPOSITIONS,
    VENUE_PREPOSITIONS,
    VENUES,
    Tagged,
    ends_name,
    is_adverb,
    is_possessive,
)
from claims.reading.speakers.who_can_speak import COUNTED, is_spread
from claims.reading.words.month_names import names_somebody

_FLOATING = word_set("long since first both all each")
"""Words that may stand between a speaker and a cue: "has long said", "they both urged"."""
_NOT_BEFORE_FLOATING = DETERMINERS | PREPOSITIONS | {"and", "or", ","}
_HOW_LONG = COUNTED | word_set("a than less more about over nearly almost just only barely")
"""Of "less than two weeks ago"."""
_TELLING = word_set("told tell tells telling")
_PLAIN_PREPOSITIONS = PREPOSITIONS - SUBORDINATORS - {"as"}


_HEARSAY = word_set("said reported understood thought believed alleged rumoured rumored")
"""What somebody is said to have told others is his."""


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
        named = token.capital and ((index > 0 and lower in ("will", "may")) or names_somebody(tokens, index))
        named = named or (is_adverb(token) and ends_name(tagged, index))
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
        elif lower == "past" and [tagged.lower(at) for at in (index - 2, index - 1)] == ["in", "the"]:
            index -= 3
        elif (lower == "far" and tagged.lower(index - 1) == "so") or (
            (lower, tagged.lower(index - 1)) in (("first", "at"), ("turn", "in"))
        ):
            index -= 2  # "denied it and in turn accused the army"
        elif lower == "first" and tagged.mark(index - 1) == ",":
            index -= 1  # "The mayor, Odo Fenn, first reported"
        elif lower == "heard" and tagged.lower(index - 1) in BE and tagged.lower(index + 1).endswith("ing"):
            index -= 1  # "a miner can be heard asking"
        elif lower == "part" and tagged.lower(index - 2) == "for":
            index -= 3  # "Orvia for its part"
        elif lower in VENUES and (before := _before_venue(tagged, index)) is not None:
            if is_spread(tagged, before):
                break  # "posts on social media"
            index = before
        else:
            break
    return index, negated, passive


def before_hearsay(tagged: Tagged, index: int) -> int | None:
    """The index before "is said to have" of "Odo Fenn is said to have told friends that …", where the cue stands at `index`;
    None without it."""
    if tagged.lower(index - 1) != "have" or tagged.lower(index - 2) != "to":
        return None
    if tagged.lower(index - 3) not in _HEARSAY:
        return None
    be = index - 4
    while be > 0 and is_adverb(tagged.tokens[be]):
        be -= 1
    return be - 1 if tagged.lower(be) in BE and be > 0 else None


def _time_start(tagged: Tagged, index: int) -> int:
    """The index before a time phrase that ends at `index`, its preposition included."""
    ago = tagged.lower(index) == "ago"
    while index >= 0 and (
        tagged.time[index]
        or tagged.lower(index) == "past"
        or (ago and (tagged.lower(index) in _HOW_LONG or tagged.tokens[index].kind in ("number", "figure")))
    ):
        index -= 1
    if tagged.lower(index) == "the" and tagged.lower(index - 1) in TIME_PREPOSITIONS:
        index -= 1  # "The mayor in the morning said"
    if tagged.lower(index) in TIME_PREPOSITIONS:
        index -= 1
    return index


def _before_venue(tagged: Tagged, index: int) -> int | None:
    """The index before "in a statement", and before the comma of "Odo Fenn, in a statement said", which is no end of an aside;
    None where `index` ends no such phrase."""
    for at in range(index - 1, max(-1, index - 8), -1):
        token = tagged.tokens[at]
        if token.kind in ("punct", "quote"):
            return None
        if token.lower in VENUE_PREPOSITIONS:
            if at > 1 and tagged.mark(at - 1) == ",":
                posted = token.lower != "in" or tagged.lower(index + 1) in MADE_PUBLIC
                if posted or tagged.lower(index + 2) == "to":
                    return None  # ", in a message posted on Monday,", ", in a report said to be secret"
                if not _opens_clause(tagged, at - 2):
                    return at - 1
                named = tagged.tokens[at - 2].capital or tagged.lower(at - 2) in SPEAKING_NOUNS
                return at - 2 if named else None
            return at - 1 if at > 0 and tagged.tokens[at - 1].kind != "punct" else None
    return None


def _opens_clause(tagged: Tagged, last: int) -> bool:
    """Does what ends at `last` stand behind no comma but that of a list: "Odo Fenn, in a letter", ", and Odo Fenn, in a letter",
    "Vesland, Lumar and Norland, in a letter", not "Odo Fenn, a miner, in a letter"?"""
    opening = range(last, max(-1, last - LONGEST_SPEAKER), -1)
    mark = next((at for at in opening if tagged.mark(at)), -1)
    if tagged.mark(mark) != "," or tagged.lower(mark + 1) in CONJUNCTIONS:
        return True
    listed = [token for token in tagged.tokens[mark + 1 : last + 1] if not token.capital]
    return [token.lower for token in listed] == ["and"] and tagged.tokens[mark + 1].capital


def behind_listener(tagged: Tagged, speaker: Span) -> Span:
    """Of "told AFP the villagers had warned" the villagers: who is told stands before an article."""
    if tagged.lower(speaker[0] - 1) not in _TELLING or tagged.lower(speaker[0]) in DETERMINERS:
        return speaker
    second = next(
        (at for at in range(speaker[0] + 1, speaker[1]) if tagged.lower(at) in DETERMINERS), speaker[0]
    )
    return second, speaker[1]


def before_participle(tagged: Tagged, speaker: Span | None) -> Span | None:
    """Of "evidence recovered at the scene" or "a group led by Fenn" before a verb not the place and not Fenn."""
    if speaker is None or tagged.lower(speaker[0] - 1) not in _PLAIN_PREPOSITIONS:
        return speaker
    index = speaker[0] - 2
    if index < 1 or not tagged.verb[index] or not tagged.lower(index).endswith("ed"):
        return speaker
    return phrase_before(tagged, index - (tagged.lower(index - 1) == "being"))
