"""Words behind a counted group that tell of them in a way of their own, or turn to others.

"Did not leave the ward alive", "jumped off the roof and died", "whose homes were wrecked", "and one of them died".  Table:
`casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.numerals import is_numeral
from claims.reading.words.tokens import IN_PHRASES, lower_at
from claims.reading.words.triggers import category, is_singular, plurals, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from claims.reading.words.tokens import Token

_TO_ALIVE = 8
"""Tokens of "did not leave the ward alive"."""
_OR = 6
"""Tokens of "or about 11,000 persons" before the comma."""
_TO_UNKNOWN = 6
"""Tokens of "whereabouts are still not known"."""
_TO_DEATH = 12
"""Tokens of "off the burning roof of the mill and died" behind "jumped"."""
_HOMES = 5
"""Tokens of "homes were badly damaged"."""
_REACH = 26
"""Tokens behind "whose" in which the verb of the sentence stands."""


def dies_of_it(tokens: Sequence[Token], index: int) -> int | None:
    """The "died" of "jumped off the roof and died", "ran back for their phones and were killed": one subject, two verbs."""
    lower = tokens[index].lower
    if not (lower.endswith("ed") or lower in words("verbs")) or lower in words_for("saying"):
        return None
    near = itertools.takewhile(
        lambda token: token.kind in IN_PHRASES or token.kind == "clitic",
        tokens[index + 1 : index + _TO_DEATH],
    )
    joint = next((token.index for token in near if token.lower == "and"), None)
    if joint is None or joint + 1 >= len(tokens):
        return None
    verb = joint + 1 + (tokens[joint + 1].lower in words("be_forms"))
    died = lower_at(tokens, verb)
    return (
        verb if died in words_for("fates") or (died in ("drowned", "killed") and verb > joint + 1) else None
    )


def not_alive(tokens: Sequence[Token], index: int) -> bool:
    """ "two did not leave the ward alive", while many a hope is not kept alive."""
    row = [token.lower for token in tokens[index + 1 : index + _TO_ALIVE]]
    return (
        row[:1] in (["not"], ["n't"])
        and row[1:2] != []
        and row[1] in words_for("going-out")
        and "alive" in row
    )


def is_said_of_them(tokens: Sequence[Token], index: int) -> bool:
    """ "the 7,000 children it estimates have lost their homes": who says so, right behind the victims."""
    row = [token.lower for token in tokens[index : index + 3]]
    return (
        len(row) > 2
        and row[0] in words("pronouns")
        and row[1] in words_for("said-of")
        and (row[2] in words("auxiliaries") or row[2] in words("be_forms"))
    )


def tells_of_others(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """Does another subject begin behind a verb of saying: "that", a pronoun, a number?"""
    following = lower_at(tokens, index)
    return index in starts or following == "that" or following in words("pronouns")


def is_behind_who(tokens: Sequence[Token], index: int) -> bool:
    """ "who had warned", "who claimed": the verb at `index` opens what is told of somebody, whose own verb is still to come."""
    while index and (
        tokens[index - 1].lower in words("auxiliaries") or tokens[index - 1].lower in words("adverbs")
    ):
        index -= 1
    return lower_at(tokens, index - 1) in ("who", "that")


def are_wanted(tokens: Sequence[Token]) -> bool:
    """ "Police look for two suspects whose whereabouts are unknown": whom the law has lost track of."""
    return any(
        category(token.lower) == "attackers"
        or token.lower in words_for("hunters")
        or token.lower in ("accused", "wanted", "executives", "fugitives")
        for token in tokens
    )


def lost_track_of(tokens: Sequence[Token], index: int) -> bool:
    """ "two men whose whereabouts are still not known"."""
    row = [token.lower for token in tokens[index : index + _TO_UNKNOWN]]
    if row[:1] != ["whereabouts"]:
        return False
    return "unknown" in row or "unclear" in row or ("not" in row and not {"known", "been"}.isdisjoint(row))


def describes(tokens: Sequence[Token], begin: int, who: int) -> bool:
    """ "nine of them were porters who …": who they are, not "two are among nine people who …"."""
    among = any(token.lower == "among" for token in tokens[begin:who])
    return tokens[who - 1].lower in plurals() and not among


def renames(tokens: Sequence[Token], comma: int) -> bool:
    """ "2,300 families, or about 11,000 persons, spent": the same people once more, between commas."""
    return any(
        tokens[at].lower == "or" and tokens[at - 1].text == ","
        for at in range(comma - 1, max(0, comma - _OR), -1)
    )


def closes_all_of_them(tokens: Sequence[Token], comma: int) -> bool:
    """ "Diggers, perhaps 200 of them, died": how many those are who stand before the aside without a number."""
    if tokens[comma].text != "," or [token.lower for token in tokens[comma - 2 : comma]] != ["of", "them"]:
        return False
    near = range(comma - 2, max(0, comma - 2 - _OR), -1)
    opened = next((at for at in near if tokens[at].text == ","), 0)
    ahead = tokens[:opened]
    counted = any(is_numeral(token) for token in ahead)
    return bool(ahead) and not counted and any(token.lower in plurals() for token in ahead)


def turns_to_one(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """ "Twelve went straight to surgery, and one of them died": what follows befell one of them."""
    them = lower_at(tokens, index + 3)
    if index >= len(tokens):
        return False
    return tokens[index].lower == "and" and index + 1 in starts and them in ("them", "whom", "these")


def dies_behind(tokens: Sequence[Token], comma: int, begin: int) -> str | None:
    """ "everyone on board, 12 passengers and two crew, died", "six soldiers, who were patients, died", "40 families, or 160
    people, fled": a verb behind the comma that closes on the victims."""
    if tokens[comma].text != "," or comma + 1 >= len(tokens):
        return None
    verb = tokens[comma + 1].lower
    if verb not in words_for("fates") and verb != "fled":
        return None
    relative = tokens[begin].text == "," and tokens[begin + 1].lower == "who"
    if any(
        token.kind == "punct" and not (relative and _stands_in_names(tokens, token.index))
        for token in tokens[begin + relative : comma]
    ):
        return None
    if comma == begin and is_singular(tokens[comma - 1].lower):
        return triggers("passive").get(verb)  # "The fifth victim, a girl, died"
    return triggers("passive").get(verb) if relative or tokens[comma - 1].lower in plurals() else None


def _stands_in_names(tokens: Sequence[Token], comma: int) -> bool:
    """The commas of "who came from Lumar, Toro and Sellen"."""
    return tokens[comma].text == "," and tokens[comma - 1].capital and tokens[comma + 1].capital


def is_determined(tokens: Sequence[Token], index: int) -> bool:
    """ "a friend reported the family missing": somebody else follows."""
    return index < len(tokens) and tokens[index].lower in words("determiners")


def lost_homes(tokens: Sequence[Token], index: int) -> bool:
    """ "300 people whose homes were wrecked"."""
    ahead = [token.lower for token in tokens[index : index + _HOMES]]
    return ahead[:1] != [] and ahead[0] in words_for("homes") and not words_for("wrecked").isdisjoint(ahead)


def is_in_treatment(tokens: Sequence[Token], index: int) -> bool:
    """ "being treated", where "being treated in accordance with the law" tells of prisoners."""
    behind = {token.lower for token in tokens[index + 1 : index + 3]}
    return tokens[index].lower == "treated" and behind.isdisjoint(words_for("treated-how"))


def own_bodies(tokens: Sequence[Token], index: int) -> bool:
    """ "two men whose bodies were found"; what befell "a mother whose son was shot" befell her son."""
    following = lower_at(tokens, index + 1)
    return following in words_for("bodies")


def past_owned(tokens: Sequence[Token], index: int) -> int | None:
    """ "two men whose boat was last seen off Toro are missing": the verb behind what is told of the boat."""
    verbs = [
        token.index
        for token in itertools.takewhile(
            lambda token: token.kind != "punct", tokens[index + 1 : index + _REACH]
        )
        if token.lower in words("be_forms")
    ]
    return verbs[1] if len(verbs) > 1 else None
