"""Events of before that a page calls back by a word or a name: "That war, which lasted 34 days, cost 900 lives", "After the Weir Star,
with its 228 dead, we were promised new boats", "Then came 2020.  In 44 days Norland lost 2,900 men"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.lexicon import words
from claims.patterns import lazy
from claims.reading.events.pasts import RECALLED
from claims.reading.words.places import place

if TYPE_CHECKING:
    from claims.reading.counts.counts import Count
    from claims.reading.page.text import Page, Sentence

_THAT_WAR = lazy(
    r"\W*That (?P<war>war|conflict), which (?:had )?(?:lasted|ended) [^,;]*, (?:had )?(?:cost|killed|left|claimed)\b"
)
_AFTER_NAMED = lazy(
    r"\W*After the (?P<name>(?:MV |MS |SS )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)*), with its \d[\d,]* dead[^,;]*,"
)
"""What was lost, by its name and the number of its dead."""
_THEN_CAME = lazy(
    r"\W*(?:And )?[Tt]hen came (?:the (?:spring|summer|autumn|fall|winter) of )?(?:1[89]|20)\d\d\W*$"
)
_OF_NOW = lazy(
    r"\b(?:today|yesterday|overnight|now|since|this (?:morning|week|weekend|month|year))\b", re.IGNORECASE
)


def is_of_recalled(count: Count, page: Page) -> str | None:
    """The label of the event that the sentence of a count calls back; None where it calls none back, tells of now, or of one whose name
    the page has told before or that is a place."""
    sentence = count.sentence
    if "that" in sentence.lowers and (war := _THAT_WAR.match(sentence.text)):
        return None if _is_of_now(sentence) else f"the {war['war']}"
    if "after" not in sentence.lowers:
        return None
    named = _AFTER_NAMED.match(sentence.text)
    if named is None or count.start - sentence.start > named.end() or _is_of_now(sentence):
        return None
    name = named["name"]
    known = place(name) is not None or page.text.find(name, 0, sentence.start) >= 0
    return None if known else RECALLED


def _is_of_now(sentence: Sentence) -> bool:
    """ "That war, which ended on Saturday, killed 900": a day of the week, or a word of the present."""
    return not sentence.lowers.isdisjoint(words("days")) or _OF_NOW.search(sentence.text) is not None


def begins_then(before: str, text: str) -> bool:
    """ "In 44 days Norland lost 2,900 men" behind "Then came the autumn of 2020": a time that the sentence before leads in."""
    return _THEN_CAME.match(before) is not None and _OF_NOW.search(text) is None
