"""Who somebody is that is named or counted already: no figure of its own.

"Said Ari Moss, a farmer who got away", "she was one of 26 people killed", "one of the three dead was a nurse".
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.places import place
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import is_nationality, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_TO_VERB = 8
"""Tokens of "at Brask Primary School," behind "a teacher"."""
_NAMED = 3
"""Tokens of "Ari Moss," before "a farmer"."""


def is_apposed_to_name(tokens: Sequence[Token], index: int, last: int) -> bool:
    """ "said Ari Moss, a farmer who got away with a broken leg", "Ari Moss, a farmer from Toro, was killed", "among the dead
    were Moss, a farmer, and his wife": the article counts nobody."""
    if index < _NAMED or tokens[index - 1].text != ",":
        return False
    if tokens[index - 2].kind == "number" and tokens[index - _NAMED].text == "," and index > _NAMED:
        return tokens[index - _NAMED - 1].capital  # "Ari Moss, 33, a farmer from Toro, was killed"
    listed = (
        tokens[index - _NAMED].lower in words("be_forms") and last < len(tokens) and tokens[last].text == ","
    )
    if listed and tokens[index - 2].capital and tokens[index - 2].is_word:
        return True
    if _is_behind_name(tokens, index - 2) and _is_one_of_some(tokens, last):
        return True
    name = [token for token in tokens[index - _NAMED : index - 1] if token.capital and token.is_word]
    opens = index > _NAMED and tokens[index - _NAMED - 1].lower in words("prepositions")
    relative = last < len(tokens) and _tells_on(tokens[last])
    begins = index == _NAMED and _closes_with_verb(tokens, last)
    known = place(" ".join(token.text for token in name)) if begins else None
    return len(name) == _NAMED - 1 and not opens and (relative or (begins and known is None))


def _tells_on(token: Token) -> bool:
    """ "a farmer [who] got away", "a trader [sheltering] in a school": what goes on with him."""
    return token.lower in ("who", "whose") or (token.lower.endswith("ing") and token.lower not in plurals())


def _closes_with_verb(tokens: Sequence[Token], last: int) -> bool:
    """ ", a teacher at the school, was also killed", ", a librarian, and Mr Moss died": the aside closes before the verb of whom the sentence
    opens with, or before another of a name."""
    comma = next((token.index for token in tokens[last : last + _TO_VERB] if token.text == ","), None)
    if comma is None or comma + 1 >= len(tokens):
        return False
    following = tokens[comma + 1].lower
    if following == "and" and comma + 2 < len(tokens):
        return tokens[comma + 2].capital
    return following in words("be_forms") or following in words("auxiliaries") or following == "died"


def _is_behind_name(tokens: Sequence[Token], index: int) -> bool:
    """ "Her husband, Ari Moss[, a farmer]", not "In New Vell, a farmer"."""
    begin = index
    while begin >= 0 and tokens[begin].capital and tokens[begin].is_word:
        begin -= 1
    return (
        begin < index
        and lower_at(tokens, begin) not in words("prepositions")
        and (tokens[begin + 1].lower not in words("prepositions"))
    )


def _is_one_of_some(tokens: Sequence[Token], last: int) -> bool:
    """ "[Her husband, Ari Moss, a farmer] from Toro, was one of six people killed": the six are counted behind the aside."""
    comma = next((token.index for token in tokens[last : last + _TO_VERB] if token.text == ","), None)
    row = [token.lower for token in tokens[comma + 1 : comma + 4]] if comma is not None else []
    return row[:1] != [] and row[0] in words("be_forms") and row[1:] in (["one", "of"], ["among", "the"])


def is_kin_of_counted(tokens: Sequence[Token], quantity: Quantity) -> bool:
    """ "five members of a family"."""
    if not quantity.article:
        return False
    before = [token.lower for token in tokens[max(0, quantity.first - 2) : quantity.first]]
    return before in (["members", "of"], ["member", "of"])


_ENDING = frozenset(("end", "ends", "ended", "ending", "began", "begins", "left", "closed"))


def is_one_of_counted(tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase) -> bool:
    """ "She was one of 26 people killed", "his daughter, one of eight people missing", "a bone that belonged to one of the 43 who
    vanished": the eight are told, she is one."""
    if not phrase.counted or quantity.value != 1 or not quantity.first:
        return False
    apposed = tokens[quantity.first - 1].text == "," and quantity.first > 1
    named = tokens[quantity.first - 2]
    if named.kind == "number" and quantity.first > len(("Orr", ",", "22")):
        named = tokens[quantity.first - 4]  # "Ilse Orr, 22, one of 82 people hurt"
    somebody = apposed and (named.capital or f"{named.lower}s" in words_for("kin"))
    previous = tokens[quantity.first - 1].lower
    ended = tokens[quantity.first - 2].lower in _ENDING  # "ended with one of the 12 hostages killed"
    apart = previous in ("to", "by", "for") or (previous == "with" and not ended)
    return somebody or previous in words("be_forms") or apart


def _is_believed_to_be(tokens: Sequence[Token], first: int) -> bool:
    before = [token.lower for token in tokens[max(0, first - 3) : first]]
    return before[1:] == ["to", "be"] and before[0] in ("believed", "thought", "understood", "said")


def _is_apposed_again(tokens: Sequence[Token], first: int, one: Figure) -> bool:
    """ "One of those hurt was a Dane, a 31-year-old woman": who the one is, told a second time."""
    between = tokens[one.phrase.last : first]
    is_ = any(
        verb.lower in words("be_forms") and article.lower in ("a", "an")
        for verb, article in pairwise(between[:3])
    )
    return is_ and between[-1].text == "," and all(token.is_word or token.text == "," for token in between)


def is_object_of_theirs(tokens: Sequence[Token], one: Figure, quantity: Quantity, trigger: int) -> bool:
    """ "Three men who helped a driver died": whom the men did something to, between "who" and the verb that tells of the men."""
    relative = one.phrase.last < len(tokens) and tokens[one.phrase.last].lower == "who"
    deed = tokens[quantity.first - 1].lower
    acts = deed.endswith(("ed", "ing")) or deed in words("verbs")
    plain = all(token.kind in IN_PHRASES for token in tokens[one.phrase.last : quantity.first])
    return relative and acts and plain and one.trigger == trigger > quantity.last


def is_told_already(tokens: Sequence[Token], first: int, before: Sequence[Figure]) -> bool:
    """ "One of the three dead was a nurse": who the one is."""
    if before and before[-1].phrase.part and before[-1].phrase.last == first:
        return True
    if _is_believed_to_be(tokens, first):
        return True  # "two people, believed to be a couple"
    if before and before[-1].quantity.value == 1 and _is_apposed_again(tokens, first, before[-1]):
        return True
    if tokens[first - 1].lower not in words("be_forms"):
        return False
    return any(one.quantity.value == 1 and one.phrase.last == first - 1 for one in before)


def is_pair(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    two: Figure,
    starts: Collection[int],
    *,
    apposed: bool,
) -> bool:
    """ "Two children, a brother and sister from Lumar, were hurt", "the death of two Danes, a husband and wife": one article for
    both of the two that were just counted; `apposed` where the aside closes before the verb."""
    if two.quantity.value != len(("husband", "wife")) or tokens[quantity.first - 1].text != ",":
        return False
    if phrase.head is not None and two.phrase.head is not None:
        nations = is_nationality(tokens[phrase.head].text) and is_nationality(tokens[two.phrase.head].text)
        if nations:
            return False  # "two Danes, a Swede and the captain"
    if not (apposed or (phrase.last < len(tokens) and tokens[phrase.last].lower == "and")):
        return False
    closing = next((token.index for token in tokens[quantity.last :] if token.text == ","), len(tokens))
    behind = tokens[quantity.last : closing]
    return any(token.lower == "and" for token in behind) and not any(
        token.index in starts for token in behind
    )
