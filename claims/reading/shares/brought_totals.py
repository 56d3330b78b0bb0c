"""Totals that a sentence sums up from what it has counted: "22 new deaths, bringing the total to 82", "two more bodies, which makes 31".
Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.words.tolls_behind import number_of
from claims.reading.words.triggers import triggers, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.words.tokens import Token
    from claims.reading.words.triggers import Told

_TO_TOTAL = 6
"""Tokens before a number in which "bringing the total to" stands."""


def _makes_so_many(tokens: Sequence[Token], first: int) -> bool:
    """ "Two more bodies were found, which makes 31 so far": a sum of what the sentence has counted."""
    made = tokens[first - 1].lower in ("makes", "making", "made") and tokens[first].kind in ("number", "word")
    told = tokens[first - 2].text in (",", "—", "–") or tokens[first - 2].lower in ("which", "that", "it")
    summed = tuple(token.lower for token in tokens[first + 1 : first + 3])
    return made and told and summed in (("so", "far"), ("in", "all"), ("in", "total"), ("to", "date"))


def brought_total(tokens: Sequence[Token], first: int, before: Sequence[Figure]) -> Told | None:
    """ "22 new deaths, bringing the total to 82", "said 71 had died and has lowered its count to 60"."""
    if not before or first < 2:
        return None
    if _makes_so_many(tokens, first):
        whole = before[-1].whole or before[-1]
        return whole.outcome, whole.trigger, "toll"
    if tokens[first - 1].lower not in words_for("reaching"):
        return None
    ahead = [token.lower for token in tokens[max(0, first - 1 - _TO_TOTAL) : first - 1]]
    nouns = words_for("totals") | words_for("accounts")
    noun = next((index for index in range(len(ahead) - 1, -1, -1) if ahead[index] in nouns), None)
    listed = ahead[-1:] != [] and ahead[-1] in words_for("bringing") and "list" in ahead
    if noun is None and listed:
        return before[-1].whole.outcome if before[-1].whole else before[-1].outcome, first - 2, "toll"
    if noun is None or words_for("bringing").isdisjoint(ahead[:noun]):
        return None
    at = first - 1 - len(ahead) + noun
    if ahead[noun] == "number" and tokens[at + 1].lower == "of" and number_of(tokens, at) is None:
        return None  # "killed nine, and put the number of protesters at 300"
    earlier = next((one for one in reversed(before) if not one.part), before[-1])
    if ahead[noun] in ("figure", "toll", "count", "tally"):
        earlier = next((one for one in before if one.outcome == "killed" and not one.part), earlier)
    own = triggers("head").get(ahead[noun]) or triggers("passive").get(ahead[noun])
    return own or earlier.outcome, earlier.trigger, "toll"
