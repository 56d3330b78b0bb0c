"""What befalls anybody, and what a store or a house would serve: numbers of no event.

"Each family that lost a member", "when a miner dies", "any shooting with four or more people shot", "kits sufficient to treat 900
people", "how many of them have lost both parents".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

_TO_OFFENCE = 14
"""Tokens from "violation" to the number of a law."""
_TO_KIND = 9
"""Tokens of "one of 90 across the country this year with"."""
_EVENTS = word_set(
    "incident incidents shooting shootings attack attacks accident accidents crash crashes disaster disasters event events"
)
_ANY = frozenset(("any", "every", "each", "all"))
_DONE = frozenset(("was", "were", "been"))
"""Before "able to treat 40" what came to pass."""
_TO_LEADER = 3
"""Tokens of "the latest attacks"."""
_TO_ENOUGH = 4
"""Tokens of "sufficient beds to" before "treat"."""
_ENOUGH = frozenset(
    ("enough", "sufficient", "able", "capable", "capacity", "designed", "equipped", "meant", "needed")
)
_TO_ASKED = 8
"""Tokens of "how many of the children have" before "lost"."""
_TO_ANYBODY = 4
"""Tokens of "each family that has" before "lost"."""


def is_general(tokens: Sequence[Token], trigger: int, quantity: Quantity) -> bool:
    """ "Each family that lost a member", "when a miner dies", "incidents in which four or more people are shot": what befalls
    anybody, no event."""
    or_more = _is_or_more(tokens, quantity.number)
    if (
        _is_of_a_kind(tokens, quantity, trigger)
        or _would_serve(tokens, trigger)
        or _is_asked(tokens, trigger, quantity)
    ):
        return True
    ahead = [token.lower for token in tokens[max(0, quantity.first - _TO_OFFENCE) : quantity.first]]
    clause = ahead[max((at + 1 for at in range(len(ahead)) if _parts(ahead, at)), default=0) :]
    offence = not words_for("offences").isdisjoint(clause) and not words_for("causing").isdisjoint(clause)
    if or_more and (ahead[-2:] == ["in", "which"] or offence):
        return True  # "Violation of safety rules that caused the death of two or more people"
    if _is_defined(tokens, quantity.first):
        return True
    if not quantity.article:
        return False
    if trigger > quantity.first:
        opening = tokens[quantity.first - 1].lower if quantity.first else ""
        anybody = opening in words_for("whenever") or tokens[trigger - 1].lower in ("who", "that")
        return anybody and tokens[trigger].lower in words_for("present")  # "a child who dies of measles"
    before = [token.lower for token in tokens[max(0, trigger - _TO_ANYBODY) : trigger]]
    relative = before[-1:] != [] and before[-1] in ("that", "who", "which", "has", "have", "had")
    return relative and not words_for("anybody").isdisjoint(before)


def _is_or_more(tokens: Sequence[Token], number: int) -> bool:
    return [token.lower for token in tokens[number + 1 : number + 3]] == ["or", "more"]


def _is_of_a_kind(tokens: Sequence[Token], quantity: Quantity, trigger: int) -> bool:
    """ "Any shooting with four or more people hit", "one of 90 this year with four or more people hit", both numbers: what makes
    an event one of its kind; "a crash with 40 or more people hurt" and "Monday's attacks, with 40 or more people dead" came to pass."""
    numbers = range(quantity.first, trigger if trigger > quantity.last else quantity.last)
    limit = next((at for at in numbers if is_numeral(tokens[at]) and _is_or_more(tokens, at)), None)
    if limit is None or lower_at(tokens, limit - 1) != "with":
        return False
    ahead = tokens[max(0, limit - _TO_KIND) : limit - 1]
    one_of = any(
        token.lower == "one"
        and lower_at(tokens, token.index + 1) == "of"
        and is_numeral(tokens[token.index + 2])
        for token in ahead
    )
    return one_of or _is_any(ahead)


def _is_any(ahead: Sequence[Token]) -> bool:
    """ "Any incident in Toro", "all crashes", "attacks" right before "with": a kind of event, none of which is meant, where
    "Monday's shootings", "the two attacks" and "every ward was full," are of one day."""
    row = [token.lower for token in itertools.takewhile(_is_plain, reversed(ahead))]
    kinds = [at for at, word in enumerate(row) if word in _EVENTS]
    if any(word in _ANY for word in row):
        return bool(kinds) and row.index(next(word for word in row if word in _ANY)) > kinds[-1]
    bare = kinds == [0] and row[0].endswith("s")
    near = ahead[-_TO_LEADER:-1]
    led = any(
        token.kind == "clitic" or is_numeral(token) or token.lower in words("determiners") for token in near
    )
    befell = bool(near) and near[-1].lower in words("prepositions")  # "the day ended in attacks with …"
    return bare and not led and not befell


def _is_plain(token: Token) -> bool:
    """A word within a noun and what describes it: no mark, verb, number or pointing word."""
    lower = token.lower
    finite = lower in words("be_forms") or lower in words("auxiliaries")
    pointing = lower in words("determiners") and lower not in ARTICLES
    return lower in _ANY or (token.is_word and not (finite or pointing or is_numeral(token)))


def _would_serve(tokens: Sequence[Token], trigger: int) -> bool:
    """ "Kits sufficient to treat 900 people": for whom there is enough of it; "doctors fought to treat 90 people" and "were able to
    treat 90" are of the hurt."""
    infinitive = tokens[trigger].lower == "treat" and lower_at(tokens, trigger - 1) == "to"
    return infinitive and any(
        token.lower in _ENOUGH
        and not (token.lower in ("able", "needed") and lower_at(tokens, token.index - 1) in _DONE)
        for token in tokens[max(0, trigger - _TO_ENOUGH) : trigger]
    )


def _is_asked(tokens: Sequence[Token], trigger: int, quantity: Quantity) -> bool:
    """ "We do not know how many of them have lost both parents": what is asked of each of them; not "how many were hurt, but Vell
    lost nine men"."""
    asked = trigger == quantity.first - 1 and tokens[trigger].lower in words_for("lose")
    ahead = [token.lower for token in tokens[max(0, trigger - _TO_ASKED) : trigger]] if asked else []
    if ("how", "many") not in itertools.pairwise(ahead) or ahead[-1] not in ("have", "has", "had"):
        return False
    who = ahead[ahead.index("many") + 1 : -1]
    return not who or (who[0] == "of" and len(who) <= _TO_ANYBODY - 1)


def _parts(ahead: Sequence[str], at: int) -> bool:
    """A mark that ends a clause; the comma of "violation of the rules, resulting in" does not."""
    goes_on = ahead[at] == "," and ahead[at + 1 : at + 2] != [] and ahead[at + 1] in words_for("causing")
    return ahead[at] in (";", ":", ".", ",") and not goes_on


def _is_defined(tokens: Sequence[Token], first: int) -> bool:
    """ "defines a mass shooting as one in which four people are shot": "as" stands between the verb and the count."""
    before = [token.lower for token in tokens[:first]]
    verb = next((at for at, word in enumerate(before) if word in ("define", "defines", "defined")), first)
    return "as" in before[verb:]
