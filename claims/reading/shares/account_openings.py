"""Accounts that open a sentence: "Of those killed, 64 were women".  Table: `casualty_words.tsv`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import COORDINATORS
from claims.reading.fates.whereabouts import where_they_are
from claims.reading.shares.account_verbs import begin_of
from claims.reading.words.fate_phrases import phrase_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import fate_of, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token


_OPENING = 14
"""Tokens of a sentence in which "Of those killed," stands."""


def account_opened(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase
) -> tuple[str, int] | None:
    """ "Of the fatalities, 105 were in the north and 52 in the south": what the opening says of all holds for the parts."""
    where = where_they_are(tokens, quantity.first, phrase.last) if phrase.head is None else None
    if where:
        return where
    begin = begin_of(tokens)
    begin = next((token.index + 1 for token in tokens[: quantity.first] if _leads_in(tokens, token)), begin)
    if tokens[begin].lower != "of" or phrase.head is not None or phrase.last >= len(tokens):
        return None
    comma = next((token.index for token in tokens[begin : begin + _OPENING] if token.text == ","), None)
    following = tokens[phrase.last].lower
    aside = following == "," and tokens[quantity.first - 1].lower in COORDINATORS
    if (
        comma is None
        or comma > quantity.first
        or not (
            following in words("be_forms")
            or aside  # "33 were at Vell Hospital, and 19, all burnt, at another"
            or following in ("had", "have", "did", "occurred", "happened")
            or following in words_for("listed")
            or following in words_for("belonging")
            or following in words_for("hailing")
        )
    ):
        return None
    opening = {token.lower for token in tokens[begin:comma]}
    for token in tokens[begin + 1 : comma]:
        if token.lower == "who" and (told := phrase_at(tokens, token.index + 1)):
            return told  # "Of those who lost their lives, 64 were …"
        counts = token.lower in words_for("accounts") or token.lower in words_for("bodies")
        if counts or token.lower in words_for("fates"):
            outcome = fate_of(token.lower) or "killed"
            return outcome, token.index
        if token.lower in ("taken", "seized") and _closes_people(tokens, token.index, comma):
            return "captured", token.index  # "Of the children taken, 21 were girls"
        if token.lower in words_for("hospitals") and not words_for("carried").isdisjoint(opening):
            return "injured", token.index  # "Of those taken to hospital, 33 were …"
    return None


def _leads_in(tokens: Sequence[Token], token: Token) -> bool:
    """ "[said that] of the 30 dead, nine were Danes", "[said] of the 30 dead, nine were Danes"."""
    return token.lower == "that" or (
        token.lower in words_for("saying") and lower_at(tokens, token.index + 1) == "of"
    )


def _closes_people(tokens: Sequence[Token], index: int, comma: int) -> bool:
    """ "Of the children taken,", not "Of the photographs taken,"."""
    return index == comma - 1 and tokens[index - 1].lower in plurals()
