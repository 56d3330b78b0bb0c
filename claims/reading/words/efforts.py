"""How rescuers try "to reach" those whom they have not got out yet: "dug through the mud to reach three others".

Table: `casualty_words.tsv`.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.reading.words.triggers import words_for

if TYPE_CHECKING:
    from collections.abc import Sequence

_TO_EFFORT = 9
"""Words of "dug through mud and rubble by hand to" before "reach"."""
_PERILS = frozenset(("heat", "smoke", "gas", "flames", "mud", "water", "fire", "fires"))
"""What rescuers fight in a row of several."""


def effort_to_reach(opening: Sequence[str]) -> int | None:
    """Where an effort begins in the words before "reach": "fought heat, gas and smoke to", "worked for hours to", not "fought for
    better pay and want to", "were working, the mayor said, to"."""
    if opening[-1:] != ["to"]:
        return None  # "The toll could, according to rescuers, reach 300"
    near = range(len(opening) - 2, max(-1, len(opening) - 2 - _TO_EFFORT), -1)
    at = next((at for at in near if opening[at] in words_for("striving")), None)
    between = opening[at + 1 : -1] if at is not None else []
    aims = between[:1] == ["for"] and words("time_words").isdisjoint(between)
    behind_mark = list(itertools.takewhile(lambda word: word[0].isalnum(), reversed(between)))
    aside = len(behind_mark) < len(between) and _PERILS.isdisjoint(behind_mark)
    return None if aims or aside else at
