"""Counts of the dead in the words of those who find them, and who else is among them.

"[26 people died.] We have 26 so far", "We have recovered 29 until now", "[Nineteen are fighters, but] there are also four women
and three boys".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import ends_clause
from claims.reading.people.figures import Earlier, Figure
from claims.reading.words.numerals import ARTICLES, number_at
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import is_person, plurals, words_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_WHEN = (["so", "far"], ["until", "now"], ["as", "of", "now"], ["to", "date"])
"""How a count is told to go on."""
_LAST_WORDS = frozenset(("far", "now", "date"))
_COUNTERS = frozenset(("we", "i"))
_HAVE = frozenset(("have", "'ve", "’ve", "got", "had"))
_TO_COUNTER = 4
"""Tokens of "we have now" before a number."""
_TO_ALSO = 4
"""Tokens of "there are also" before a number."""
_TO_JOINT = 5
"""Tokens of "small boys from Toro" behind a number."""


def may_count_so_far(lowers: AbstractSet[str], earlier: Earlier) -> bool:
    """Whether a sentence of these words, in small letters, could count the dead so far."""
    told = earlier.dead is not None and not _LAST_WORDS.isdisjoint(lowers)
    return told and not _COUNTERS.isdisjoint(lowers)


def counted_so_far(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "We have 26 so far", "So far we have recovered 29": as many as the page has told to be dead, or by a verb of finding about as
    many, where "we have 14 so far" may tell of anything."""
    if phrase.head is not None or earlier.dead is None or quantity.value is None:
        return None
    before = [token.lower for token in tokens[max(0, quantity.first - _TO_COUNTER) : quantity.first]]
    if _COUNTERS.isdisjoint(before) or not _tells_when(tokens, quantity.first, phrase.last):
        return None
    told = earlier.tolls.get(quantity.value)
    same = told is not None and told.outcome == "killed"
    found = before[-1] in words_for("located") | words_for("counting") and _is_alike(quantity, earlier)
    if not (found or (same and before[-1] in _HAVE | words_for("counting") | words_for("located"))):
        return None
    return Figure(quantity, phrase, "killed", quantity.first - 1, "toll-again")


def _tells_when(tokens: Sequence[Token], first: int, last: int) -> bool:
    """ "[26] so far.", "So far [we have 26]."."""
    behind = [token.lower for token in tokens[last : last + 4]]
    for when in _WHEN:
        if behind[: len(when)] == when:
            at = last + len(when)
            return ends_clause(tokens, at) or tokens[at].kind == "quote" or tokens[at].lower == "and"
    opening = [token.lower for token in tokens[:first] if token.kind not in ("quote", "punct")]
    opens = any(opening[: len(when)] == when for when in _WHEN)
    return opens and (
        ends_clause(tokens, last) or tokens[last].kind == "quote" or tokens[last].lower == "and"
    )


def _is_alike(quantity: Quantity, earlier: Earlier) -> bool:
    """No fewer than the dead told of just before, and no more than twice as many."""
    last = earlier.last or earlier.faded
    dead = earlier.dead.quantity.value if earlier.dead is not None else None
    value = quantity.value or 0
    return last is not None and last.outcome == "killed" and dead is not None and dead <= value <= 2 * dead


def also_among_them(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: Sequence[Figure]
) -> Figure | None:
    """ "[26 died.] [Nineteen are fighters, but] there are also four women [and] three boys": kinds of people that fill up the whole of the
    first; not "there are also two guards who saw it"."""
    last = before[-1] if before else None
    if last is None or last.rule != "part-of-last" or last.whole is None or phrase.head is None:
        return None
    there = [token.lower for token in tokens[max(0, quantity.first - _TO_ALSO) : quantity.first]]
    also = there[-3:-2] == ["there"] and there[-2] in words("be_forms") and there[-1] == "also"
    told = sum(one.quantity.value or 0 for one in before if one.whole is last.whole)
    rest = (last.whole.quantity.value or 0) - told
    if not also or sum(_listed(tokens, quantity.first)) != rest:
        return None
    return Figure(quantity, phrase, last.outcome, last.trigger, "part-of-last", True, last.whole)


def _listed(tokens: Sequence[Token], index: int) -> list[int]:
    """The numbers of "four women, two boys and a nurse" from `index` on."""
    found: list[int] = []
    while index < len(tokens):
        number = (index + 1, 1) if tokens[index].lower in ARTICLES else number_at(tokens, index)
        if number is None:
            return found
        near = tokens[number[0] : number[0] + _TO_JOINT]
        joint = next((each.index for each in near if each.text == "," or each.lower == "and"), len(tokens))
        if not any(
            each.lower in plurals() or is_person(each.lower, each.text) for each in near[: joint - number[0]]
        ):
            return found
        found.append(number[1])
        index = joint + 1 + (lower_at(tokens, joint + 1) == "and")
    return found
