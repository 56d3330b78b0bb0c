"""Numbers that are the ages of people: "a man of 44", "aged five and nine", "two women, 28 and 27,", "in his 20's".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral, number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import category, is_person, is_singular, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.words.tokens import Token

AGE_WORDS = frozenset(("aged", "ages", "age"))
_SERIES = 4
"""Tokens of "6 and 11 years old"."""
_SEVERAL = frozenset(("family", "household", "couple", "clan"))
"""Of the nouns that "a" can count those that are several."""
_LONGEST_AGES = 12
"""Tokens in a list of ages."""
_OLDEST = 100
"""Years."""
_TO_YOUNGEST = 6
"""Tokens from "youngest" to the age."""


def is_somebody(tokens: Sequence[Token], index: int, after: Token | None) -> bool:
    """ "A man of 44", "the girl of six": an age; "a boy of the 12", "one man of 44 passengers" are none."""
    if index < 0 or not is_singular(tokens[index].lower) or tokens[index].lower in _SEVERAL:
        return False
    return after is None or not after.is_word or not is_person(after.lower)


def is_age_of_one(tokens: Sequence[Token], index: int) -> bool:
    """ "the youngest of whom was 11", "my daughter would be 27 now"."""
    if not index or tokens[index - 1].lower not in words("be_forms"):
        return False
    would = [token.lower for token in tokens[max(0, index - 3) : index]]
    if would[-2:] == ["would", "be"] or would == ["would", "have", "been"]:
        return lower_at(tokens, index + 1) in ("now", "today", "this", "next")
    near = {token.lower for token in tokens[max(0, index - _TO_YOUNGEST) : index]}
    return not near.isdisjoint(words_for("youngest"))


def is_both_ages(before: Token, after: Token | None) -> bool:
    """ "Ann Vale and Joan Marsh, both 22, were": an age."""
    return before.lower == "both" and after is not None and not after.is_word


def is_age_limit(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "a child 11 or younger", "nine of them were under 18"."""
    first, last = quantity.number, quantity.last
    if [token.lower for token in tokens[last : last + 2]] in (["or", "younger"], ["or", "older"]):
        return True
    if first < 2 or tokens[first - 1].lower not in ("under", "over") or (quantity.value or 0) > _OLDEST:
        return False
    after = tokens[last] if last < len(tokens) else None
    ends = after is None or after.kind == "punct" or after.lower in words("conjunctions")
    subject = lower_at(tokens, first - 3)
    numbered = [token.lower for token in tokens[max(0, first - 5) : max(0, first - 3)]] == ["number", "of"]
    counts = numbered or subject == "toll" or subject in words_for("totals")
    return ends and not counts and tokens[first - 2].lower in words("be_forms")  # but "the toll is over 40"


def is_age_range(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "Nine pupils between five and twelve died", "two men between 40 and 50 were hurt": right behind people who are counted."""
    opens = quantity.first - (tokens[quantity.first].lower != "between")
    if opens < 2 or tokens[opens].lower != "between" or (quantity.value or 0) > _OLDEST:
        return False
    behind = [token.lower for token in tokens[quantity.last : quantity.last + 3]]
    after = behind[-1] if behind[:1] == ["and"] else lower_at(tokens, quantity.last)
    counted = any(number_at(tokens, at) for at in range(max(0, opens - _SERIES), opens))
    people = tokens[opens - 1].lower in plurals() and counted
    return people and not is_person(after) and after not in words("measures")


def in_a_decade(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "in his 20's", "in their early 20's", "women in 20's"."""
    after = tokens[quantity.last] if quantity.last < len(tokens) else None
    near = {token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first]}
    return after is not None and after.lower == "'s" and not near.isdisjoint({"in", *words_for("their")})


def is_one_of_ages(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "two children 6 and 11 years old", "an 18 and 15 year old", "a 26- and 31-year-old"."""
    ahead = tokens[quantity.last : quantity.last + _SERIES]
    if ahead and ahead[0].text in "-‑":
        ahead = ahead[1:]
    if len(ahead) < 2 or ahead[0].lower not in ("and", "or", "to"):
        return False
    if ahead[1].lower.endswith(("-year-old", "-year-olds")):
        return True
    units = [token.lower for token in ahead[1:]]
    return ahead[1].kind == "number" and len(units) > 1 and units[1] in ("year", "years")


def is_from(tokens: Sequence[Token], index: int) -> bool:
    """ "Ari Moss, 32 of Vardal, was hurt": an age and a home between commas."""
    row = tokens[index : index + 3]
    return (
        len(row) > len(("of", "Vardal"))
        and row[0].lower in ("of", "from")
        and row[1].capital
        and row[2].text == ","
    )


def in_pair_of_ages(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "two women, 28 and 27, were hurt": both numbers, between commas behind a person."""
    second = quantity.first > 1 and tokens[quantity.first - 2].kind == "number"
    first = quantity.first - 2 if second else quantity.first
    row = tokens[max(0, first - 2) : first + 4]
    if len(row) < len(("person", ",", "28", "and", "27", ",")) or first < 2:
        return False
    person, comma, one, joint, other, stop = row
    return (
        (comma.text, joint.lower) == (",", "and")
        and one.kind == other.kind == "number"
        and stop.text in ",.;"
        and (person.capital or is_person(person.lower))
    )


def is_grown(token: Token | None) -> bool:
    """ "the parents of two soldiers killed": grown people after the number are no children of a victim."""
    return token is not None and is_person(token.lower, token.text) and category(token.lower) != "children"


def is_parent(tokens: Sequence[Token], index: int) -> bool:
    """ "a mother of five": children of a victim, of whom nothing is told."""
    return index >= 0 and tokens[index].lower in words_for("parents")


def in_ages(tokens: Sequence[Token], index: int) -> bool:
    """ "ages 6 and 11", "between the ages of 18 and 22", not "aged between nine and 14, and 13 were hurt"."""
    clause = [token.lower for token in tokens[max(0, index - 2) : index]] == [",", "and"]
    if clause and index + 1 < len(tokens) and tokens[index + 1].lower in words("be_forms"):
        return False
    for position in range(index - 1, max(-1, index - 1 - _LONGEST_AGES), -1):
        token = tokens[position]
        if token.lower in AGE_WORDS:
            return True
        if not is_numeral(token) and token.lower not in words_for("between-ages"):
            return False
    return False


def in_list_of_ages(tokens: Sequence[Token], index: int) -> bool:
    """ "two children, aged five and nine"."""
    counted = index + 1 < len(tokens) and is_person(tokens[index + 1].lower, tokens[index + 1].text)
    joined = index > 1 and tokens[index - 1].lower in ("and", ",", "to")
    return joined and not counted and in_ages(tokens, index)
