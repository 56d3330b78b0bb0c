"""Who gives a number by having it: "the Weir Office has 18 confirmed deaths", "had 58 dead in its noon report", or by counting the
blows: "the agency counted 940 accidents, in which 73 people died".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set
from claims.reading.words.numerals import is_numeral

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

_HAVING = frozenset(("has", "have", "had"))
_SO_FAR = frozenset(("only", "now", "just", "still", "currently", "already"))
_DEAD = word_set("dead deaths fatalities missing")
_PAPERS = word_set("report reports tally count list lists bulletin update updates register registers")
_TO_PAPER = 6
"""Tokens of "in its latest noon report" behind the number."""
_OF_BLOWS = frozenset((("in", "which"), ("of", "whom"), ("of", "which")))
_COUNTING_BLOWS = word_set("counted counts recorded records registered documented logged tallied")
_COUNTERS = word_set(
    "office ministry agency monitor observatory hospital clinic police authority department service commission union network watchdog"
    " coroner council institute centre center bureau government"
)
_BLOWS = word_set(
    "accidents attacks blasts explosions incidents crashes shootings fires quakes earthquakes floods strikes raids bombings clashes"
    " collisions storms ambushes killings outbreaks events cases disasters collapses"
)
_TO_BLOW = 3
"""Tokens of "railway accidents" behind the number."""
_TO_BLOWS = 14
"""Tokens of "counted 1,105 railway accidents last year, in which" before a number."""


def verb_of_having(count: Count) -> int | None:
    """The verb of "has only 18 confirmed deaths", "had 58 dead in its noon report"; not of "the family has two dead"."""
    tokens = count.tokens
    verb = count.first - 1
    while verb > 0 and tokens[verb].lower in _SO_FAR:
        verb -= 1
    if verb < 1 or tokens[verb].lower not in _HAVING or tokens[count.last - 1].lower not in _DEAD:
        return None
    confirmed = any(token.lower == "confirmed" for token in tokens[count.first : count.last])
    told = {token.lower for token in (*tokens[:verb], *tokens[count.last : count.last + _TO_PAPER])}
    return verb if confirmed or not told.isdisjoint(_PAPERS) else None


def verb_of_counting_blows(count: Count) -> int | None:
    """The verb of "counted 940 accidents last year, in which 73 people died", "has registered 1,420 cases, of whom 37 have died"."""
    tokens, which = count.tokens, count.first - 1
    if which < 2 or (tokens[which - 1].lower, tokens[which].lower) not in _OF_BLOWS:
        return None
    for verb in range(which - 2, max(0, which - _TO_BLOWS), -1):
        if tokens[verb].lower in _COUNTING_BLOWS:
            return verb if _counts(tokens, verb) else None
        if tokens[verb].text in (".", ";", ":"):
            return None
    return None


def keeps_count(who: Sequence[Token]) -> bool:
    """ "The Weir Office", "the ministry of health": whose work it is to count, where a regiment or a land has its own dead."""
    end = next((at for at, token in enumerate(who) if token.lower in ("of", "for", "in", "at")), len(who))
    return any(token.lower in _COUNTERS for token in who[:end])


def _counts(tokens: Sequence[Token], verb: int) -> bool:
    """ "940 accidents", "1,105 railway accidents", no "two albums": blows behind the number."""
    number = next((token.index for token in tokens[verb + 1 : verb + 3] if is_numeral(token)), None)
    near = tokens[number + 1 : number + 1 + _TO_BLOW] if number is not None else ()
    return any(token.lower in _BLOWS for token in near)
