"""Events of before that a page calls back by a word or a name: "That war, which lasted 34 days, cost 900 lives", "After the Weir Star,
with its 228 dead, we were promised new boats", "Then came 2020.  In 44 days Norland lost 2,900 men"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.lexicon import group, words
from claims.patterns import lazy
from claims.reading.events.pasts import RECALLED

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.page.text import Page

_THAT_WAR = lazy(
    r"\W*That (?:[\w-]+ ){0,2}?(?P<war>war|conflict|campaign)(?:, which|,? that)? (?:had )?(?:lasted|ended|raged|began)\b"
)
_AFTER_NAMED = lazy(
    r"\W*(?:After|Before|Since) the (?P<name>(?:MV |MS |SS )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)(?: (?P<deed>[a-z]+))?,"
    r" (?:with its|in which|when|where)\b[^,;]*(?:,(?=\d)[^,;]*)*"
)
"""An event by its name or that of what was lost, up to the comma behind what is told of it."""
_THEN_CAME = lazy(r"\W*(?:And )?[Tt]hen (?:came|there was) ")
_OF_NOW = lazy(
    r"\b(?:today|yesterday|overnight|now|since|this (?:morning|week|weekend|month|year))\b", re.IGNORECASE
)


def is_of_recalled(count: Count, page: Page) -> str | None:
    """The label of the event that the sentence of a count calls back; None where it calls none back, or one whose name the page has
    told before."""
    sentence = count.sentence
    if "that" in sentence.lowers:
        war = _THAT_WAR.match(sentence.text)
        if war is not None:
            return f"the {war['war']}"
    if sentence.lowers.isdisjoint(("after", "before", "since")):
        return None
    named = _AFTER_NAMED.match(sentence.text)
    if named is None or count.start - sentence.start > named.end():
        return None
    deed, name = named["deed"], named["name"]
    other = deed is not None and deed not in group("side_words", "accidents") | group("side_words", "blows")
    if other or any(
        part.lower() in words("days") or part.lower() in words("months") for part in name.split()
    ):
        return None  # "After the Weir inquiry, in which nine deaths were told of", "After the Monday raid"
    return RECALLED if page.text.find(name, 0, sentence.start) < 0 else None


def begins_then(before: str, text: str) -> bool:
    """ "In 44 days Norland lost 2,900 men" behind "Then came the autumn of 2020": a time that the sentence before leads in."""
    return _THEN_CAME.match(before) is not None and _OF_NOW.search(text) is None
