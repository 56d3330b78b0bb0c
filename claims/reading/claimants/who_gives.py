"""Who gives a total, by the words around it: "a spokesman was still giving a total of 36 dead", "the count of the dead, announced jointly by
police and the coast guard, stands at 92".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.speakers.claimant_phrases import noun_end, past_between, subject_before, subject_of
from claims.reading.speakers.counting_bodies import can_count
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.words.tokens import Token

RELEASED = frozenset(
    ("released", "issued", "published", "given", "compiled", "announced", "provided", "posted", "kept")
)
_GIVING = word_set("gave gives giving quoted quotes quoting reported reporting")
_STILL = word_set("still even now only")
_OF_WHOM = word_set("dead deaths casualties victims fatalities injured wounded missing killed")
_NOBODY = words("negations") | {"no", "nobody", "none", "neither"}
_IT = frozenset(("it", "this", "that"))
_REVISING = word_set("revised raised lowered cut corrected updated reduced increased")
_LEAST_BEFORE = 3
"""Tokens of "Police revised it to"."""
_TO_RELEASED = 4
"""Tokens of "of the dead," behind "count"."""


def giver_of_total(count: Count) -> tuple[int, int] | None:
    """Who does the giving in "Spokesman Odo Fenn was still giving a total of 36 dead"; no verb of giving takes any other "total of"."""
    tokens, of = count.tokens, count.first - 1
    if of < 3 or tokens[of].lower != "of" or tokens[of - 1].lower not in words_for("totals"):
        return None
    verb = of - 3 if tokens[of - 2].lower in words("determiners") else of - 2
    if tokens[verb].lower not in _GIVING:
        return None
    end = verb
    while end > 1 and (tokens[end - 1].lower in _STILL or tokens[end - 1].lower in words("be_forms")):
        end -= 1
    giver = subject_before(tokens, past_between(tokens, end))
    denied = giver is not None and any(token.lower in _NOBODY for token in tokens[giver[0] : verb])
    return None if denied else giver  # "No official has reported a total of 36 dead"


def reviser(count: Count) -> tuple[int, int] | None:
    """Who changes the toll told before: "The coroner's office later revised this to fifteen", "Police have since cut it to nine"; not "a
    blast raised it to nine"."""
    tokens, to = count.tokens, count.first - 1
    if not count.is_bare or to < _LEAST_BEFORE or tokens[to].lower != "to":
        return None
    changes = tokens[to - 1].lower in _IT and tokens[to - 2].lower in _REVISING
    return subject_of(tokens, to - 2) if changes else None


def released_by(tokens: Sequence[Token], tally: int) -> int:
    """Where "by" stands in "the toll initially given by the town", "the count of the dead, announced jointly by police"; 0 without it."""
    at = tally + 1
    for token in tokens[at : at + _TO_RELEASED]:
        if token.lower not in ("of", "the", ",") and token.lower not in _OF_WHOM:
            break
        at += 1
    at += at < len(tokens) and tokens[at].lower.endswith("ly")
    if at >= len(tokens) or tokens[at].lower not in RELEASED:
        return 0
    at += 1
    at += at < len(tokens) and tokens[at].lower.endswith("ly")
    return at if at + 1 < len(tokens) and tokens[at].lower == "by" else 0


def joint_end(tokens: Sequence[Token], first: int) -> int:
    """The end of who stands behind "by", of two that are joined, too: "police and the coast guard"."""
    end = noun_end(tokens, first)
    if end + 1 < len(tokens) and tokens[end].lower == "and":
        other = noun_end(tokens, end + 1)
        if can_count(tokens[first:end]) and other > end + 1 and can_count(tokens[end + 1 : other]):
            return other
    return end
