"""Who of those that a page tells of has left, is sought or is still there.

"Around 60 families have left for villages nearby", "5,200 people had crossed since Monday", "the remaining 13", "25 people
were still below".  Table: `casualty_words.tsv`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.counts.items import ends_clause
from claims.reading.fates.driven_out import into_a_land
from claims.reading.fates.whereabouts import FAMILIES, families_left
from claims.reading.people.figures import NOT_BACK, Earlier, Figure
from claims.reading.people.searches import are_sought, is_still_to_be_reached
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.words.tokens import Token

_STREAM = 10
"""People from which those who crossed have fled."""
_TO_INTO = 5
"""Tokens of "have now crossed into"."""
_TO_FOR = 3
"""Tokens from "for" of "for the other 17" to the number."""
_STILL = frozenset(("still", "now", "already", "also"))


def gone(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "[Two men died in a riot.] Around 60 families from the old quarter have left for villages nearby"."""
    families = phrase.head is not None and tokens[phrase.head].lower in FAMILIES and not phrase.doubtful
    if (
        (earlier.last is None and earlier.faded is None)
        or not families
        or not families_left(tokens, phrase.last)
    ):
        return None
    return Figure(quantity, phrase, "displaced", phrase.last, "gone")


def left_too(
    tokens: Sequence[Token],
    quantity: Quantity,
    phrase: VictimPhrase,
    earlier: Earlier,
    before: Sequence[Figure],
) -> Figure | None:
    """ "[Thousands fled.] 5,200 people had crossed since Monday", "[46,000 have fled and] another 100,000 are on the move", of a
    page that has told of the displaced, where many cross when a bridge opens; few who crossed are no stream of people."""
    known = "displaced" in earlier.befell or any(figure.outcome == "displaced" for figure in before)
    head = None if phrase.head is None else tokens[phrase.head].lower
    people = (
        (head is None and quantity.more) or head in words_for("dwellers") or head in words_for("refugees")
    )
    if not known or not people or phrase.doubtful or 0 < (quantity.value or _STREAM) < _STREAM:
        return None
    row = [token.lower for token in tokens[phrase.last : phrase.last + 6]]
    row = [word for word in row if word not in _STILL]
    crossed = row[:1] != [] and row[0] in ("have", "has", "had") and row[1:2] == ["crossed"]
    dated = row[2:3] in (["since"], ["by"], ["on"]) and row[3:4] != [] and row[3] in words("days")
    near = range(phrase.last, phrase.last + _TO_INTO)
    abroad = any(into_a_land(tokens, at) for at in near)
    crossed = crossed and (dated or row[2:3] == ["over"] or abroad)
    moving = row[:1] != [] and row[0] in words("be_forms") and row[1:4] == ["on", "the", "move"]
    moving = moving and row[4:5] in ([], ["."], [","], [";"], ["inside"], ["within"])
    return Figure(quantity, phrase, "displaced", phrase.last, "gone") if crossed or moving else None


def sought(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "Eleven people were being sought", "efforts to free the remaining 13", of a page that has told of missing, trapped or taken."""
    held = next((each for each in NOT_BACK if each in earlier.befell), None)
    reach = held is not None and not phrase.doubtful and is_still_to_be_reached(tokens, quantity.first)
    if held is not None and reach and _may_be_hoped_for(tokens, quantity, phrase, earlier.befell[held]):
        return Figure(quantity, phrase, held, quantity.first - 1, "sought", True, earlier.befell[held])
    lost = "missing" in earlier.befell or "trapped" in earlier.befell
    if not lost or phrase.doubtful or not are_sought(tokens, phrase.last):
        return None
    return Figure(quantity, phrase, "missing", phrase.last, "sought")


def left_over(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: Sequence[Figure]
) -> Figure | None:
    """ "One of 14 pilots it is holding has died, leaving 13": as many of those who may come back as the number told of them leaves."""
    if lower_at(tokens, quantity.first - 1) != "leaving" or phrase.head is not None or quantity.value is None:
        return None
    for whole in before:
        others = sum(one.quantity.value or 0 for one in before if one is not whole)
        rest = whole.outcome in NOT_BACK and (whole.quantity.value or 0) - others == quantity.value
        if rest and quantity.modifier == "exact" and ends_clause(tokens, phrase.last):
            return Figure(quantity, phrase, whole.outcome, whole.trigger, "part-list", True, whole)
    return None


def _may_be_hoped_for(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, held: Figure
) -> bool:
    """ "We are working for the other 17": no more than are there, and nobody else, as are "the other 12 shareholders"."""
    hoped = lower_at(tokens, quantity.first - _TO_FOR) == "for"
    hoped = hoped and lower_at(tokens, quantity.first - _TO_FOR - 1) in words_for("hoping-for")
    return not hoped or (
        phrase.head is None and ends_clause(tokens, phrase.last) and _are_some_of(quantity, held)
    )


def _are_some_of(quantity: Quantity, held: Figure) -> bool:
    """Are they no more than those told of: 17 of "more than a dozen trapped", but not 300?"""
    most = (held.quantity.value or 0) * (1 if held.quantity.modifier == "exact" else 2)
    return (quantity.value or 0) <= most


def still_there(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, earlier: Earlier
) -> Figure | None:
    """ "[Thirty miners are trapped.] The union said at least 25 people were still below", not "25 people were still below the
    poverty line", nor "some 90 guests remain inside", more than were trapped."""
    held = earlier.befell.get("trapped")
    if held is None or lower_at(tokens, 0) in ("none", "all"):
        return None
    row = [token.lower for token in tokens[phrase.last : phrase.last + 3]]
    stay = row[:1] != [] and (
        (row[0] in words("be_forms") and row[1:2] == ["still"]) or row[0] in words_for("still")
    )
    at = phrase.last + (2 if row[1:2] == ["still"] else 1)
    there = lower_at(tokens, at) in words_for("still-there") and ends_clause(tokens, at + 1)
    below = row[1:2] == ["still"] and lower_at(tokens, at) != "inside"  # a rival count may be larger
    there = there and (below or _are_some_of(quantity, held))
    led = lower_at(tokens, quantity.first - 1) in words("prepositions")  # "the wages of 20 people"
    if led or phrase.doubtful or not (stay and there):
        return None
    return Figure(quantity, phrase, "trapped", phrase.last, "told-of")
