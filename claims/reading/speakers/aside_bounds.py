"""Where an aside between a speaker and his verb opens, and whether it is one: "Odo Fenn[, of Brask, Ia.,] said"."""

from __future__ import annotations

from claims.lexicon import word_set, words
from claims.reading.grammar.syntax import VENUES, Tagged
from claims.reading.speakers.names_in_asides import describes_man, names_him
from claims.reading.speakers.who_can_speak import RELATIVES
from claims.reading.words.places import place

_PARTICIPLES_OF_ASIDES = word_set("speaking citing quoting addressing asking requesting demanding")
CHANNELS = word_set("in through via")
"""Before what somebody speaks in: "in a message sent to local papers"."""
_REACHED = word_set("contacted met asked reached interviewed questioned pressed called phoned approached")
"""What is done to somebody who then speaks: "Ilse Orr, when contacted by the paper, said"."""
_WORDS_OF_PLACE = 3
"""Words of "New South Brask"."""
FROM = word_set("of from")
"""Before where somebody named before it lives or what he belongs to: "Odo Fenn, of Brask,"."""


def mark_before(tagged: Tagged, comma: int) -> int:
    """The mark that opens the aside which `comma` closes, or another that ends the search; negative without any."""
    closing = tagged.mark(comma)
    opening = comma - 1
    while opening >= 0 and (
        tagged.mark(opening) not in (closing, ";", ":", '"') or tagged.tokens[opening].quotation >= 0
    ):
        opening -= 1
    return opening


_SHORT_FOR_PLACES = frozenset(("n.", "s.", "e.", "w.", "st.", "mt.", "ft.", "co."))


def is_wider_place(tagged: Tagged, index: int, comma: int) -> bool:
    """ "in Brask, New Hampshire,", "in Ames, Ia.,": a place behind the comma of another one; not "M. Orr,"."""
    words_ = [token for token in tagged.tokens[index:comma] if token.text != "."]
    if not 0 < len(words_) <= _WORDS_OF_PLACE or not all(token.capital for token in words_):
        return False
    if words_[0].lower in words("honorifics") or words_[0].lower in words("titles"):
        return False
    short = tagged.tokens[comma - 1].text == "." or all(token.text.endswith(".") for token in words_)
    short = short or words_[0].lower in _SHORT_FOR_PLACES
    known = place(" ".join(token.text for token in words_)) is not None
    inner = tagged.tokens[index - 2]
    found = place(inner.text)
    known = known or _is_home(tagged, index - 2)
    return inner.capital and (short or known) and (found is None or found.kind != "country")


def _is_home(tagged: Tagged, index: int) -> bool:
    """ ", of Brask" or ", from New Brask": where somebody named before it lives, asked at the last word."""
    first = index
    while first > 1 and tagged.tokens[first].capital and index - first < _WORDS_OF_PLACE:
        first -= 1
    return first < index and tagged.lower(first) in FROM and tagged.mark(first - 1) == ","


def is_aside(tagged: Tagged, inside: range) -> bool:
    head = tagged.tokens[inside.start]
    if head.lower in CHANNELS and any(tagged.lower(index) in VENUES for index in inside):
        return True  # "in a message sent to local papers"
    if is_reached(tagged, inside):
        return True
    if head.lower in RELATIVES or head.lower.endswith("ed") or head.lower in _PARTICIPLES_OF_ASIDES:
        return True
    told = (index for index in inside if tagged.lower(index) in RELATIVES or names_him(tagged, index))
    before = range(inside.start, next(told, inside.stop))
    return not any(tagged.verb[at] and not describes_man(tagged, inside.start, at) for at in before)


def is_reached(tagged: Tagged, inside: range) -> bool:
    return tagged.lower(inside.start) == "when" and tagged.lower(inside.start + 1) in _REACHED
