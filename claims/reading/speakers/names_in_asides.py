"""The name that an aside tells of a speaker or of his town: "The stranger, a baker named Odo Fenn, said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.lexicon import word_set, words
from claims.reading.grammar.noun_phrases import ORGANISATIONS, PERSON_ROLES, phrase_before
from claims.reading.grammar.syntax import DETERMINERS, PREPOSITIONS
from claims.reading.speakers.who_can_speak import can_speak
from claims.reading.words.numerals import ARTICLES
from claims.reading.words.places import place
from claims.reading.words.triggers import is_singular

if TYPE_CHECKING:
    from claims.reading.grammar.noun_phrases import Span
    from claims.reading.grammar.syntax import Tagged

NAMING = word_set("named called nicknamed")
_LINKS = word_set("of for and the")
"""Small words inside the name of a body: "Doctors for the Weir"."""
_SELVES = word_set("himself herself itself themselves")
_FAITHS = word_set(
    "jewish jew muslim christian catholic orthodox protestant hindu buddhist sikh shia sunni roman"
)
_TOWNS = word_set("capital city town village port")
_LONGEST_TOWN = 4
"""Tokens of "the old port city"."""
_MOST_BEFORE_NAME = 1
"""Tokens before a name that opens the sentence."""
_TO_ANOTHER = PREPOSITIONS | {"who", "whose", "which", "that"}
"""Words of an aside behind which another is told of: "the widow of a soldier named Odo Fenn"."""


def name_inside(tagged: Tagged, left: Span, inside: range) -> Span | None:
    """ "The stranger, a baker named Odo Fenn,": the aside tells his name, which the words before it do not; not "The mother, the
    widow of a soldier named Odo Fenn,", which tells another's."""
    if tagged.lower(inside.start) == "calling" and tagged.lower(inside.start + 1) in _SELVES:
        own = inside.start + 2  # "Its spokesman, calling himself Odo Fenn, said"
        whole = own + 1 < inside.stop and all(_is_of_name(tagged, at) for at in range(own, inside.stop))
        return (own, inside.stop) if whole and not tagged.tokens[left[1] - 1].capital else None
    named = next((at + 1 for at in inside if names_him(tagged, at)), None)
    if named is None or tagged.tokens[left[1] - 1].capital or tagged.lower(inside.start) not in ARTICLES:
        return None
    if any(tagged.lower(at) in _TO_ANOTHER for at in range(inside.start, named - 1)):
        return None
    end = named + (tagged.lower(named) == "the")
    body = tagged.lower(named - 1) == "called"  # "called Doctors for the Weir", not "named Odo Fenn of Vell"
    while end < inside.stop and (
        tagged.tokens[end].capital or (body and tagged.lower(end) in _LINKS and _goes_on(tagged, end, inside))
    ):
        end += 1
    return named, end


def _is_of_name(tagged: Tagged, index: int) -> bool:
    """A word of a name, no nation, faith or title: "calling himself Odo Fenn", not "a Norlander", "Jewish", "King Odo"."""
    token = tagged.tokens[index]
    what = token.lower in words("titles") or token.lower in PERSON_ROLES or token.lower in _FAITHS
    known = place(token.text)
    return token.capital and not what and not (known is not None and known.kind == "demonym")


def before_town(tagged: Tagged, left: Span, inside: range) -> Span | None:
    """ "The ministry" of "The ministry in the capital, Lumar, said": a body stands where the aside names the town, while "A teacher in
    the city, Odo Fenn, said" and "A charity in the city, Weir Hands, said" name whoever speaks."""
    first, last = left
    at = last - 1
    while at > first and at > last - _LONGEST_TOWN and _describes_town(tagged, at):
        at -= 1
    placed = at > 1 and tagged.lower(at) == "the" and tagged.lower(last - 1) in _TOWNS
    if not placed or tagged.lower(at - 1) not in ("in", "at", "near"):
        return None
    if tagged.lower(at - 2) not in ORGANISATIONS or not all(tagged.tokens[one].capital for one in inside):
        return None
    aside = " ".join(tagged.tokens[one].text for one in inside)
    if place(aside) is None and not (tagged.lower(last - 1) == "capital" and len(inside) == 1):
        return None
    return (first, at - 1) if first < at - 1 else phrase_before(tagged, at - 1)


def _describes_town(tagged: Tagged, index: int) -> bool:
    """A small word between "the" and "city": "the northern port city"."""
    token = tagged.tokens[index]
    return token.is_word and not token.capital and token.lower not in DETERMINERS | PREPOSITIONS


def _goes_on(tagged: Tagged, index: int, inside: range) -> bool:
    """The "for" of "Doctors for the Weir": behind it the name goes on."""
    following = index + 1 + (tagged.lower(index + 1) == "the")
    return following < inside.stop and tagged.tokens[following].capital


def names_him(tagged: Tagged, index: int) -> bool:
    """ "a dentist named Odo Fenn": the participle before a name, asked at the participle."""
    if tagged.lower(index) not in NAMING:
        return False
    following = index + 1 + (tagged.lower(index + 1) == "the")
    return following < len(tagged.tokens) and tagged.tokens[following].capital


def describes_man(tagged: Tagged, first: int, index: int) -> bool:
    """ "the most senior enlisted man of the five": a participle between the article that opens an aside and its noun, no verb."""
    if tagged.lower(first) not in DETERMINERS or not tagged.lower(index).endswith("ed"):
        return False
    before = range(first + 1, index)
    plain = not any(tagged.mark(at) or tagged.verb[at] or tagged.lower(at) in PREPOSITIONS for at in before)
    return plain and is_singular(tagged.lower(index + 1))


def behind_place(tagged: Tagged, left: Span, inside: range) -> Span | None:
    """ "Outside the hall Odo Fenn, chairman of the Weir Families, said": the name behind where he is, asked for "the hall Odo Fenn"."""
    first, last = left
    if not first or tagged.lower(first - 1) not in PREPOSITIONS or tagged.lower(first) not in DETERMINERS:
        return None
    begin = last
    while begin > first and tagged.tokens[begin - 1].capital:
        begin -= 1
    two = last - begin > 1 and begin - first > 1
    office = tagged.lower(inside.start) in PERSON_ROLES and first == 1
    return (begin, last) if two and office else None


def described_name(tagged: Tagged, description: Span) -> Span | None:
    """Of "Odo Fenn, the editor of the local newspaper, The Weir, said" Odo Fenn, asked for the description; the name opens its sentence
    or stands behind a quotation or a place."""
    if tagged.tokens[description[0]].capital:
        return None
    named = phrase_before(tagged, description[0] - 1)
    if named is None or not can_speak(tagged, named):
        return None
    behind = tagged.mark(named[0] - 1) == '"' or not tagged.has_verb(0, named[0])
    if named[0] > _MOST_BEFORE_NAME and not behind:
        return None
    inside = tagged.tokens[named[0] : named[1]]
    led = tagged.lower(named[0] - 1) in PREPOSITIONS or place(" ".join(token.text for token in inside))
    return None if led or len(inside) < 2 or not all(token.capital for token in inside) else named
