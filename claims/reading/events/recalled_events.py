"""Events of before that a page calls back by a word or a name: "That war, which lasted 34 days, cost 900 lives", "After the Weir Star,
with its 228 dead, we were promised new boats", "Then came 2020.  In 44 days Norland lost 2,900 men"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from claims.constants import CURRENT_EVENT
from claims.lexicon import words
from claims.patterns import lazy
from claims.reading.events.earlier_days import EARLIER, tells_earlier_ones
from claims.reading.events.own_events import LONG_WARS, is_of_now
from claims.reading.events.pasts import RECALLED
from claims.reading.words.places import place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.reading.counts.counts import Count
    from claims.reading.page.text import Page

_THAT_WAR = lazy(
    rf"\W*(?:That|Those) (?:(?:first|second|last|long|brief|short|bloody|brutal|ethnic|border|[\w-]+-(?:day|week|month|year)) )*"
    rf"(?P<war>{LONG_WARS}|siege|riots)(?:, which|(?= [^,;]* and ))(?![^,;]*\bhours\b) (?:had )?(?:lasted|ended)\b [^,;]*(?:,| and)"
    r" (?:had )?(?:cost|killed|left|claimed)\b"
)
_AFTER_NAMED = lazy(
    r"\W*After the (?P<name>(?:MV |MS |SS )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)*), with its \d[\d,]* dead[^,;]*,"
)
"""What was lost, by its name and the number of its dead."""
_THEN_CAME = lazy(r"\W*(?:And )?[Tt]hen came (?:the (?:[\w’-]+ ){1,2}of )?(?:1[89]|20)\d\d\W*$")


def is_of_recalled(count: Count, page: Page) -> str | None:
    """The label of the event that the sentence of a count calls back; None where it calls none back, tells of now, or of one whose name
    the page has told before or that is a place."""
    sentence = count.sentence
    if _is_of_earlier_ones(sentence.text, count.start - sentence.start):
        return EARLIER
    if sentence.tokens[0].lower in ("that", "those") and (war := _THAT_WAR.match(sentence.text)):
        return None if is_of_now(sentence.text) else f"the {war['war']}"
    if "after" not in sentence.lowers:
        return None
    named = _AFTER_NAMED.match(sentence.text)
    if named is None or count.start - sentence.start > named.end() or is_of_now(sentence.text):
        return None
    name = named["name"]
    known = place(name) is not None or page.text.find(name, 0, sentence.start) >= 0
    return None if known else RECALLED


_TURNS = lazy(r", (?:but|and|while)\b")
"""Behind it another is told of: "the earlier two left nine dead, but Monday's killed 14"."""


def _is_of_earlier_ones(text: str, start: int) -> bool:
    """ "It was the fourth blast since May; the earlier three left 22 dead": asked of what begins at `start`, behind the semicolon."""
    turn = text.rfind(";", 0, start)
    turned = _TURNS.search(text, turn + 1, start) if turn > 0 else None
    return turn > 0 and turned is None and tells_earlier_ones(text[turn + 1 :], text[:turn])


def set_parts_beside_wholes(counts: Sequence[Count]) -> None:
    """ "26 sailors have been abducted in the past ten years; four of them were killed", "… since 2011, when seven died. She had dug out
    two of those victims": some of those counted right before are of their event."""
    for whole, part in pairwise(counts):
        if part.event != CURRENT_EVENT or whole.event == CURRENT_EVENT:
            continue
        told = [token.lower for token in part.tokens[max(0, part.last - 2) : part.last]]
        beside = told in (["of", "them"], ["of", "whom"]) and part.sentence is whole.sentence
        later = part.figure.rule == "part-of-last" and part.figure.whole is whole.figure
        later = later and part.sentence.index == whole.sentence.index + 1
        later = later and (part.figure.quantity.value or 0) <= (whole.figure.quantity.value or 0)
        near = part.tokens if later else part.tokens[part.last :]
        if (beside or later) and not any(token.lower in words("days") for token in near):
            part.event = whole.event
            part.says("event:past")


def begins_then(before: str, text: str) -> bool:
    """ "In 44 days Norland lost 2,900 men" behind "Then came the autumn of 2020": a time that the sentence before leads in."""
    return _THEN_CAME.match(before) is not None and not is_of_now(text)
