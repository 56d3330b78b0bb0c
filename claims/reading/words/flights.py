"""What people flee who lose their homes: "fleeing the shelling", "fled to Toro on foot".  Table: `casualty_words.tsv`."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.tokens import lower_at
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.words.tokens import Token

_WAYS = ("from", "towards", "toward", "to", "into", "across")
_ERRANDS = ("for", "to")
"""Behind a name to which somebody goes for petrol, or to fight."""
_TO_WOULD = 5
"""Tokens of "fleeing from Toro would"."""
_WITHER = 5
"""Tokens of "from the fierce fighting"."""
_WIDE = frozenset(("area", "zone", "camp", "quarter"))
"""Places from which whom the police hunt flee, too."""
_BORDERS = frozenset(("border", "frontier"))
_TIMES = ("on", "in", "during", "amid", "after", "before", "since")
"""Behind "fled" where no place is named."""
_BEHIND = ("prepositions", "auxiliaries", "conjunctions", "days", "time_words")
"""Tables of what goes on behind the name of a place."""


def flee_harm(tokens: Sequence[Token], flight: int) -> bool:
    """ "fleeing the shelling", "fled from Toro on Monday", "fled on foot", not "fled the party", "fleeing domestic violence", "fleeing
    to Toro for cheap petrol", "fleeing from Lumar Stadium", "if thousands fled": asked at the verb."""
    if _is_supposed(tokens, flight):
        return False
    ways = lower_at(tokens, flight + 1) in _WAYS
    first = flight + 1 + ways
    row = [token.lower for token in tokens[flight + 1 : flight + 1 + _WITHER]]
    if row[:2] in (["on", "foot"], ["by", "boat"]):
        return True
    name = list(itertools.takewhile(lambda token: token.capital, tokens[first:]))
    harm = words_for("unrest") | words_for("homes") | words_for("abodes") - _WIDE | _BORDERS
    if name and not ways and lower_at(tokens, flight) == "fleeing":
        return False
    if name and lower_at(tokens, first + len(name)) not in harm:
        known = name[0].lower in words("venues") or name[0].lower in words_for("networks")
        return len(name) == 1 and not known and _goes_on(tokens, first + 1)
    plain = list(itertools.takewhile(str.isalpha, row[ways:]))
    return not harm.isdisjoint(plain) and words_for("private-harms").isdisjoint(plain)


def flee_or_end(tokens: Sequence[Token], flight: int) -> bool:
    """ "[9,000 people who] fled", "fled the fighting", "fled and are back", not "fled the party": asked at the verb."""
    behind = lower_at(tokens, flight + 1)
    ends = flight + 1 >= len(tokens) or not tokens[flight + 1].is_word
    ends = ends or behind in _TIMES or behind in words_for("reaching") - set(_WAYS) - {"over", "past", "near"}
    closed = ends or any(
        behind in words(table)
        for table in ("auxiliaries", "conjunctions", "days", "time_words", "subordinators")
    )
    return (closed and not _is_supposed(tokens, flight)) or flee_harm(tokens, flight)


def _is_supposed(tokens: Sequence[Token], flight: int) -> bool:
    """ "If the weir breaks, [people fleeing]", "[people fleeing from Toro] would need tents", not "would help [those who fled]"."""
    if any(token.lower in words_for("supposing") for token in tokens[:flight]):
        return True
    return any(token.lower == "would" for token in tokens[flight : flight + _TO_WOULD])


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Does the name end there: "Toro on Monday", not "Toro for petrol", "Christmas shopping", "Norland voted"?"""
    behind = lower_at(tokens, index)
    if index >= len(tokens) or not tokens[index].is_word:
        return True
    if behind in _ERRANDS:
        return False
    return behind in words_for("reaching") or any(behind in words(table) for table in _BEHIND)
