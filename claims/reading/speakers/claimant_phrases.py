"""The words of who gives a number: the phrase before a verb of counting, behind "by" and at an owner.

"[The Weir Office and Vell Council] confirmed 30", "put at 30 by [the union]", with the times and asides between passed over.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.counts.denials import is_denial
from claims.reading.grammar.noun_phrases import SPEAKING_NOUNS
from claims.reading.words.numerals import is_numeral
from claims.reading.words.triggers import plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

LISTING = word_set(
    "counts counted lists listed tallied tallies documented documents announced registered registers logged logs verified"
    " verifies identified named mourns acknowledges acknowledged"
)
"""Verbs by which somebody counts, right before the number."""
JOINTS = frozenset(("and", "but", "while", "as", "although"))
_ASIDES = word_set("however meanwhile which who whose a an the in for through citing quoting")
"""Words that open an aside between a subject and its verb."""
_OWNING = word_set("the its his her their a an it he she they")
"""Words that begin a claimant behind "By then"."""
_BETWEEN = word_set(
    "has have had would could will originally earlier also since then now later initially officially unofficially already so far itself"
    " only just up to of on at first"
)
"""Words between a subject and its verb, or between the verb and its number."""
HOURS = word_set("noon midday midnight dawn dusk nightfall by morning afternoon evening night")


def is_pronoun(tokens: Sequence[Token], span: tuple[int, int]) -> bool:
    return span[1] - span[0] == 1 and tokens[span[0]].lower in words("pronouns")


def subject_of(tokens: Sequence[Token], verb: int) -> tuple[int, int] | None:
    """Who does what the verb tells, at the start of a sentence or of a clause; an aside between commas is passed over."""
    return subject_before(tokens, past_between(tokens, past_between(tokens, verb + 1) - 1))


def subject_before(tokens: Sequence[Token], end: int) -> tuple[int, int] | None:
    if tokens[end - 1].text == ",":
        opening = next(
            (at for at in range(end - 2, 0, -1) if tokens[at].text == "," and _opens_aside(tokens[at + 1])),
            None,
        )
        if opening is None:
            return None
        end = opening
    if end > 2 and tokens[end - 1].text == ")":
        end = next((at for at in range(end - 2, 0, -1) if tokens[at].text == "("), end)
    first = phrase_start(tokens, end)
    opens = first == 0 or tokens[first - 1].text in ",;:" or tokens[first - 1].lower in JOINTS
    if tokens[first].lower in words("prepositions") or tokens[first].lower in words("adverbs"):
        first = next((at for at in range(first, end) if tokens[at].lower in _OWNING), end)
    return (first, end) if opens and first < end else None


def _opens_aside(token: Token) -> bool:
    """ "The union, which …, counts", "The mayor, standing at the gate, gave"."""
    return token.lower in _ASIDES or (token.lower.endswith("ing") and not token.capital)


def past_between(tokens: Sequence[Token], end: int) -> int:
    """The end of what stands before auxiliaries, adverbs and prepositions."""
    while end > 1 and (tokens[end - 1].lower in _BETWEEN or _tells_time(tokens[end - 1])):
        end -= 1
        # "had in the morning announced"
        end -= tokens[end].lower in HOURS and tokens[end - 1].lower == "the"
    return end


def _tells_time(token: Token) -> bool:
    """ "had by 5pm yesterday received", "had on Saturday morning listed"."""
    return (
        token.lower in words("days")
        or token.lower in words("time_words")
        or token.lower in HOURS
        or (token.lower.endswith(("am", "pm")) and token.lower[0].isdigit())
    )


def noun_end(tokens: Sequence[Token], first: int) -> int:
    """The end of a short noun phrase: before a mark, a preposition, an adverb or a verb."""
    end = phrase_end(tokens, first)
    return next(
        (
            at
            for at in range(first + 1, end)
            if tokens[at].lower in words("adverbs")
            or tokens[at].lower in words("time_words")
            or tokens[at].lower in words("verbs")
            or tokens[at].lower in words("be_forms")
            or tokens[at].lower in LISTING
            or tokens[at].lower in ("late", "early", "earlier", "shortly")
            or (tokens[at].lower in words_for("deaths-reach") and not tokens[at].capital)
            or (is_numeral(tokens[at]) and not tokens[at].capital and not _counts_givers(tokens, first, at))
        ),
        end,
    )


def _counts_givers(tokens: Sequence[Token], first: int, number: int) -> bool:
    """ "by the [two] governments": a number right behind the article, before those who speak."""
    behind = tokens[number + 1].lower if number + 1 < len(tokens) else ""
    led = number == first + 1 and tokens[first].lower in words("determiners")
    return led and behind.endswith("s") and behind in SPEAKING_NOUNS


def phrase_end(tokens: Sequence[Token], first: int) -> int:
    """Where the words end that begin at `first`: before a mark, a preposition, a joint."""
    end = first
    while (
        end < len(tokens)
        and is_of_a_name(tokens[end])
        and tokens[end].lower not in words("prepositions")
        and (tokens[end].lower not in JOINTS or _joins_name(tokens, first, end))
    ):
        end += 1
    return end


def _joins_name(tokens: Sequence[Token], first: int, joint: int) -> bool:
    """ "the Weir Risk Reduction and Management Office": before "and" no body is named yet, behind it the noun for one ends the
    name."""
    if tokens[joint].lower != "and" or not tokens[joint - 1].capital:
        return False
    if any(token.lower in words("organisations") for token in tokens[first:joint]):
        return False
    behind = list(itertools.takewhile(lambda token: token.capital and token.is_word, tokens[joint + 1 :]))
    after = tokens[joint + 1 + len(behind)] if joint + 1 + len(behind) < len(tokens) else None
    officials = (
        after is not None and after.lower in plurals()
    )  # "President Odo Fenn and Health Ministry officials"
    return not officials and any(token.lower in words("organisations") for token in behind)


def phrase_start(tokens: Sequence[Token], end: int) -> int:
    """Where the words begin that end before `end`: behind a mark, a joint or a verb ("residents disputed | the mine")."""
    first = end
    while first > 0 and is_of_a_name(tokens[first - 1]) and tokens[first - 1].lower not in JOINTS:
        if first < end and is_denial(tokens[first - 1].lower) and not tokens[first - 1].capital:
            break
        first -= 1
    return first


def is_of_a_name(token: Token) -> bool:
    return token.is_word or (token.kind == "clitic" and token.lower in ("'s", "'"))
