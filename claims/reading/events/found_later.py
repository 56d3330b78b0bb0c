"""Times that stand beside a figure and are not its own: when an inquiry found it out, what its place had gone through."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.patterns import lazy

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.events.pasts import Past

_FOUND_THEN = lazy(r"\b(?:found|concluded|ruled|established|determined) (?:on |in )?$", re.IGNORECASE)
"""Before "2024 that 31 of the victims had been trampled": the time is that of an inquiry."""
_DEAD = frozenset(("dead", "victims", "injured", "wounded", "missing"))
_WHERE_THEN = lazy(r", where [^,;.]*$")


def is_found_of_the_dead(count: Count, past: Past) -> bool:
    """ "An inquiry found in 2024 that 31 of the victims had been trampled": of those of the page, whenever it was found."""
    text = count.sentence.text
    found = _FOUND_THEN.search(text[: past.start]) is not None
    between = text[past.end : count.start - count.sentence.start].lstrip()
    part = [token.lower for token in count.tokens[count.figure.quantity.last : count.last]]
    return found and between.startswith("that ") and part[:2] == ["of", "the"] and part[-1] in _DEAD


def is_of_a_place(between: str) -> bool:
    """ "eight of them in Toro, where storms last month burst a dyke": asked of the words between a figure and a time."""
    return _WHERE_THEN.search(between) is not None
