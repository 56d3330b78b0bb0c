"""Numbers that are names, labels, sizes and units: what `not_counts` asks of the words around them.

"Channel 4", "the 300", "a town of 12,000", "a family of five", "1 of 12", "12 millimetre".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.toll_nouns import toll_nouns
from claims.reading.words.triggers import is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_LONGEST_UNIT = 4
"""Tokens of the name of a unit behind its number."""
_DIALLED = 3
"""Digits of the number of an emergency service."""
_TO_FAMILY = 3
"""Tokens from "one" to "family": "one extended family"."""
_TO_POPULATION = 8
"""Tokens from "population" to its number."""
_TO_RATIO = 3
"""Tokens of "in ten of"."""
_SERIES = 4
"""Tokens of "1 of 12 Next"."""
_STREET = 4
"""Tokens of "Old Weir Hill Place"."""
_TO_VESSEL = 5
"""Tokens of "of the navy's patrol" before "boat"."""


def closes_origin(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Nine were from South Lumar, 4 from Toro": a place before the number, nobody whose age it could be."""
    first = comma = quantity.first - 1
    while first > 0 and tokens[first - 1].capital:
        first -= 1
    origin = first < comma and tokens[first - 1].lower == "from" == lower_at(tokens, quantity.last)
    return origin and any(is_numeral(token) for token in tokens[: first - 1])


def is_name(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "the 118 ambulance service", "a 999 call": the number that one dials."""
    row = [token.lower for token in tokens[quantity.last : quantity.last + 2]]
    short = len(tokens[quantity.number].text) == _DIALLED and quantity.last == quantity.number + 1
    return short and not words_for("dialled").isdisjoint(row)


def is_service(number: Token, after: Token | None) -> bool:
    """ "Rescue 1122 gave the toll as nine": a service by the digits that one dials, where "Rescue 112 miners" counts people."""
    dialled = number.text.isdecimal() and len(number.text) in (_DIALLED, _DIALLED + 1)
    return dialled and (
        after is None or not is_person(after.lower, after.text) or len(number.text) > _DIALLED
    )


def are_inhabitants(tokens: Sequence[Token], first: int) -> bool:
    """ "A population of 270,000", "the population of the camp had swollen to 270,000": one clause up to the number."""
    for token in reversed(tokens[max(0, first - _TO_POPULATION) : first]):
        if token.lower == "population":
            return first + 1 >= len(tokens) or not _is_loss(tokens[first + 1])
        if not token.is_word or token.lower in ("and", "that", "who") or _is_loss(token):
            return False  # "the population mourned the deaths of 12 people"
    return False


def _is_loss(token: Token) -> bool:
    return token.lower == "toll" or token.lower in toll_nouns()


def is_pronoun(tokens: Sequence[Token], index: int) -> bool:
    """ "the last one", "a smaller one in 2011": a thing told before."""
    if tokens[index].lower != "one" or not index:
        return False
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is not None and (following.lower == "of" or is_person(following.lower, following.text)):
        return False
    if tokens[index - 1].lower in words_for("only"):
        behind = [token.lower for token in tokens[index + 1 : index + _TO_FAMILY]]
        if len(behind) > 1 and behind[0] in words("be_forms") and behind[1] in triggers("passive"):
            return False  # "only one was killed"
        return not any(is_person(token.lower) for token in tokens[index + 1 : index + _TO_FAMILY])
    before = tokens[index - 1].lower
    if before == "that" and any(is_person(token.lower) for token in tokens[index + 1 : index + _TO_FAMILY]):
        return False  # "confirmed that one Danish guard had been killed"
    second = tokens[index - 2].lower if index > 1 else ""
    return before in words_for("pro-one") or (second in (*ARTICLES, "the") and tokens[index - 1].is_word)


def is_family(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "three members of one family", "nine people from two households", "nine persons belonging to two families": where the
    counted belong."""
    if quantity.first < 2 or tokens[quantity.first - 1].lower not in ("of", "from", "to"):
        return False
    belonging = tokens[quantity.first - 2].lower == "belonging"
    if (tokens[quantity.first - 1].lower == "to") != belonging or quantity.first - 2 < belonging:
        return False
    counted = tokens[quantity.first - 2 - belonging]
    several = is_numeral(counted) or counted.lower in ("them", "whom")
    after = {token.lower for token in tokens[quantity.last : quantity.last + _TO_FAMILY]}
    return bool(after & words_for("families")) and (several or is_person(counted.lower))


def is_in_two(tokens: Sequence[Token], index: int) -> bool:
    """ "the boat split in two"."""
    return (
        index > 1
        and tokens[index].lower == "two"
        and tokens[index - 1].lower in ("in", "into")
        and tokens[index - 2].lower in words_for("split")
    )


def is_channel_or_house(tokens: Sequence[Token], index: int) -> bool:
    """ "2 News has learned", "dispatched to 108 Weir Hill Place", not "2 Dead Close to Toro", "5 Hurt Near Orr Square": asked at the
    capital behind the number."""
    run = list(itertools.takewhile(lambda token: token.capital, tokens[index : index + _STREET]))
    if is_person(lower_at(tokens, index + len(run))):
        return False  # "14 Weir Street residents were killed"
    channel = len(run) == 1 and run[0].lower == "news"
    street = len(run) > 1 and run[-1].lower in words_for("streets")
    return channel or (street and not any(_is_in_no_street(token.lower) for token in run[:-1]))


def _is_in_no_street(word: str) -> bool:
    """ "killed", "dead", "near"."""
    return word in triggers("passive") or word in triggers("head") or word in words("prepositions")


def ends_name(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "at Cloud 9 and", "in Sector 7,", "aboard a Tern 8 died": digits that close a name, nothing counted behind them; not "on a
    Saturday 12 died", nor the headline "Blast near a UN 12 killed"."""
    first, last = quantity.first, quantity.last
    if first < 2 or not tokens[first].text.isdigit() or not tokens[first - 1].capital:
        return False
    if tokens[first - 1].lower in words_for("aircraft"):
        return True  # "on board a Toro Airlines ATR 72 were killed"
    if tokens[first - 1].lower in ("least", "most") or tokens[first - 1].lower in words("days"):
        return False  # the headline "Strike Kills at Least 8", "on a Saturday 12 died"
    if tokens[first - 2].lower in words_for("vessels") and _names_its_crew(tokens, first - 2):
        return not is_person(
            lower_at(tokens, last)
        )  # "Six crew members of the patrol boat Vell 357 were killed"
    counted = last < len(tokens) and tokens[last].is_word and tokens[last].lower not in words("conjunctions")
    if tokens[first - 2].lower in ("a", "an"):
        following = lower_at(tokens, last)
        hurt = following in ("killed", "injured", "wounded", "hurt") and last + 1 >= len(tokens)
        return not is_person(following) and following not in triggers("head") and not hurt
    if tokens[first - 2].lower == "of" and last < len(tokens):
        return tokens[last].lower != "of" and tokens[last].lower in words(
            "prepositions"
        )  # "the sinking of Weirferry 14 near Toro"
    return tokens[first - 2].lower in ("at", "in", "near", "outside", "inside") and not counted


def _names_its_crew(tokens: Sequence[Token], vessel: int) -> bool:
    """ "six members of the patrol boat", where "on the ferry Vell 12 died" counts twelve."""
    of = next(
        (at for at in range(vessel - 1, max(0, vessel - _TO_VESSEL), -1) if tokens[at].lower == "of"), 0
    )
    return of > 0 and is_person(tokens[of - 1].lower)


def is_ratio(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Nine in ten of the dead", "one in five of those who drowned": both numbers."""
    first, last = quantity.first, quantity.last
    if first > 1 and tokens[first - 1].lower == "in" and is_numeral(tokens[first - 2]):
        one = tokens[first - 2].lower == "one"  # "one in 10 Danes"
        return one or (last < len(tokens) and tokens[last].lower == "of")
    behind = tokens[last : last + _TO_RATIO]
    if len(behind) == _TO_RATIO and quantity.value == 1 and behind[0].lower == "in" and is_numeral(behind[1]):
        return True  # "one in 10 Danes"
    return (
        len(behind) == _TO_RATIO
        and behind[0].lower == "in"
        and is_numeral(behind[1])
        and behind[2].lower == "of"
    )


def has_singular_verb(before: Token | None, after: Token | None, quantity: Quantity) -> bool:
    """ "Ann Vale, 24 was hurt", "Channel 12 is told": an age or a name."""
    if before is None or after is None or quantity.value == 1:
        return False
    return after.lower in words_for("of-one") and (before.text == "," or before.capital)


def opens_series(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "1 of 12 CLOSE Gunmen killed …": the place of a picture in its row, at the start of a caption."""
    second = quantity.first > 1 and tokens[quantity.first - 1].lower == "of"
    first = quantity.first - 2 if second else quantity.first
    row = tokens[first : first + _SERIES]
    if [token.kind for token in row] != ["number", "word", "number", "word"] or row[1].lower != "of":
        return False
    before = tokens[first - 1] if first else None
    return row[3].capital and (before is None or before.capital or not before.is_word)


def in_series(tokens: Sequence[Token], index: int) -> bool:
    """ "Image 26 of 111": the second number counts pictures."""
    return (
        index > 2
        and tokens[index - 1].lower in ("of", "/")
        and tokens[index - 2].kind == "number"
        and tokens[index - 3].lower in words_for("series")
    )


def is_unit(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "18 soldiers of the 6 Dogra Regiment": a name in capitals that ends with a unit, and nobody behind it."""
    if not quantity.first or tokens[quantity.first - 1].lower != "the":
        return False
    for index in range(quantity.last, min(len(tokens), quantity.last + _LONGEST_UNIT)):
        if not tokens[index].capital:
            return False
        if tokens[index].lower in words_for("units"):
            following = tokens[index + 1] if index + 1 < len(tokens) else None
            return following is None or not is_person(following.lower, following.text)
    return False
