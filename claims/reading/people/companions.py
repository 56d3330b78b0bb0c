"""One person more who stands beside a number of others: "seven passengers and the coach driver", "nine pupils and their teacher".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_nationality, is_singular, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_TO_RIDERS = 5
"""Tokens of "seven elderly passengers and" before "the driver"."""
_TO_FIRST = 9
"""Tokens of "two Danes, a Swede and" before "the captain"."""
_LISTED = ("a", "an")
_TO_KIN = 4
"""Tokens of "six-year-old twin son"."""
_SOME_OF = frozenset(("including", "among"))
_NO_ADJECTIVES = ("be_forms", "auxiliaries", "prepositions", "conjunctions")
"""Tables of what ends the adjectives before a noun."""
OWNERS = frozenset(("his", "her", "their", "my", "our"))
"""Whose kin is told of."""
OPENING = frozenset(("the", "their"))
"""What leads to one whom the page takes for known."""


def is_companion(tokens: Sequence[Token], index: int) -> bool:
    """ "seven passengers and [the coach driver]", "two Danes, a Swede and [the captain]", "nine pupils and [their teacher]", asked at the
    first word; not "the driver's wife", "their teacher training"."""
    if index < 2 or tokens[index - 1].lower != "and":
        return False
    noun = _person_at(tokens, index + 1)
    if noun is None or not _ends(tokens, noun + 1):
        return False
    last = tokens[index - 2].lower
    if last in plurals():
        return any(number_at(tokens, at) for at in range(max(0, index - _TO_RIDERS), index - 2))
    listed = (is_singular(last) or is_nationality(tokens[index - 2].text)) and any(
        token.lower in _LISTED for token in tokens[max(0, index - _TO_RIDERS) : index - 2]
    )
    return listed and any(
        number_at(tokens, at) and tokens[at].lower not in _LISTED
        for at in range(max(0, index - _TO_FIRST), index - 2)
    )


def _person_at(tokens: Sequence[Token], index: int) -> int | None:
    """The noun of "driver" or "coach driver"; "two women and their attacker" has none."""
    for at in (index, index + 1):
        lower = lower_at(tokens, at)
        if is_singular(lower) and lower not in words("attackers"):
            return at
    return None


def _ends(tokens: Sequence[Token], index: int) -> bool:
    """Does the noun end before `index`: a mark, a verb, a preposition?"""
    if index >= len(tokens):
        return True
    token = tokens[index]
    if token.kind in ("clitic", "number"):
        return False
    lower = token.lower
    return (
        token.kind != "word"
        or any(lower in words(table) for table in ("be_forms", "auxiliaries", "prepositions", "conjunctions"))
        or lower in triggers("passive")
        or lower in words_for("fates")
        or lower in ("who", "when", "as", "while", "after", "before")
    )


def is_of_kin(tokens: Sequence[Token], index: int) -> bool:
    """ "two men and [their 6-year-old son]", "killed [my uncle] and two others", "killing a man and injuring [his wife]": one of kin
    beside others who are counted; asked at the first word.  By themselves they are the story of one family."""
    noun = _kin_at(tokens, index)
    if noun is None or (noun + 1 < len(tokens) and tokens[noun + 1].kind == "clitic"):
        return False
    if lower_at(tokens, noun + 1) == "and" and number_at(tokens, noun + 2) is not None:
        return True
    led = index - 1 - (lower_at(tokens, index - 1) in triggers("active"))
    if led < 1 or tokens[led].lower != "and" or _says_who_they_were(tokens, led):
        return False
    near = range(max(0, led - _TO_FIRST), led)
    of_some = max((at for at in near if tokens[at].lower in _SOME_OF), default=near.start)
    # not "38 people, including my wife and her sister"
    return any(_counts(tokens, at) for at in range(of_some, led))


def leads_row(tokens: Sequence[Token], index: int) -> bool:
    """ "killing [the driver] and a passenger": the first whom a verb hits, before others who are counted; asked at "the"."""
    if lower_at(tokens, index - 1) not in triggers("active"):
        return False
    noun = _person_at(tokens, index + 1)
    joined = noun is not None and lower_at(tokens, noun + 1) == "and" and noun + 2 < len(tokens)
    return noun is not None and joined and _counts(tokens, noun + 2)


def _counts(tokens: Sequence[Token], index: int) -> bool:
    """Do "two" or "a" count people there: not the age of "Odo Fenn, 52,"?"""
    if tokens[index].lower in _LISTED:
        return any(is_singular(token.lower) for token in tokens[index + 1 : index + _TO_KIN])
    return number_at(tokens, index) is not None and (index == 0 or tokens[index - 1].text != ",")


def _kin_at(tokens: Sequence[Token], index: int) -> int | None:
    """The noun of "her husband", "their 6-year-old twin son"."""
    for token in tokens[index + 1 : index + 1 + _TO_KIN]:
        if token.lower in words_for("one-of-kin") or token.lower in words_for("retainers"):
            return token.index
        plain = token.is_word or token.kind in ("figure", "number")
        if not plain or token.capital or any(token.lower in words(table) for table in _NO_ADJECTIVES):
            return None
    return None


def _says_who_they_were(tokens: Sequence[Token], led: int) -> bool:
    """ "two people, a mother [and] her son, were killed": an aside about those counted before it."""
    comma = next((at for at in range(led - 1, max(0, led - _TO_FIRST), -1) if tokens[at].text == ","), 0)
    return comma > 0 and tokens[comma - 1].lower in plurals() and lower_at(tokens, comma + 1) in _LISTED
