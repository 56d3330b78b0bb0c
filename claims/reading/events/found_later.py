"""Times that stand beside a figure and are not its own: when an inquiry found it out, what its place had gone through."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.patterns import lazy
from claims.reading.events.own_events import is_of_now

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.events.pasts import Past

_FOUND_THEN = lazy(r"\b(?:found|concluded|ruled|established|determined) (?:on |in )?$", re.IGNORECASE)
"""Before "2024 that 31 of the victims had been trampled": the time is that of an inquiry."""
_OF_THE_DEAD = lazy(
    r"\s*that (?:[^;.]*\bthat )?(?:[\w,-]+ ){1,4}of (?:the|those) (?:[\w,-]+ )?(?:dead|killed|victims|injured|wounded|missing)\b"
)
_WHERE_THEN = lazy(r", where [^,;.]*$")


def is_found_of_the_dead(count: Count, past: Past) -> bool:
    """ "An inquiry found in 2024 that 31 of the victims had been trampled", "that 31 of the 46 dead were": of those of the page, whenever it
    was found."""
    text = count.sentence.text
    if _FOUND_THEN.search(text[: past.start]) is None:
        return False
    told = _OF_THE_DEAD.match(text, past.end)
    return told is not None and count.end - count.sentence.start <= told.end()


def is_of_a_place(text: str, end: int, time: int) -> bool:
    """ "eight of them in Toro, where 300 had died in a flood in 2014": is a time what the place of a figure that ends at `end` had gone through?
    Its own it may be in "Eight died in Toro, where a shaft collapsed in 2014", unless a time of now stands before that."""
    where = _WHERE_THEN.search(text, end, time)
    return where is not None and (" had " in where[0] or is_of_now(text[: where.start()]))
