"""Looking left of a quantity for the word that tells what befell those it counts.

"killed 12 people", "the deaths of 12", "the toll rose to 12", "killed along with two guards", "killed the mayor
and two guards".  Tables: `casualty_triggers.tsv`, `casualty_toll_nouns.tsv`, `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.fates.burials import buried_kin
from claims.reading.fates.nouns_before import FIGHTING, noun_before
from claims.reading.fates.verbs_before import verb_before
from claims.reading.words.numerals import ARTICLES, is_numeral
from claims.reading.words.tokens import lower_at
from claims.reading.words.tolls import toll_before
from claims.reading.words.tolls_behind import toll_behind
from claims.reading.words.triggers import category, is_person, triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_TOPIC = 14
"""Tokens from "no word from" to "about", or from "contact with" to "was lost"."""
_LOST = (("was", "lost"), ("been", "lost"), ("were", "lost"))
_SUMMED = frozenset(("combined", "grand"))
_OUT_OF_TOUCH = 5
"""Tokens before "with" in which "contact" was "lost"."""
_COMPANY_REACH = 20
"""Tokens between a victim and "along with"."""
_HEADLINE_ITEM = 3
"""Tokens between the verb and the comma of "Bandits abduct bride, 60 guests", or from the number to "and"."""
_OBJECT_REACH = 14
"""Tokens between a trigger and the last of several objects."""


def outcome_before(tokens: Sequence[Token], first: int, head: str | None, last: int) -> Told | None:
    """The outcome told to the left of a quantity that begins at `first`.

    `head` is the victim noun in lower case, None for a bare figure; `last` the index after its phrase.
    """
    index = first - 1
    skipped = words_for("skipped-before")
    while index >= 0 and (
        (tokens[index].lower in skipped and tokens[index].lower != "to")
        or (tokens[index].lower.endswith("ly") and tokens[index].is_word)
        or tokens[index].kind == "quote"
    ):
        index -= 1
    index = _before_total(tokens, index)
    if index < 0:
        return None
    return (
        verb_before(tokens, index, head, last)
        or noun_before(tokens, index, head, last)
        or toll_before(tokens, first)
        or toll_behind(tokens, first, last)
        or _company(tokens, index)
        or _out_of_touch(tokens, index)
    )


def _before_total(tokens: Sequence[Token], index: int) -> int:
    """The index before "a total of", "a combined total of" that ends at `index`, else `index`."""
    if tokens[index].lower != "of" or lower_at(tokens, index - 1) != "total":
        return index
    begin = index - 2 - (lower_at(tokens, index - 2) in _SUMMED)
    return begin - 1 if lower_at(tokens, begin) == "a" else index


def _company(tokens: Sequence[Token], index: int) -> Told | None:
    """ "was killed near his home, along with two of his guards"."""
    beside = tokens[index].lower == "alongside"  # "died alongside ten Danes"
    ends = tokens[index].lower in ("with", "as", "to") and index
    if not beside and (not ends or tokens[index - 1].lower not in words_for("company")):
        return None
    begin = index - 2 + beside
    reach = 1 if beside else _COMPANY_REACH  # not "was killed fighting alongside nine"
    for position in range(begin, max(-1, begin - reach), -1):
        token = tokens[position]
        if token.text in (";", ":"):
            return None
        if token.lower == "death" and tokens[position - 1].lower == "to":
            return "killed", position, "company"
        outcome = triggers("passive").get(token.lower) or triggers("active").get(token.lower)
        if outcome:
            return outcome, position, "company"
    return None


def _out_of_touch(tokens: Sequence[Token], index: int) -> Told | None:
    """ "contact has been lost with nine climbers", "contact with two pilots was lost", "no word from four divers"."""
    if [token.lower for token in tokens[max(0, index - 2) : index + 1]] == ["accounted", "for", "except"]:
        return "missing", index, "lost-contact"  # "all had been accounted for except three"
    if [token.lower for token in tokens[max(0, index - 2) : index + 1]] == ["no", "word", "from"]:
        spoken = any(
            token.lower in ("on", "about", "whether") for token in tokens[index + 1 : index + _TO_TOPIC]
        )
        return None if spoken else ("missing", index, "lost-contact")
    if tokens[index].lower != "with":
        return None
    before = [token.lower for token in tokens[max(0, index - _OUT_OF_TOUCH) : index]]
    behind = [token.lower for token in tokens[index + 1 : index + _TO_TOPIC]]
    lost = "lost" in before or any(pair in _LOST for pair in itertools.pairwise(behind))
    return ("missing", index, "lost-contact") if "contact" in before and lost else None


def _goes_on(tokens: Sequence[Token], first: int) -> bool:
    """Is a number behind a comma an item of a list: "shot her, six children and her husband", or of a headline such as
    "Bandits abduct bride, 60 guests"?"""
    behind = tokens[first + 1 : first + 1 + _HEADLINE_ITEM]
    if any(token.lower == "and" for token in behind):
        return True
    ahead = [token.lower for token in tokens[max(0, first - 1 - _HEADLINE_ITEM) : first - 1]]
    return any(word in words_for("headline-verbs") for word in ahead)


def outcome_of_list(tokens: Sequence[Token], first: int, head: str | None) -> Told | None:
    """ "killed the mayor and two guards", "the loss of a boat and seven sailors": the last of several objects, of which the
    others are not counted; `head` is the victim noun in lower case."""
    fights = head is not None and category(head) in FIGHTING
    index = first - 1
    while index >= 0 and (tokens[index].lower in words_for("joined") or tokens[index].kind == "quote"):
        index -= 1
    others = tokens[first + 1].lower == "others" if first + 1 < len(tokens) else False
    comma = index > 0 and tokens[index].text == ","
    if comma and not others and (tokens[first].lower in ARTICLES or not _goes_on(tokens, first)):
        return None
    if index < 1 or not (tokens[index].lower in ("and", "plus") or comma):
        return None
    for position in range(index - 1, max(-1, index - 1 - _OBJECT_REACH), -1):
        token = tokens[position]
        if not (token.is_word or token.text == "," or token.kind in ("clitic", "number", "figure")):
            return None
        if token.lower == "of" and position:
            outcome = triggers("of").get(tokens[position - 1].lower)
            losing = tokens[position - 1].lower in ("lives", "life", "loss") and not fights
            if outcome and not losing:
                return outcome, position - 1, "list"
        if token.lower in ("away", "off") and tokens[position - 1].lower in words_for("away-takers"):
            return ("captured", position - 1, "list") if not comma else None
        outcome = None if is_numeral(tokens[position - 1]) else triggers("active").get(token.lower)
        if (
            outcome is None
            and token.lower in words_for("seize")
            and _are_people(tokens[position + 1 : index])
        ):
            outcome = "captured"
        if outcome and position < index - 1:
            before = tokens[position - 1].lower if position else ""
            if before in words("be_forms"):
                return None
            dead = (
                before == "fatally" or tokens[position + 1].lower == "dead"
            )  # "shot dead a cook and two guards"
            return ("killed" if dead else outcome), position, "list"
        if buried_kin(tokens, position, head):
            return "killed", position, "list"  # "has buried his wife and two daughters"
        own = tokens[position + 1].lower in words_for("their")
        if token.lower in words_for("lose") and (own or fights or _are_people(tokens[position + 1 : index])):
            return "killed", position, "list"
        if token.lower in words("auxiliaries") or token.lower in words("verbs"):
            return None
    return None


def _are_people(tokens: Sequence[Token]) -> bool:
    """Are the other objects of a list people: "seized [a priest] and two clerks"?"""
    return any(is_person(token.lower) for token in tokens)
