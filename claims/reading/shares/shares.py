"""Figures that count some of others, or more whom the same befell: what a number has from a figure before it in its sentence.

"Including three children", "among the dead were two", "54 dead: 47 in Florida", "four climbers, two Danes and a Swede,
were killed".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.reading.shares.bodies_besides import found_more, more_were_found, those_of_others
from claims.reading.shares.breakdown_items import (
    first_place,
    last_item,
    next_place,
    persons_behind_colon,
    who_behind_colon,
    who_behind_dash,
)
from claims.reading.shares.in_care import going_home, how_badly, still_there
from claims.reading.shares.later_numbers import LaterNumber, Share
from claims.reading.shares.no_shares import acting_meanwhile, come_back, part_of_things, saved
from claims.reading.shares.other_counts import claimed_by_others, compared, named_otherwise, second_of_two
from claims.reading.shares.parts import (
    among_them,
    apposed,
    hit_by,
    included,
    of_opening,
    of_them,
    one_of_row,
    share_in_brackets,
    subset,
    were_among_them,
    who_they_were,
)
from claims.reading.shares.place_lists import (
    among_others,
    befallen_too,
    listed_as,
    lost_too,
    next_of_list,
    then,
    when_too,
)
from claims.reading.shares.rows_of_who import (
    belonged_too,
    described_too,
    next_of_row,
    others_of_row,
    rest_of_row,
    unnamed,
    what_one_was,
    who_one_was_too,
)
from claims.reading.words.answers import first_found

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from claims.reading.people.figures import Figure
    from claims.reading.people.quantities import Quantity
    from claims.reading.people.victim_walk import VictimPhrase
    from claims.reading.shares.later_numbers import Answer
    from claims.reading.words.tokens import Token


def inherited(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: list[Figure]
) -> Share | None:
    """What a number without an outcome of its own has from a figure before it, by the first rule that knows it."""
    if not before or not quantity.first:
        return None
    earlier = _head_of_row(tokens, quantity, phrase, before) or before[-1]
    number = LaterNumber(tokens, quantity, phrase, before, earlier)
    return first_found(_RULES, number)


def _head_of_row(
    tokens: Sequence[Token], quantity: Quantity, phrase: VictimPhrase, before: Sequence[Figure]
) -> Figure | None:
    """ "13 died in Vell in 2014; nine in Toro in 2015, when 70 were hurt; 22 in Brask": the number that opens the item before
    the semicolon, not one that it tells of besides."""
    if tokens[quantity.first - 1].text != ";" or phrase.head is not None:
        return None
    begin = next((token.index for token in reversed(tokens[: quantity.first - 1]) if token.text == ";"), -1)
    return next((one for one in before if one.quantity.first > begin), None)


_COUNTED_ANOTHER_WAY = (
    others_of_row,
    rest_of_row,
    second_of_two,
    named_otherwise,
)
"""The rest of a row of parts, and the same again: "28 and 90", "4,000 families, or 24,000 people"."""
_NO_SHARES = (
    acting_meanwhile,
    come_back,
    part_of_things,
)
"""Of whom something else is told: "but four of them escaped"."""
_PARTS = (
    subset,
    one_of_row,
    of_them,
    who_one_was_too,
    belonged_too,
    apposed,
    who_they_were,
    share_in_brackets,
    included,
    among_them,
    were_among_them,
)
"""Some of those just counted, by the words beside the number: "one of them", "among them two Danes", "a guard included"."""
_BREAKDOWNS = (
    first_place,
    next_place,
    going_home,
    last_item,
    how_badly,
    hit_by,
)
"""Those just counted, place by place or by how they are: "54 dead: 47 in Florida", "11 hurt, two seriously"."""
_LISTS = (
    found_more,
    more_were_found,
    those_of_others,
    lost_too,
    next_of_list,
)
"""Others whom the same befell: "seven at the gate", "the navy retrieved seven more"."""
_ROWS = (
    of_opening,
    described_too,
    who_behind_colon,
    unnamed,
    what_one_was,
    still_there,
    when_too,
    next_of_row,
)
"""The next number of a row, by the verb or the joint beside it: "; three are children", "and a nurse"."""
_BESIDE = (
    listed_as,
    then,
    among_others,
    befallen_too,
    compared,
    claimed_by_others,
)
"""The same at another time or of another class, and what others count: "then 22", "up from 61", "rebels claim 60"."""
_WHO = (
    who_behind_dash,
    persons_behind_colon,
)
"""Who those just counted were, behind a dash or a colon."""
_RULES: tuple[Callable[[LaterNumber], Answer | None], ...] = (
    saved,
    *_COUNTED_ANOTHER_WAY,
    *_NO_SHARES,
    *_PARTS,
    *_BREAKDOWNS,
    *_LISTS,
    *_ROWS,
    *_BESIDE,
    *_WHO,
)
"""In the order in which they are asked."""
